import { describe, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { adopted, meeting, noExclusions, proposed, type Row, sheeted, tabled } from '../../testing/states.ts';

const finding = {
  item: '18(3)',
  facts: '不一致',
  pages: '第3页',
  persons: [{ judge: 'cao', share: 'primary' }],
  cause: 'competence',
  seriousConsequence: false,
};
const propose = { by: '@reviewer', do: 'propose-finding' } as const;

describe('a finding', () => {
  const rows: readonly Row[] = [
    {
      why: 'under an item that there is not',
      ...propose,
      with: { ...finding, item: '17(9)' },
      code: 'no-such-item',
    },
    {
      why: 'under a catch-all, by the reviewer',
      ...propose,
      with: { ...finding, item: '18(8)', elements: ['body-says-so'] },
      code: 'catch-all-reserved',
      cite: '17(8)',
    },
    {
      why: 'under 19(1) without reversal, remand or retrial',
      ...propose,
      with: { ...finding, item: '19(1)' },
      code: 'element-missing',
      cite: '15',
    },
    {
      why: 'under 17(5) without “not corrected in time”',
      ...propose,
      with: { ...finding, item: '17(5)' },
      code: 'element-missing',
    },
    {
      why: 'under 17(5), corrected before the notice',
      ...propose,
      with: { ...finding, item: '17(5)', elements: ['not-corrected-in-time'], correctedOn: '2026-03-02' },
      code: 'corrected-in-time',
      cite: 'R-17.5',
    },
    {
      why: 'with an alternative that is not lighter',
      ...propose,
      with: { ...finding, alternatives: ['18(4)'] },
      code: 'alternative-not-lighter',
    },
    {
      why: 'with two alternatives of one grade',
      ...propose,
      with: { ...finding, item: '19(8)', alternatives: ['18(3)', '18(4)'] },
      code: 'alternative-not-lighter',
    },
    {
      why: 'with an alternative whose element is missing',
      ...propose,
      with: { ...finding, alternatives: ['17(4)'] },
      code: 'element-missing',
    },
    {
      why: 'on an unknown person',
      ...propose,
      with: { ...finding, persons: [{ judge: 'nemo', share: 'full' }] },
      code: 'unknown-person',
    },
    {
      why: 'on a person twice',
      ...propose,
      with: { ...finding, persons: [...finding.persons, ...finding.persons] },
      code: 'person-named-twice',
      cite: '22',
    },
    {
      why: 'on the reviewer',
      ...propose,
      with: { ...finding, persons: [{ judge: 'zhao', share: 'full' }] },
      code: 'is-the-reviewer',
      cite: '3',
    },
    {
      why: 'with a serious consequence and discipline unanswered',
      ...propose,
      with: { ...finding, seriousConsequence: true },
      code: 'discipline-unanswered',
      cite: '25',
    },
    {
      why: 'that the bench was misled, without proof',
      ...propose,
      with: { ...finding, misled: true },
      code: 'proof-missing',
      cite: '22(2)',
    },
  ];

  it.each(rows)('is refused: $why', ({ code, cite, ...when }) => {
    given(...sheeted)
      .when(when)
      .refused(code, cite);
  });

  it.each([
    ['2025-11-06', 'not-far-beyond'],
    ['2025-12-06', 'not-far-beyond'],
    ['2025-12-07', undefined],
  ])('under 18(5), the case closed on %s with a limit of 6 November: %s', (closedOn, code) => {
    const late = [
      play('2026-03-02', 'registered', { closedOn }),
      play('2026-03-05', 'defended'),
      play('2026-03-06', 'under-examination'),
      play('2026-03-09', 'sheet'),
    ];
    const tried = given(...late).when({
      ...propose,
      with: { ...finding, item: '18(5)', elements: ['far-beyond-time-limit'] },
    });
    if (code) tried.refused(code, 'R-18.5');
    else
      tried.then({
        type: 'FindingProposed',
        finding: { item: '18(5)', grade: 'ordinary', elements: ['far-beyond-time-limit'] },
      });
  });

  it('corrected before the notice is a finding only under the other reading (R-17.5)', () => {
    const corrected = {
      ...finding,
      item: '17(5)',
      elements: ['not-corrected-in-time'],
      correctedOn: '2026-03-02',
    };
    given(adopted('R-17.5', 'any-uncorrected'), ...sheeted)
      .when({ ...propose, with: corrected })
      .then({
        type: 'FindingProposed',
        finding: { item: '17(5)', grade: 'minor', elements: ['not-corrected-in-time'] },
      });
    given(...sheeted)
      .when({ ...propose, with: { ...finding, correctedOn: '2026-03-02' } })
      .then({ type: 'FindingProposed', finding: { item: '18(3)', correctedOn: '2026-03-02' } });
  });

  it('of an act before the Measures is refused only under the other reading (R-33.1)', () => {
    const early = { ...propose, with: { ...finding, actOn: '2019-12-17' }, at: '2026-03-10T09:00' };
    given(...sheeted)
      .when(early)
      .then({
        type: 'FindingProposed',
        finding: { item: '18(3)', grade: 'ordinary' },
      });
    const other = adopted('R-33.1', 'acts-since-commencement');
    given(other, ...sheeted)
      .when(early)
      .refused('before-commencement', 'R-33.1');
    given(other, ...sheeted)
      .when({ ...propose, with: { ...finding, actOn: '2019-12-18' }, at: '2026-03-10T09:00' })
      .then({
        type: 'FindingProposed',
        finding: { item: '18(3)', grade: 'ordinary' },
      });
  });

  it('of the presider is taken at the meeting before the ballot, a catch-all too; the office needs the superior court', () => {
    given(...meeting)
      .when({
        by: '@presider:m1',
        do: 'propose-finding',
        with: { ...finding, item: '18(8)', elements: ['body-says-so'] },
      })
      .then({
        type: 'FindingProposed',
        finding: { id: 'f2', grade: 'ordinary', proposedBy: 'presider' },
      });
    given(...tabled)
      .when({ by: 'shen', do: 'propose-finding', with: finding })
      .refused('office-needs-superior-document', '17(8)');
    given(...meeting, play('2026-03-24', 'ballot'))
      .when({ by: 'qian', do: 'propose-finding', with: finding })
      .refused('ballot-begun', '23');
  });

  it('is withdrawn by the reviewer until delivery, by the presider before the ballot', () => {
    given(...proposed)
      .when({ by: '@reviewer', do: 'withdraw-finding', with: { finding: 'f1', reason: '误' } })
      .then({ type: 'FindingWithdrawn', finding: 'f1', reason: '误' });
    given(...proposed)
      .when({ by: '@reviewer', do: 'withdraw-finding', with: { finding: 'f9', reason: '误' } })
      .refused('no-such-finding');
    given(...tabled)
      .when({ by: '@reviewer', do: 'withdraw-finding', with: { finding: 'f1', reason: '误' } })
      .refused('after-delivery', '6(2)');
    given(...meeting)
      .when({ by: '@presider:m1', do: 'withdraw-finding', with: { finding: 'f1', reason: '误' } })
      .then({ type: 'FindingWithdrawn', finding: 'f1', reason: '误' });
    given(...meeting, play('2026-03-24', 'ballot'))
      .when({ by: 'qian', do: 'withdraw-finding', with: { finding: 'f1', reason: '误' } })
      .refused('ballot-begun');
  });
});

describe('the exclusions of Art. 21', () => {
  const consider = (grounds: object, judge = 'cao', of = 'f1') => ({
    by: '@reviewer',
    do: 'consider-exclusions',
    with: { finding: of, judge, grounds },
  });

  it.each([
    ['an unknown finding', consider(noExclusions, 'cao', 'f9'), 'no-such-finding'],
    ['a person who is not on it', consider(noExclusions, 'yan'), 'not-on-the-finding'],
    ['an item unanswered', consider({ '21(1)': { applies: false } }), 'item-unanswered'],
    ['an item that there is not', consider({ ...noExclusions, '21(9)': { applies: false } }), 'no-such-item'],
    ['a yes without a reason', consider({ ...noExclusions, '21(3)': { applies: true } }), 'reason-missing'],
  ])('are refused with %s', (_, when, code) => {
    given(...proposed)
      .when(when)
      .refused(code, '21');
  });

  it('are closed once the ballot has begun', () => {
    given(...meeting, play('2026-03-24', 'ballot'))
      .when({
        by: '@reviewer',
        do: 'consider-exclusions',
        with: { finding: 'f1', judge: 'cao', grounds: noExclusions },
      })
      .refused('ballot-begun', '21');
  });
});

describe('whom Art. 22 names', () => {
  const byOffice = {
    ...finding,
    item: '18(8)',
    elements: ['body-says-so'],
    superiorDocument: {
      type: '函',
      number: '吉07函〔2026〕8号',
      court: '松原市中级人民法院',
      on: '2026-03-13',
    },
    persons: [{ judge: 'yan', share: 'secondary' }],
  };
  const byShen = { by: 'shen', do: 'propose-finding' } as const;

  /** The superior court's letter is a paper that the review came of. */
  const withLetter = [
    ...tabled,
    {
      at: '2026-03-16T09:30',
      by: 'shen',
      do: 'add-source',
      on: 'r1',
      with: {
        source: {
          source: 'trial-supervision',
          grounds: ['9(4)'],
          reason: 'x',
          document: { type: '函', number: '吉07函〔2026〕8号', on: '2026-03-13' },
        },
      },
    },
  ];

  it('is proposed by the office on a letter that the review came of only', () => {
    given(...sheeted)
      .when({ ...byShen, with: finding, at: '2026-03-10T09:00' })
      .refused('office-needs-superior-document');
    given(...tabled)
      .when({ ...byShen, with: byOffice })
      .refused('ruling-not-among-sources', '19(1)');
  });

  it('is not left off in silence by the office either', () => {
    given(...withLetter)
      .when({ ...byShen, with: byOffice })
      .refused('attribution-differs', '22');
    const leftOff = [{ judge: 'cao', reason: '来函所指的是审判长的审批。' }];
    given(...withLetter)
      .when({ ...byShen, with: { ...byOffice, leftOff } })
      .then({
        type: 'FindingProposed',
        finding: {
          grade: 'ordinary',
          persons: [{ judge: 'yan', share: 'secondary' }],
          leftOff,
          proposedBy: 'office',
        },
      });
    given(...withLetter)
      .when({ ...byShen, with: { ...byOffice, leftOff: [{ judge: 'yan', reason: '—' }] } })
      .refused('person-named-twice', '22');
  });
});

describe('what another court did', () => {
  const major = { ...finding, item: '19(1)', elements: ['reversed-remanded-or-retried'] };
  const ruling = {
    did: 'remanded',
    type: '民事裁定书',
    number: '(2026)吉07民终0088号',
    court: '松原市中级人民法院',
    on: '2026-02-10',
  } as const;

  it('is the ruling that is named, and it is among what the review came of', () => {
    given(...sheeted)
      .when({ ...propose, with: major })
      .refused('element-missing', '15');
    given(...sheeted)
      .when({ ...propose, with: { ...major, ruling } })
      .then({
        type: 'FindingProposed',
        finding: { grade: 'major', ruling },
      });
    given(...sheeted)
      .when({ ...propose, with: { ...major, ruling: { ...ruling, number: '（2026）吉07民终89号' } } })
      .refused('ruling-not-among-sources', '19(1)');
    given(...sheeted)
      .when({ ...propose, with: { ...major, ruling: { ...ruling, number: '(2026)吉07民终0088号之一' } } })
      .then({ type: 'FindingProposed', finding: { item: major.item } });
    given(...sheeted)
      .when({ ...propose, with: { ...major, ruling: { ...ruling, on: '2026-02-11' } } })
      .refused('ruling-not-among-sources', '19(1)');
  });

  it('is named where the judgment was wrong, a tick is not enough', () => {
    const wrong = { ...finding, item: '19(5)', elements: ['manifestly-insufficient', 'wrong-judgment'] };
    given(...sheeted)
      .when({ ...propose, with: wrong })
      .refused('element-missing', '15');
    given(...sheeted)
      .when({ ...propose, with: { ...wrong, ruling: { ...ruling, number: '（2026）吉07民终89号' } } })
      .refused('ruling-not-among-sources', '19(1)');
    given(...sheeted)
      .when({ ...propose, with: { ...wrong, elements: ['manifestly-insufficient'], ruling } })
      .then({
        type: 'FindingProposed',
        finding: { grade: 'major', elements: ['wrong-judgment', 'manifestly-insufficient'], ruling } as never,
      });
  });

  it('keeps the days of the act and of the correction', () => {
    given(...sheeted)
      .when({ ...propose, with: { ...finding, actOn: '2025-02-03', correctedOn: '2026-03-06' } })
      .then({ type: 'FindingProposed', finding: { actOn: '2025-02-03', correctedOn: '2026-03-06' } });
  });

  it('is not asked of a suspicion under 20, whose evidence is', () => {
    const suspected = { ...finding, item: '20(4)', elements: ['intent'] };
    given(...sheeted)
      .when({ ...propose, with: suspected })
      .refused('suspicion-without-evidence', '20');
    given(...sheeted)
      .when({ ...propose, with: { ...suspected, proof: '转账凭证' } })
      .then({
        type: 'FindingProposed',
        finding: { grade: 'unlawful', proof: '转账凭证' },
      });
  });
});
