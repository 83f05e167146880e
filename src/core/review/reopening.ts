import type { RefusalWords, Refuse } from '../kernel/step.ts';
import type { PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import { isConfirmed } from './correction.ts';
import type { ReviewEvent } from './events.ts';
import { concernOf, type OpenReview } from './review.ts';
import { reopenable } from './stages.ts';

export const tooLateFor = {
  'after-confirmation': {
    cite: 'O3',
    zh: '已经确认；在期限内收到的意见，是推翻认定的理由。',
    en: 'Confirmed. What was received in time is a reason for reversal.',
  },
} as const satisfies Record<string, RefusalWords>;

/** Whether the committee has begun to vote, or has voted: nothing is heard any more that didn’t come in in time. */
export function heardNoMore({ atMeeting, decidedOn, noErrorOn }: OpenReview): boolean {
  return atMeeting?.ballotBegun === true || decidedOn !== undefined || noErrorOn !== undefined;
}

/** Stages at which the committee is to vote on the judge again anyway, and hears what has come in. */
const votedAgain: readonly string[] = ['under-reconsideration', 'returned'];

/** After the ballot only what came in within the days is taken, until the track is confirmed. */
export function whyNotReopened(
  review: OpenReview,
  judge: PersonId,
  refuse: Refuse<'after-confirmation' | 'ballot-begun'>,
) {
  const { track } = concernOf(review, judge);
  if (!track || review.atMeeting?.ballotBegun) return refuse('ballot-begun');
  if (isConfirmed(review, judge)) return refuse('after-confirmation');
  return [...reopenable, ...votedAgain].includes(track.stage) ? undefined : refuse('ballot-begun');
}

/** What was decided without it is tabled again; the judge’s own reconsideration is not used up. */
export function reopened(
  review: OpenReview,
  judge: PersonId,
  paper: { readonly type: string; readonly on: CourtDate; readonly proof?: string | undefined },
): readonly ReviewEvent[] {
  const { track } = concernOf(review, judge);
  const finding = track?.findings[0]?.finding;
  if (!track || finding === undefined || votedAgain.includes(track.stage)) return [];
  const { type, on, proof: number = '' } = paper;
  const document = { type, number, on };
  return [{ type: 'ReconsiderationReopened', judge, finding, basis: 'received-in-time', document }];
}
