import { describe, expect, it } from 'vitest';
import {
  adopts,
  changesIn,
  counts,
  givenRecord,
  notes,
  type OnRecord,
  reverses,
  standing,
} from '../../testing/given-record.ts';
import type { JudgeRecord } from './record.ts';

/** An ordinary finding recorded late makes the second of February the second in one year: that lapses. */
const late = [counts('r2: op 2026-02-10'), counts('r1: op 2025-12-10')];
const lapsed = (record: JudgeRecord) =>
  record.lapsed.map(
    ({ finding, before, after }) =>
      `${finding} ${before.rung} ${before.allowanceMonths.toWithhold} > ${after.rung} ${after.allowanceMonths.toWithhold}`,
  );
const withheld = (record: JudgeRecord) => record.findings.map((each) => each.withheldMonths);
const told = (...steps: readonly OnRecord[]) => {
  const last = steps.at(-1)!;
  const when = givenRecord(...steps.slice(0, -1)).when(last);
  if (last.do !== 'reverse-count') return when.then({ type: 'FindingsCounted', review: 'r3' });
  const { finding } = last.with as { finding: string };
  return when.then(
    { type: 'CountReversed', finding },
    { type: 'RecordRecomputed', reversed: finding, differences: [] },
  );
};

describe('a heavier result that has lapsed', () => {
  it('stays known with its review, and what was imposed stands', () => {
    const { record } = givenRecord(...late);
    expect(lapsed(record)).toEqual(['r2/f1 28(3) 1 > 28(4) 1']);
    expect(record.lapsed[0]).toMatchObject({ review: 'r2', heavier: true });
    expect(standing(record)).toEqual(['r1/f1 28(3) 1-0=1', 'r2/f1 28(3) 1-0=1']);
  });

  it('is told once, not again by every later recomputation', () => {
    const counted = told(...late, counts('r3: mp 2026-02-20'));
    expect([changesIn(counted.events), lapsed(counted.record)]).toEqual([[], ['r2/f1 28(3) 1 > 28(4) 1']]);
    expect(standing(counted.record)).toContain('r2/f1 28(3) 1-0=1');
    const reversed = told(...late, counts('r3: mp 2026-02-20'), reverses('r3/f1'));
    expect([changesIn(reversed.events), lapsed(reversed.record)]).toEqual([[], ['r2/f1 28(3) 1 > 28(4) 1']]);
    expect(reversed.events[1]).not.toHaveProperty('fellAway');
  });

  it('is told anew when it is another, beside those of other findings', () => {
    const { events, record } = givenRecord(...late)
      .when(counts('r0: op 2025-12-01'))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r0/f1', rung: '28(3)' },
            { finding: 'r1/f1', rung: '28(3)' },
            { finding: 'r2/f1', rung: '28(3)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [
            { finding: 'r1/f1', after: { rung: '28(4)' }, heavier: true },
            { finding: 'r2/f1', after: { rung: '28(5)' }, heavier: true },
          ],
        },
      );
    expect(changesIn(events)).toEqual(['r1/f1 28(3) 1 > 28(4) 1 heavier', 'r2/f1 28(3) 1 > 28(5) 1 heavier']);
    expect(lapsed(record)).toEqual(['r1/f1 28(3) 1 > 28(4) 1', 'r2/f1 28(3) 1 > 28(5) 1']);
    const two = givenRecord(...late, counts('r3: mp 2026-02-10'))
      .when(counts('r4: mp 2026-02-09'))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r1/f1', rung: '28(3)' },
            { finding: 'r4/f1', rung: '28(1)' },
            { finding: 'r2/f1', rung: '28(3)' },
            { finding: 'r3/f1', rung: '28(1)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r3/f1', after: { rung: '28(2)' }, heavier: true }],
        },
      );
    expect(changesIn(two.events)).toEqual(['r3/f1 28(1) 0 > 28(2) 0 heavier']);
    expect(lapsed(two.record)).toEqual(['r2/f1 28(3) 1 > 28(4) 1', 'r3/f1 28(1) 0 > 28(2) 0']);
  });

  it('falls away when it is no longer what the record comes to, or with its finding', () => {
    const undone = told(...late, reverses('r1/f1'));
    expect(undone.events[1]).toMatchObject({
      differences: [],
      fellAway: [{ finding: 'r2/f1', review: 'r2' }],
    });
    expect(undone.record.lapsed).toEqual([]);
    const fallen = told(...late, reverses('r2/f1'));
    expect(fallen.events[1]).toMatchObject({ fellAway: [{ finding: 'r2/f1', review: 'r2' }] });
    expect(fallen.record.lapsed).toEqual([]);
    // and it would be told again
    const again = givenRecord(...late, reverses('r1/f1'))
      .when(counts('r5: op 2025-12-11'))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r5/f1', rung: '28(3)' },
            { finding: 'r2/f1', rung: '28(3)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r2/f1', after: { rung: '28(4)' }, heavier: true }],
        },
      );
    expect(changesIn(again.events)).toEqual(['r2/f1 28(3) 1 > 28(4) 1 heavier']);
  });

  it('falling away alone is a recomputation too', () => {
    const same = { caseNumber: 'one case' };
    const { events } = givenRecord(counts('r2: op 2026-02-10'), counts('r1: op 2025-12-10', same))
      .when(counts('r3: Mp 2026-02-20', same))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r1/f1', rung: null },
            { finding: 'r2/f1', rung: '28(3)' },
            { finding: 'r3/f1', rung: '28(5)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r1/f1', after: { rung: null }, heavier: false }],
          fellAway: [{ finding: 'r2/f1', review: 'r2' }],
        },
      );
    expect(events[1]).toMatchObject({ fellAway: [{ finding: 'r2/f1' }] });
  });
});

describe('adopt-heavier-result', () => {
  it('puts the result in force, with the months that are withheld by it', () => {
    const { events, record } = givenRecord(...late)
      .when(adopts('r2/f1', '28(4)', 1))
      .then({ type: 'HeavierResultAdopted', finding: 'r2/f1', months: 1, result: { rung: '28(4)' } });
    expect(events[0]).toMatchObject({ finding: 'r2/f1', review: 'r2', months: 1, result: { rung: '28(4)' } });
    expect(standing(record)).toEqual(['r1/f1 28(3) 1-0=1', 'r2/f1 28(4) 2-1=1']);
    expect([withheld(record), record.lapsed]).toEqual([[1, undefined], []]);
  });

  it('is not told again, and later findings count on it', () => {
    const four = ['r1: Mp 2025-06-10', 'r2: Mp 2025-07-10', 'r3: Mp 2025-08-10', 'r4: Mp 2025-09-10'].map(
      (each) => counts(each),
    );
    const fallen = [...four, reverses('r1/f1')];
    expect(lapsed(givenRecord(...fallen).record)).toEqual(['r4/f1 28(7) 0 > 28(7) 6']);
    const { record } = givenRecord(...fallen)
      .when(adopts('r4/f1', '28(7)', 6))
      .then({ type: 'HeavierResultAdopted', finding: 'r4/f1', months: 3, result: { rung: '28(7)' } });
    expect(standing(record).at(-1)).toBe('r4/f1 28(7) 12-9=3');
    expect(withheld(record)).toEqual([undefined, 3, 6, 3]);
    const next = givenRecord(...fallen, adopts('r4/f1', '28(7)', 6))
      .when(counts('r5: Mp 2025-09-20'))
      .then({
        type: 'FindingsCounted',
        results: [
          { finding: 'r2/f1', rung: '28(5)' },
          { finding: 'r3/f1', rung: '28(6)' },
          { finding: 'r4/f1', rung: '28(7)' },
          { finding: 'r5/f1', rung: '28(7)' },
        ],
      }).record;
    expect(standing(next).slice(-2)).toEqual(['r4/f1 28(7) 12-9=3', 'r5/f1 28(7) 12-12=0']);
  });

  it('takes into account what was restored since, and is never heavier than what was voted', () => {
    const fallen = [
      ...['r1: Mp 2025-06-10', 'r2: Mp 2025-07-10', 'r3: Mp 2025-08-10', 'r4: Mp 2025-09-10'].map((each) =>
        counts(each),
      ),
      reverses('r1/f1'),
    ];
    const adopting = (withheld: number) =>
      givenRecord(...fallen, notes('r3/f1', withheld)).when(adopts('r4/f1', '28(7)', 6));
    const restored = adopting(3).then({
      type: 'HeavierResultAdopted',
      finding: 'r4/f1',
      months: 6,
      result: { rung: '28(7)' },
    });
    expect(standing(restored.record).at(-1)).toBe('r4/f1 28(7) 12-6=6');
    // nothing of the third stands any more: the ladder would give 9, which lapses anew
    const { events, record } = adopting(0).then(
      { type: 'HeavierResultAdopted', finding: 'r4/f1', months: 6, result: { rung: '28(7)' } },
      {
        type: 'RecordRecomputed',
        differences: [{ finding: 'r4/f1', after: { rung: '28(7)' }, heavier: true }],
      },
    );
    expect(changesIn(events)).toEqual(['r4/f1 28(7) 6 > 28(7) 9 heavier']);
    expect([standing(record).at(-1), withheld(record).at(-1)]).toEqual(['r4/f1 28(7) 12-6=6', 6]);
  });

  it('makes lighter what counted on the months that it adds', () => {
    const { events, record } = givenRecord(
      counts('r2: Mp 2026-01-20'),
      counts('r3: Mp 2026-02-10'),
      notes('r2/f1', 0),
      counts('r1: Mp 2026-01-10'),
    )
      .when(adopts('r2/f1', '28(6)', 3))
      .then(
        { type: 'HeavierResultAdopted', finding: 'r2/f1', months: 3, result: { rung: '28(6)' } },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r3/f1', after: { rung: '28(7)' }, heavier: true }],
        },
      );
    expect(changesIn(events).length).toBeGreaterThan(0);
    expect(events[0]).toMatchObject({ results: [{}, { finding: 'r2/f1', rung: '28(6)' }, {}] });
    expect(standing(record)[1]).toMatch(/^r2\/f1 28\(6\)/);
    expect(record.lapsed.map(({ finding }) => finding)).not.toContain('r2/f1');
  });

  it('leaves alone the finding of the same name that had been reversed', () => {
    const twice = [
      counts('r2: Mp 2026-02-10'),
      reverses('r2/f1'),
      counts('r2: op 2026-02-10'),
      counts('r1: op 2025-12-10'),
    ];
    const { record } = givenRecord(...twice)
      .when(adopts('r2/f1', '28(4)', 1))
      .then({ type: 'HeavierResultAdopted', finding: 'r2/f1', months: 1, result: { rung: '28(4)' } });
    expect(record.findings.map(({ id, reversed }) => `${id} ${reversed ? 'reversed' : ''}`)).toEqual([
      'r2/f1 reversed',
      'r2/f1 ',
      'r1/f1 ',
    ]);
    expect(withheld(record)).toEqual([undefined, 1, undefined]);
  });

  it('adopts the one that was voted on, and leaves the others lapsed', () => {
    const two = [...late, counts('r0: op 2025-12-01')];
    expect(lapsed(givenRecord(...two).record)).toHaveLength(2);
    const { record } = givenRecord(...two)
      .when(adopts('r2/f1', '28(5)', 1))
      .then({ type: 'HeavierResultAdopted', finding: 'r2/f1', months: 1, result: { rung: '28(5)' } });
    expect(lapsed(record)).toEqual(['r1/f1 28(3) 1 > 28(4) 1']);
    expect(standing(record)).toEqual(['r0/f1 28(3) 1-0=1', 'r1/f1 28(3) 1-0=1', 'r2/f1 28(5) 3-2=1']);
    givenRecord(...two)
      .when(adopts('r2/f1', '28(4)', 1))
      .refused('nothing-lapsed', '28');
  });

  it('is refused where nothing lapsed, or not this', () => {
    const given = givenRecord(...late);
    for (const wrong of [
      adopts('r1/f1', '28(4)', 1),
      adopts('r2/f1', '28(5)', 1),
      adopts('r2/f1', '28(4)', 2),
    ])
      given.when(wrong).refused('nothing-lapsed', '28');
    givenRecord(...late, adopts('r2/f1', '28(4)', 1))
      .when(adopts('r2/f1', '28(4)', 1))
      .refused('nothing-lapsed', '28');
    given.when({ ...adopts('r2/f1', '28(4)', 1), by: 'shen' }).refused('not-yours-to-do', '5(4)');
    for (const [field, value] of [
      ['months', -1],
      ['months', 0.5],
      ['rung', ''],
      ['finding', ''],
      ['more', 1],
    ] as const)
      given
        .when({
          ...adopts('r2/f1', '28(4)', 1),
          with: { finding: 'r2/f1', rung: '28(4)', months: 1, [field]: value },
        })
        .refused('malformed', undefined, new RegExp(field));
  });

  it('is not for a finding from before the system, whose sanctions are not carried out here', () => {
    const row = (serial: number, on: string) => ({
      caseNumber: `（2025）吉0799民初${serial}号`,
      on,
      grade: 'ordinary',
      share: 'primary',
      documentNumber: '9',
    });
    const bring = (document: string, finding: object): OnRecord => ({
      by: 'shen',
      do: 'import-prior-findings',
      with: { document, findings: [finding] },
    });
    const sign = (batch: string): OnRecord => ({
      by: 'cao',
      do: 'countersign-prior-findings',
      with: { batch },
    });
    const prior = [
      bring('a', row(1, '2026-02-10')),
      sign('p1'),
      bring('b', row(2, '2025-12-10')),
      sign('p2'),
    ];
    expect(lapsed(givenRecord(...prior).record)).toEqual(['p1/1 28(3) 1 > 28(4) 1']);
    givenRecord(...prior)
      .when(adopts('p1/1', '28(4)', 1))
      .refused('nothing-lapsed', '28');
  });
});
