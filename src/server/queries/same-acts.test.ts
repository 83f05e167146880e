import { describe, expect, it } from 'vitest';
import { togetherDone } from './same-acts.ts';

const row = (command: string, judge?: string, more: object = {}) => ({
  on: { kind: 'review', id: 'r1' },
  command,
  judge,
  judgeName: judge?.toUpperCase(),
  optional: false,
  ...more,
});

describe('several acts of the same kind on one review', () => {
  it('are one row, which names everybody and stands at the earliest day', () => {
    const rows = [
      row('notify-decision', 'cao', { dueOn: '2026-04-02' }),
      row('notify-decision', 'yan', { dueOn: '2026-04-01' }),
    ];
    expect(togetherDone(rows)).toEqual([
      {
        ...row('notify-decision'),
        judgeName: undefined,
        sanction: undefined,
        dueOn: '2026-04-01',
        each: [
          { judge: 'cao', judgeName: 'CAO' },
          { judge: 'yan', judgeName: 'YAN' },
        ],
      },
    ]);
  });

  it('are sanctions of one judge as well', () => {
    const rows = ['admonition', 'withhold-allowance'].map((sanction) =>
      row('issue-sanction', 'cao', { sanction }),
    );
    expect(togetherDone(rows).map(({ each }) => each?.map(({ sanction }) => sanction))).toEqual([
      ['admonition', 'withhold-allowance'],
    ]);
  });

  it.each([
    ['on two reviews', row('notify-judge', 'yan', { on: { kind: 'review', id: 'r2' } })],
    ['of another kind', row('notify-decision', 'yan')],
    ['for somebody else', row('notify-judge', 'yan', { onBehalfOf: 'wen' })],
    ['that wait', row('notify-judge', 'yan', { waits: [{ cite: 'O3', says: 'x' }] })],
    ['that nobody has to do', row('notify-judge', 'yan', { optional: true })],
    ['of one and the same judge', row('notify-judge', 'cao')],
  ])('stay rows of their own: %s', (_, other) => {
    const rows = [row('notify-judge', 'cao'), other];
    expect(togetherDone(rows)).toEqual(rows);
  });

  it('which are not about a judge stay as they are', () => {
    const rows = [row('answer-inquiry'), row('answer-inquiry')];
    expect(togetherDone(rows)).toEqual(rows);
  });
});
