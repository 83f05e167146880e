import { expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import { approvers, procedures } from '../../vocabulary/case.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { type Allowance, timeLimits } from './time-limit-table.ts';

const rows = table(`
  procedure                  | limit | cite                            | president | superior  | supreme   | since
  ---------------------------|-------|---------------------------------|-----------|-----------|-----------|-----------
  civil-first-ordinary       | 6m    | Civil Procedure Law 152         | 6m        | 3m        | -         | -
  civil-summary              | 3m    | Civil Procedure Law 164         | 1m        | -         | -         | -
  civil-small-claims         | 2m    | Civil Procedure Law 168         | 1m        | -         | -         | 2022-01-01
  civil-second-judgment      | 3m    | Civil Procedure Law 183         | unlimited | -         | -         | -
  civil-second-ruling        | 30d   | Civil Procedure Law 183         | unlimited | -         | -         | -
  civil-special              | 30d   | Civil Procedure Law 187         | unlimited | -         | -         | -
  civil-retrial-review       | 3m    | Civil Procedure Law 215         | unlimited | -         | -         | -
  civil-retrial-first        | 6m    | Interpretation of the Civil Procedure Law 128 | 6m | 3m | -      | -
  civil-retrial-second       | 3m    | Interpretation of the Civil Procedure Law 128 | unlimited | - | - | -
  criminal-first             | 2m    | Criminal Procedure Law 208      | 1m        | 3m        | unlimited | 2013-01-01
  criminal-summary           | 20d   | Criminal Procedure Law 220      | 25d       | -         | -         | 2013-01-01
  criminal-fast-track        | 10d   | Criminal Procedure Law 225      | 5d        | -         | -         | 2013-01-01
  criminal-private           | 6m    | Criminal Procedure Law 212      | -         | -         | -         | 2013-01-01
  criminal-second            | 2m    | Criminal Procedure Law 243      | -         | 2m        | unlimited | 2013-01-01
  administrative-first       | 6m    | Administrative Litigation Law 81 | -        | unlimited | unlimited | 2015-05-01
  administrative-summary     | 45d   | Administrative Litigation Law 83 | -        | -         | -         | 2015-05-01
  administrative-second      | 3m    | Administrative Litigation Law 88 | -        | unlimited | unlimited | 2015-05-01
  enforcement                | 6m    | Provisions on Trial Time Limits 5 | 3m      | unlimited | -         | -
  enforcement-non-litigation | 3m    | Provisions on Trial Time Limits 5 | 3m      | unlimited | -         | -
  enforcement-objection      | 15d   | Civil Procedure Law 236         | -         | -         | -         | -
  enforcement-review         | 30d   | Interpretation on Enforcement Procedure | 30d | -       | -         | -
  commutation                | 1m    | Provisions on Commutation and Parole Procedure 1 | 1m | - | -    | -
  state-compensation         | 3m    | State Compensation Law 28       | 3m        | -         | -         | -
`);

const short = (length: Allowance | undefined) => {
  if (length === undefined || length === 'unlimited') return length ?? '-';
  return 'months' in length ? `${length.months}m` : `${length.days}d`;
};

it('the table of time limits is that of the laws', () => {
  expect(idsOf(approvers)).toEqual(['president', 'superior-court', 'supreme-court']);
  expect(
    idsOf(procedures).map((procedure) => {
      const { months, days, cite, extensions, since } = timeLimits[procedure];
      expect(Math.min(months, days)).toBe(0);
      return {
        procedure,
        limit: short(months > 0 ? { months } : { days }),
        cite: cite.replace(/^law:/, ''),
        president: short(extensions.president),
        superior: short(extensions['superior-court']),
        supreme: short(extensions['supreme-court']),
        since: since ?? '-',
      };
    }),
  ).toEqual(rows);
  for (const procedure of idsOf(procedures)) expect(timeLimits[procedure].cite).toMatch(/^law:/);
});
