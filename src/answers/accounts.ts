import { z } from 'zod';
import { instant, text } from './parts.ts';

const account = z.strictObject({
  person: text,
  login: text,
  oneTime: z.boolean(),
  locked: z.boolean(),
  hasPassword: z.boolean(),
});
export type Account = z.infer<typeof account>;

/** `GET /accounts`. */
export const accounts = z.strictObject({ accounts: z.array(account) });
export type Accounts = z.infer<typeof accounts>;

const openSession = z.strictObject({
  id: text,
  person: text,
  createdAt: instant,
  lastSeenAt: instant,
  browser: text.nullable(),
});
export type OpenSession = z.infer<typeof openSession>;

/** `GET /accounts/sessions`. */
export const openSessions = z.strictObject({ sessions: z.array(openSession) });
export type OpenSessions = z.infer<typeof openSessions>;

/** A password that is told once and good for one sign-in. */
export const newPassword = z.strictObject({ person: text, oneTimePassword: text });
export type NewPassword = z.infer<typeof newPassword>;
export const newAccount = newPassword.extend({ login: text });
export type NewAccount = z.infer<typeof newAccount>;

export const accountLock = z.strictObject({ person: text, locked: z.boolean() });

const accountReset = z.strictObject({
  id: text,
  person: text,
  askedAt: instant,
  host: text.describe('The machine on which it was asked for'),
  state: z.enum(['pending', 'confirmed', 'refused', 'at-once']),
  decidedBy: text.nullable(),
  decidedAt: instant.nullable(),
  seen: z.boolean().describe('Whether whoever asks has taken note of it'),
});
export type AccountReset = z.infer<typeof accountReset>;

/** `GET /accounts/resets`. */
export const accountResets = z.strictObject({ resets: z.array(accountReset) });
export type AccountResets = z.infer<typeof accountResets>;

export const answeredReset = z.strictObject({ id: text });
