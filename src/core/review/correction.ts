import { z } from 'zod';
import { accept, type Decision } from '../kernel/decision.ts';
import type { Refuse } from '../kernel/step.ts';
import { principal } from '../people/acting.ts';
import { line, prose } from '../people/fields.ts';
import { MOST_OTHERS } from '../rules/joint-numbers.ts';
import { type Dated, entriesOf, entryAt } from './dated-entries.ts';
import { day } from './day-bounds.ts';
import { dueOf, type ReviewEnv, reconsiderationFrom, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { readyForOne } from './for-whom.ts';
import {
  keepsNumbers,
  numbersConfirmed,
  numbersCorrected,
  numbersCounted,
  numbersRefusals,
  whyNotNumbers,
} from './numbers-corrected.ts';
import { begun, type Concern, type Correction, concernOf, type OpenReview, tracksOf } from './review.ts';
import { mayAsk } from './right-to-ask.ts';

/** Why a date is no longer put right by a correction. */
export const tooLate = {
  'after-the-ballot': {
    cite: '23',
    zh: '表决已经开始，只能通过推翻认定来纠正。',
    en: 'The ballot has begun: only a reversal helps now.',
  },
  'after-confirmation': {
    cite: 'O3',
    zh: '已经确认，只能通过推翻认定来纠正。',
    en: 'Confirmed: only a reversal helps now.',
  },
} as const;

const confirmed: readonly (string | undefined)[] = [
  'confirmed',
  'sanctioned',
  'settled',
  'not-confirmed',
  'revoked',
  'reversed',
  'unlawful-recorded',
];

/** Whether the track of a judge is past the confirmation, or has ended. */
export function isConfirmed(review: OpenReview, judge: string): boolean {
  return confirmed.includes(concernOf(review, judge).track?.stage);
}

/** Before the ballot; for the receipt of a decision or the date of a reconsideration, before the confirmation. */
function openToCorrection(review: OpenReview, entry: Dated): keyof typeof tooLate | undefined {
  if (entry.of === 'decision' || entry.of === 'reconsideration')
    return isConfirmed(review, entry.judge) ? 'after-confirmation' : undefined;
  const begunBallot = review.atMeeting?.ballotBegun || review.decidedOn || review.noErrorOn;
  return begunBallot ? 'after-the-ballot' : undefined;
}

export const correctEntry = step({
  name: 'correct-entry',
  title: { zh: '更正记录', en: 'Correct an entry' },
  help: {
    zh: '原记录保留。可以更正起算期限的日期；质监办还可以更正同一裁判的其他案号。均须由另一人确认后才生效：日期更正后重新计算期限，案号更正后重新查找同案评查。',
    en: 'The original stays. A date that starts a clock can be corrected, by the quality office also the other numbers of the judgment. Either takes effect once a second person confirms it: the clock is armed anew, other reviews of the case are looked for anew.',
  },
  cites: ['O2', 'O3'],
  by: ['concerned'],
  stages: 'any',
  fields: z.strictObject({
    position: z.int().min(0).optional(),
    on: day({ notBefore: ['entry-rests-on'], notAfter: ['today'] }).optional(),
    otherCaseNumbers: z.array(line).max(MOST_OTHERS).optional(),
    reason: prose,
  }),
  events: ['EntryCorrected', 'OtherNumbersCorrected'],
  refusals: {
    ...tooLate,
    ...numbersRefusals,
    'say-what': {
      field: 'position',
      cite: 'O2',
      zh: '一次更正一处：选择日期有误的记录并填写正确日期，或者填写正确的其他案号。',
      en: 'One thing at a time: choose the entry whose day is wrong and enter the right one, or enter the other case numbers as they are.',
    },
    'no-such-entry': {
      cite: 'O2',
      zh: '该位置没有可以更正日期的记录。',
      en: 'At that position there is no date that can be corrected.',
    },
    'not-your-entry': { cite: 'O2', zh: '只能由原记录人更正。', en: 'Only who made the entry corrects it.' },
    'correction-open': {
      cite: 'O2',
      zh: '该记录已有更正待确认。',
      en: 'A correction of this entry waits to be confirmed.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const all = entriesOf(open);
    const own = all.filter((entry) => isOwn(entry, env));
    const whyNot = ({ position }: Dated) => whyNotCorrect(open, position, env, refuse);
    const none = () => refuse(all.length > 0 ? 'not-your-entry' : 'no-such-entry');
    const days = readyForOne(own, whyNot, none);
    if (!days || !keepsNumbers(open, env)) return days;
    const numbers = whyNotNumbers(open, refuse);
    return numbers && (own.length > 0 ? days : numbers);
  },
  decide(review, given, env, refuse): Decision<ReviewEvent> {
    const open = begun(review);
    const { position, on, otherCaseNumbers, reason } = given;
    if (otherCaseNumbers) {
      if (position !== undefined || on) return refuse('say-what');
      if (!keepsNumbers(open, env)) return refuse('not-your-entry');
      return whyNotNumbers(open, refuse) ?? numbersCorrected(open, { otherCaseNumbers, reason }, refuse);
    }
    if (position === undefined || !on) return refuse('say-what');
    const wrong = whyNotCorrect(open, position, env, refuse);
    if (wrong) return wrong;
    const { judge, of, on: from } = entryAt(open, position)!;
    const correction: Correction = { entry: position, judge, of, from, to: on, by: env.by };
    return accept({ type: 'EntryCorrected', correction, reason, confirmed: false });
  },
});

function isOwn({ enteredBy }: Dated, env: ReviewEnv): boolean {
  return enteredBy === principal(env) || enteredBy === env.by;
}

function whyNotCorrect(
  review: OpenReview,
  position: number,
  env: ReviewEnv,
  refuse: Refuse<'no-such-entry' | 'not-your-entry' | 'correction-open' | keyof typeof tooLate>,
) {
  const entry = entryAt(review, position);
  if (!entry) return refuse('no-such-entry');
  if (!isOwn(entry, env)) return refuse('not-your-entry');
  const late = openToCorrection(review, entry);
  if (late) return refuse(late);
  return review.corrections.some((each) => each.entry === position) ? refuse('correction-open') : undefined;
}

export const confirmCorrection = step({
  name: 'confirm-correction',
  title: { zh: '确认更正', en: 'Confirm a correction' },
  help: {
    zh: '确认所选记录的更正；不选记录的，确认其他案号的更正。',
    en: 'Confirms the correction of the entry chosen; where none is chosen, that of the other case numbers.',
  },
  cites: ['O2', 'O3'],
  by: ['quality-office-clerk', 'trial-management-head', 'court-president', 'executive-vice-president'],
  stages: 'any',
  fields: z.strictObject({ position: z.int().min(0).optional() }),
  events: ['CorrectionConfirmed', 'OtherNumbersConfirmed'],
  refusals: {
    ...tooLate,
    'numbers-counted': numbersCounted,
    'nothing-to-confirm': { cite: 'O2', zh: '没有待确认的更正。', en: 'No correction of this entry waits.' },
    'second-person-needed': { cite: 'O2', zh: '须由更正人以外的人确认。', en: 'It takes a second person.' },
  },
  ready(review, env, refuse) {
    if (review.stage === 'unstarted') return refuse('nothing-to-confirm');
    const numbers = whyNotConfirmNumbers(review, env, refuse);
    if (!numbers || review.corrections.length === 0) return numbers;
    const whyNot = ({ entry, by }: Correction) => {
      const dated = entryAt(review, entry);
      if (!dated) return refuse('nothing-to-confirm');
      if (by === env.by) return refuse('second-person-needed');
      const late = openToCorrection(review, dated);
      return late ? refuse(late) : undefined;
    };
    return readyForOne(review.corrections, whyNot, () => refuse('nothing-to-confirm'));
  },
  decide(review, given, env, refuse): Decision<ReviewEvent> {
    const open = begun(review);
    if (given.position === undefined) {
      const to = open.numbersToConfirm?.to ?? [];
      return whyNotConfirmNumbers(open, env, refuse) ?? numbersConfirmed(to, env);
    }
    const correction = open.corrections.find((each) => each.entry === given.position);
    const entry = entryAt(open, given.position);
    if (!correction || !entry) return refuse('nothing-to-confirm');
    if (correction.by === env.by) return refuse('second-person-needed');
    const late = openToCorrection(open, entry);
    if (late) return refuse(late);
    const { judge, of, to } = correction;
    return accept({
      type: 'CorrectionConfirmed',
      entry: given.position,
      judge,
      of,
      to,
      falls: falls(open, correction, env),
    });
  },
});

function whyNotConfirmNumbers(
  { numbersToConfirm: held, ...review }: OpenReview,
  env: ReviewEnv,
  refuse: Refuse<'nothing-to-confirm' | 'second-person-needed' | 'numbers-counted'>,
) {
  if (!held) return refuse('nothing-to-confirm');
  if (held.by === env.by) return refuse('second-person-needed');
  return tracksOf(review).some(([, track]) => track.confirmedOn) ? refuse('numbers-counted') : undefined;
}

/** If the new last day is not past, a lapse falls away: the track goes back, and a submission is withdrawn. */
function falls(review: OpenReview, correction: Correction, env: ReviewEnv): ('lapse' | 'submission')[] {
  const concern = concernOf(review, correction.judge);
  const lapsed = lapsedBefore(concern, correction.of);
  if (!lapsed || correction.of === 'reconsideration') return [];
  const due = dueAfter(review, correction, env);
  if (due === undefined || env.today > due) return [];
  return concern.track?.stage === 'awaiting-confirmation' ? ['lapse', 'submission'] : ['lapse'];
}

/** The last day that the corrected date gives, by the same rules as before. */
function dueAfter(review: OpenReview, { judge, of, to }: Correction, env: ReviewEnv) {
  const concern = concernOf(review, judge);
  if (of === 'notice') return dueOf(concern.notice, 'defense', env, to)?.dueOn;
  if (of === 'findings') return dueOf(concern.disclosures.at(-1), 'findings-answer', env, to)?.dueOn;
  const from = mayAsk(review, judge, env) ? reconsiderationFrom(review, judge, env, to) : undefined;
  return from && dueOf(concern.decision, 'reconsideration-request', env, from)?.dueOn;
}

function lapsedBefore(concern: Concern, of: Correction['of']): boolean {
  if (of === 'notice') return concern.notice?.lapsed ?? false;
  if (of === 'findings') return concern.disclosures.at(-1)?.lapsed ?? false;
  return concern.decision?.lapsed ?? false;
}
