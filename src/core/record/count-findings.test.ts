import { describe, expect, it } from 'vitest';
import { changesIn, counts, givenRecord, notes, standing, under } from '../../testing/given-record.ts';

describe('count-findings', () => {
  it('puts each finding of the review on the record, with where it comes from', () => {
    const { events, record } = givenRecord()
      .when(
        counts('r1: op 2026-02-10, Ms 2026-02-10 +2', {
          caseNumber: '（2025）吉0799民初1号',
          decidedOn: '2026-01-20',
        }),
      )
      .then({
        type: 'FindingsCounted',
        results: [
          { finding: 'r1/f1', rung: null },
          { finding: 'r1/f2', rung: 'committee-decides' },
        ],
      });
    const same = {
      case: '（2025）吉0799民初1号',
      on: '2026-02-10',
      review: 'r1',
      decidedOn: '2026-01-20',
      confirmedOn: '2026-02-10',
      externalDocument: undefined,
    };
    expect(record.findings).toEqual([
      { ...same, id: 'r1/f1', source: 'f1', grade: 'ordinary', share: 'primary', committeeMonths: undefined },
      { ...same, id: 'r1/f2', source: 'f2', grade: 'major', share: 'secondary', committeeMonths: 2 },
    ]);
    expect(events[0]).toMatchObject({ review: 'r1', findings: record.findings, results: record.results });
    expect(standing(record)).toEqual(['r1/f1 absorbed', 'r1/f2 committee-decides 0-0=0']);
  });

  it('keeps the document of the competent body for unlawful adjudication, and for nothing else', () => {
    const { record } = givenRecord()
      .when(counts('r1: Uf 2026-02-10, op 2026-02-10', { externalDocument: '惩字1号' }))
      .then({
        type: 'FindingsCounted',
        results: [
          { finding: 'r1/f1', rung: '28(9)' },
          { finding: 'r1/f2', rung: null },
        ],
      });
    expect(record.findings.map((each) => each.externalDocument)).toEqual(['惩字1号', undefined]);
    expect(standing(record)).toEqual(['r1/f1 28(9) 0-0=0', 'r1/f2 absorbed']);
  });

  it('counts with what is on the record already', () => {
    const { record } = givenRecord(counts('r1: op 2025-02-10'))
      .when(counts('r2: op 2026-02-10'))
      .then({
        type: 'FindingsCounted',
        results: [
          { finding: 'r1/f1', rung: '28(3)' },
          { finding: 'r2/f1', rung: '28(4)' },
        ],
      });
    expect(standing(record)).toEqual(['r1/f1 28(3) 1-0=1', 'r2/f1 28(4) 2-1=1']);
  });

  it('recomputes the record for a finding recorded late, and what that makes heavier lapses', () => {
    const { events, record } = givenRecord(counts('r2: op 2026-02-10'))
      .when(counts('r1: op 2025-12-10'))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r1/f1', rung: '28(3)' },
            { finding: 'r2/f1', rung: '28(3)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r2/f1', after: { rung: '28(4)' }, heavier: true }],
        },
      );
    expect(changesIn(events)).toEqual(['r2/f1 28(3) 1 > 28(4) 1 heavier']);
    expect(events[1]).toMatchObject({ results: record.results });
    expect(standing(record)).toEqual(['r1/f1 28(3) 1-0=1', 'r2/f1 28(3) 1-0=1']);
    expect(record.findings.map((each) => each.withheldMonths)).toEqual([1, undefined]);
  });

  it('finds lighter what has the same rung and fewer months by a finding recorded late', () => {
    const later = ['r2: Mp 2026-01-11', 'r3: Mp 2026-01-12', 'r4: Mp 2026-01-13'].map((each) => counts(each));
    const { events } = givenRecord(...later)
      .when(counts('r1: Mp 2026-01-10'))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r1/f1', rung: '28(5)' },
            { finding: 'r2/f1', rung: '28(5)' },
            { finding: 'r3/f1', rung: '28(6)' },
            { finding: 'r4/f1', rung: '28(7)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [
            { finding: 'r2/f1', after: { rung: '28(6)' }, heavier: true },
            { finding: 'r3/f1', after: { rung: '28(7)' }, heavier: true },
            { finding: 'r4/f1', after: { rung: '28(7)' }, heavier: false },
          ],
        },
      );
    expect(changesIn(events)).toEqual([
      'r2/f1 28(5) 3 > 28(6) 3 heavier',
      'r3/f1 28(6) 3 > 28(7) 6 heavier',
      'r4/f1 28(7) 6 > 28(7) 0 lighter',
    ]);
  });

  it('replaces a lighter finding of the same case by a graver later one, which counts from its own day', () => {
    const same = { caseNumber: '（2025）吉0799民初1号' };
    const { events, record } = givenRecord(counts('r1: op 2026-01-10', same))
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
      );
    expect(changesIn(events)).toEqual(['r1/f1 28(3) 1 > null 0 lighter']);
    expect(standing(record)).toEqual(['r1/f1 absorbed', 'r2/f1 28(5) 3-0=3']);
  });

  it('keeps the months that were really withheld where the recomputed ones differ', () => {
    // the third minor converts late; the two months of the committee stay what they were
    const committee = givenRecord(counts('r3: Ms 2026-02-10 +2'))
      .when(counts('r1: Ms 2026-01-10, Ms 2026-01-10', { caseNumber: 'a' }))
      .then({
        type: 'FindingsCounted',
        results: [
          { finding: 'r1/f1', rung: 'committee-decides' },
          { finding: 'r1/f2', rung: null },
          { finding: 'r3/f1', rung: 'committee-decides' },
        ],
      }).record;
    expect(committee.findings[0]?.withheldMonths).toBeUndefined();
    const late = givenRecord(counts('r3: Ms 2026-02-10 +2'), counts('r1: Ms 2026-01-10 +1'))
      .when(counts('r2: Ms 2026-01-11'))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r1/f1', rung: 'committee-decides' },
            { finding: 'r2/f1', rung: 'committee-decides' },
            { finding: 'r3/f1', rung: 'committee-decides' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r3/f1', after: { rung: '28(5)' }, heavier: true }],
        },
      );
    expect(changesIn(late.events)).toEqual(['r3/f1 committee-decides 0 > 28(5) 2 heavier']);
    expect(standing(late.record)).toEqual([
      'r1/f1 committee-decides 0-0=0',
      'r2/f1 committee-decides 0-0=0',
      'r3/f1 committee-decides 0-0=0',
    ]);
    expect(late.record.findings.map((each) => each.withheldMonths)).toEqual([2, undefined, undefined]);
  });

  it('keeps what was noted as withheld, whatever is recomputed afterwards', () => {
    const { record } = givenRecord(counts('r2: op 2026-02-10'), notes('r2/f1', 4))
      .when(counts('r1: op 2025-12-10'))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r1/f1', rung: '28(3)' },
            { finding: 'r2/f1', rung: '28(3)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r2/f1', after: { rung: '28(4)' }, heavier: true }],
        },
      );
    expect(record.findings.map((each) => each.withheldMonths)).toEqual([4, undefined]);
  });

  it('takes a finding a second time in place of the first', () => {
    const { record } = givenRecord(counts('r1: op 2026-01-10'))
      .when(counts('r1: mp 2026-01-20'))
      .then(
        { type: 'FindingsCounted', results: [{ finding: 'r1/f1', rung: '28(1)' }] },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r1/f1', after: { rung: '28(1)' }, heavier: false }],
        },
      );
    expect(standing(record)).toEqual(['r1/f1 28(1) 0-0=0']);
    const more = givenRecord(counts('r1: op 2026-01-10'))
      .when(counts('r1: mp 2026-01-20, mp 2026-01-20'))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r1/f1', rung: '28(1)' },
            { finding: 'r1/f2', rung: null },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r1/f1', after: { rung: '28(1)' }, heavier: false }],
        },
      ).record;
    expect(standing(more)).toEqual(['r1/f1 28(1) 0-0=0', 'r1/f2 absorbed']);
  });

  it('knows the committee’s sanction for graver than 28(2)', () => {
    const adopted = {
      reading: 'R-29.3',
      option: 'any-grade',
      from: '2019-12-18',
      minutesNumber: '1',
      minutesOn: '2019-12-18',
    } as const;
    const { events } = under([adopted], counts('r3: Ms 2026-02-10'), counts('r1: os 2026-01-10'))
      .when(counts('r2: ms 2026-01-11'))
      .then(
        {
          type: 'FindingsCounted',
          results: [
            { finding: 'r1/f1', rung: '28(3)' },
            { finding: 'r2/f1', rung: '28(1)' },
            { finding: 'r3/f1', rung: '28(1)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r3/f1', after: { rung: '28(1)' }, heavier: false }],
        },
      );
    expect(changesIn(events)).toEqual(['r3/f1 committee-decides 0 > 28(1) 0 lighter']);
  });

  it('counts by the day of the confirmation, or under R-28.2 of the decision, by the reading of today', () => {
    const adopted = {
      reading: 'R-28.2',
      option: 'decided',
      from: '2026-03-01',
      minutesNumber: '1',
      minutesOn: '2026-02-20',
    } as const;
    const given = counts('r1: op 2026-02-28', { decidedOn: '2026-01-15' });
    const onDay = (on: '2026-02-28' | '2026-03-01') =>
      under([adopted])
        .when({ ...given, on })
        .then({ type: 'FindingsCounted', results: [{ finding: 'r1/f1', rung: '28(3)' }] }).record.findings[0]
        ?.on;
    expect([onDay('2026-02-28'), onDay('2026-03-01')]).toEqual(['2026-02-28', '2026-01-15']);
  });

  it('gives each result the readings in force on its counting day', () => {
    const adopted = {
      reading: 'R-28.5',
      option: 'additive',
      from: '2026-02-01',
      minutesNumber: '1',
      minutesOn: '2026-01-20',
    } as const;
    const { record } = under([adopted], counts('r1: op 2026-01-10'), counts('r2: op 2026-01-31'))
      .when(counts('r3: op 2026-02-01'))
      .then({
        type: 'FindingsCounted',
        results: [
          { finding: 'r1/f1', rung: '28(3)' },
          { finding: 'r2/f1', rung: '28(4)' },
          { finding: 'r3/f1', rung: '28(5)' },
        ],
      });
    expect(standing(record)).toEqual(['r1/f1 28(3) 1-0=1', 'r2/f1 28(4) 2-1=1', 'r3/f1 28(5) 3-0=3']);
  });

  it('counts no month as withheld until the committee has said that sanctions follow (R-26.1)', () => {
    const first = (whether?: string) => {
      const given = counts('r1: op 2026-01-10');
      const { findings, ...rest } = given.with as { findings: readonly object[] };
      const { record } = givenRecord()
        .when({ ...given, with: { ...rest, findings: findings.map((each) => ({ ...each, whether })) } })
        .then({ type: 'FindingsCounted', results: [{ finding: 'r1/f1', rung: '28(3)' }] });
      const [{ whether: kept, withheldMonths } = {}] = record.findings as readonly {
        whether?: string;
        withheldMonths?: number;
      }[];
      return [kept, withheldMonths];
    };
    expect([first('open'), first('no')]).toEqual([
      ['open', 0],
      ['no', 0],
    ]);
    expect([first('yes'), first()]).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ]);
    const given = counts('r1: op 2026-01-10').with as { findings: readonly object[] };
    givenRecord()
      .when({
        do: 'count-findings',
        with: { ...given, findings: [{ ...given.findings[0], whether: 'perhaps' }] },
      })
      .refused('malformed', undefined, /whether/);
  });

  it('is the system’s alone, and wants findings with what is asked for', () => {
    const given = counts('r1: Ms 2026-02-10 +2');
    givenRecord()
      .when({ ...given, by: 'shen' })
      .refused('not-yours-to-do', '28');
    const malformed = (more: object, field: RegExp) =>
      givenRecord()
        .when({ ...given, with: { ...(given.with as object), ...more } })
        .refused('malformed', undefined, field);
    const { findings } = given.with as { findings: readonly object[] };
    const first = (more: object) => ({ findings: [{ ...findings[0], ...more }] });
    malformed({ findings: [] }, /findings/);
    malformed({ more: 1 }, /more/);
    malformed({ confirmedOn: '2026-02-30' }, /confirmedOn/);
    malformed(first({ grade: 'grave' }), /grade/);
    malformed(first({ share: 'half' }), /share/);
    malformed(first({ more: 1 }), /more/);
    for (const grade of ['minor', 'ordinary', 'major', 'unlawful'] as const)
      givenRecord()
        .when({ ...given, with: { ...(given.with as object), ...first({ grade }) } })
        .then({ type: 'FindingsCounted', findings: [{ grade, share: 'secondary', committeeMonths: 2 }] });
    for (const months of [0, 2])
      givenRecord()
        .when({
          ...given,
          with: { ...(given.with as object), ...first({ opinion: { sanctions: [], months } }) },
        })
        .then({ type: 'FindingsCounted', results: [{ finding: 'r1/f1', rung: 'committee-decides' }] });
    for (const months of [-1, 3, 0.5])
      malformed(first({ opinion: { sanctions: ['admonition'], months } }), /opinion\.months/);
    malformed(first({ opinion: { sanctions: [], months: 0, more: 1 } }), /more/);
  });
});
