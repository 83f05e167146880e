import { z } from 'zod';
import type { ClockName } from '../../vocabulary/clocks.ts';
import type { PaperKind } from '../../vocabulary/papers.ts';
import { obstacles } from '../../vocabulary/papers.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import { principal } from '../people/acting.ts';
import { line, paperKind, personId, prose } from '../people/fields.ts';
import { holds, nameOf, type PersonId } from '../people/people.ts';
import { addDays } from '../time/court-date.ts';
import { isConfirmed, tooLate } from './correction.ts';
import { day } from './day-bounds.ts';
import { dueOf, type ReviewEnv, reconsiderationFrom, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { actsFor, readyForOne } from './for-whom.ts';
import { lastServed } from './papers-waiting.ts';
import { heardNoMore, reopened, tooLateFor, whyNotReopened } from './reopening.ts';
import { begun, concernOf, type OpenReview } from './review.ts';
import { underReview } from './stages.ts';
import { notDue, theJudge } from './words.ts';

export const quotes = {
  O3: '案件承办法官应于收到通知之日起3个工作日内将申辩意见提交质监办',
} as const;

export const submitDefense = step({
  name: 'submit-defense',
  title: { zh: '提交申辩意见', en: 'Submit a statement of defense' },
  cites: ['O3', '13'],
  by: ['judge-concerned', 'quality-office-clerk'],
  stages: underReview,
  fields: z.strictObject({
    judge: personId.optional(),
    text: prose,
    receivedOn: day({ notBefore: ['notice-issued'], notAfter: ['today'] }).optional(),
    proof: line.optional(),
    attachments: z.array(line).max(50).default([]),
  }),
  events: ['DefenseSubmitted', 'ReconsiderationReopened'],
  refusals: {
    ...tooLateFor,
    'not-notified': { cite: 'O3', zh: '尚未通知{judge}申辩。', en: '{judge} has not been notified.' },
    'ballot-begun': {
      cite: 'O3',
      zh: '表决已经开始，不再接收申辩意见。',
      en: 'The ballot has begun; no more statements are taken.',
    },
    'not-for-others': {
      cite: 'O3',
      zh: '只能提交本人的申辩意见。',
      en: 'One submits one’s own statement only.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const inOffice = holds(env.people, principal(env), 'quality-office-clerk', env.today);
    const whyNot = (judge: PersonId) => {
      const { notice } = concernOf(open, judge);
      if (!notice) return refuse('not-notified', { judge: nameOf(env.people, judge) });
      if (!heardNoMore(open)) return undefined;
      return inOffice && notice.lapsed ? whyNotReopened(open, judge, refuse) : refuse('ballot-begun');
    };
    return readyForOne(actsFor(open, env), whyNot, () => refuse('not-notified', { judge: theJudge }));
  },
  decide(review, given, env, refuse) {
    const open = begun(review);
    const own = principal(env);
    const judge = given.judge ?? own;
    const inOffice = judge !== own;
    if (inOffice && open.judges[own]) return refuse('not-for-others');
    const { notice } = concernOf(open, judge);
    if (!notice) return refuse('not-notified', { judge: nameOf(env.people, judge) });
    const due = dueOf(notice, 'defense', env);
    const on = inOffice ? (given.receivedOn ?? env.today) : env.today;
    const late = due ? on > due.dueOn : notice.lapsed === true;
    const { text, attachments, proof } = given;
    const received = { ...(on !== env.today && { on }), ...(proof && { proof }) };
    const said: ReviewEvent = { type: 'DefenseSubmitted', judge, text, attachments, late, ...received };
    if (!heardNoMore(open)) return accept(said);
    if (late || !notice.lapsed) return refuse('ballot-begun');
    const wrong = whyNotReopened(open, judge, refuse);
    return wrong ?? accept<ReviewEvent>(said, ...reopened(open, judge, { type: '申辩意见', on, proof }));
  },
});

export const lapseDefensePeriod = step({
  name: 'lapse-defense-period',
  title: { zh: '申辩期届满', en: 'The period for the defense ends' },
  cites: ['O3'],
  by: ['system'],
  stages: underReview,
  fields: z.strictObject({ judge: personId }),
  events: ['DefensePeriodLapsed'],
  refusals: {
    ...notDue,
    'defense-in': { cite: 'O3', zh: '申辩意见已经提交。', en: 'The statement has been submitted.' },
  },
  decide(review, { judge }, env, refuse) {
    const { notice, defenses } = concernOf(begun(review), judge);
    if (defenses) return refuse('defense-in');
    const due = dueOf(notice, 'defense', env);
    if (!due || notice?.lapsed || env.today <= due.dueOn) return refuse('not-due');
    return accept({ type: 'DefensePeriodLapsed', judge });
  },
});

const clockOf = {
  notice: 'defense',
  findings: 'findings-answer',
  decision: 'reconsideration-request',
} as const satisfies Record<PaperKind, ClockName>;

function dueNow(review: ReturnType<typeof begun>, judge: string, of: keyof typeof clockOf, env: ReviewEnv) {
  const concern = concernOf(review, judge);
  const served = lastServed(concern, of);
  const from = of === 'decision' ? reconsiderationFrom(review, judge, env) : served?.receipt?.on;
  return dueOf(served, clockOf[of], env, from);
}

const extending = {
  'after-confirmation': tooLate['after-confirmation'],
  'clock-not-running': { cite: 'O3', zh: '该期限没有起算。', en: 'That clock has not begun to run.' },
  'already-used': { cite: 'O3', zh: '该权利已经行使。', en: 'The right has been used already.' },
} as const satisfies Record<string, RefusalWords>;

function whyNotExtend(
  review: OpenReview,
  judge: PersonId,
  of: keyof typeof clockOf,
  env: ReviewEnv,
  refuse: Refuse<keyof typeof extending>,
) {
  if (!dueNow(review, judge, of, env)) return refuse('clock-not-running');
  if (of === 'decision' && isConfirmed(review, judge)) return refuse('after-confirmation');
  const { defenses, reconsideration } = concernOf(review, judge);
  const used = of === 'notice' ? defenses : of === 'decision' && reconsideration;
  return used ? refuse('already-used') : undefined;
}

export const extendPeriod = step({
  name: 'extend-period',
  title: { zh: '顺延期限', en: 'Extend a judge’s period' },
  cites: ['O3', 'law:Civil Procedure Law 86'],
  by: ['quality-office-clerk'],
  stages: underReview,
  fields: z.strictObject({
    judge: personId,
    of: paperKind,
    askedOn: day({ notBefore: ['paper-issued'], notAfter: ['today'] }),
    obstacleEndedOn: day({ notBefore: ['paper-issued'], notAfter: ['today'] }),
    until: day({ notBefore: ['paper-issued'], notAfter: ['a-plan'] }),
    reason: z.enum(idsOf(obstacles)),
    proof: prose,
  }),
  events: ['PeriodExtended'],
  refusals: {
    ...extending,
    'asked-too-late': {
      cite: 'law:Civil Procedure Law 86',
      zh: '应当在障碍消除后十日内申请。',
      en: 'It has to be asked for within ten days after the obstacle ended.',
    },
    'not-longer': {
      cite: 'O3',
      zh: '新的截止日没有晚于原截止日{due}。',
      en: 'The new last day is not later than {due}.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const periods = Object.keys(open.judges).flatMap((judge) =>
      paperKind.options.map((of) => ({ judge, of })),
    );
    const whyNot = ({ judge, of }: (typeof periods)[number]) => whyNotExtend(open, judge, of, env, refuse);
    return readyForOne(periods, whyNot, () => refuse('clock-not-running'));
  },
  decide(review, given, env, refuse) {
    const open = begun(review);
    const wrong = whyNotExtend(open, given.judge, given.of, env, refuse);
    if (wrong) return wrong;
    const due = dueNow(open, given.judge, given.of, env);
    if (!due) return refuse('clock-not-running');
    if (given.askedOn > addDays(given.obstacleEndedOn, 10)) return refuse('asked-too-late');
    if (given.until <= due.dueOn) return refuse('not-longer', { due: due.dueOn });
    const { judge, of, until, reason, proof } = given;
    return accept({ type: 'PeriodExtended', judge, of, until, reason, proof });
  },
});
