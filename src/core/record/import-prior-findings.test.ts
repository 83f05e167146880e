import { describe, expect, it } from 'vitest';
import { counts, givenRecord, type OnRecord, standing } from '../../testing/given-record.ts';

const row = {
  caseNumber: '（2025）吉0799民初5号',
  on: '2025-12-01',
  grade: 'ordinary',
  share: 'primary',
  documentNumber: '质监〔2025〕9号',
};
const bring = (document: string, ...findings: readonly object[]): OnRecord => ({
  by: 'shen',
  do: 'import-prior-findings',
  with: { document, findings },
});
const one = bring('a', row);

describe('import-prior-findings', () => {
  it('keeps the findings of a document until the judge has countersigned, and counts none before', () => {
    const unlawful = { ...row, on: '2026-03-02', grade: 'unlawful', share: 'full' };
    const { record } = givenRecord()
      .when(bring('a', { ...row, committeeMonths: 2 }, unlawful))
      .then({
        type: 'PriorFindingsImported',
        prior: {
          batch: 'p1',
          findings: [
            { id: 'p1/1', on: '2025-12-01' },
            { id: 'p1/2', on: '2026-03-02' },
          ],
        },
      });
    const same = { case: row.caseNumber, document: row.documentNumber };
    expect(record.prior).toEqual([
      {
        batch: 'p1',
        document: 'a',
        findings: [
          {
            ...same,
            id: 'p1/1',
            on: '2025-12-01',
            decidedOn: '2025-12-01',
            confirmedOn: '2025-12-01',
            grade: 'ordinary',
            share: 'primary',
            committeeMonths: 2,
            externalDocument: undefined,
          },
          {
            ...same,
            id: 'p1/2',
            on: '2026-03-02',
            decidedOn: '2026-03-02',
            confirmedOn: '2026-03-02',
            grade: 'unlawful',
            share: 'full',
            committeeMonths: undefined,
            externalDocument: row.documentNumber,
          },
        ],
      },
    ]);
    expect([record.findings, record.results]).toEqual([[], []]);
  });

  it('numbers the batches', () => {
    const { record } = givenRecord(one)
      .when(bring('b', row))
      .then({
        type: 'PriorFindingsImported',
        prior: { batch: 'p2', findings: [{ id: 'p2/1', on: '2025-12-01' }] },
      });
    expect(record.prior.map(({ batch, document }) => `${batch} ${document}`)).toEqual(['p1 a', 'p2 b']);
    expect(record.prior[1]?.findings[0]?.id).toBe('p2/1');
  });

  it('refuses a document brought over already, also beside another', () => {
    givenRecord(one, bring('b', row)).when(one).refused('brought-over-already', '28', /a/);
    givenRecord(one, bring('b', row)).when(bring('b', row)).refused('brought-over-already', '28', /b/);
  });

  it('refuses a day before the Measures were in force, or that has not come, in any row', () => {
    const dated = (on: string) => givenRecord().when(bring('a', row, { ...row, on }));
    dated('2019-12-17').refused('before-commencement', '33', /2019-12-17/);
    dated('2019-12-18').then({
      type: 'PriorFindingsImported',
      prior: {
        batch: 'p1',
        findings: [
          { id: 'p1/1', on: '2025-12-01' },
          { id: 'p1/2', on: '2019-12-18' },
        ],
      },
    });
    dated('2026-03-02').then({
      type: 'PriorFindingsImported',
      prior: {
        batch: 'p1',
        findings: [
          { id: 'p1/1', on: '2025-12-01' },
          { id: 'p1/2', on: '2026-03-02' },
        ],
      },
    });
    dated('2026-03-03').refused('in-future', '28', /2026-03-03/);
    // the days first, row by row
    givenRecord(one)
      .when(bring('a', { ...row, on: '2019-01-01' }))
      .refused('before-commencement', '33');
    givenRecord()
      .when(bring('a', { ...row, on: '2027-01-01' }, { ...row, on: '2019-01-01' }))
      .refused('in-future', '28', /2027-01-01/);
  });

  it('writes case numbers as they are written everywhere, so that one case counts once (R-28.7)', () => {
    const { record } = givenRecord()
      .when(bring('a', { ...row, caseNumber: '(2025) 吉0799 民初5号' }, { ...row, on: '2025-12-02' }))
      .then({
        type: 'PriorFindingsImported',
        prior: {
          batch: 'p1',
          findings: [
            { id: 'p1/1', on: '2025-12-01' },
            { id: 'p1/2', on: '2025-12-02' },
          ],
        },
      });
    expect(record.prior[0]?.findings.map((each) => each.case)).toEqual([row.caseNumber, row.caseNumber]);
    const counted = givenRecord(counts('r1: op 2026-01-10', { caseNumber: row.caseNumber }), {
      ...bring('a', { ...row, caseNumber: '(2025)吉0799民初5号' }),
    })
      .when({ by: 'cao', do: 'countersign-prior-findings', with: { batch: 'p1' } })
      .then(
        {
          type: 'PriorFindingsCountersigned',
          batch: 'p1',
          results: [
            { finding: 'p1/1', rung: '28(3)' },
            { finding: 'r1/f1', rung: null },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [{ finding: 'r1/f1', after: { rung: null }, heavier: false }],
        },
      ).record;
    expect(standing(counted)).toEqual(['p1/1 28(3) 1-0=1', 'r1/f1 absorbed']);
  });

  it('refuses what is no case number, and says in which row and why', () => {
    const wrong = (...numbers: readonly string[]) =>
      givenRecord().when(bring('a', ...numbers.map((caseNumber) => ({ ...row, caseNumber }))));
    wrong('五号案').refused('case-number-malformed', '11', /(第1条|finding 1 ).*(：|: )/);
    wrong(row.caseNumber, '（2025）吉0799民初0号').refused(
      'case-number-malformed',
      '11',
      /(第2条|finding 2 ).*(编号不能为0|serial number is 0)/,
    );
    wrong('a', 'b').refused('case-number-malformed', '11', /“a”/);
    // the days are asked first
    givenRecord()
      .when(bring('a', { ...row, caseNumber: 'a' }, { ...row, on: '2026-03-03' }))
      .refused('in-future', '28');
  });

  it('is the quality office’s, also by a deputy', () => {
    for (const by of ['cao', 'hua', 'han', 'system'])
      givenRecord()
        .when({ ...one, by })
        .refused('not-yours-to-do', '28');
    givenRecord()
      .when({ ...one, by: 'han', onBehalfOf: 'shen' })
      .then({
        type: 'PriorFindingsImported',
        prior: { batch: 'p1', findings: [{ id: 'p1/1', on: '2025-12-01' }] },
      });
  });

  it('wants one to 500 rows with what is asked for', () => {
    const malformed = (field: RegExp, ...rows: readonly object[]) =>
      givenRecord()
        .when(bring('a', ...rows))
        .refused('malformed', undefined, field);
    malformed(/findings/);
    malformed(/findings/, ...Array.from({ length: 501 }, () => row));
    givenRecord()
      .when(bring('a', ...Array.from({ length: 500 }, () => row)))
      .then({ type: 'PriorFindingsImported', prior: { batch: 'p1' } });
    malformed(/grade/, { ...row, grade: 'grave' });
    malformed(/share/, { ...row, share: 'half' });
    malformed(/documentNumber/, { ...row, documentNumber: '' });
    malformed(/more/, { ...row, more: 1 });
    for (const grade of ['minor', 'major', 'unlawful'])
      givenRecord()
        .when(bring('a', { ...row, grade }))
        .then({
          type: 'PriorFindingsImported',
          prior: { batch: 'p1', findings: [{ id: 'p1/1', on: '2025-12-01' }] },
        });
    for (const committeeMonths of [0, 12])
      givenRecord()
        .when(bring('a', { ...row, committeeMonths }))
        .then({
          type: 'PriorFindingsImported',
          prior: { batch: 'p1', findings: [{ id: 'p1/1', on: '2025-12-01' }] },
        });
    for (const committeeMonths of [-1, 13, 0.5]) malformed(/committeeMonths/, { ...row, committeeMonths });
    givenRecord()
      .when({ ...one, with: { ...(one.with as object), document: '' } })
      .refused('malformed', undefined, /document/);
    givenRecord()
      .when({ ...one, with: { ...(one.with as object), more: 1 } })
      .refused('malformed', undefined, /more/);
  });
});
