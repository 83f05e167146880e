import { z } from 'zod';
import { seconds } from '../../vocabulary/court.ts';
import type { PaperKind } from '../../vocabulary/papers.ts';
import { accept, type Decision } from '../kernel/decision.ts';
import type { Refuse } from '../kernel/step.ts';
import { actingOffices } from '../people/acting.ts';
import { documentOf, paperKind, personId, prose } from '../people/fields.ts';
import { nameOf, type PersonId } from '../people/people.ts';
import { isConfirmed, tooLate } from './correction.ts';
import { day } from './day-bounds.ts';
import { type ReviewEnv, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { readyForOne } from './for-whom.ts';
import { lastServed } from './papers-waiting.ts';
import { begun, type LapseUndoing, type OpenReview } from './review.ts';
import { underReview } from './stages.ts';

const refusals = {
  ...tooLate,
  'not-lapsed': {
    cite: 'O3',
    zh: '{judge}的这一期限没有届满的记载。',
    en: 'This period of {judge} has not been entered as ended.',
  },
  'undoing-open': {
    cite: 'O3',
    zh: '这一期限的撤销已经录入，待核对。',
    en: 'The undoing of this lapse has been entered and waits to be checked.',
  },
} as const;

type Code = keyof typeof refusals;

/** The periods that the clock has ended: what judges have waived by themselves is not undone. */
export function undoable(review: OpenReview): readonly Pick<LapseUndoing, 'judge' | 'of'>[] {
  return Object.entries(review.judges).flatMap(([judge, concern]) =>
    paperKind.options
      .filter((of) => lastServed(concern, of)?.lapsed)
      .filter((of) => of !== 'findings' || !concern.disclosures.at(-1)?.waived)
      .map((of) => ({ judge, of })),
  );
}

function whyNotUndo(
  review: OpenReview,
  judge: PersonId,
  of: PaperKind,
  env: ReviewEnv,
  refuse: Refuse<Code>,
) {
  if (!undoable(review).some((each) => each.judge === judge && each.of === of))
    return refuse('not-lapsed', { judge: nameOf(env.people, judge) });
  if (undoingOf(review, judge, of)) return refuse('undoing-open');
  return tooLateToUndo(review, judge, of, refuse);
}

/** As for a date put right: before the ballot what comes before it, before the confirmation what comes after. */
function tooLateToUndo(
  review: OpenReview,
  judge: PersonId,
  of: PaperKind,
  refuse: Refuse<keyof typeof tooLate>,
) {
  if (of === 'decision') return isConfirmed(review, judge) ? refuse('after-confirmation') : undefined;
  const balloted = review.atMeeting?.ballotBegun || review.decidedOn || review.noErrorOn;
  return balloted ? refuse('after-the-ballot') : undefined;
}

function undoingOf(review: OpenReview, judge: PersonId, of: PaperKind): LapseUndoing | undefined {
  return review.undoings?.find((each) => each.judge === judge && each.of === of);
}

export const undoLapse = step({
  name: 'undo-lapse',
  title: { zh: '撤销误记的期限届满', en: 'Undo a lapse' },
  help: {
    zh: '服务器时钟有误，期限未满而记为届满的，由质监办录入情况说明和新的截止日，经其他岗位一人核对后，期限继续计算。原记载保留。',
    en: 'Where a wrong clock has ended a period too early, the office enters what happened and the new last day; once somebody in another office has checked it, the period goes on. What was entered stays.',
  },
  cites: ['O3', '24'],
  by: ['quality-office-clerk'],
  stages: underReview,
  fields: z.strictObject({
    judge: personId,
    of: paperKind,
    until: day({ notBefore: ['from-today'], notAfter: ['a-plan'] }),
    reason: prose,
    document: documentOf(day({ notBefore: ['paper-issued'], notAfter: ['today'] })),
  }),
  events: ['LapseUndoingEntered'],
  refusals,
  ready(review, env, refuse) {
    const open = begun(review);
    const whyNot = ({ judge, of }: ReturnType<typeof undoable>[number]) =>
      whyNotUndo(open, judge, of, env, refuse);
    const nobody = { zh: '任何人', en: 'anybody' };
    return readyForOne(undoable(open), whyNot, () => refuse('not-lapsed', { judge: nobody }));
  },
  decide(review, given, env, refuse) {
    const wrong = whyNotUndo(begun(review), given.judge, given.of, env, refuse);
    return wrong ?? accept({ type: 'LapseUndoingEntered', undoing: { ...given, enteredBy: env.by } });
  },
});

export const confirmUndoneLapse = step({
  name: 'confirm-undone-lapse',
  title: { zh: '核对期限届满的撤销', en: 'Check an undone lapse' },
  help: {
    zh: '与情况说明核对无误的，期限自今日起计算到新的截止日；不符的，退回并写明理由。',
    en: 'If the document says so, the period goes on to its new last day. If not, it is sent back with the reason.',
  },
  cites: ['O3', '24'],
  by: seconds,
  stages: underReview,
  fields: z.strictObject({
    judge: personId,
    of: paperKind,
    agrees: z.boolean().default(true),
    reason: prose.optional(),
  }),
  events: ['LapseUndone', 'LapseUndoingDropped'],
  refusals: {
    ...tooLate,
    'nothing-to-confirm': {
      cite: 'O3',
      zh: '没有待核对的撤销。',
      en: 'No undone lapse waits to be checked.',
    },
    'second-person-needed': {
      cite: 'O3',
      zh: '须由录入人以外、质监办以外的人核对。',
      en: 'It takes a second person, who is not of the quality office.',
    },
    'last-day-past': {
      cite: 'O3',
      zh: '录入的截止日{day}已过，请退回，由质监办重新录入。',
      en: 'The last day {day} that was entered has passed: send it back, so that the office enters it anew.',
    },
    'reason-missing': { cite: 'O3', zh: '退回的，请写明理由。', en: 'Say why it is sent back.' },
  },
  ready(review, env, refuse) {
    const { undoings = [] } = begun(review);
    const whyNot = (each: LapseUndoing) =>
      maySecond(each, env) ? undefined : refuse('second-person-needed');
    return readyForOne(undoings, whyNot, () => refuse('nothing-to-confirm'));
  },
  decide(review, given, env, refuse): Decision<ReviewEvent> {
    const open = begun(review);
    const { judge, of, agrees, reason } = given;
    const undoing = undoingOf(open, judge, of);
    if (!undoing) return refuse('nothing-to-confirm');
    if (!maySecond(undoing, env)) return refuse('second-person-needed');
    if (!agrees)
      return reason
        ? accept<ReviewEvent>({ type: 'LapseUndoingDropped', judge, of, reason })
        : refuse('reason-missing');
    const late = tooLateToUndo(open, judge, of, refuse);
    if (late) return late;
    const { until } = undoing;
    if (until < env.today) return refuse('last-day-past', { day: until });
    return accept<ReviewEvent>({ type: 'LapseUndone', judge, of, until });
  },
});

function maySecond({ enteredBy }: LapseUndoing, env: ReviewEnv): boolean {
  return enteredBy !== env.by && !actingOffices(env).includes('quality-office-clerk');
}
