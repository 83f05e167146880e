import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { defended, type Row, registered, told } from '../../testing/states.ts';

describe('a period', () => {
  const extended = {
    judge: 'cao',
    of: 'notice',
    askedOn: '2026-03-12',
    obstacleEndedOn: '2026-03-10',
    until: '2026-03-16',
    reason: 'illness',
    proof: '病历',
  };
  const at = '2026-03-12T09:00';

  it('is extended for illness, and a lapse falls away', () => {
    const court = given(...registered)
      .when({ by: 'shen', do: 'extend-period', with: extended, at })
      .then({ type: 'PeriodExtended', judge: 'cao', of: 'notice', until: '2026-03-16' });
    expect(court.state('review/r1')).toMatchObject({
      judges: { cao: { notice: { lapsed: false, extendedTo: '2026-03-16' } } },
    });
  });

  const rows: readonly Row[] = [
    {
      why: 'asked eleven days after',
      by: 'shen',
      do: 'extend-period',
      with: { ...extended, obstacleEndedOn: '2026-03-03', askedOn: '2026-03-14' },
      at: '2026-03-14T09:00',
      code: 'asked-too-late',
    },
    {
      why: 'for an obstacle that was over before the notice',
      by: 'shen',
      do: 'extend-period',
      with: { ...extended, obstacleEndedOn: '2026-03-02', askedOn: '2026-03-11' },
      code: 'before-issue',
    },
    {
      why: 'for an obstacle that is to end tomorrow',
      by: 'shen',
      do: 'extend-period',
      with: { ...extended, obstacleEndedOn: '2026-03-13' },
      code: 'in-future',
    },
    {
      why: 'asked tomorrow',
      by: 'shen',
      do: 'extend-period',
      with: { ...extended, askedOn: '2026-03-13' },
      code: 'in-future',
    },
    {
      why: 'not longer',
      by: 'shen',
      do: 'extend-period',
      with: { ...extended, until: '2026-03-09' },
      code: 'not-longer',
    },
    {
      why: 'a clock that does not run',
      by: 'shen',
      do: 'extend-period',
      with: { ...extended, of: 'decision' },
      code: 'clock-not-running',
    },
  ];

  it.each(rows)('is not extended: $why', ({ code, cite, ...when }) => {
    given(...registered)
      .when({ at, ...when })
      .refused(code, cite);
  });

  it('asked for on the tenth day is in time, and one that was used is not extended', () => {
    given(...registered)
      .when({
        by: 'shen',
        do: 'extend-period',
        with: { ...extended, obstacleEndedOn: '2026-03-03', askedOn: '2026-03-13' },
        at: '2026-03-13T09:00',
      })
      .then({ type: 'PeriodExtended', judge: 'cao', of: 'notice', until: '2026-03-16' });
    given(...defended)
      .when({ by: 'shen', do: 'extend-period', with: extended, at })
      .refused('already-used');
  });
});

describe('a period of one paper', () => {
  const asked: Given = {
    at: '2026-03-30T09:00',
    by: 'cao',
    do: 'request-reconsideration',
    on: 'r1',
    with: { grounds: '不服' },
  };
  const extend = (of: string) => ({
    by: 'shen',
    do: 'extend-period',
    with: {
      judge: 'cao',
      of,
      askedOn: '2026-03-31',
      obstacleEndedOn: '2026-03-30',
      until: '2026-04-30',
      reason: 'illness',
      proof: '病历',
    },
    at: '2026-03-31T09:00',
  });

  it('is used up by what answers that paper, and by nothing else', () => {
    given(...told)
      .when(extend('decision'))
      .then({ type: 'PeriodExtended', judge: 'cao', of: 'decision', until: '2026-04-30' });
    given(...told, asked)
      .when(extend('decision'))
      .refused('already-used', 'O3');
    given(...told, asked)
      .when(extend('findings'))
      .then({ type: 'PeriodExtended', judge: 'cao', of: 'findings', until: '2026-04-30' });
  });
});
