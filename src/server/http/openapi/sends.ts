import { z } from 'zod';
import { type Answered, count, session, text, verification } from './parts.ts';

const password = { person: text, oneTimePassword: text };
const counts = z.record(text, count);
const imported = {
  dryRun: z.boolean(),
  rows: count,
  counts,
  items: z.array(z.looseObject({ row: count, kind: text, says: text.optional() })),
};

const locked = z.strictObject({ person: text, locked: z.boolean() });

/** What is taken away. */
export const deletes: Readonly<Record<string, string>> = {
  '/session': 'Sign out',
  '/accounts/sessions/{id}': 'End somebody’s session',
  '/calendar-feed': 'Stop the address of the own calendar',
};

/** What is sent and is no command of the procedure. */
export const otherPosts: Readonly<Record<string, Answered & { readonly status: 200 | 201 | 202 }>> = {
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
  '/accounts/{id}/lock': { summary: 'Lock an account', answer: locked, status: 200 },
  '/accounts/{id}/unlock': { summary: 'Unlock an account', answer: locked, status: 200 },
  '/calendar-feed': {
    summary: 'Make or renew the secret address of the own calendar',
    answer: z.strictObject({ address: text }),
    status: 201,
  },
  '/log/verification': { summary: 'Verify the whole log', answer: verification, status: 202 },
  '/imports': {
    summary: 'Import a workbook of cases',
    answer: z.strictObject({
      ...imported,
      beyondTimeLimit: count,
      common: z.array(z.strictObject({ cite: text, says: text, rows: count })),
    }),
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
