import { z } from 'zod';
import { shares } from '../../vocabulary/liability.ts';
import { paperKinds } from '../../vocabulary/papers.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { isInherited } from '../kernel/keyed.ts';
import type { CourtDate } from '../time/court-date.ts';
import { problem } from '../time/problem.ts';

/** A short line: a name, a number, a place. */
export const line = z.string().trim().min(1).max(200);

/** A text that somebody writes: a statement, a reason, a report. */
export const prose = z.string().trim().min(1).max(50_000);

/** An id: short, and no name that every object inherits, which would be there without anybody having put it there. */
export const identifier = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .superRefine((id, context) => {
    if (isInherited(id)) context.addIssue(problem([], '不能用作编号', 'can’t be an id'));
  });

/** Of somebody of the court: a schema of its own, by which a field that names a person is told. */
export const personId = identifier.clone();

/** A time of day, `09:00`; `9:00`, `0900`, `900` and full-width digits and colons are written so. */
export const timeOfDay = z
  .string()
  .overwrite(clockTime)
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/);

export function clockTime(typed: string): string {
  const [, hour, minute] = /^(\d{1,2}):?(\d{2})$/.exec(typed.normalize('NFKC').trim()) ?? [];
  return hour && minute ? `${hour.padStart(2, '0')}:${minute}` : typed;
}

/** A paper of somebody else; its day has bounds of its own wherever it is named. */
export const documentOf = (on: z.ZodType<CourtDate, string>) =>
  z.strictObject({ type: line, number: line, on });

export const share = z.enum(idsOf(shares));

export const paperKind = z.enum(idsOf(paperKinds));

export const none = z.strictObject({});
