import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { told } from '../../testing/states.ts';
import { fromBeijing } from '../time/instant.ts';

const submit = (on: string) => ({
  at: '2026-07-03T09:00',
  by: 'shen',
  do: 'submit-for-confirmation',
  on,
  with: { judges: ['cao'] },
});
const record = (on: string, minutesNumber: string, minutesOn: string, more: object = {}) => ({
  at: '2026-07-20T09:00',
  by: 'shi',
  do: 'record-confirmation',
  on,
  with: {
    minutesNumber,
    minutesOn,
    attending: [`@confirmers:${on}`],
    recused: [`@confirmers-bound:${on}`],
    results: [{ judge: 'cao', result: 'confirmed' }],
    ...more,
  },
});

/** Two reviews wait for the adjudication committee; what became of the first is in its minutes no. 9 of 10 July. */
const waiting = [
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
const first = (result = 'confirmed') => [
  ...waiting,
  record('r1', '审委会〔2026〕9号', '2026-07-10', { results: [{ judge: 'cao', result, reason: '核实' }] }),
];

describe('minutes of the adjudication committee go up in number and day, whatever review they are entered on', () => {
  const minutesOf = (entered: Given) => {
    const review = given(...first(), entered).court.state('review/r2');
    return review.stage === 'unstarted' ? undefined : review.minutes;
  };

  it.each([
    ['审委会〔2026〕9号', '2026-07-10'],
    ['审委会〔2026〕10号', '2026-07-10'],
    ['审委会〔2026〕10号', '2026-07-17'],
  ])('%s of %s is taken after no. 9', (number, on) => {
    expect(minutesOf(record('r2', number, on))).toEqual([{ number, on }]);
  });

  it.each(['confirmed', 'returned', 'not-confirmed'])(
    'others are refused after one that said: %s',
    (result) => {
      const { when } = given(...first(result));
      const refused = (number: string, on: string, code: string) =>
        when(record('r2', number, on)).refused(code, 'O3');
      refused('审委会〔2026〕9号', '2026-07-13', 'minutes-of-another-day');
      refused('审委会〔2026〕10号', '2026-07-09', 'minutes-of-an-earlier-day');
      refused('审委会〔2026〕8号', '2026-07-09', 'minutes-of-an-earlier-day');
      refused('审委会〔2026〕8号', '2026-07-10', 'minutes-of-an-earlier-number');
      refused('审委会〔2026〕8号', '2026-07-17', 'minutes-of-an-earlier-number');
    },
  );

  it('a number that does not follow is taken with the reason, an earlier day is not', () => {
    const why = { numberReason: '上一纪要文号录错。' };
    expect(minutesOf(record('r2', '审委会〔2026〕8号', '2026-07-17', why))).toHaveLength(1);
    const { when } = given(...first());
    when(record('r2', '审委会〔2026〕8号', '2026-07-09', why)).refused('minutes-of-an-earlier-day', 'O3');
    when(record('r2', '审委会〔2026〕9号', '2026-07-13', why)).refused('minutes-of-another-day', 'O3');
  });

  it('the refusal names the last number and its day', () => {
    const order = { stream: 'review/r2', name: 'record-confirmation', by: 'shi' } as const;
    const late = {
      minutesNumber: '审委会〔2026〕8号',
      minutesOn: '2026-07-09',
      attending: [],
      results: [{ judge: 'cao', result: 'confirmed' }],
    };
    const done = given(...first()).court.give({ ...order, with: late, at: fromBeijing('2026-07-20T09:00') });
    expect('refused' in done && done.refused.because[0]?.says).toMatchObject({
      zh: expect.stringContaining('审委会〔2026〕9号（2026-07-10）') as string,
      en: expect.stringContaining('审委会〔2026〕9号 of 2026-07-10') as string,
    });
  });
});
