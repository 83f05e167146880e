import { z } from 'zod';
import { type CourtDate, isCourtDate } from './court-date.ts';

/** A moment, always written in Beijing time to the second, so that the order of the texts is the order in time. */
export type Instant = `${string}T${string}+08:00`;

const BEIJING_MS = 8 * 3_600_000;
const LOCAL = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/;

/** Any ISO 8601 moment with an offset or `Z`, in the one form of `Instant`. Throws when it is none. */
export function toInstant(text: string): Instant {
  if (!isMoment(text)) throw new RangeError(`not a moment with an offset: ${text}`);
  return `${new Date(Date.parse(text) + BEIJING_MS).toISOString().slice(0, 19)}+08:00` as Instant;
}

/** Takes any moment with an offset and gives it the one form. */
export const instant = z.iso
  .datetime({ offset: true })
  .overwrite((text) => (isMoment(text) ? toInstant(text) : text)) as unknown as z.ZodType<Instant, string>;

/** The day in Beijing on which the moment falls (UTC+8; no summer time since 1991). */
export function courtDateOf(moment: Instant): CourtDate {
  const normal = moment.endsWith('+08:00') ? moment : toInstant(moment);
  return normal.slice(0, 10) as CourtDate;
}

/** `beijing('2026-03-02', '09:00')`. */
export function beijing(date: CourtDate, time: string): Instant {
  return fromBeijing(`${date}T${time}`);
}

/** A Beijing time without an offset, `2026-03-02T09:00`, as scenarios write it. */
export function fromBeijing(text: string): Instant {
  const match = LOCAL.exec(text);
  if (!match || !isCourtDate(match[1]!)) throw new RangeError(`not a Beijing time: ${text}`);
  return `${match[1]}T${match[2]}:${match[3]}:${match[4] ?? '00'}+08:00` as Instant;
}

function isMoment(text: string): boolean {
  return /(?:Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(Date.parse(text));
}
