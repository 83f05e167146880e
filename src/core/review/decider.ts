import { type Stage, stages } from '../../vocabulary/stages.ts';
import type { Decider } from '../kernel/decide.ts';
import type { Refused } from '../kernel/decision.ts';
import { refused } from '../kernel/step.ts';
import type { Text } from '../kernel/text.ts';
import { inPerson, officeName, principal, system } from '../people/acting.ts';
import { reviewBounds } from './day-bounds.ts';
import { isBound, isJudgeOf, type Relation, type ReviewEnv, type ReviewRole } from './env.ts';
import type { ReviewEvent } from './events.ts';
import type { Review } from './review.ts';
import { isInPerson, rolesOf } from './roles.ts';
import { reviewSteps } from './steps.ts';

const relationNames: Readonly<Record<Relation, Text>> = {
  reviewer: { zh: '评查人', en: 'the reviewer' },
  'judge-concerned': { zh: '被评查的法官', en: 'the judge under review' },
  'panel-member': { zh: '合议庭成员', en: 'a member of the panel' },
  'committee-member': { zh: '质监委成员', en: 'a member of the quality committee' },
  presider: { zh: '该议题主持人', en: 'the presider of the item' },
  referrer: { zh: '提供案件的部门', en: 'the department that referred the case' },
  'dossier-holder': { zh: '卷宗保管人', en: 'who holds the dossier' },
  'dossier-receiver': { zh: '卷宗接收人', en: 'who is to receive the dossier' },
  inquired: { zh: '被询问人', en: 'the person asked' },
  'recusal-decider': { zh: '决定回避的人', en: 'who decides on the recusal' },
  'sanction-owner': { zh: '处理的承办人', en: 'the owner of the sanction' },
  concerned: { zh: '参与本次评查的人', en: 'whoever acts on the review' },
  anyone: { zh: '任何人', en: 'anyone' },
  system: { zh: '系统', en: 'the system' },
};

/** What the judge's side may do although being the judge binds them from everything else. */
export const judgeSide: readonly string[] = [
  'record-receipt',
  'submit-defense',
  'answer-findings',
  'answer-inquiry',
  'request-recusal',
  'request-reconsideration',
  'withdraw-reconsideration',
  'correct-entry',
];

/** What is left to a person who is recused: handing over what they hold, and saying so. */
const leftToTheRecused: readonly string[] = ['hand-over-dossier', 'return-dossier', 'declare-recusal'];

/** The decider of one case under review. */
export const reviewDecider: Decider<Review, ReviewEnv, ReviewEvent, ReviewRole> = {
  steps: reviewSteps,
  bounds: reviewBounds,
  stageOf: (review) => review.stage,
  rolesOf,
  barred(review, env, command) {
    if (review.stage === 'unstarted' || env.by === system) return undefined;
    const acting = [env.by, principal(env)];
    if (!acting.some((person) => isBound(review, env, person))) return onlyInPerson(review, env, command);
    const asJudge =
      env.onBehalfOf === undefined &&
      acting.every((person) => isJudgeOf(review, person) || onPanel(review, person));
    if (asJudge && judgeSide.includes(command)) return undefined;
    if (leftToTheRecused.includes(command)) return undefined;
    return refused('recused', {
      cite: '3',
      zh: '您与本案有应当回避的关系，不得参与。',
      en: 'You have to stay away from this review.',
    });
  },
  roleName: (role) => (role in relationNames ? relationNames[role as Relation] : officeName(role)),
  stageName: (stage) => stages[stage as Stage],
};

/** A deputy who may not do a thing only because it is the principal’s own is told so. */
function onlyInPerson(review: Review, env: ReviewEnv, command: string): Refused | undefined {
  const step = reviewSteps.find((each) => each.name === command);
  if (!step || !isInPerson(review, env, step.by)) return undefined;
  const roles = rolesOf(review, env);
  return step.by.some((role) => roles.has(role)) ? undefined : refused('in-person', inPerson);
}

function onPanel(review: Exclude<Review, { stage: 'unstarted' }>, person: string): boolean {
  return review.case.bench?.members.some((member) => member.judge === person) ?? false;
}
