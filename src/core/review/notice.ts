import { z } from 'zod';
import { impossibleBecause, receiptMethods } from '../../vocabulary/papers.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import type { RefusalWords } from '../kernel/step.ts';
import { principal } from '../people/acting.ts';
import { committeeOn } from '../people/committee.ts';
import { line, paperKind, personId } from '../people/fields.ts';
import { holds, nameOf, type PersonId } from '../people/people.ts';
import { unknownPerson } from '../people/words.ts';
import { day } from './day-bounds.ts';
import { type ReviewEnv, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { actsFor } from './for-whom.ts';
import { papersWaiting, waiting } from './papers-waiting.ts';
import { begun, concernOf, type OpenReview } from './review.ts';
import { lapse, mayAsk } from './right-to-ask.ts';
import { underReview } from './stages.ts';

export const quotes = {
  O3: '质监办登记案件后，质监办应及时通知案件承办法官申辩',
} as const;

export const notifyJudge = step({
  name: 'notify-judge',
  title: { zh: '通知申辩', en: 'Notify a judge to defend' },
  cites: ['O3', '3', '13'],
  by: ['quality-office-clerk'],
  stages: [
    'registered',
    'assigned',
    'under-examination',
    'examined',
    'delivered',
    'awaiting-committee',
    'decided',
  ],
  fields: z.strictObject({ judge: personId }),
  events: ['HandlingJudgeNotified'],
  refusals: {
    ...unknownPerson,
    'already-notified': { cite: 'O3', zh: '{judge}已经通知过。', en: '{judge} has been notified already.' },
    'is-the-reviewer': {
      cite: '3',
      zh: '评查人不能是被评查的人。',
      en: 'The reviewer can’t be under review.',
    },
  },
  decide(review, { judge }, env, refuse) {
    const open = begun(review);
    if (!env.people.persons[judge]) return refuse('unknown-person', { person: judge });
    if (concernOf(open, judge).notice)
      return refuse('already-notified', { judge: nameOf(env.people, judge) });
    if (open.assignment?.reviewer === judge) return refuse('is-the-reviewer');
    return accept({
      type: 'HandlingJudgeNotified',
      judge,
      reviewer: open.assignment?.reviewer,
      committee: committeeOn(env.people, env.today).map((member) => member.person),
    });
  },
});

const paperRefusals = {
  'not-issued': {
    cite: 'O3',
    zh: '该文书尚未发出，或者已经签收。',
    en: 'The paper has not been issued, or is received already.',
  },
} as const satisfies Record<string, RefusalWords>;

export const receiptRefusals = {
  ...paperRefusals,
  'not-for-others': { cite: 'O3', zh: '只能为本人签收。', en: 'One signs for oneself only.' },
  'judge-missing': { cite: 'O3', zh: '请写明是哪位法官。', en: 'Say which judge.' },
  'proof-missing': {
    field: 'proof',
    cite: 'O3',
    zh: '该方式须附证明。',
    en: 'This manner of service needs proof.',
  },
  'witnesses-do-not-count': {
    cite: 'R-O3.1',
    zh: '按现行口径，拒签而留置的不视为收到。',
    en: 'Under the reading in force, leaving a paper before witnesses is no receipt.',
  },
} as const satisfies Record<string, RefusalWords>;

function anyWaiting(review: OpenReview, judges: readonly PersonId[]): boolean {
  return judges.some((judge) => papersWaiting(review, judge).length > 0);
}

export const recordReceipt = step({
  name: 'record-receipt',
  title: { zh: '签收', en: 'Record a receipt' },
  cites: ['O3'],
  by: ['judge-concerned', 'panel-member', 'quality-office-clerk'],
  stages: [...underReview, 'closed'],
  fields: z.strictObject({
    of: paperKind,
    judge: personId.optional(),
    on: day({ notBefore: ['paper-issued'], notAfter: ['today'] }).optional(),
    method: z.enum(idsOf(receiptMethods)).default('electronic'),
    proof: line.optional(),
  }),
  events: ['ReceiptRecorded', 'ReconsiderationLapsed', 'FindingConfirmed'],
  refusals: receiptRefusals,
  ready: (review, env, refuse) => {
    const open = begun(review);
    return anyWaiting(open, actsFor(open, env)) ? undefined : refuse('not-issued');
  },
  decide(review, given, env, refuse) {
    const open = begun(review);
    const own = principal(env);
    const inOffice = isOffice(env);
    const judge = given.judge ?? (inOffice ? undefined : own);
    if (!judge) return refuse('judge-missing');
    if (!inOffice && judge !== own) return refuse('not-for-others');
    const on = given.on ?? env.today;
    if (!waiting(open, judge, given.of)) return refuse('not-issued');
    if (inOffice && given.method !== 'in-person' && !given.proof) return refuse('proof-missing');
    if (given.method === 'left-before-witnesses' && env.readings['R-O3.1'] === 'not-running')
      return refuse('witnesses-do-not-count');
    const events: ReviewEvent[] = [
      { type: 'ReceiptRecorded', judge, of: given.of, on, method: given.method, proof: given.proof },
    ];
    const first = !concernOf(open, judge).decision?.receipt;
    if (given.of === 'decision' && first && !mayAsk(open, judge, env))
      events.push(...lapse(open, judge, env));
    return accept(...events);
  },
});

function isOffice(env: ReviewEnv): boolean {
  return holds(env.people, principal(env), 'quality-office-clerk', env.today);
}

export const recordServiceImpossible = step({
  name: 'record-service-impossible',
  title: { zh: '记录无法送达', en: 'Record that service is impossible' },
  cites: ['O3'],
  by: ['quality-office-clerk'],
  stages: [...underReview, 'closed'],
  fields: z.strictObject({
    of: paperKind,
    judge: personId,
    on: day({ notBefore: ['paper-issued'], notAfter: ['today'] }),
    reason: z.enum(idsOf(impossibleBecause)),
    proof: line,
  }),
  events: ['ServiceFoundImpossible', 'ReconsiderationLapsed', 'FindingConfirmed'],
  refusals: paperRefusals,
  ready: (review, _env, refuse) => {
    const open = begun(review);
    return anyWaiting(open, Object.keys(open.judges)) ? undefined : refuse('not-issued');
  },
  decide(review, given, env, refuse) {
    const open = begun(review);
    if (!waiting(open, given.judge, given.of)) return refuse('not-issued');
    const events: ReviewEvent[] = [{ type: 'ServiceFoundImpossible', ...given }];
    const first = !concernOf(open, given.judge).decision?.receipt;
    if (given.of === 'decision' && first && !mayAsk(open, given.judge, env))
      events.push(...lapse(open, given.judge, env));
    return accept(...events);
  },
});
