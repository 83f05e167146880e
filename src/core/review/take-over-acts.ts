import type { ActOnPaper } from '../../vocabulary/acts-on-paper.ts';
import type { PersonId } from '../people/people.ts';
import { findErrorItem } from '../rules/art17-20-elements.ts';
import { exclusionGrounds } from '../rules/art21-exclusions.ts';
import type { CourtDate } from '../time/court-date.ts';
import { addDays } from '../time/court-date.ts';
import { type Done, inOrder } from './brought-over.ts';
import { askable } from './decision.ts';
import { dueOf, type ReviewEnv, reconsiderationDue } from './env.ts';
import type { Paper, ReviewEvent } from './events.ts';
import { evolveReview } from './evolve.ts';
import {
  begun,
  type Conclusion,
  concernOf,
  type Finding,
  type OpenReview,
  type Review,
  type TrackFinding,
} from './review.ts';

/** What was found on paper, beside what was done. */
export interface Found {
  readonly findings: readonly Finding[];
  readonly conclusion?: Omit<Conclusion, 'on' | 'deliveredOn'>;
  readonly counted?: { readonly volumes: number; readonly pages: number };
}

/** The entries of a review that is taken over: each act on its own day, as the ordinary commands would have led to it. */
export function broughtOver(
  taken: ReviewEvent,
  done: readonly Done[],
  found: Found,
  before: Review,
  env: ReviewEnv,
): readonly ReviewEvent[] {
  const entry = { position: 0, on: env.today, by: env.by };
  const events: ReviewEvent[] = [taken];
  let state = evolveReview(before, taken, entry);
  const bring = (row: Done, act: ReviewEvent, on: CourtDate = row.on) => {
    const { what, paper, person } = row;
    const event: ReviewEvent = { type: 'BroughtOver', what, on, paper, ...(person && { person }), act };
    events.push(event);
    state = evolveReview(state, event, entry);
  };
  for (const row of inOrder(done))
    for (const { act, on } of actsOf(row, found, begun(state), env)) bring(row, act, on);
  return events;
}

interface OnItsDay {
  readonly act: ReviewEvent;
  /** Where it is not the day of the row: a period that had ended by then. */
  readonly on?: CourtDate;
}

/** The acts by which what was found has come into the review. */
export const bringFindings: readonly ActOnPaper[] = [
  'findings-disclosed',
  'exclusions-considered',
  'examination-completed',
];

/**
 * What an act led to. It says what was entered, what its name says, and what follows by a rule; of the rest it is silent:
 * who sat on the committee that the notice named, how a paper was received, what was enclosed.
 */
function actsOf(row: Done, found: Found, review: OpenReview, env: ReviewEnv): readonly OnItsDay[] {
  const { what, on, paper: proof, person = '', words = '' } = row;
  const one = (act: ReviewEvent) => [{ act }];
  const received = (of: Paper) =>
    one({ type: 'ReceiptRecorded', judge: person, of, on, ...(row.method && { method: row.method }), proof });
  switch (what) {
    case 'notice-issued':
      return one({ type: 'HandlingJudgeNotified', judge: person });
    case 'notice-received':
      return received('notice');
    case 'defense-received': {
      const due = dueOf(concernOf(review, person).notice, 'defense', env);
      const late = due !== undefined && on > due.dueOn;
      return one({ type: 'DefenseSubmitted', judge: person, text: words, late, on, proof });
    }
    case 'reviewer-assigned':
      return one({ type: 'ReviewerAssigned', reviewer: person });
    case 'assignment-accepted':
      return one({ type: 'AssignmentAccepted' });
    case 'dossier-received':
      return signedFor(review.assignment?.reviewer, found.counted, false);
    case 'findings-disclosed': {
      const findings = findingsOf(found.findings, person).map(({ id }) => id);
      return [
        ...proposedFirst(found, review),
        ...one({ type: 'FindingsDisclosed', judge: person, findings }),
      ];
    }
    case 'findings-received':
      return received('findings');
    case 'findings-answered': {
      const due = dueOf(concernOf(review, person).disclosures.at(-1), 'findings-answer', env);
      const late = due !== undefined && on > due.dueOn;
      return one({ type: 'FindingsAnswered', judge: person, text: words, late, on, proof });
    }
    case 'exclusions-considered':
      return [...proposedFirst(found, review), ...considered(row, found.findings)];
    case 'examination-completed': {
      const { conclusion } = found;
      return conclusion
        ? [...proposedFirst(found, review), ...one({ type: 'ExaminationCompleted', conclusion })]
        : [];
    }
    case 'conclusion-delivered':
      return one({ type: 'ConclusionDelivered', ...(words && { materials: words }) });
    case 'dossier-returned': {
      const { volumes = found.counted?.volumes, pages = found.counted?.pages } = row;
      return signedFor(person, volumes && pages ? { volumes, pages } : undefined, true);
    }
    case 'tabled':
      return one({ type: 'TabledForMeeting' });
    case 'decided': {
      const judges = namedOn(found.findings);
      const outcomes = judges.map((judge) => ({ judge, findings: heldAgainst(judge, found.findings) }));
      return one({ type: 'ErrorFound', judges: outcomes, reasons: words });
    }
    case 'decision-issued':
    case 'result-issued':
      return one({
        type: 'DecisionNotified',
        judge: person,
        ...(words && { reasons: words }),
        ...askable(review, person, env),
      });
    case 'decision-received':
    case 'result-received':
      return received('decision');
    case 'reconsideration-requested': {
      const forOthers = concernOf(review, person).track === undefined;
      return one({ type: 'ReconsiderationRequested', on, judge: person, grounds: words, forOthers, proof });
    }
    case 'reconsidered':
      return row.outcome
        ? one({
            type: 'ReconsiderationDecided',
            judge: person,
            outcome: row.outcome,
            findings: afterwards(row, found.findings),
            reasons: words,
          })
        : [];
    case 'confirmation-requested': {
      const { reconsideration } = concernOf(review, person);
      const due = reconsideration ? undefined : reconsiderationDue(review, person, env);
      const lapsed = due
        ? [{ act: { type: 'ReconsiderationLapsed', judge: person } as const, on: addDays(due.dueOn, 1) }]
        : [];
      return [...lapsed, ...one({ type: 'ConfirmationRequested', judges: [person] })];
    }
  }
}

function signedFor(by: PersonId | undefined, counted: Found['counted'], back: boolean): readonly OnItsDay[] {
  return by && counted ? [{ act: { type: 'DossierReceived', by, ...counted, back } }] : [];
}

/** Article 21 as it was gone through for one judge: what was said to apply, and that the rest does not. */
function considered({ exclusions, applying = [], person }: Done, findings: readonly Finding[]) {
  if (!exclusions || !person) return [];
  const theirs = findingsOf(findings, person).filter(({ grade }) => grade !== 'unlawful');
  return theirs.map((finding): OnItsDay => {
    const said = applying.filter(({ ofFinding }) => findings[ofFinding - 1] === finding);
    const grounds = exclusionGrounds.map(({ item }) => {
      const reason = said.find(({ excludedBy }) => excludedBy === item)?.reason;
      return [item, reason ? { applies: true, reason } : { applies: false }] as const;
    });
    const exclusion = { finding: finding.id, judge: person, grounds: Object.fromEntries(grounds) };
    return { act: { type: 'ExclusionsConsidered', exclusion } };
  });
}

/** What stands against a judge after the reconsideration. */
function afterwards(row: Done, findings: readonly Finding[]): readonly TrackFinding[] {
  if (row.outcome === 'upheld') return heldAgainst(row.person ?? '', findings);
  return (row.became ?? []).flatMap(({ ofFinding, item, share }) => {
    const [finding, grade] = [findings[ofFinding - 1]?.id, findErrorItem(item)?.grade];
    return finding && grade ? [{ finding, item, grade, share }] : [];
  });
}

/** Findings that no earlier act has brought into the review. */
function proposedFirst(found: Found, review: OpenReview): readonly OnItsDay[] {
  const unknown = found.findings.filter(({ id }) => !review.findings.some((each) => each.id === id));
  return unknown.map((finding) => ({ act: { type: 'FindingProposed', finding } }));
}

function findingsOf(findings: readonly Finding[], judge: string): readonly Finding[] {
  return findings.filter(({ persons }) => persons.some((each) => each.judge === judge));
}

/** Everybody named on a finding that the committee can decide on. */
export function namedOn(findings: readonly Finding[]): readonly string[] {
  const decided = findings.filter(({ grade }) => grade !== 'unlawful');
  return [...new Set(decided.flatMap(({ persons }) => persons.map(({ judge }) => judge)))];
}

function heldAgainst(judge: string, findings: readonly Finding[]): readonly TrackFinding[] {
  return findings.flatMap(({ id, item, grade, persons }) => {
    const share = persons.find((each) => each.judge === judge)?.share;
    return share && grade !== 'unlawful' ? [{ finding: id, item, grade, share }] : [];
  });
}
