import { foundation } from './001-foundation.ts';
import { views } from './002-views.ts';
import { accounts } from './003-accounts.ts';
import { desks } from './005-desks.ts';
import { identities } from './006-identities.ts';
import { search } from './007-search.ts';
import { confirmed } from './008-confirmed.ts';
import { days } from './009-days.ts';
import { minutes } from './010-minutes.ts';
import { evidence } from './011-evidence.ts';
import { again } from './012-again.ts';
import { clock } from './012-clock.ts';
import { accountResets } from './013-account-resets.ts';
import { minutesOfEveryBody } from './014-minutes-of-every-body.ts';
import { otherNumbers } from './015-other-numbers.ts';
import { qualityGrade } from './015-quality-grade.ts';
import { slips } from './017-slips.ts';

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** In the order in which they run. One that was released is never edited: what is wrong in it is put right by the next. */
export const migrations: readonly Migration[] = [
  { name: '001-foundation', sql: foundation },
  { name: '002-views', sql: views },
  { name: '003-accounts', sql: accounts },
  { name: '005-desks', sql: desks },
  { name: '006-identities', sql: identities },
  { name: '007-search', sql: search },
  { name: '008-confirmed', sql: confirmed },
  { name: '009-days', sql: days },
  { name: '010-minutes', sql: minutes },
  { name: '011-evidence', sql: evidence },
  { name: '012-again', sql: again },
  { name: '012-clock', sql: clock },
  { name: '013-account-resets', sql: accountResets },
  { name: '014-minutes-of-every-body', sql: minutesOfEveryBody },
  { name: '015-quality-grade', sql: qualityGrade },
  { name: '015-other-numbers', sql: otherNumbers },
  { name: '017-slips', sql: slips },
];

/** Tables that the application may add to and read, nothing else. */
export const appendOnly: readonly string[] = ['log_entry', 'log_segment'];
