import { accountLock, answeredReset, newAccount, newPassword } from '../../../answers/accounts.ts';
import { feedAddress } from '../../../answers/calendar.ts';
import { importedCases, importedFindings, importedPeople, importJob } from '../../../answers/imports.ts';
import { verification } from '../../../answers/log.ts';
import { clockConfirmed } from '../../../answers/operation.ts';
import { session } from '../../../answers/session.ts';
import type { Answered } from './answered.ts';

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
  '/accounts': { summary: 'Make an account', answer: newAccount, status: 201 },
  '/accounts/{id}/reset-password': {
    summary: 'Make a new one-time password',
    answer: newPassword,
    status: 200,
  },
  '/accounts/{id}/lock': { summary: 'Lock an account', answer: accountLock, status: 200 },
  '/accounts/{id}/unlock': { summary: 'Unlock an account', answer: accountLock, status: 200 },
  '/accounts/resets/{id}/confirm': {
    summary: 'Let a password that was made anew on the server be used',
    answer: answeredReset,
    status: 200,
  },
  '/accounts/resets/{id}/refuse': {
    summary: 'Refuse a password that was made anew on the server',
    answer: answeredReset,
    status: 200,
  },
  '/accounts/resets/{id}/note': {
    summary: 'Take note of a password that was made anew on the server',
    answer: answeredReset,
    status: 200,
  },
  '/calendar-feed': {
    summary: 'Make or renew the secret address of the own calendar',
    answer: feedAddress,
    status: 201,
  },
  '/log/verification': { summary: 'Verify the whole log', answer: verification, status: 202 },
  '/operation/confirm-clock': {
    summary: 'Say that the server’s clock is right; a second administrator agrees',
    answer: clockConfirmed,
    status: 200,
  },
  '/imports': { summary: 'Import a workbook of cases', answer: importedCases, status: 200 },
  '/imports/prior-findings': {
    summary: 'Bring over findings from before the system',
    answer: importedFindings,
    status: 200,
  },
  '/imports/people': { summary: 'Import people and their offices', answer: importedPeople, status: 200 },
  '/imports/jobs': { summary: 'Begin an import that goes on by itself', answer: importJob, status: 202 },
};
