import { describe, expect, it } from 'vitest';
import {
  changesIn,
  counts,
  givenRecord,
  notes,
  type OnRecord,
  reversed,
  reverses,
  standing,
  under,
} from '../../testing/given-record.ts';
import { standingFindings } from './record.ts';

const three = [counts('r1: Mp 2025-06-10'), counts('r2: Mp 2025-07-10'), counts('r3: Mp 2025-08-10')];

describe('reverse-count', () => {
  it('leaves the finding on the record, reversed, and counts it no more', () => {
    const { events, record } = givenRecord(counts('r1: op 2026-01-10'))
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', []));
    expect(events[0]).toEqual({
      type: 'CountReversed',
      finding: 'r1/f1',
      on: '2026-03-02',
      basis: '再审判决1号',
    });
    expect(record.findings).toHaveLength(1);
    expect(record.findings[0]?.reversed).toEqual({ on: '2026-03-02', basis: '再审判决1号' });
    expect([standingFindings(record), standing(record)]).toEqual([[], []]);
  });

  it('names the finding that fell, so that all that was imposed for it is restored', () => {
    const { events } = givenRecord(counts('r1: op 2026-01-10'))
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', []));
    expect(events[1]).toMatchObject({ reversed: 'r1/f1', differences: [], results: [] });
  });

  it('puts the next finding of the case in its place, and measures it by what stood there', () => {
    const { events, record } = givenRecord(counts('r1: Mp 2026-01-10, op 2026-01-10'))
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', ['r1/f2 28(3) lighter']));
    expect(changesIn(events)).toEqual(['r1/f2 28(5) 3 > 28(3) 1 lighter']);
    expect(standing(record)).toEqual(['r1/f2 28(3) 1-0=1']);
    // nothing was imposed for a finding that another of the case had absorbed
    const absorbed = givenRecord(counts('r1: op 2026-01-10, Mp 2026-01-10'))
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', []));
    expect(changesIn(absorbed.events)).toEqual([]);
  });

  it('takes the months that were withheld for the case for those of the finding in the place', () => {
    const difference = (...steps: readonly OnRecord[]) => {
      const { events, record } = givenRecord(counts('r0: op 2025-12-10'), ...steps)
        .when(reverses('r1/f1'))
        .then(...reversed('r1/f1'));
      const [of] = events.flatMap((event) => (event.type === 'RecordRecomputed' ? event.differences : []));
      return { ...of, now: record.findings.at(-1)?.withheldMonths };
    };
    const one = counts('r1: op 2026-01-10, op 2026-01-10');
    expect(difference(one)).toMatchObject({
      finding: 'r1/f2',
      insteadOf: 'r1/f1',
      withheld: 1,
      now: 1,
      before: { finding: 'r1/f2', counted: ['r0/f1', 'r1/f2'] },
    });
    // as noted, where that differs
    expect(difference(one, notes('r0/f1', 7), notes('r1/f1', 0))).toMatchObject({ withheld: 0, now: 0 });
    // what another review had led to is restored there: this one orders its own
    const same = { caseNumber: 'one case' };
    const two = [counts('r1: op 2026-01-10', same), counts('r2: op 2026-02-10', same)];
    expect(difference(...two, notes('r1/f1', 0))).toMatchObject({ insteadOf: 'r1/f1', withheld: 1, now: 1 });
    // what the committee gave is the finding’s own
    const committee = counts('r1: Ms 2026-01-10 +2, Ms 2026-01-10 +1');
    expect(difference(committee)).toMatchObject({ insteadOf: 'r1/f1', withheld: 2, now: 2 });
    const other = [counts('r1: Ms 2026-01-10 +2', same), counts('r2: Ms 2026-02-10 +1', same)];
    expect(difference(...other)).toMatchObject({ insteadOf: 'r1/f1', withheld: 1, now: 1 });
  });

  it('orders no more than stood for the case, where the finding in the place would come to more', () => {
    const additive = {
      reading: 'R-28.5',
      option: 'additive',
      from: '2019-12-18',
      minutesNumber: '1',
      minutesOn: '2019-12-18',
    } as const;
    const same = { caseNumber: 'one case' };
    const { events, record } = under(
      [additive],
      counts('r1: Mp 2026-01-10', same),
      counts('r3: Mp 2026-01-20'),
      counts('r2: Mp 2026-02-10', same),
    )
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', ['r3/f1 28(5) lighter', 'r2/f1 28(6) heavier']));
    expect(changesIn(events)).toContain('r2/f1 28(5) 3 > 28(6) 6 heavier');
    expect(record.findings.at(-1)?.withheldMonths).toBe(3);
  });

  it('names no place where the finding had one of its own', () => {
    const { events } = givenRecord(...three)
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', ['r2/f1 28(5) lighter', 'r3/f1 28(6) lighter']));
    for (const event of events)
      if (event.type === 'RecordRecomputed')
        for (const each of event.differences) expect(Object.keys(each)).not.toContain('insteadOf');
    // nor where it gives its own up
    const same = { caseNumber: 'one case' };
    const absorbed = givenRecord(counts('r1: op 2026-01-10', same))
      .when(counts('r2: Mp 2026-02-10', same))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r1/f1', rung: null },
            { finding: 'r2/f1', rung: '28(5)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r1/f1', after: { rung: null }, heavier: false }],
        },
      ).events[1];
    expect(absorbed).not.toHaveProperty(['differences', 0, 'insteadOf']);
  });

  it('recomputes the record as if the finding had never been, and lists what became lighter', () => {
    expect(standing(givenRecord(...three).record)).toEqual([
      'r1/f1 28(5) 3-0=3',
      'r2/f1 28(6) 6-3=3',
      'r3/f1 28(7) 12-6=6',
    ]);
    const { events, record } = givenRecord(...three)
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', ['r2/f1 28(5) lighter', 'r3/f1 28(6) lighter']));
    expect(changesIn(events)).toEqual(['r2/f1 28(6) 3 > 28(5) 3 lighter', 'r3/f1 28(7) 6 > 28(6) 3 lighter']);
    expect(events[1]).toMatchObject({ differences: [{ review: 'r2' }, { review: 'r3' }] });
    expect(standing(record)).toEqual(standing(givenRecord(...three.slice(1)).record));
    expect(record.findings.map((each) => each.withheldMonths)).toEqual([undefined, 3, 6]);
  });

  it('makes nothing heavier: what was imposed stands, and later findings count on it', () => {
    const four = [...three, counts('r4: Mp 2025-09-10')];
    const { events, record } = givenRecord(...four)
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', ['r2/f1 28(5) lighter', 'r3/f1 28(6) lighter', 'r4/f1 28(7) heavier']));
    expect(changesIn(events).at(-1)).toBe('r4/f1 28(7) 0 > 28(7) 6 heavier');
    expect(standing(record).at(-1)).toBe('r4/f1 28(7) 12-12=0');
  });

  it('changes what has no other months, when the rung, the case or the conversion is another', () => {
    const lifted = (...steps: readonly OnRecord[]) =>
      changesIn(
        givenRecord(...steps)
          .when(reverses('r1/f1'))
          .then(...reversed('r1/f1')).events,
      );
    expect(lifted(counts('r1: mp 2026-01-10'), counts('r2: mp 2026-02-10'))).toEqual([
      'r2/f1 28(2) 0 > 28(1) 0 lighter',
    ]);
    const minors = [counts('r2: mp 2026-01-11'), counts('r3: mp 2026-01-12')];
    expect(lifted(counts('r1: mp 2026-01-10'), ...minors)).toEqual([
      'r2/f1 28(2) 0 > 28(1) 0 lighter',
      'r3/f1 28(3) 1 > 28(2) 0 lighter',
    ]);
    // the same rung and months, by other three
    expect(
      lifted(
        counts('r1: mp 2025-12-10'),
        ...minors,
        counts('r4: op 2026-01-13'),
        counts('r5: mp 2026-01-14'),
      ),
    ).toContain('r4/f1 28(4) 1 > 28(3) 1 lighter');
    const same = { caseNumber: 'one case' };
    expect(lifted(counts('r1: Mp 2026-01-10', same), counts('r2: op 2026-02-10', same))).toEqual([
      'r2/f1 28(5) 3 > 28(3) 1 lighter',
    ]);
    expect(lifted(counts('r1: Mp 2026-01-10', same), counts('r2: mp 2026-02-10', same))).toEqual([
      'r2/f1 28(5) 3 > 28(1) 0 lighter',
    ]);
    expect(lifted(counts('r1: Uf 2026-01-10', same), counts('r2: Uf 2026-02-10', same))).toEqual([
      'r2/f1 28(9) 0 > 28(9) 0 lighter',
    ]);
  });

  it('knows which of two rungs is the heavier, the committee’s sanction between 28(2) and 28(3)', () => {
    const change = (earlier: string, later: string) =>
      changesIn(
        givenRecord(...earlier.split('; ').map((each) => counts(each)), counts(later))
          .when(reverses('r1/f1'))
          .then(...reversed('r1/f1')).events,
      ).at(-1);
    expect(change('r1: Ms 2026-01-01; r2: Ms 2026-01-02', 'r3: Ms 2026-01-03')).toBe(
      'r3/f1 28(5) 3 > committee-decides 0 lighter',
    );
    expect(change('r1: op 2026-01-01; r2: os 2026-01-02', 'r3: op 2026-01-03')).toBe(
      'r3/f1 committee-decides 0 > 28(4) 1 heavier',
    );
    expect(change('r1: Mp 2024-01-10; r2: Mp 2025-01-10', 'r3: Mp 2026-01-10')).toBe(
      'r3/f1 28(8) 0 > 28(6) 3 lighter',
    );
  });

  it('knows the lightest rung for heavier than none, and unlawful adjudication for the gravest', () => {
    const same = { caseNumber: 'one case' };
    const { events } = givenRecord(counts('r1: mp 2026-01-10', same))
      .when(counts('r2: op 2026-02-10', same))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r1/f1', rung: null },
            { finding: 'r2/f1', rung: '28(3)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r1/f1', after: { rung: null }, heavier: false }],
        },
      );
    expect(changesIn(events)).toEqual(['r1/f1 28(1) 0 > null 0 lighter']);
    const unlawful = givenRecord(counts('r1: Uf 2026-01-10', same), counts('r2: op 2026-02-10', same))
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', ['r2/f1 28(3) lighter']));
    expect(changesIn(unlawful.events)).toEqual(['r2/f1 28(9) 0 > 28(3) 1 lighter']);
  });

  it('is no heavier where rung and months stay, and only a proposal falls', () => {
    const adopted = {
      reading: 'R-28.8',
      option: 'money-rung-stands',
      from: '2019-12-18',
      minutesNumber: '1',
      minutesOn: '2019-12-18',
    } as const;
    const days = ['2024-01-10', '2024-02-10', '2024-03-10', '2025-06-10', '2025-12-01'];
    const five = days.map((day, place) => counts(`r${place + 1}: Mp ${day}`));
    const { events } = under([adopted], ...five, notes('r5/f1', 12), counts('r6: Mp 2025-12-20'))
      .when(reverses('r4/f1'))
      .then(...reversed('r4/f1', ['r5/f1 28(5) lighter', 'r6/f1 28(8) lighter']));
    expect(changesIn(events).at(-1)).toBe('r6/f1 28(8) 0 > 28(8) 0 lighter');
  });

  it('takes the months of the rung for withheld, where a rung had replaced the committee’s', () => {
    const { record } = givenRecord(
      counts('r1: Ms 2026-01-01'),
      counts('r2: Ms 2026-01-02'),
      counts('r3: Ms 2026-01-03 +1'),
    )
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', ['r3/f1 committee-decides lighter']));
    expect(record.findings.at(-1)?.withheldMonths).toBe(3);
  });

  it('a second time keeps what was really withheld, not what the first recomputation had left', () => {
    const { record } = givenRecord(...three, reverses('r1/f1'))
      .when(reverses('r2/f1'))
      .then(...reversed('r2/f1', ['r3/f1 28(5) lighter']));
    expect(standing(record)).toEqual(['r3/f1 28(5) 3-0=3']);
    expect(record.findings.at(-1)?.withheldMonths).toBe(6);
    const restored = givenRecord(...three, reverses('r1/f1'), notes('r3/f1', 0))
      .when(reverses('r2/f1'))
      .then(...reversed('r2/f1', ['r3/f1 28(5) lighter'])).record;
    expect(restored.findings.at(-1)?.withheldMonths).toBe(0);
  });

  it('of a finding that was counted again lighter leaves the first reversal as it was', () => {
    const again = [
      counts('r1: Mp 2026-01-10'),
      { ...reverses('r1/f1'), on: '2026-02-01' } as const,
      counts('r1: op 2026-01-10'),
    ];
    expect(standing(givenRecord(...again).record)).toEqual(['r1/f1 28(3) 1-0=1']);
    const { record } = givenRecord(...again)
      .when(reverses('r1/f1'))
      .then(...reversed('r1/f1', []));
    expect(record.findings.map((each) => each.reversed?.on)).toEqual(['2026-02-01', '2026-03-02']);
  });

  it('is refused for what is not on the record, or not any more', () => {
    const given = [counts('r1: op 2026-01-10'), counts('r2: op 2026-01-11')];
    givenRecord(...given)
      .when(reverses('r3/f1'))
      .refused('no-such-count', '28');
    givenRecord(...given, reverses('r1/f1'))
      .when(reverses('r1/f1'))
      .refused('no-such-count', '28');
    givenRecord(...given)
      .when({ ...reverses('r1/f1'), by: 'cao' })
      .refused('not-yours-to-do', '28');
    givenRecord(...given)
      .when({ ...reverses('r1/f1'), with: { finding: 'r1/f1' } })
      .refused('malformed', undefined, /basis/);
  });
});
