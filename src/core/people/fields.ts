import { z } from 'zod';
import { courtDate } from '../time/court-date.ts';

/** A short line: a name, a number, a place. */
export const line = z.string().trim().min(1).max(200);

/** A text that somebody writes: a statement, a reason, a report. */
export const prose = z.string().trim().min(1).max(50_000);

export const personId = z.string().trim().min(1).max(64);

export const document = z.strictObject({ type: line, number: line, on: courtDate });

export const share = z.enum(['full', 'primary', 'secondary']);

export const paperKind = z.enum(['notice', 'findings', 'decision']);

export const none = z.strictObject({});
