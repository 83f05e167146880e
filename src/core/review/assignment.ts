import { z } from 'zod';
import { releasedBecause } from '../../vocabulary/review.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { none, prose } from '../people/fields.ts';
import { nameOf, onLeave, type PersonId } from '../people/people.ts';
import { draw } from '../rules/o3-rotation.ts';
import { isBound, type ReviewEnv, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { begun, type OpenReview } from './review.ts';

export const quotes = {
  O3: '质监办按照审判委员会委员顺序分配案件',
  '7(1)': '负责评查案件的调度及评查任务的分配',
} as const;

/** Everybody who has been notified is told of a reviewer drawn or changed later, without a clock. */
export function madeKnown(review: OpenReview, reviewer: PersonId): readonly ReviewEvent[] {
  return Object.entries(review.judges)
    .filter(([, concern]) => concern.notice)
    .map(([judge]) => ({ type: 'ReviewerMadeKnown' as const, judge, reviewer }));
}

/** Members on the list who may not or can't take this case today. */
function hindrances(review: OpenReview, env: ReviewEnv) {
  return {
    case: env.id,
    recused: env.rotation.members.filter((member) => isBound(review, env, member)),
    onLeave: env.rotation.members.filter((member) => onLeave(env.people, member, env.today)),
  };
}

/** Whether the rotation has anybody for this review today; if not, the way out is the superior court. */
export function canBeAssigned(review: OpenReview, env: ReviewEnv): boolean {
  if (env.rotation.members.length === 0) return false;
  return !('refused' in draw(env.rotation, hindrances(review, env), env.readings).value.draw);
}

export const assignReviewer = step({
  name: 'assign-reviewer',
  title: { zh: '分配评查人', en: 'Assign the reviewer' },
  help: {
    zh: '按审判委员会委员顺序轮到的下一名可以评查本案的委员；越过的人和理由一并记载。',
    en: 'The next member in the order of the list who may review this case; who was passed over, and why, is recorded.',
  },
  cites: ['O3', '7(1)'],
  by: ['quality-office-clerk'],
  stages: ['registered'],
  fields: none,
  events: ['ReviewerAssigned', 'ReviewerMadeKnown'],
  refusals: {
    'no-eligible-reviewer': {
      cite: 'O3',
      zh: '没有可以评查本案的委员，请报上级法院指定。',
      en: 'No member may review this case: refer it to the superior court.',
    },
  },
  ready: (review, env, refuse) =>
    canBeAssigned(begun(review), env) ? undefined : refuse('no-eligible-reviewer'),
  decide(review, _given, env, refuse) {
    const open = begun(review);
    const request = hindrances(open, env);
    const called = (member: string) => nameOf(env.people, member);
    const { value, because } = draw(env.rotation, request, env.readings, called);
    if ('refused' in value.draw) return refuse('no-eligible-reviewer');
    const { assigned, skipped, fromOwed } = value.draw;
    const { recused, onLeave: away } = request;
    const events: ReviewEvent[] = [
      { type: 'ReviewerAssigned', reviewer: assigned, draw: { skipped, fromOwed, recused, onLeave: away } },
      ...madeKnown(open, assigned),
    ];
    return { accepted: events, notes: because };
  },
});

export const releaseAssignment = step({
  name: 'release-assignment',
  title: { zh: '解除评查任务', en: 'Release the reviewer' },
  cites: ['O3', '7(1)'],
  by: ['quality-office-clerk'],
  stages: ['assigned', 'under-examination', 'examined', 'delivered'],
  fields: z.strictObject({ because: z.enum(idsOf(releasedBecause)), reason: prose }),
  events: ['AssignmentReleased'],
  refusals: {},
  decide: (review, given) =>
    accept({
      type: 'AssignmentReleased',
      reviewer: begun(review).assignment?.reviewer ?? '',
      reason: `${given.because}: ${given.reason}`,
    }),
});

export const acceptAssignment = step({
  name: 'accept-assignment',
  title: { zh: '接受评查任务', en: 'Accept the assignment' },
  help: {
    zh: '只有存在回避情形才可以不接受，请改用“申报回避”。',
    en: 'It can only be refused by declaring a recusal.',
  },
  cites: ['O3'],
  by: ['reviewer'],
  stages: ['assigned'],
  fields: none,
  events: ['AssignmentAccepted'],
  refusals: {},
  decide: () => accept({ type: 'AssignmentAccepted' }),
});
