import { z } from 'zod';
import { type Answered, count, session, text } from './parts.ts';

const password = { person: text, oneTimePassword: text };
const counts = z.record(text, count);
const imported = {
  dryRun: z.boolean(),
  rows: count,
  counts,
  items: z.array(z.looseObject({ row: count, kind: text, says: text.optional() })),
};

/** What is sent and is no command of the procedure. */
export const otherPosts: Readonly<Record<string, Answered & { readonly status: 200 | 201 }>> = {
  '/session': { summary: 'Sign in', answer: session, status: 201 },
  '/session/password': { summary: 'Change the own password', answer: session, status: 200 },
  '/accounts': {
    summary: 'Make an account',
    answer: z.strictObject({ ...password, login: text }),
    status: 201,
  },
  '/accounts/{id}/reset-password': {
    summary: 'Make a new one-time password',
    answer: z.strictObject(password),
    status: 200,
  },
  '/imports': {
    summary: 'Import a workbook of cases',
    answer: z.strictObject({ ...imported, beyondTimeLimit: count }),
    status: 200,
  },
  '/imports/prior-findings': {
    summary: 'Bring over findings from before the system',
    answer: z.strictObject({
      ...imported,
      judges: z.array(z.strictObject({ judge: text, name: text, findings: count })),
    }),
    status: 200,
  },
};
