import { z } from 'zod';
import type { Refused } from '../kernel/decision.ts';
import type { Refuse } from '../kernel/step.ts';
import type { Text } from '../kernel/text.ts';
import type { Acting } from './acting.ts';
import { line, prose } from './fields.ts';
import {
  adjudicationCommittee,
  type BodyMinutes,
  isLate,
  LATE_AFTER_WORKDAYS,
  type Minutes,
  minutesOutOfOrder,
  qualityCommittee,
} from './minutes-order.ts';

/** The SHA-256 of a scan, in hex, however it was pasted; the header of the entry names it. */
export const scan = z
  .string()
  .overwrite((text) => text.replace(/\s/g, '').toLowerCase())
  .regex(/^[0-9a-f]{64}$/);

/** How minutes are named, wherever a command rests on them; their day has bounds of its own. */
export const namedMinutes = {
  minutesNumber: line,
  /** Why the number stands where it does, out of its order. */
  numberReason: prose.optional(),
  /** For late minutes, and those of a day before the last. */
  scan: scan.optional(),
};

export interface GivenMinutes extends BodyMinutes {
  readonly numberReason?: string | undefined;
  readonly scan?: string | undefined;
}

export function bodyName(body: string): Text {
  if (body === adjudicationCommittee) return { zh: '审判委员会', en: 'the adjudication committee' };
  if (body === qualityCommittee) return { zh: '质监委', en: 'the quality committee' };
  return { zh: body, en: body };
}

interface Fields {
  readonly number?: string;
  readonly on?: string;
  readonly scan?: string;
}

/** What stands against minutes beside those that are known, at the fields in which they are named. */
export function fitRefusals({ number, on }: Fields) {
  return {
    'minutes-of-another-day': {
      ...(on && { field: on }),
      cite: 'O3',
      zh: '{number}已按{on}录入，同一纪要只有一个日期；请核对文号和日期。',
      en: '{number} has been entered with the day {on}, and minutes have one day: check number and day against the minutes.',
    },
    'minutes-of-an-earlier-number': {
      ...(number && { field: number }),
      cite: 'O3',
      zh: '{body}的纪要已录入到{number}（{on}），该日及以后的纪要文号须在其后；请核对文号。文号确实如此的（如此前录错），须写明文号不连续的原因。',
      en: 'The minutes of {body} have been entered up to {number} of {on}; a number of that day or later comes after it. Check the number. If it is right, as when the one before was mistyped, say why it does not follow.',
    },
    'minutes-of-a-later-number': {
      ...(number && { field: number }),
      cite: 'O3',
      zh: '{body}的{number}是{on}的纪要，此前各日的纪要文号须在其前；请核对文号。文号确实如此的，须写明文号不连续的原因。',
      en: '{number} of {body} is of {on}; the number of an earlier day comes before it. Check the number. If it is right, say why it stands out of its order.',
    },
  } as const;
}

/** The refusals of a command that names minutes: they don't fit, or take a scan and a second person. */
export function minutesRefusals(fields: Fields) {
  const file = fields.scan;
  return {
    ...fitRefusals(fields),
    'minutes-late': {
      ...(file && { field: file }),
      cite: 'O3',
      zh: '{number}的日期{on}距今已超过{days}个工作日，须附纪要扫描件（系统记录其SHA-256值），并由其他岗位一人核对后生效。',
      en: '{number} of {on} is entered more than {days} working days after its day: it takes the scan of the minutes (its SHA-256 is kept) and somebody of another office who checks it; then it takes effect.',
    },
    'minutes-of-an-earlier-day': {
      ...(file && { field: file }),
      cite: 'O3',
      zh: '{body}的纪要已录入到{number}（{on}）。日期更早的纪要须附扫描件（系统记录其SHA-256值），并由其他岗位一人核对后生效；请先核对纪要日期。此前已录入的同一纪要可以再次使用。',
      en: 'The minutes of {body} have been entered up to {number} of {on}. Check the day first; minutes of an earlier day take the scan (its SHA-256 is kept) and somebody of another office who checks them; then they take effect. Minutes that were entered before can be named again.',
    },
  } as const;
}

export type MinutesRefusal = keyof ReturnType<typeof minutesRefusals>;

const outOfOrder = {
  'another-day': 'minutes-of-another-day',
  'earlier-number': 'minutes-of-an-earlier-number',
  'later-number': 'minutes-of-a-later-number',
} as const;

/** Minutes entered so far, on every stream; whoever decides on minutes without being told of them is a broken program. */
function known(env: Acting, body: string) {
  if (!env.minutes) throw new Error('a command that names minutes was not told of those entered before');
  return env.minutes.filter((each) => each.body === body);
}

/** What stands against minutes beside those that are known, whoever has seen their scan; or that they are of an earlier day. */
export function minutesFit(
  given: GivenMinutes,
  env: Acting,
  refuse: Refuse<keyof ReturnType<typeof fitRefusals>>,
): Refused | { readonly before: Minutes | undefined } {
  const wrong = minutesOutOfOrder(known(env, given.body), given);
  for (const { why, than } of wrong) {
    if (why === 'earlier-day' || (why !== 'another-day' && given.numberReason)) continue;
    return refuse(outOfOrder[why], { body: bodyName(given.body), number: than.number, on: than.on });
  }
  return { before: wrong.find(({ why }) => why === 'earlier-day')?.than };
}

/**
 * Whether minutes can be named by a command now: refused, or taken, at once or once a second person has checked them. Late ones,
 * and those of a day before the last, are such that somebody has to check.
 */
export function minutesTaken(
  given: GivenMinutes,
  env: Acting,
  refuse: Refuse<MinutesRefusal>,
): Refused | { readonly toCheck: boolean } {
  const fit = minutesFit(given, env, refuse);
  if ('refused' in fit) return fit;
  const { number, on, body, scan: file } = given;
  const late = isLate(on, env.today, env.calendar);
  if (file) return { toCheck: late || fit.before !== undefined };
  if (fit.before) return refuse('minutes-of-an-earlier-day', { ...fit.before, body: bodyName(body) });
  return late ? refuse('minutes-late', { number, on, days: LATE_AFTER_WORKDAYS }) : { toCheck: false };
}
