import type { Account } from './account.ts';
import { measuresAccounts } from './accounts-measures.ts';
import { opinionAccounts } from './accounts-opinion.ts';

/** An account of every provision of the two texts; a test holds it to them. */
export const accounts: readonly Account[] = [...opinionAccounts, ...measuresAccounts];
