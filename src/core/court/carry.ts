import type { MeetingEvent } from '../meeting/events.ts';
import type { OpenMeeting } from '../meeting/meeting.ts';
import { monthsImposed } from '../record/compute.ts';
import type { RecordEvent } from '../record/events.ts';
import type { Difference, JudgeRecord } from '../record/record.ts';
import type { ReviewEvent } from '../review/events.ts';
import { concernOf, type OpenReview } from '../review/review.ts';
import type { SanctionResult } from '../rules/art28-29-sanctions.ts';
import { type CourtEvent, idOf, kindOf, type Stream } from './streams.ts';

/** A command that follows from an event; given by the system, decided by the decider of its own stream. */
export interface Following {
  readonly stream: Stream;
  readonly name: string;
  readonly with: unknown;
}

/**
 * Which commands follow from an event. Deciders don't know each other: this function alone carries what happened on one
 * stream to the next.
 *
 * @param after the state of the event's own stream, once it has happened
 */
export function following(stream: Stream, event: CourtEvent, after: unknown): readonly Following[] {
  switch (kindOf(stream)) {
    case 'review':
      return fromReview(idOf(stream), event as ReviewEvent, after as OpenReview);
    case 'meeting':
      return fromMeeting(idOf(stream), event as MeetingEvent, after as OpenMeeting);
    case 'record':
      return fromRecord(idOf(stream), event as RecordEvent, after as JudgeRecord);
    default:
      return [];
  }
}

function fromReview(id: string, event: ReviewEvent, after: OpenReview): readonly Following[] {
  const { caseNumber, otherCaseNumbers } = after.case;
  const numbers = { caseNumber, ...(otherCaseNumbers && { otherCaseNumbers }) };
  switch (event.type) {
    case 'ReferralMerged': {
      const given = { source: event.referral, from: id };
      return [{ stream: `review/${event.into}`, name: 'add-source', with: given }];
    }
    case 'ReviewerAssigned': {
      if (!event.draw) return [];
      const { recused, onLeave } = event.draw;
      return [
        {
          stream: 'rotation/court',
          name: 'record-draw',
          with: { review: id, reviewer: event.reviewer, recused, onLeave },
        },
      ];
    }
    case 'FindingConfirmed': {
      const decidedOn = concernOf(after, event.judge).track?.decidedOn ?? event.on;
      return [
        count(id, event.judge, { ...numbers, decidedOn, confirmedOn: event.on, findings: event.findings }),
      ];
    }
    case 'DisciplineOutcomeRecorded': {
      if (event.outcome !== 'unlawful') return [];
      const findings = [{ finding: 'unlawful', item: '20', grade: 'unlawful', share: event.share }];
      const on = event.document.on;
      const externalDocument = event.document.number;
      return [
        count(id, event.judge, { ...numbers, decidedOn: on, confirmedOn: on, findings, externalDocument }),
      ];
    }
    case 'FindingReversed':
      return [
        {
          stream: `record/${event.judge}`,
          name: 'reverse-count',
          with: { finding: `${id}/${event.finding}`, basis: basisOf(event) },
        },
        ...lighterInstead(id, event, numbers, after),
      ];
    case 'SuperiorCourtAnswered':
      if (event.answer.kind !== 'reviewers-designated') return [];
      return event.answer.reviewers.map((reviewer) => ({
        stream: 'people/court',
        name: 'admit-outside-reviewer',
        with: { ...reviewer, document: event.document.number },
      }));
    case 'SanctionsProposed':
      return event.byCommittee ? monthsOf(id, event) : [];
    case 'HeavierResultVoted': {
      if (!event.adopted) return [];
      const given = { finding: `${id}/${event.finding}`, rung: event.rung, months: event.months };
      return [{ stream: `record/${event.judge}`, name: 'adopt-heavier-result', with: given }];
    }
    case 'SanctionRestored':
      return event.sanction === 'withhold-allowance' ? withheldNow(id, event.judge, after) : [];
    case 'RestorationProposed':
      return event.lapsed?.includes('withhold-allowance') ? withheldNow(id, event.judge, after) : [];
    default:
      return [];
  }
}

/** What a count is reversed by, as people know it: the committee’s reconsideration has no paper of its own, and its minutes come later. */
function basisOf({ document, reasons }: Extract<ReviewEvent, { type: 'FindingReversed' }>): string {
  return reasons === undefined ? document.number : document.type;
}

function count(review: string, judge: string, given: object): Following {
  return { stream: `record/${judge}`, name: 'count-findings', with: { review, ...given } };
}

/** What is left lighter after a reconsideration counts from its own confirmed day. */
function lighterInstead(
  id: string,
  event: Extract<ReviewEvent, { type: 'FindingReversed' }>,
  numbers: object,
  after: OpenReview,
): readonly Following[] {
  const lighter = event.left.filter((each) => each.finding === event.finding);
  const { track } = concernOf(after, event.judge);
  if (lighter.length === 0 || !track) return [];
  const confirmedOn = track.confirmedOn ?? track.decidedOn;
  return [count(id, event.judge, { ...numbers, decidedOn: track.decidedOn, confirmedOn, findings: lighter })];
}

/** The months of an item of kind `sanction`: the committee’s own, and under what is withheld once it has said whether. */
function monthsOf(
  id: string,
  event: Extract<ReviewEvent, { type: 'SanctionsProposed' }>,
): readonly Following[] {
  const months = event.sanctions.find((each) => each.kind === 'withhold-allowance')?.months ?? 0;
  const note = (byCommittee: boolean): Following => ({
    stream: `record/${event.judge}`,
    name: 'note-months-withheld',
    with: { finding: `${id}/${event.finding}`, months, byCommittee },
  });
  const ofLadder = event.whether !== undefined && !event.opinion;
  return [...(ofLadder ? [] : [note(true)]), ...(event.whether ? [note(false)] : [])];
}

/** What is really withheld, once the rest is restored or was never carried out: it is credited by later rungs. */
function withheldNow(id: string, judge: string, after: OpenReview): readonly Following[] {
  const { track } = concernOf(after, judge);
  const withheld = track?.sanctions.find((each) => each.kind === 'withhold-allowance');
  const months = (withheld?.restore === undefined ? withheld?.months : withheld.stands) ?? 0;
  return (track?.findings ?? []).map((each) => ({
    stream: `record/${judge}` as const,
    name: 'note-months-withheld',
    with: { finding: `${id}/${each.finding}`, months, byCommittee: false },
  }));
}

function fromMeeting(meeting: string, event: MeetingEvent, after: OpenMeeting): readonly Following[] {
  const to = (review: string | undefined, name: string, given: object): readonly Following[] =>
    review ? [{ stream: `review/${review}`, name, with: { meeting, ...given } }] : [];
  switch (event.type) {
    case 'AgendaItemAdded': {
      const { item, kind, judge } = event;
      const reviews = event.review ? [event.review] : event.reviews;
      return reviews.flatMap((review) => to(review, 'place-on-agenda', { item, kind, judge }));
    }
    case 'AgendaItemRemoved':
    case 'ItemPostponed':
    case 'MeetingCancelled':
      return event.reviews.flatMap((review) => to(review, 'take-off-agenda', { reason: event.reason }));
    case 'MeetingClosed':
      return [
        ...event.left.flatMap((review) => to(review, 'take-off-agenda', { reason: '未审议' })),
        ...event.noted.flatMap((review) => to(review, 'note-closure', {})),
      ];
    case 'ItemOpened':
      return to(event.review, 'take-up-at-meeting', {
        item: event.item,
        kind: event.kind,
        presider: event.presider,
      });
    case 'BallotOpened':
      return event.onLiability ? to(event.review, 'begin-ballot', {}) : [];
    case 'JudgeHeard':
      return event.waivesDays && event.review
        ? [{ stream: `review/${event.review}`, name: 'waive-days', with: { judge: event.judge } }]
        : [];
    case 'ItemClosed':
      return fromItem(event, to);
    case 'MinutesApproved':
      return adoptedReadings(meeting, event, after);
    default:
      return [];
  }
}

/** What the meeting voted on an open point comes into force with its minutes (32). */
function adoptedReadings(
  id: string,
  { number, on }: Extract<MeetingEvent, { type: 'MinutesApproved' }>,
  meeting: OpenMeeting,
): readonly Following[] {
  if (number === undefined || on === undefined) return [];
  return meeting.agenda.flatMap(({ reading, adopted }) => {
    if (!reading || adopted === undefined) return [];
    const minutes = { meeting: id, minutesNumber: number, minutesOn: on };
    const given = { reading: reading.id, option: adopted, from: reading.from, ...minutes };
    return [{ stream: 'readings/court', name: 'adopt-voted-reading', with: given }];
  });
}

function fromItem(
  event: Extract<MeetingEvent, { type: 'ItemClosed' }>,
  to: (review: string | undefined, name: string, given: object) => readonly Following[],
): readonly Following[] {
  const { outcome, reasons } = event;
  switch (outcome.kind) {
    case 'determination':
      return to(event.review, 'record-determination', {
        judges: outcome.judges,
        notEstablished: outcome.notEstablished,
        ...(outcome.quality && { quality: outcome.quality }),
        reasons,
      });
    case 'reconsideration':
      return to(event.review, 'record-reconsideration', {
        askedBy: outcome.askedBy,
        persons: outcome.persons,
        reasons,
      });
    case 'sanction': {
      const { kind: _, ...opinion } = outcome;
      return to(event.review, 'record-sanction-opinion', { ...opinion, reasons });
    }
    case 'heavier': {
      const { kind: _, ...voted } = outcome;
      return to(event.review, 'record-heavier-result', { ...voted, reasons });
    }
    case 'reading':
      return []; // the minutes bring it into force
    case 'noted':
      return []; // until the meeting ends a member may still ask that a closure be tabled
  }
}

function fromRecord(judge: string, event: RecordEvent, after: JudgeRecord): readonly Following[] {
  switch (event.type) {
    case 'FindingsCounted': {
      const own = event.findings.map((finding) =>
        event.results.find((result) => result.finding === finding.id),
      );
      const result = own.find((each) => each && !each.absorbed) ?? own[0];
      if (!result) return [];
      return [proposal(event.review, judge, result)];
    }
    case 'RecordRecomputed':
      return [...recomputed(judge, event, after), ...lapses(judge, event, after)];
    case 'HeavierResultAdopted': {
      const { review, result } = event;
      return [restoration(review, judge, result, after), proposal(review, judge, result, { adopted: true })];
    }
    default:
      return [];
  }
}

type Recomputed = Extract<RecordEvent, { type: 'RecordRecomputed' }>;

/** What became lighter is restored where it was imposed; what takes the place of another finding is proposed where it stands. */
function recomputed(judge: string, event: Recomputed, after: JudgeRecord): readonly Following[] {
  const reviewOf = (finding: string | undefined) =>
    after.findings.find((each) => each.id === finding)?.review;
  const changes = event.differences.flatMap((each): readonly Following[] => {
    const { review, before, after: now, heavier, insteadOf } = each;
    if (!review) return [];
    if (insteadOf !== undefined && reviewOf(insteadOf) !== review)
      return [proposal(review, judge, heavier ? before : now)];
    if (heavier) return [];
    // absorbed in its case: what is left of the review stands
    if (now.absorbed) return [restoration(review, judge, countedIn(review, event.results, after), after)];
    return [restoration(review, judge, now, after), ...insteadIn(review, judge, each, after)];
  });
  const of = reviewOf(event.reversed);
  const known = changes.some((each) => each.name === restoring && each.stream === `review/${of}`);
  if (!of || known) return changes;
  return [restoration(of, judge, countedIn(of, event.results, after), after), ...changes];
}

/** Heavier results go to the review of their finding, where an item of kind `sanction` can adopt them. */
function lapses(judge: string, event: Recomputed, record: JudgeRecord): readonly Following[] {
  const nameIn = (id: string) => record.findings.find((each) => each.id === id)?.source;
  const told = event.differences.flatMap(({ finding, review, after, heavier }): readonly Following[] => {
    const source = nameIn(finding);
    if (!heavier || !review || source === undefined) return [];
    const months = monthsImposed(after, record.findings);
    const given = { judge, finding: source, rung: after.rung, months };
    return [{ stream: `review/${review}`, name: 'note-heavier-result', with: given }];
  });
  const gone = (event.fellAway ?? []).flatMap(({ finding, review }): readonly Following[] => {
    const source = nameIn(finding);
    if (!review || source === undefined) return [];
    const given = { judge, finding: source };
    return [{ stream: `review/${review}`, name: 'drop-heavier-result', with: given }];
  });
  return [...told, ...gone];
}

/** What is left of a review for its judge when one of its findings has fallen; nothing where none stands. */
function countedIn(
  review: string,
  results: readonly SanctionResult[],
  record: JudgeRecord,
): SanctionResult | undefined {
  const own = record.findings.filter((each) => each.review === review && !each.reversed);
  return results.find((each) => !each.absorbed && own.some(({ id }) => id === each.finding));
}

const restoring = 'propose-restoration';

/** Whatever goes beyond what the ladder gives now is to be restored, or lapses where it was not carried out yet. */
function restoration(
  review: string,
  judge: string,
  now: SanctionResult | undefined,
  record: JudgeRecord,
): Following {
  const given = {
    judge,
    kept: now ? [...now.sanctions, ...now.proposals] : [],
    months: now ? monthsImposed(now, record.findings) : 0,
    committeeOn: now?.rung === 'committee-decides' ? sourceOf(now) : undefined,
  };
  return { stream: `review/${review}`, name: restoring, with: given };
}

/** The finding of a result, by its id within its review. */
function sourceOf({ finding }: SanctionResult): string {
  return finding.slice(finding.indexOf('/') + 1);
}

/** What a lighter rung asks for in the place of what fell is proposed; what was imposed and stays is known there. */
function insteadIn(
  review: string,
  judge: string,
  { before, after: now, insteadOf }: Difference,
  record: JudgeRecord,
): readonly Following[] {
  const was: readonly string[] = [...before.sanctions, ...before.proposals];
  const ofAnother = before.rung !== now.rung || insteadOf !== undefined;
  const left = now.rung === 'committee-decides' && ofAnother;
  const isNew = [...now.sanctions, ...now.proposals].some((kind) => !was.includes(kind));
  const open = record.findings.some((each) => each.id === now.finding && each.whether === 'open');
  return left || isNew || open ? [proposal(review, judge, now)] : [];
}

/** What the ladder gives becomes the proposal; a secondary major without a rung keeps what the committee said, or waits for it. */
function proposal(
  review: string,
  judge: string,
  result: SanctionResult,
  more: { readonly adopted?: boolean } = {},
): Following {
  const stream = `review/${review}` as const;
  const about = { judge, finding: sourceOf(result) };
  if (result.rung === 'committee-decides') return { stream, name: 'propose-opinion', with: about };
  const sanctions = [
    ...result.sanctions.map((kind) => ({
      kind,
      months: kind === 'withhold-allowance' ? result.allowanceMonths.toWithhold : undefined,
      proposalOnly: false,
      stage: 'proposed',
    })),
    ...result.proposals.map((kind) => ({ kind, proposalOnly: true, stage: 'proposed' })),
  ];
  return { stream, name: 'propose-sanctions', with: { ...about, sanctions, ...more } };
}
