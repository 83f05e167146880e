import { type Given, play } from './given.ts';
import { told } from './states.ts';

const submit = (on: string) => ({
  at: '2026-07-03T09:00',
  by: 'shen',
  do: 'submit-for-confirmation',
  on,
  with: { judges: ['cao'] },
});
/** Two reviews wait for the adjudication committee. */
export const twoWaiting: readonly Given[] = [
  ...told,
  play('2026-05-25', 'registered', {
    review: 'r2',
    number: '（2025）吉0799民初777号',
    document: { type: '民事裁定书', number: '（2026）吉07民终120号', on: '2026-05-10' },
  }),
  play('2026-05-28', 'defended', { review: 'r2' }),
  play('2026-05-29', 'under-examination', { review: 'r2' }),
  play('2026-06-01', 'sheet', { review: 'r2' }),
  play('2026-06-02', 'finding', { review: 'r2' }),
  play('2026-06-02', 'heard', { review: 'r2' }),
  play('2026-06-04', 'delivered', { review: 'r2' }),
  { at: '2026-06-08T09:00', by: 'shen', do: 'table-for-meeting', on: 'r2' },
  play('2026-06-09', 'meeting', { review: 'r2', meeting: 'm5' }),
  ...['f1/cao/established', 'f1/cao/share/primary'].map((question) =>
    play('2026-06-16', 'ballot', { meeting: 'm5', question }),
  ),
  play('2026-06-16', 'closed-meeting', { meeting: 'm5' }),
  play('2026-06-16', 'told-the-panel', { review: 'r2' }),
  submit('r1'),
  submit('r2'),
];
