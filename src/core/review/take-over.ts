import { z } from 'zod';
import { seconds } from '../../vocabulary/court.ts';
import { beyondBounds } from '../kernel/day-bounds.ts';
import { accept, type Decision, isRefused } from '../kernel/decision.ts';
import { type Reason, reason } from '../kernel/reason.ts';
import { refuseWith } from '../kernel/step.ts';
import type { Text } from '../kernel/text.ts';
import { nameOf } from '../people/people.ts';
import { checked, checkRefusals, maySecond } from '../people/second-person.ts';
import type { Missing } from './brought-over.ts';
import { reviewBounds } from './day-bounds.ts';
import { type ReviewEnv, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { linkedNow, numberIn } from './registration.ts';
import { begun, type OpenReview, type Review } from './review.ts';
import { broughtOver } from './take-over-acts.ts';
import { foundOn, missingName, readTakeOver, takeOverFields, takeOverRefusals } from './take-over-read.ts';

const help: Text = {
  zh: '系统启用时已经在纸面上进行的评查，从所处的环节接续：录入案件、已经做过的每一步及其日期和文书，由其他岗位一人对照纸面材料核对后生效。期限按实际日期起算；没有录入的，逐项列明，能补做的在系统中补做。审判委员会已经确认的，请在法官档案中作为既往认定录入。',
  en: 'A review that was under way on paper when the court began to use the system goes on from where it is: the case, and everything done so far with its day and its paper, takes effect once somebody of another office has held it against the papers. Periods run from the real days; what was not entered is told, and done here where it still can be. What has been confirmed is entered in the judge’s record as a prior finding.',
};

export const takeOverReview = step({
  name: 'take-over-review',
  title: { zh: '接续在办评查', en: 'Take over a review under way' },
  help,
  cites: ['O2', '7(1)', '11'],
  by: ['quality-office-clerk'],
  stages: ['referred'],
  fields: takeOverFields,
  events: ['TakeOverEntered'],
  refusals: takeOverRefusals,
  ready: (review, _env, refuse) => (begun(review).takeOver ? refuse('take-over-waits') : undefined),
  decide(review, given, env, refuse) {
    const read = readTakeOver(begun(review), given, env, refuse);
    if ('refused' in read) return read;
    const { done, ...rest } = given;
    const { identity, findings, missing, notes } = read;
    const { conclusion } = foundOn(given, findings);
    const entered = accept<ReviewEvent>({
      type: 'TakeOverEntered',
      stage: given.stage,
      registeredOn: given.registeredOn,
      case: identity,
      findings,
      ...(conclusion && { conclusion }),
      given: rest,
      done,
      missing,
    });
    return { ...entered, notes: [...missing.map((each) => toldMissing(each, env)), ...notes] };
  },
});

/** Of those who hold papers against entries, whoever sees a review before it has come to the committee. */
export const whoChecks = seconds.filter((office) => office !== 'adjudication-committee-secretary');

export const checkTakeOver = step({
  name: 'check-take-over',
  title: { zh: '核对接续的评查', en: 'Check a review taken over' },
  help: {
    zh: '由录入人以外、其他岗位的人对照纸面材料核对：一致的，评查从所录入的环节接续，期限按实际日期起算；不符的，退回并写明理由。',
    en: 'Somebody other than who entered it, of another office, holds it against the papers. If they agree, the review goes on from the stage entered, its periods running from the real days; if not, it is sent back with the reason.',
  },
  cites: ['O2', '7(1)'],
  by: whoChecks,
  stages: ['referred'],
  fields: z.strictObject(checked),
  events: ['ReviewTakenOver', 'BroughtOver', 'TakeOverSentBack'],
  refusals: {
    ...checkRefusals('7(1)'),
    'nothing-to-check': {
      cite: '7(1)',
      zh: '没有待核对的接续信息。',
      en: 'No review waits to be taken over.',
    },
    'holds-no-longer': {
      cite: '7(1)',
      zh: '录入之后情况已有变化，不能再按此接续：{why}请退回并写明理由。',
      en: 'What has happened since stands against it: {why} Send it back with the reason.',
    },
  },
  ready(review, env, refuse) {
    const held = begun(review).takeOver;
    if (!held) return refuse('nothing-to-check');
    return maySecond({ by: held.by, office: 'quality-office-clerk' }, env)
      ? undefined
      : refuse('second-person-needed');
  },
  decide(review, { agrees, reason: why }, env, refuse): Decision<ReviewEvent> {
    const open = begun(review);
    const held = open.takeOver;
    if (!held) return refuse('nothing-to-check');
    if (!agrees) return why ? accept({ type: 'TakeOverSentBack', reason: why }) : refuse('reason-missing');
    const decided = takenOver(open, { ...held.given, done: held.done }, env);
    if (isRefused(decided)) {
      const { because, says } = decided.refused;
      return refuse('holds-no-longer', { why: because[0]?.says ?? says ?? { zh: '', en: '' } });
    }
    return decided;
  },
});

/** What was entered, as it stands now. */
function takenOver(open: OpenReview, entered: unknown, env: ReviewEnv): Decision<ReviewEvent> {
  const given = takeOverFields.parse(entered);
  const refuse = refuseWith(takeOverRefusals);
  const state: Review = { ...open, takeOver: undefined };
  const late = beyondBounds(takeOverFields, reviewBounds, { state, env, given });
  if (late) return late;
  const read = readTakeOver(open, given, env, refuse);
  if ('refused' in read) return read;
  const { identity, findings, missing } = read;
  const events = broughtOver(
    {
      type: 'ReviewTakenOver',
      stage: given.stage,
      number: numberIn(given.registeredOn, env),
      case: identity,
      fileKind: given.fileKind,
      linked: linkedNow(env),
      registeredOn: given.registeredOn,
      missing,
    },
    given.done,
    foundOn(given, findings),
    state,
    env,
  );
  return accept(...events);
}

/** What was not entered, said so that it can be done. */
function toldMissing({ what, person }: Missing, env: ReviewEnv): Reason {
  const name = missingName(what);
  const of = person ? nameOf(env.people, person) : undefined;
  return reason(
    '7(1)',
    of ? `尚缺：${name.zh}（${of}）。` : `尚缺：${name.zh}。`,
    of ? `Missing: ${name.en} (${of}).` : `Missing: ${name.en}.`,
  );
}
