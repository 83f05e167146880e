import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { adopted, type Row } from '../../testing/states.ts';

const first = '（2025）吉0799民初1123号';
const second = '（2025）吉0799民初1124号';
const third = '（2025）吉0799民初1125号';
const document = { type: '民事裁定书', number: '（2026）吉07民终88号', on: '2026-02-10' };
const referral = {
  caseNumber: first,
  cause: '民间借贷纠纷',
  parties: ['张某甲', '李某乙'],
  grounds: ['9(1)'],
  document,
  reason: '二审发回重审，请评查。',
};
const refer = (on: string, given: object, at = '2026-03-02T09:00'): Given => ({
  ...{ at, by: 'yang', do: 'refer-case', on },
  with: { ...referral, ...given },
});
const registration = {
  filedOn: '2025-05-06',
  closedOn: '2025-09-26',
  procedure: 'civil-first-ordinary',
  bench: {
    kind: 'panel',
    members: [{ judge: 'cao', handling: true }, { judge: 'yan', presiding: true }, { judge: 'hua' }],
  },
};
const register = (on: string, at: string, given: object = {}): Given => ({
  ...{ at, by: 'shen', do: 'register-case', on },
  with: { ...registration, ...given },
});

/** One review of a judgment with three numbers, from the referral to the confirmation. */
const joint: readonly Given[] = [
  refer('r1', { otherCaseNumbers: ['(2025) 吉0799民初1124号', third] }),
  register('r1', '2026-03-03T09:30'),
  { at: '2026-03-03T10:00', by: 'shen', do: 'notify-judge', on: 'r1', with: { judge: 'cao' } },
  { at: '2026-03-04T09:00', by: 'cao', do: 'record-receipt', on: 'r1', with: { of: 'notice' } },
  play('2026-03-05', 'defended'),
  play('2026-03-06', 'under-examination'),
  play('2026-03-09', 'sheet'),
  play('2026-03-10', 'finding'),
  play('2026-03-10', 'heard'),
  play('2026-03-12', 'delivered'),
  { at: '2026-03-16T09:00', by: 'shen', do: 'table-for-meeting', on: 'r1' },
  play('2026-03-17', 'meeting'),
  play('2026-03-24', 'ballot'),
  play('2026-03-24', 'ballot', { question: 'f1/cao/share/primary' }),
  play('2026-03-24', 'closed-meeting'),
  play('2026-03-24', 'told-the-panel'),
  play('2026-04-10', 'confirmed'),
];

const onRecord = (...steps: readonly Given[]) => {
  const { findings, results } = given(...steps).court.state('record/cao');
  return {
    numbers: findings.map((each) => [each.case, ...(each.otherCases ?? [])]),
    results: results.map(({ rung, counted, allowanceMonths: { toWithhold } }) => [
      rung,
      counted.length,
      toWithhold,
    ]),
  };
};

describe('a judgment with several case numbers (系列案)', () => {
  it('is referred and registered under all of them, in their normal form', () => {
    const numbers = [second, third];
    given()
      .when({ by: 'yang', do: 'refer-case', on: 'r1', with: { ...referral, otherCaseNumbers: numbers } })
      .then({ type: 'CaseReferred', case: { caseNumber: first, otherCaseNumbers: numbers } });
    expect(given(...joint.slice(0, 2)).court.state('review/r1')).toMatchObject({
      stage: 'registered',
      case: { caseNumber: first, otherCaseNumbers: numbers },
    });
  });

  it('can be put right when it is registered, none included', () => {
    const court = (given_: object) =>
      given(refer('r1', { otherCaseNumbers: [second] }), register('r1', '2026-03-03T09:30', given_)).court;
    expect(court({ otherCaseNumbers: [third] }).state('review/r1')).toMatchObject({
      case: { otherCaseNumbers: [third] },
    });
    const none = court({ otherCaseNumbers: [] }).state('review/r1');
    expect(none.stage !== 'unstarted' && none.case.otherCaseNumbers).toBeUndefined();
  });

  it.each<Pick<Row, 'why'> & { readonly others: readonly string[] }>([
    { why: 'a number that can’t be', others: ['1124号'] },
    { why: 'the number itself, however it is written', others: ['（2025）吉0799民初1123号之一'] },
    { why: 'a number twice', others: [second, '(2025)吉0799民初1124号'] },
  ])('refuses $why', ({ others }) => {
    const named = { ...referral, otherCaseNumbers: others };
    given()
      .when({ by: 'yang', do: 'refer-case', on: 'r1', with: named })
      .refused('other-number-malformed', '11');
    given(refer('r1', { draft: true, reason: undefined }))
      .when({ by: 'yang', do: 'complete-referral', on: 'r1', with: { ...named, source: 'case-filing' } })
      .refused('other-number-malformed', '11');
    given(refer('r1', {}))
      .when({
        by: 'shen',
        do: 'register-case',
        on: 'r1',
        with: { ...registration, otherCaseNumbers: others },
      })
      .refused('other-number-malformed', '11');
  });

  it('is the same case under each: what is open already is merged into, by whichever number', () => {
    const again = refer('r2', { caseNumber: third }, '2026-03-04T09:00');
    given(...joint.slice(0, 2), again)
      .when({ by: 'shen', do: 'register-case', on: 'r2', with: registration })
      .refused('same-case-open', '7');
    given(...joint.slice(0, 2), again)
      .when({ by: 'shen', do: 'merge-referral', on: 'r2', with: { into: 'r1' } })
      .then({ type: 'ReferralMerged', into: 'r1' }, { type: 'SourceAdded', from: 'r2' });
  });

  it('is refused where another number given at registration is under review', () => {
    const other = refer('r2', { caseNumber: '（2025）吉0799民初9号' }, '2026-03-04T09:00');
    given(...joint.slice(0, 2), other)
      .when({
        by: 'shen',
        do: 'register-case',
        on: 'r2',
        with: { ...registration, otherCaseNumbers: [second] },
      })
      .refused('same-case-open', '7');
  });

  it('is one count, or under the other reading one for each number (R-28.10)', () => {
    const numbers = [[first, second, third]];
    expect(onRecord(...joint)).toEqual({ numbers, results: [['28(3)', 1, 1]] });
    // three ordinary counts at once make one major count (29)
    expect(onRecord(adopted('R-28.10', 'one-per-case-number'), ...joint)).toEqual({
      numbers,
      results: [['28(5)', 1, 3]],
    });
  });
});

describe('a finding from before the system on a judgment with several numbers', () => {
  const bring = (more: object) =>
    ({
      ...{ at: '2026-03-02T09:00', by: 'shen', do: 'import-prior-findings', on: 'cao' },
      with: {
        document: '质监〔2025〕3号',
        findings: [
          {
            ...{ caseNumber: second, on: '2025-12-10', grade: 'ordinary', share: 'primary' },
            documentNumber: '质监〔2025〕3号',
            ...more,
          },
        ],
      },
    }) as const;
  const signed = {
    at: '2026-03-02T10:00',
    by: 'cao',
    do: 'countersign-prior-findings',
    on: 'cao',
    with: { batch: 'p1' },
  };

  it('is one count with the later finding on any of them', () => {
    const joined = onRecord(
      bring({ otherCaseNumbers: ['(2025) 吉0799民初1123号'] }),
      signed,
      ...joint.map((each) => (each.do === 'refer-case' ? { ...each, at: '2026-03-02T11:00' } : each)),
    );
    expect(joined.numbers[0]).toEqual([second, first]);
    expect(joined.results.filter(([rung]) => rung !== null)).toHaveLength(1);
  });

  it('names a number that can’t be, and one that is there twice', () => {
    given()
      .when(bring({ otherCaseNumbers: ['第5号'] }))
      .refused('other-number-malformed', '11');
    given()
      .when(bring({ otherCaseNumbers: [second] }))
      .refused('other-number-malformed', '11');
  });
});
