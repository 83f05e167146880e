import { z } from 'zod';
import { reconsidered } from '../../vocabulary/meeting.ts';
import { confirmationResults } from '../../vocabulary/review.ts';
import type { TrackStage } from '../../vocabulary/stages.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { listed, sameInBoth } from '../kernel/text.ts';
import { personId, prose } from '../people/fields.ts';
import { nameOf, type PersonId } from '../people/people.ts';
import { type ReviewEnv, step } from './env.ts';
import { begun, type Concern, concernOf, type OpenReview, type Track } from './review.ts';
import { mayAsk } from './right-to-ask.ts';
import { reasonsOf } from './tabling.ts';

export const quotes = { O3: '应按照《暂行办法》规定允许案件承办法官进行复议' } as const;

export const notifyDecision = step({
  name: 'notify-decision',
  title: { zh: '通知决定', en: 'Notify the decision' },
  help: {
    zh: '通知决定、理由和复议权利；不必等会议纪要。复议后再次通知结果。未另写理由的，以结束议题时写明的理由通知。',
    en: 'Tells the decision, the reasons and the right to reconsideration; it does not wait for the minutes. After a reconsideration the result is told again. Where no reasons are given, those with which the item was closed are told.',
  },
  cites: ['O3', 'O4'],
  by: ['quality-office-clerk'],
  stages: ['decided', 'closed'],
  fields: z.strictObject({ judge: personId, reasons: prose.optional() }),
  events: ['DecisionNotified'],
  refusals: {
    'not-concerned': {
      cite: 'O4',
      zh: '{judge}与本次决定无关。',
      en: '{judge} is not concerned by the decision.',
    },
    'reasons-missing': {
      field: 'reasons',
      cite: 'O4',
      zh: '会议没有就{judge}写明理由，请写明通知的理由。',
      en: 'The committee has left no reasons on {judge}: say with which reasons they are told.',
    },
    'already-told': {
      cite: 'O4',
      zh: '已经通知{judge}，其后没有新的结果。',
      en: '{judge} has been told; nothing new has come since.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const panel = open.case.bench?.members.map((member) => member.judge) ?? [];
    const all = [...new Set([...Object.keys(open.judges), ...panel])];
    if (all.some((judge) => hasNews(concernOf(open, judge)))) return undefined;
    return refuse('already-told', {
      judge: listed(all.map((judge) => sameInBoth(nameOf(env.people, judge)))),
    });
  },
  decide(review, given, env, refuse) {
    const open = begun(review);
    const named = { judge: nameOf(env.people, given.judge) };
    const concern = concernOf(open, given.judge);
    const onPanel = open.case.bench?.members.some((member) => member.judge === given.judge);
    if (!open.judges[given.judge] && !onPanel) return refuse('not-concerned', named);
    if (!hasNews(concern)) return refuse('already-told', named);
    const reasons = given.reasons ?? concern.reasons ?? reasonsOf(open);
    if (reasons === undefined) return refuse('reasons-missing', named);
    return accept({
      type: 'DecisionNotified',
      judge: given.judge,
      reasons,
      ...askable(open, given.judge, env),
    });
  },
});

/** Whether whoever is told now may ask for a reconsideration, for the first time or once more (24, R-24.6). */
export function askable(review: OpenReview, judge: PersonId, env: ReviewEnv) {
  const { decision, track } = concernOf(review, judge);
  const again = decision !== undefined && mayAskAgain(track, env);
  return {
    mayAsk: again || (decision === undefined && mayAsk(review, judge, env)),
    again: again || undefined,
  };
}

/** Under R-24.6 `yes`: after a replaced or returned decision, until it has been told, another reconsideration is open. */
export function mayAskAgain(track: Track | undefined, env: ReviewEnv): boolean {
  const again = track?.fresh === true && (track.stage === 'upheld' || track.stage === 'replaced');
  return again && env.readings['R-24.6'] === 'yes';
}

/** Not told yet, or something has happened since. */
function hasNews({ decision, track, news }: Concern): boolean {
  return (
    decision === undefined || news !== undefined || (track !== undefined && afterwards.includes(track.stage))
  );
}

/** Stages at which something has happened since the first notice of the decision. */
const afterwards: readonly TrackStage[] = [
  ...idsOf(reconsidered),
  ...idsOf(confirmationResults),
  'sanctioned',
  'settled',
  'reversed',
];

/** Whoever has to be told before the review can be archived: each person notified or disclosed to, and panel members entitled to ask. */
export function untold(review: OpenReview): readonly string[] {
  return Object.entries(review.judges)
    .filter(
      ([, concern]) => !concern.told && (concern.notice || concern.disclosures.length > 0 || concern.track),
    )
    .map(([judge]) => judge);
}
