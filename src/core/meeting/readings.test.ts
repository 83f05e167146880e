import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { readingsOn } from '../readings/readings.ts';

const step = (at: string, by: string, name: string, fields?: unknown, on = 'm1'): Given => ({
  at: `2026-03-${at}`,
  by,
  do: name,
  on,
  with: fields,
});
const asked = { kind: 'reading', reading: 'R-24.1', options: ['receipt', 'decision'], from: '2026-03-25' };
const plan = step('17T09:00', 'shen', 'plan-meeting', { place: '会议室', on: '2026-03-24' });
const planned = [plan, step('17T09:10', 'shen', 'add-agenda-item', asked)];
const opened = [
  ...planned,
  step('17T09:20', 'shen', 'convene'),
  { ...step('24T09:00', 'shen', 'record-attendance', { person: '@each' }), for: '@committee' },
  step('24T09:10', 'shen', 'open-meeting'),
  step('24T09:20', '@presider', 'open-item', { item: 'i1' }),
];
const vote = (option: string, choice: string) =>
  play('2026-03-24', 'ballot', { question: `reading/R-24.1/${option}`, choice });
const ended = [
  step('24T11:00', '@presider', 'close-item', { reasons: '以收到为准，便于计算。' }),
  step('24T11:10', 'shen', 'close-meeting'),
  step('24T11:20', 'shen', 'draft-minutes'),
];
const approve = { by: 'qian', do: 'approve-minutes', on: 'm1', at: '2026-03-26T09:00' };
const number = '质监委纪要〔2026〕2号';

describe('an item of kind `reading`', () => {
  it('puts one answer after the other until one passes, and the minutes bring that into force', () => {
    const court = given(...opened, vote('receipt', 'no'), vote('decision', 'yes'), ...ended)
      .when({ ...approve, with: { number } })
      .then(
        { type: 'MinutesApproved', by: 'qian' },
        {
          type: 'ReadingAdopted',
          adoption: { option: 'decision', from: '2026-03-26', minutesNumber: number },
        },
      );
    const adoptions = court.state('readings/court');
    expect(adoptions).toMatchObject([
      { reading: 'R-24.1', option: 'decision', from: '2026-03-26', meeting: 'm1', minutesNumber: number },
    ]);
    expect(readingsOn(adoptions, '2026-03-25')['R-24.1']).toBe('later-of-decision-and-receipt');
    expect(readingsOn(adoptions, '2026-03-26')['R-24.1']).toBe('decision');
    const minutes = court.state('meeting/m1');
    expect(minutes.stage !== 'unstarted' && minutes.minutes?.text).toContain('采用“');
  });

  it('asks for the number of the minutes where something was adopted, and not where everything was voted down', () => {
    given(...opened, vote('receipt', 'yes'), ...ended)
      .when(approve)
      .refused('number-missing', '32');
    const court = given(...opened, vote('receipt', 'no'), vote('decision', 'no'), ...ended)
      .when(approve)
      .then({ type: 'MinutesApproved', by: 'qian' });
    expect(court.state('readings/court')).toEqual([]);
  });

  it('is not closed before its answers were put, and nothing is put after one passed', () => {
    const close = { by: '@presider', do: 'close-item', on: 'm1', with: { reasons: '无' } };
    given(...opened, vote('receipt', 'no'))
      .when(close)
      .refused('questions-left', '23');
    given(...opened, vote('receipt', 'yes'))
      .when({ by: '@presider', do: 'open-ballot', on: 'm1', with: { question: 'reading/R-24.1/decision' } })
      .refused('question-not-next', '23');
  });

  it.each([
    ['reading-missing', { reading: undefined }],
    ['reading-missing', { reading: 'R-99' }],
    ['reading-missing', { options: [] }],
    ['reading-missing', { from: undefined }],
    ['no-such-option', { options: ['sometimes'] }],
    ['no-such-option', { options: ['receipt', 'receipt'] }],
    ['no-such-option', { reading: 'R-9.5', options: ['any-excess', '0'] }],
    ['in-the-past', { from: '2026-03-16' }],
  ])('is refused as %s: %o', (code, more) => {
    given(plan)
      .when({ by: 'shen', do: 'add-agenda-item', with: { ...asked, ...more } })
      .refused(code);
  });

  it('takes a number for an answer where the point takes one', () => {
    given(plan)
      .when({
        by: 'shen',
        do: 'add-agenda-item',
        with: { ...asked, reading: 'R-9.5', options: ['30', 'any-excess'] },
      })
      .then({ type: 'AgendaItemAdded', reading: { id: 'R-9.5', options: ['30', 'any-excess'] } });
  });
});
