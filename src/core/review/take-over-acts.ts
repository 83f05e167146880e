import { committeeOn } from '../people/committee.ts';
import { exclusionGrounds } from '../rules/art21-exclusions.ts';
import type { CourtDate } from '../time/court-date.ts';
import { addDays } from '../time/court-date.ts';
import { type Done, inOrder } from './brought-over.ts';
import { dueOf, type ReviewEnv, reconsiderationDue } from './env.ts';
import type { ReviewEvent } from './events.ts';
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

function actsOf(row: Done, found: Found, review: OpenReview, env: ReviewEnv): readonly OnItsDay[] {
  const { what, on, paper: proof, person = '', words = '' } = row;
  const one = (act: ReviewEvent) => [{ act }];
  const method = 'in-person' as const;
  switch (what) {
    case 'notice-issued': {
      const committee = committeeOn(env.people, on).map((member) => member.person);
      return one({ type: 'HandlingJudgeNotified', judge: person, committee });
    }
    case 'notice-received':
      return one({ type: 'ReceiptRecorded', judge: person, of: 'notice', on, method, proof });
    case 'defense-received': {
      const due = dueOf(concernOf(review, person).notice, 'defense', env);
      const late = due !== undefined && on > due.dueOn;
      const said = { judge: person, text: words, attachments: [], late, on, proof };
      return one({ type: 'DefenseSubmitted', ...said });
    }
    case 'reviewer-assigned':
      return one({ type: 'ReviewerAssigned', reviewer: person });
    case 'assignment-accepted':
      return one({ type: 'AssignmentAccepted' });
    case 'dossier-received': {
      const reviewer = review.assignment?.reviewer ?? '';
      return found.counted
        ? one({ type: 'DossierReceived', by: reviewer, ...found.counted, back: false })
        : [];
    }
    case 'findings-disclosed': {
      const findings = findingsOf(found.findings, person).map(({ id }) => id);
      return [
        ...proposedFirst(found, review),
        ...one({ type: 'FindingsDisclosed', judge: person, findings }),
      ];
    }
    case 'findings-received':
      return one({ type: 'ReceiptRecorded', judge: person, of: 'findings', on, method, proof });
    case 'findings-answered': {
      const due = dueOf(concernOf(review, person).disclosures.at(-1), 'findings-answer', env);
      const late = due !== undefined && on > due.dueOn;
      return one({ type: 'FindingsAnswered', judge: person, text: words, late, on, proof });
    }
    case 'exclusions-considered': {
      const grounds = Object.fromEntries(exclusionGrounds.map(({ item }) => [item, { applies: false }]));
      return findingsOf(found.findings, person).map(({ id }) => ({
        act: { type: 'ExclusionsConsidered', exclusion: { finding: id, judge: person, grounds } },
      }));
    }
    case 'examination-completed': {
      const conclusion = found.conclusion ?? { opinion: 'no-liability', report: words };
      return [...proposedFirst(found, review), ...one({ type: 'ExaminationCompleted', conclusion })];
    }
    case 'conclusion-delivered':
      return one({ type: 'ConclusionDelivered', materials: proof });
    case 'dossier-returned':
      return found.counted ? one({ type: 'DossierReceived', by: person, ...found.counted, back: true }) : [];
    case 'tabled':
      return one({ type: 'TabledForMeeting' });
    case 'decided': {
      const judges = namedOn(found.findings);
      const outcomes = judges.map((judge) => ({ judge, findings: heldAgainst(judge, found.findings) }));
      return one({
        type: 'ErrorFound',
        meeting: proof,
        judges: outcomes,
        notEstablished: [],
        reasons: words,
      });
    }
    case 'decision-issued':
    case 'result-issued': {
      const reasons = words || (concernOf(review, person).reasons ?? '');
      return one({ type: 'DecisionNotified', judge: person, mayAsk: what === 'decision-issued', reasons });
    }
    case 'decision-received':
    case 'result-received':
      return one({ type: 'ReceiptRecorded', judge: person, of: 'decision', on, method, proof });
    case 'reconsideration-requested':
      return one({
        type: 'ReconsiderationRequested',
        on,
        judge: person,
        grounds: words,
        forOthers: false,
        proof,
      });
    case 'reconsidered':
      return one({
        type: 'ReconsiderationDecided',
        judge: person,
        meeting: proof,
        outcome: row.outcome ?? 'upheld',
        findings: row.outcome === 'revoked' ? [] : heldAgainst(person, found.findings),
        reasons: words,
      });
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
