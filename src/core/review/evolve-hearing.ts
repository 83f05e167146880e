import { withEntry } from '../kernel/keyed.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Entry, Paper } from './events.ts';
import type { HearingEvent } from './hearing-events.ts';
import type { Disclosure, Receipt, Served, Statement } from './papers.ts';
import { type Concern, concernOf, type OpenReview, type Track } from './review.ts';

/** Notice, receipt, defense, and the hearing on the findings (O3, 13). */
export function evolveHearing(review: OpenReview, event: HearingEvent, entry: Entry): OpenReview {
  switch (event.type) {
    case 'HandlingJudgeNotified':
      return concern(review, event.judge, {
        notice: { issuedOn: entry.on },
        committee: event.committee,
      });
    case 'ReviewerMadeKnown':
      return review;
    case 'ReceiptRecorded':
      return received(review, event.judge, event.of, receiptOf(event.on, event.method, event.proof, entry));
    case 'ServiceFoundImpossible':
      return received(review, event.judge, event.of, receiptOf(event.on, 'impossible', event.proof, entry));
    case 'DefenseSubmitted':
      return defended(review, event.judge, statementOf(event, entry));
    case 'DefensePeriodLapsed':
      return paper(review, event.judge, 'notice', { lapsed: true });
    case 'PeriodExtended':
      return extended(review, event.judge, event.of, event.until);
    case 'FindingsDisclosed':
      return concern(review, event.judge, {
        disclosures: [
          ...concernOf(review, event.judge).disclosures,
          { findings: event.findings, issuedOn: entry.on },
        ],
      });
    case 'FindingsAnswered':
      return answered(review, event.judge, statementOf(event, entry));
    case 'FindingsAnswerLapsed':
      return openDisclosures(review, event.judge, { lapsed: true });
    case 'DaysWaived':
      return openDisclosures(review, event.judge, { lapsed: true, waived: true });
    case 'LapseUndoingEntered':
      return { ...review, undoings: [...(review.undoings ?? []), event.undoing] };
    case 'LapseUndoingDropped':
      return withoutUndoing(review, event.judge, event.of);
    case 'LapseUndone':
      return extended(withoutUndoing(review, event.judge, event.of), event.judge, event.of, event.until);
  }
}

function receiptOf(
  on: CourtDate,
  method: Receipt['method'],
  proof: string | undefined,
  entry: Entry,
): Receipt {
  return { on, method, proof, entry: entry.position, enteredBy: entry.by };
}

/** The review with one judge's part changed. */
export function concern(review: OpenReview, judge: PersonId, changed: Partial<Concern>): OpenReview {
  return { ...review, judges: withEntry(review.judges, judge, { ...concernOf(review, judge), ...changed }) };
}

/** The review with the paper last given to a judge changed. */
export function paper(review: OpenReview, judge: PersonId, of: Paper, changed: Partial<Served>): OpenReview {
  const before = concernOf(review, judge);
  if (of === 'findings') {
    const last = before.disclosures.length - 1;
    return concern(review, judge, {
      disclosures: before.disclosures.map((each, index) => (index === last ? { ...each, ...changed } : each)),
    });
  }
  const served = before[of];
  return served ? concern(review, judge, { [of]: { ...served, ...changed } }) : review;
}

function received(review: OpenReview, judge: PersonId, of: Paper, receipt: Receipt): OpenReview {
  const { decision, results = [] } = concernOf(review, judge);
  if (of === 'decision' && decision?.receipt) {
    const waits = results.findIndex((each) => !each.receipt);
    return concern(review, judge, {
      results: results.map((each, place) => (place === waits ? { ...each, receipt } : each)),
    });
  }
  const next = paper(review, judge, of, { receipt });
  if (of !== 'decision') return next;
  const track = concernOf(next, judge).track;
  return track?.stage === 'notified'
    ? concern(next, judge, { track: { ...track, stage: 'reconsideration-open' } })
    : next;
}

function extended(review: OpenReview, judge: PersonId, of: Paper, until: CourtDate): OpenReview {
  const next = paper(review, judge, of, { extendedTo: until, lapsed: false });
  return of === 'decision' ? rightOpensAgain(next, judge) : next;
}

const afterLapse: readonly (Track['stage'] | undefined)[] = ['lapsed', 'awaiting-confirmation'];

/** A lapse falls away: the track goes back, and a submission is withdrawn; at discipline or the superior court it stays there. */
export function rightOpensAgain(review: OpenReview, judge: PersonId): OpenReview {
  const { track } = concernOf(review, judge);
  if (!track) return review;
  if (afterLapse.includes(track.stage))
    return concern(review, judge, { track: { ...track, stage: 'reconsideration-open' } });
  const away = track.stage === 'at-discipline' || track.stage === 'with-superior-court';
  return away && afterLapse.includes(track.before)
    ? concern(review, judge, { track: { ...track, before: 'reconsideration-open' } })
    : review;
}

/** A statement with its own day; that of its entry beside it where they differ. */
function statementOf(
  {
    text,
    late,
    on,
    proof,
  }: Pick<Extract<HearingEvent, { type: 'FindingsAnswered' }>, 'text' | 'late' | 'on' | 'proof'>,
  entry: Entry,
): Statement {
  const before = on !== undefined && on !== entry.on;
  return { text, on: on ?? entry.on, late, ...(before && { enteredOn: entry.on }), ...(proof && { proof }) };
}

/** Statements add up; one in time takes away the lapse that stands against it. */
function defended(review: OpenReview, judge: PersonId, statement: Statement): OpenReview {
  const { defenses = [] } = concernOf(review, judge);
  const said = concern(review, judge, { defenses: [...defenses, statement] });
  const stands = statement.late || !concernOf(review, judge).notice?.lapsed;
  return stands ? said : paper(said, judge, 'notice', { lapsed: false });
}

/** An answer is to whatever waits for one; if nothing does, it adds to the last. */
function answered(review: OpenReview, judge: PersonId, answer: Statement): OpenReview {
  const { disclosures } = concernOf(review, judge);
  const waits = disclosures.some((each) => !each.answers);
  return concern(review, judge, {
    disclosures: disclosures.map((each, place) => {
      const meant = waits ? !each.answers : place === disclosures.length - 1;
      if (!meant) return each;
      const said = { ...each, answers: [...(each.answers ?? []), answer] };
      return each.lapsed && !answer.late ? { ...said, lapsed: false } : said;
    }),
  });
}

function withoutUndoing(review: OpenReview, judge: PersonId, of: Paper): OpenReview {
  const left = (review.undoings ?? []).filter((each) => each.judge !== judge || each.of !== of);
  return { ...review, undoings: left.length > 0 ? left : undefined };
}

function openDisclosures(
  review: OpenReview,
  judge: PersonId,
  ended: Pick<Disclosure, 'lapsed' | 'waived'>,
): OpenReview {
  return concern(review, judge, {
    disclosures: concernOf(review, judge).disclosures.map((each) =>
      each.answers ? each : { ...each, ...ended },
    ),
  });
}
