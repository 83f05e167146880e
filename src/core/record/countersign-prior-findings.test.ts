import { describe, expect, it } from 'vitest';
import { changesIn, counts, givenRecord, type OnRecord, standing } from '../../testing/given-record.ts';

const row = {
  caseNumber: '（2025）吉0799民初1号',
  on: '2025-12-01',
  grade: 'ordinary',
  share: 'primary',
  documentNumber: '9',
};
const bring = (document: string, ...findings: readonly object[]): OnRecord => ({
  by: 'shen',
  do: 'import-prior-findings',
  with: { document, findings },
});
const sign = (batch: string): OnRecord => ({ by: 'cao', do: 'countersign-prior-findings', with: { batch } });

describe('countersign-prior-findings', () => {
  it('counts the findings of the batch, so that the windows are true from the first day', () => {
    const { events, record } = givenRecord(
      bring('x', row, { ...row, caseNumber: '（2025）吉0799民初2号', on: '2025-12-02' }),
    )
      .when(sign('p1'))
      .then({
        type: 'PriorFindingsCountersigned',
        batch: 'p1',
        results: [
          { finding: 'p1/1', rung: '28(3)' },
          { finding: 'p1/2', rung: '28(4)' },
        ],
      });
    expect(events[0]).toMatchObject({ batch: 'p1', on: '2026-03-02', results: record.results });
    expect(record.prior[0]?.countersignedOn).toBe('2026-03-02');
    expect(record.findings.map((each) => each.id)).toEqual(['p1/1', 'p1/2']);
    expect(standing(record)).toEqual(['p1/1 28(3) 1-0=1', 'p1/2 28(4) 2-1=1']);
  });

  it('leaves other batches as they are', () => {
    const { record } = givenRecord(
      bring('x', row),
      bring('y', { ...row, caseNumber: '（2025）吉0799民初2号' }),
    )
      .when(sign('p2'))
      .then({
        type: 'PriorFindingsCountersigned',
        batch: 'p2',
        results: [{ finding: 'p2/1', rung: '28(3)' }],
      });
    expect(record.prior.map((each) => each.countersignedOn)).toEqual([undefined, '2026-03-02']);
    expect(standing(record)).toEqual(['p2/1 28(3) 1-0=1']);
  });

  it('recomputes what was counted before, and nothing becomes heavier by it', () => {
    const { events, record } = givenRecord(counts('r1: op 2026-02-10'), bring('x', row))
      .when(sign('p1'))
      .then(
        {
          type: 'PriorFindingsCountersigned',
          batch: 'p1',
          results: [
            { finding: 'p1/1', rung: '28(3)' },
            { finding: 'r1/f1', rung: '28(3)' },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r1/f1', after: { rung: '28(4)' }, heavier: true }],
        },
      );
    expect(changesIn(events)).toEqual(['r1/f1 28(3) 1 > 28(4) 1 heavier']);
    expect(events[1]).toMatchObject({ results: record.results });
    expect(standing(record)).toEqual(['p1/1 28(3) 1-0=1', 'r1/f1 28(3) 1-0=1']);
  });

  it('is the judge’s own, or by their deputy', () => {
    const given = givenRecord(bring('x', row));
    for (const by of ['hua', 'shen', 'yan', 'system'])
      given.when({ ...sign('p1'), by }).refused('not-yours-to-do', '28');
    given.when({ ...sign('p1'), by: 'han', onBehalfOf: 'cao' }).refused('not-yours-to-do', '28');
    given.when({ ...sign('p1'), by: 'cao', onBehalfOf: 'hua' }).refused('not-yours-to-do', '28');
    given.when({ ...sign('p1'), by: 'yan', onBehalfOf: 'cao' }).then({
      type: 'PriorFindingsCountersigned',
      batch: 'p1',
      results: [{ finding: 'p1/1', rung: '28(3)' }],
    });
  });

  it('is refused where nothing waits: no such batch, or countersigned already', () => {
    givenRecord().when(sign('p1')).refused('nothing-to-countersign', '28');
    givenRecord(bring('x', row)).when(sign('p2')).refused('nothing-to-countersign', '28');
    givenRecord(bring('x', row), sign('p1')).when(sign('p1')).refused('nothing-to-countersign', '28');
    givenRecord(bring('x', row))
      .when({ ...sign('p1'), with: {} })
      .refused('malformed', undefined, /batch/);
  });
});
