import { withEntry } from '../kernel/keyed.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Entry, HearingEvent, Paper } from './events.ts';
import { type Concern, concernOf, type OpenReview, type Receipt, type Served, type Track } from './review.ts';

/** Notice, receipt, defense, and the hearing on the findings (O3, 13). */
export function evolveHearing(review: OpenReview, event: HearingEvent, entry: Entry): OpenReview {
  switch (event.type) {
    case 'HandlingJudgeNotified':
      return concern(review, event.judge, { notice: { issuedOn: entry.on } });
    case 'ReviewerMadeKnown':
      return review;
    case 'ReceiptRecorded':
      return received(review, event.judge, event.of, receiptOf(event.on, event.method, event.proof, entry));
    case 'ServiceFoundImpossible':
      return received(review, event.judge, event.of, receiptOf(event.on, 'impossible', event.proof, entry));
    case 'DefenseSubmitted':
      return concern(review, event.judge, { defense: { text: event.text, on: entry.on, late: event.late } });
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
      return answered(review, event.judge, { text: event.text, on: entry.on });
    case 'FindingsAnswerLapsed':
    case 'DaysWaived':
      return openDisclosures(review, event.judge);
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

function answered(review: OpenReview, judge: PersonId, answer: { text: string; on: CourtDate }): OpenReview {
  return concern(review, judge, {
    disclosures: concernOf(review, judge).disclosures.map((each) =>
      each.answer ? each : { ...each, answer },
    ),
  });
}

function openDisclosures(review: OpenReview, judge: PersonId): OpenReview {
  return concern(review, judge, {
    disclosures: concernOf(review, judge).disclosures.map((each) =>
      each.answer ? each : { ...each, lapsed: true },
    ),
  });
}
