import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { twoWaiting as waiting } from '../../testing/two-waiting.ts';
import type { CourtDate } from '../time/court-date.ts';
import { fromBeijing } from '../time/instant.ts';

const scan = '0f'.repeat(32);
const record = (on: string, minutesNumber: string, minutesOn: string, more: object = {}) => ({
  at: '2026-07-17T09:00',
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

const first = (result = 'confirmed') => [
  ...waiting,
  record('r1', '审委会〔2026〕9号', '2026-07-10', { results: [{ judge: 'cao', result, reason: '核实' }] }),
];

const minutes = (number: string, on: string) => ({
  body: 'adjudication-committee',
  number,
  on: on as CourtDate,
});
const minutesOf = (court: ReturnType<typeof given>['court']) => {
  const review = court.state('review/r2');
  return review.stage === 'unstarted' ? undefined : review.minutes;
};

describe('minutes of the adjudication committee go up in number and day, whatever review they are entered on', () => {
  it.each([
    ['审委会〔2026〕9号', '2026-07-10'],
    ['审委会〔2026〕10号', '2026-07-10'],
    ['审委会〔2026〕10号', '2026-07-17'],
  ])('%s of %s is taken after no. 9', (number, on) => {
    expect(minutesOf(given(...first(), record('r2', number, on)).court)).toEqual([minutes(number, on)]);
  });

  it.each(['confirmed', 'returned', 'not-confirmed'])(
    'others are refused after one that said: %s',
    (result) => {
      const { when } = given(...first(result));
      const refused = (number: string, on: string, code: string) =>
        when(record('r2', number, on)).refused(code, 'O3');
      refused('审委会〔2026〕9号', '2026-07-13', 'minutes-of-another-day');
      refused('审委会〔2026〕10号', '2026-07-09', 'minutes-of-a-later-number');
      refused('审委会〔2026〕8号', '2026-07-09', 'minutes-of-an-earlier-day');
      refused('审委会〔2026〕8号', '2026-07-10', 'minutes-of-an-earlier-number');
      refused('审委会〔2026〕8号', '2026-07-17', 'minutes-of-an-earlier-number');
    },
  );

  it('a number that does not follow is taken with the reason; that excuses no earlier day', () => {
    const why = { numberReason: '上一纪要文号录错。' };
    for (const [result, type] of [
      ['confirmed', 'FindingConfirmed'],
      ['returned', 'FindingReturned'],
      ['not-confirmed', 'FindingNotConfirmed'],
    ] as const) {
      const results = [{ judge: 'cao', result, reason: '核实' }];
      const { court } = given(
        ...first(),
        record('r2', '审委会〔2026〕8号', '2026-07-17', { ...why, results }),
      );
      expect(minutesOf(court)).toHaveLength(1);
      const entered = court.log.filter(({ stream, event }) => stream === 'review/r2' && event.type === type);
      expect(entered.map(({ event }) => event)).toMatchObject([{ judge: 'cao', ...why }]);
    }
    const { when } = given(...first());
    when(record('r2', '审委会〔2026〕10号', '2026-07-09', why)).refused('minutes-of-an-earlier-day', 'O3');
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
    const done = given(...first()).court.give({ ...order, with: late, at: fromBeijing('2026-07-17T09:00') });
    expect('refused' in done && done.refused.because[0]?.says).toMatchObject({
      zh: expect.stringContaining('审委会〔2026〕9号（2026-07-10）') as string,
      en: expect.stringContaining('审委会〔2026〕9号 of 2026-07-10') as string,
    });
  });
});

describe('minutes entered late, or of a day before the last, wait for a second person', () => {
  const eighth = (more: object = {}) => record('r2', '审委会〔2026〕8号', '2026-07-09', { scan, ...more });
  const check = (by: string, more: object = {}, at = '2026-07-17T10:00') => ({
    at,
    by,
    do: 'check-minutes',
    on: 'r2',
    with: more,
  });

  it('and change nothing until then', () => {
    const court = given(...first())
      .when(eighth())
      .then({
        type: 'MinutesEntered',
        files: [scan],
        held: {
          act: 'record-confirmation',
          by: 'shi',
          minutes: [minutes('审委会〔2026〕8号', '2026-07-09')],
        },
      });
    expect(court.state('review/r2')).toMatchObject({
      judges: { cao: { track: { stage: 'awaiting-confirmation' } } },
    });
    expect(minutesOf(court)).toBeUndefined();
  });

  it('who is of another office; what was entered then takes effect, from the day of the minutes', () => {
    const { when } = given(...first(), eighth());
    when(check('shi')).refused('second-person-needed', 'O3');
    const court = when(check('wu')).then(
      { type: 'MinutesChecked', act: 'record-confirmation', files: [scan] },
      { type: 'FindingConfirmed', judge: 'cao', on: '2026-07-09', minutesNumber: '审委会〔2026〕8号' },
      { type: 'FindingsCounted', findings: [{ on: '2026-07-09' }] },
      { type: 'RecordRecomputed', differences: [{ finding: 'r1/f1' }] },
      { type: 'SanctionsProposed', judge: 'cao' },
      { type: 'HeavierResultLapsed', judge: 'cao' },
    );
    expect(minutesOf(court)).toEqual([minutes('审委会〔2026〕8号', '2026-07-09')]);
  });

  it('who sends them back with the reason, and then they can be entered anew', () => {
    const { when } = given(...first(), eighth());
    when(eighth()).refused('minutes-wait', 'O3');
    when(check('wu', { agrees: false })).refused('reason-missing', 'O3');
    when(check('wu', { agrees: false, reason: '原件为7号' })).then({
      type: 'MinutesSentBack',
      act: 'record-confirmation',
      reason: '原件为7号',
    });
    const again = given(...first(), eighth(), check('wu', { agrees: false, reason: '原件为7号' }));
    again.when(check('wu')).refused('nothing-to-check', 'O3');
    again.when({ ...eighth(), at: '2026-07-17T11:00' }).then({ type: 'MinutesEntered', files: [scan] });
  });

  it('and what has come between is held against them once more', () => {
    const late = { ...record('r2', '审委会〔2026〕9号', '2026-07-10', { scan }), at: '2026-07-21T09:00' };
    const other = { type: 'RecusalDecided', person: 'x', granted: false, reason: 'x' } as const;
    const between = given(...waiting, late);
    between.court.record(
      'review/r1',
      { ...other, minutesNumber: '审委会〔2026〕9号', minutesOn: '2026-07-13' as CourtDate },
      fromBeijing('2026-07-21T09:10'),
    );
    between.when(check('wu', {}, '2026-07-21T10:00')).refused('holds-no-longer', 'O3');
  });

  it('not once the case has left the stage at which the act is done', () => {
    const late = { ...record('r2', '审委会〔2026〕9号', '2026-07-10', { scan }), at: '2026-07-21T09:00' };
    const { court, when } = given(...waiting, late);
    const closed = { type: 'ReviewClosed', because: 'no-body' } as const;
    court.record('review/r2', closed, fromBeijing('2026-07-21T09:10'));
    const done = court.give({
      ...{ stream: 'review/r2', name: 'check-minutes', by: 'wu', with: {} },
      at: fromBeijing('2026-07-21T10:00'),
    });
    expect('refused' in done && done.refused).toMatchObject({
      code: 'holds-no-longer',
      because: [{ cite: 'O3', says: { en: expect.stringContaining('The case has left the stage') } }],
    });
    when(check('wu', { agrees: false, reason: '已办结' }, '2026-07-21T10:00')).then({
      type: 'MinutesSentBack',
      act: 'record-confirmation',
      reason: '已办结',
    });
  });
});
