import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { defended, type Row, registered } from '../../testing/states.ts';

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
