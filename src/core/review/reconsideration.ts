import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import { principal } from '../people/acting.ts';
import { line, personId, prose } from '../people/fields.ts';
import { holds, nameOf, type PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import { day } from './day-bounds.ts';
import { type ReviewEnv, reconsiderationDue, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { actsFor, readyForOne } from './for-whom.ts';
import { begun, concernOf, type OpenReview, type Track } from './review.ts';
import { lapse, mayAsk } from './right-to-ask.ts';
import { notDue } from './words.ts';

export const quotes = {
  '24': '承办法官有不同意见的，可在案件质量监督管理委员会决定作出后十日内申请复议一次，案件质量监督管理委员会应在收到申请后一个月内进行复议',
  '5(5)': '复议合议庭或承办人对案件质量评查结论提出的异议',
} as const;

/** With the superior court the court’s clocks stand still; those of the judges run on, and what they may do stays open. */
const judgesClocksRun = ['decided', 'with-superior-court'] as const;

const refusals = {
  'no-right': {
    cite: 'R-24.3',
    zh: '按现行口径无权申请复议。',
    en: 'Under the reading in force there is no right to ask.',
  },
  'not-notified': {
    cite: '24',
    zh: '决定尚未通知，复议期尚未起算。',
    en: 'The decision has not been notified; the days have not begun.',
  },
  'already-asked': {
    cite: '24',
    zh: '复议只能申请一次。',
    en: 'Reconsideration can be asked for once only.',
  },
  'too-late': { cite: '24', zh: '复议申请期已于{due}届满。', en: 'The days for asking ended on {due}.' },
  'not-for-others': { cite: '24', zh: '只能为本人申请。', en: 'One asks for oneself only.' },
  'nothing-to-reconsider': {
    cite: '24',
    zh: '对{judge}的决定已经确认、撤销或者终结，没有可以复议的认定；申请在期限内收到的，是推翻认定的理由。',
    en: 'The decision on {judge} has been confirmed, revoked or has ended: nothing is left to reconsider. A request received in time is a reason for reversal.',
  },
} as const satisfies Record<string, RefusalWords>;

export const requestReconsideration = step({
  name: 'request-reconsideration',
  title: { zh: '申请复议', en: 'Request reconsideration' },
  help: {
    zh: '质监办代为录入的，以收到之日为准；在期限内收到的，何时录入都不算逾期，已经记录的期满和提请确认随之失效。',
    en: 'What the office enters counts by the day it came in: received within the days it is in time whenever it is entered, and a lapse on record falls away with the submission that followed.',
  },
  cites: ['24', '5(5)'],
  by: ['judge-concerned', 'panel-member', 'quality-office-clerk'],
  stages: judgesClocksRun,
  fields: z.strictObject({
    judge: personId.optional(),
    receivedOn: day({ notBefore: ['decision-issued'], notAfter: ['today'] }).optional(),
    grounds: prose,
    proof: line.optional(),
  }),
  events: ['ReconsiderationRequested'],
  refusals,
  ready(review, env, refuse) {
    const open = begun(review);
    // The office enters the day on which a request came in, which may be any since the decision was issued.
    const since = (judge: PersonId) => concernOf(open, judge).decision?.issuedOn ?? env.today;
    const inOffice = holds(env.people, principal(env), 'quality-office-clerk', env.today);
    return readyForOne(
      actsFor(open, env),
      (judge) => whyNotAsk(open, judge, inOffice ? since(judge) : env.today, env, refuse),
      () => refuse('not-notified'),
    );
  },
  decide(review, given, env, refuse) {
    const open = begun(review);
    const own = principal(env);
    const judge = given.judge ?? own;
    const inOffice = holds(env.people, own, 'quality-office-clerk', env.today);
    if (judge !== own && !inOffice) return refuse('not-for-others');
    const on = inOffice ? (given.receivedOn ?? env.today) : env.today;
    const wrong = whyNotAsk(open, judge, on, env, refuse);
    if (wrong) return wrong;
    const forOthers = concernOf(open, judge).track === undefined;
    const { grounds, proof } = given;
    return accept({
      type: 'ReconsiderationRequested',
      judge,
      on,
      grounds,
      forOthers,
      ...(proof && { proof }),
    });
  },
});

function whyNotAsk(
  open: OpenReview,
  judge: PersonId,
  on: CourtDate,
  env: ReviewEnv,
  refuse: Refuse<keyof typeof refusals>,
) {
  const { decision, reconsideration, track } = concernOf(open, judge);
  if (!mayAsk(open, judge, env)) return refuse('no-right');
  if (!decision) return refuse('not-notified');
  if (reconsideration) return refuse('already-asked');
  const due = reconsiderationDue(open, judge, env);
  // the day of the act counts, not that of its entry: a lapse does not stand against a request in time
  if (due ? on > due.dueOn : decision.lapsed) return refuse('too-late', { due: due?.dueOn ?? '' });
  const lapseFalls = decision.lapsed === true && due !== undefined;
  if (track && !reconsiderable(track, lapseFalls))
    return refuse('nothing-to-reconsider', { judge: nameOf(env.people, judge) });
  return undefined;
}

const stillOpen: readonly (Track['stage'] | undefined)[] = [
  'notified',
  'reconsideration-open',
  'under-reconsideration',
  'upheld',
  'replaced',
];

/** Where a track is at discipline or with the superior court, it goes by the stage to which it would come back. */
function reconsiderable({ stage, before }: Track, lapseFalls: boolean): boolean {
  const at = stage === 'at-discipline' || stage === 'with-superior-court' ? before : stage;
  return stillOpen.includes(at) || (lapseFalls && (at === 'lapsed' || at === 'awaiting-confirmation'));
}

export const withdrawReconsideration = step({
  name: 'withdraw-reconsideration',
  title: { zh: '撤回复议申请', en: 'Withdraw the request for reconsideration' },
  help: { zh: '唯一一次申请复议的机会即告用尽。', en: 'The one request is spent.' },
  cites: ['24'],
  by: ['judge-concerned', 'panel-member'],
  stages: judgesClocksRun,
  fields: z.strictObject({ reason: prose }),
  events: ['ReconsiderationWithdrawn', 'ReconsiderationLapsed', 'FindingConfirmed'],
  refusals: {
    'nothing-to-withdraw': { cite: '24', zh: '没有可以撤回的申请。', en: 'There is no request to withdraw.' },
    'item-opened': {
      cite: '24',
      zh: '会议已经开始审议该申请。',
      en: 'The meeting has begun on the request.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const { reconsideration } = concernOf(open, principal(env));
    if (!reconsideration || reconsideration.withdrawnOn || reconsideration.decidedOn)
      return refuse('nothing-to-withdraw');
    return open.atMeeting?.opened ? refuse('item-opened') : undefined;
  },
  decide(review, given, env) {
    const open = begun(review);
    const judge = principal(env);
    const due = reconsiderationDue(open, judge, env);
    const past = due !== undefined && env.today > due.dueOn;
    return accept<ReviewEvent>(
      { type: 'ReconsiderationWithdrawn', judge, reason: given.reason },
      ...(past ? lapse(open, judge, env, true) : []),
    );
  },
});

export const lapseReconsideration = step({
  name: 'lapse-reconsideration',
  title: { zh: '复议申请期届满', en: 'The days for reconsideration end' },
  cites: ['24', 'O3'],
  by: ['system'],
  stages: judgesClocksRun,
  fields: z.strictObject({ judge: personId }),
  events: ['ReconsiderationLapsed', 'FindingConfirmed'],
  refusals: notDue,
  decide(review, { judge }, env, refuse) {
    const open = begun(review);
    return lapsesOn(open, judge, env) ? accept<ReviewEvent>(...lapse(open, judge, env)) : refuse('not-due');
  },
});

/** Whether the days for asking are over for somebody who has not asked. */
export function lapsesOn(review: OpenReview, judge: PersonId, env: ReviewEnv): boolean {
  const { decision, reconsideration } = concernOf(review, judge);
  if (!decision || decision.lapsed || (reconsideration && !reconsideration.withdrawnOn)) return false;
  const due = reconsiderationDue(review, judge, env);
  return due !== undefined && env.today > due.dueOn;
}
