import { describe, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { defended, proposed, registered, told } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';

const step = (at: string, by: string, name: string, fields: object): Given => ({
  at: `2026-${at}T12:00`,
  by,
  do: name,
  on: 'r1',
  with: fields,
});
const disclosed = [
  ...proposed,
  step('03-10', '@reviewer', 'disclose-findings', { judge: 'cao' }),
  step('03-10', 'cao', 'record-receipt', { of: 'findings' }),
];
const states: Readonly<Record<string, readonly Given[]>> = {
  registered,
  defended,
  disclosed,
  told,
  answered: [...disclosed, step('03-11', 'cao', 'answer-findings', { text: '无异议' })],
  asked: [...told, step('03-30', 'cao', 'request-reconsideration', { grounds: '有误' })],
};

/** On the last day no period has ended; the day after, the clock itself has been first. */
const rows = table(`
  clock                 | when       | on               | code
  lapse-defense-period  | registered | 03-09T23:59      | not-due
  lapse-defense-period  | registered | 03-10T00:00      | not-due
  lapse-defense-period  | defended   | 03-10T00:00      | defense-in
  lapse-findings-answer | disclosed  | 03-13T23:59      | not-due
  lapse-findings-answer | disclosed  | 03-16T00:00      | not-due
  lapse-findings-answer | answered   | 03-16T00:00      | not-due
  lapse-findings-answer | proposed   | 03-16T00:00      | not-due
  lapse-reconsideration | told       | 04-07T23:59      | not-due
  lapse-reconsideration | told       | 04-08T00:00      | not-due
  lapse-reconsideration | asked      | 04-08T00:00      | not-due
`);

describe('a period ends by itself, once, and not before it is over', () => {
  it.each(rows)('$clock, $when, on $on: $code', ({ clock = '', when = '', on, code = '' }) => {
    given(...(states[when] ?? proposed))
      .when({ by: 'system', do: clock, with: { judge: 'cao' }, at: `2026-${on}` })
      .refused(code);
  });
});
