import { z } from 'zod';
import { seconds } from '../../vocabulary/court.ts';
import type { ActByMinutes } from '../../vocabulary/review.ts';
import { beyondBounds } from '../kernel/day-bounds.ts';
import { accept, type Decision, isRefused, type Refused } from '../kernel/decision.ts';
import { type AnyStep, refuseWith } from '../kernel/step.ts';
import { checked, checkRefusals, maySecond } from '../people/second-person.ts';
import { recordConfirmation } from './confirmation.ts';
import { reviewBounds } from './day-bounds.ts';
import { type ReviewEnv, type ReviewRole, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { enteredIn, type HeldMinutes } from './minutes-held.ts';
import { decideRecusal } from './recusal.ts';
import { reverseFinding } from './reversal.ts';
import { begun, type Review } from './review.ts';

const acts: Readonly<Record<ActByMinutes, AnyStep<Review, ReviewEnv, ReviewEvent, ReviewRole>>> = {
  'record-confirmation': recordConfirmation,
  'decide-recusal': decideRecusal,
  'reverse-finding': reverseFinding,
};

export const checkMinutes = step({
  name: 'check-minutes',
  title: { zh: '核对会议纪要', en: 'Check minutes' },
  help: {
    zh: '逾期录入的纪要，或者日期早于已录入纪要的，由录入人以外、其他岗位的人对照纪要原件核对：一致的，所录入的事项自即时起生效；不符的，退回并写明理由。',
    en: 'Minutes entered late, or of a day before those entered already, are held against the original by somebody other than who entered them, of another office. If they agree, what was entered takes effect; if not, they are sent back with the reason.',
  },
  cites: ['O3'],
  by: [...seconds, 'quality-office-clerk'],
  stages: 'any',
  fields: z.strictObject(checked),
  events: [
    'MinutesChecked',
    'MinutesSentBack',
    ...new Set(Object.values(acts).flatMap(({ events }) => events)),
  ].filter((type): type is ReviewEvent['type'] => type !== 'MinutesEntered'),
  refusals: {
    ...checkRefusals('O3'),
    'nothing-to-check': { cite: 'O3', zh: '没有待核对的纪要。', en: 'No minutes wait to be checked.' },
    'holds-no-longer': {
      cite: 'O3',
      zh: '录入之后情况已有变化，不能再按此生效：{why}请退回并写明理由。',
      en: 'What has happened since stands against it: {why} Send it back with the reason.',
    },
  },
  ready(review, env, refuse) {
    const held = review.stage === 'unstarted' ? undefined : review.minutesToCheck;
    if (!held) return refuse('nothing-to-check');
    const entered = { by: held.by, office: enteredIn[held.act] };
    return maySecond(entered, env) ? undefined : refuse('second-person-needed');
  },
  decide(review, { agrees, reason }, env, refuse): Decision<ReviewEvent> {
    const held = begun(review).minutesToCheck;
    if (!held) return refuse('nothing-to-check');
    if (!agrees) {
      if (!reason) return refuse('reason-missing');
      return accept({ type: 'MinutesSentBack', act: held.act, reason });
    }
    const decided = decideHeld(review, held, env);
    if (isRefused(decided)) {
      const { because, says } = decided.refused;
      return refuse('holds-no-longer', { why: because[0]?.says ?? says ?? { zh: '', en: '' } });
    }
    return accept<ReviewEvent>(
      { type: 'MinutesChecked', act: held.act, minutes: held.minutes, files: held.files },
      ...decided.accepted,
    );
  },
});

/** The act as it stands now, by whoever entered it: what has changed since is held against it once more. */
function decideHeld(review: Review, held: HeldMinutes, env: ReviewEnv): Decision<ReviewEvent> {
  const act = acts[held.act];
  const as = { ...env, by: held.by, onBehalfOf: held.onBehalfOf, checking: true };
  const state = withoutHeld(review);
  const refuse = refuseWith(act.refusals);
  const beyond =
    wrongStage(act, state) ??
    act.ready?.(state, as, refuse) ??
    beyondBounds(act.fields, reviewBounds, { state, env: as, given: held.given });
  return beyond ?? act.decide(state, held.given, as, refuse);
}

function withoutHeld(review: Review): Review {
  return review.stage === 'unstarted' ? review : { ...review, minutesToCheck: undefined };
}

function wrongStage({ stages }: (typeof acts)[ActByMinutes], review: Review): Refused | undefined {
  if (stages === 'any' || stages.includes(review.stage)) return undefined;
  const says = {
    zh: '案件已不在可以办理此项的阶段。',
    en: 'The case has left the stage at which this is done.',
  };
  return { refused: { code: 'wrong-stage', because: [{ cite: 'O3', says }] } };
}
