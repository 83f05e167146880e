import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import {
  cleared,
  decided,
  defended,
  delivered,
  examining,
  heard,
  meeting,
  noExclusions,
  proposed,
  type Row,
  registered,
  sheeted,
  tabled,
} from '../../testing/states.ts';

const finding = {
  item: '18(3)',
  facts: '不一致',
  pages: '第3页',
  persons: [{ judge: 'cao', share: 'primary' }],
  cause: 'competence',
  seriousConsequence: false,
};
const propose = { by: '@reviewer', do: 'propose-finding' } as const;
const sheet = { facts: 'a', evidence: 'b', factsFound: 'c', lawApplied: 'd', outcome: 'e', errors: 'f' };

describe('the dossier', () => {
  const counts = { volumes: 2, pages: 186 };

  it('passes from hand to hand, both signing', () => {
    given(...registered)
      .when({ by: 'kong', do: 'hand-over-dossier', with: { to: 'shen', ...counts } })
      .then('DossierHandedOver');
    const under = [
      ...registered,
      {
        at: '2026-03-05T09:00',
        by: 'kong',
        do: 'hand-over-dossier',
        on: 'r1',
        with: { to: 'shen', ...counts },
      },
    ];
    given(...under)
      .when({ by: 'shen', do: 'receive-dossier', with: counts })
      .then('DossierReceived');
    given(...under)
      .when({ by: 'shen', do: 'receive-dossier', with: { ...counts, pages: 185 } })
      .refused('counts-differ', '14');
    given(...under)
      .when({ by: 'kong', do: 'hand-over-dossier', with: { to: 'han', ...counts } })
      .refused('hand-over-open', '14');
    given(...under)
      .when({ by: 'kong', do: 'recall-hand-over' })
      .then('HandOverRecalled');
    given(...under)
      .when({ by: 'han', do: 'recall-hand-over' })
      .refused('not-the-giver', '14');
    given(...registered)
      .when({ by: 'kong', do: 'recall-hand-over' })
      .refused('nothing-handed-over', '14');
  });

  const rows: readonly Row[] = [
    {
      why: 'by who does not hold it',
      by: 'kong',
      do: 'hand-over-dossier',
      with: { to: 'shen', ...counts },
      code: 'not-the-holder',
      cite: '14',
    },
    {
      why: 'to nobody known',
      by: '@reviewer',
      do: 'hand-over-dossier',
      with: { to: 'nemo', ...counts },
      code: 'unknown-person',
    },
    {
      why: 'to oneself',
      by: '@reviewer',
      do: 'hand-over-dossier',
      with: { to: '@reviewer', ...counts },
      code: 'to-oneself',
    },
    {
      why: 'back to somebody who keeps no dossiers',
      by: '@reviewer',
      do: 'return-dossier',
      with: { to: 'shen', ...counts },
      code: 'not-a-keeper',
    },
  ];

  it.each(rows)('is not handed over $why', ({ code, cite, ...when }) => {
    given(...examining)
      .when(when)
      .refused(code, cite);
  });

  it('is returned once', () => {
    const back = [
      ...examining,
      {
        at: '2026-03-09T09:00',
        by: '@reviewer',
        do: 'return-dossier',
        on: 'r1',
        with: { to: 'kong', ...counts },
      },
    ];
    given(...back)
      .when({ by: '@reviewer', do: 'return-dossier', with: { to: 'kong', ...counts } })
      .refused('hand-over-open');
  });
});

describe('the assignment', () => {
  it('is drawn in the order of the list and accepted by who was drawn', () => {
    const court = given(...defended)
      .when({ by: 'shen', do: 'assign-reviewer' })
      .then('ReviewerAssigned', 'ReviewerMadeKnown', 'ReviewerDrawn');
    expect(court.state('review/r1')).toMatchObject({ stage: 'assigned', assignment: { reviewer: 'zhao' } });
    expect(court.state('rotation/court').draws).toHaveLength(1);
    given(...defended, { at: '2026-03-06T09:00', by: 'shen', do: 'assign-reviewer', on: 'r1' })
      .when({ by: 'qian', do: 'accept-assignment' })
      .refused('not-yours-to-do', 'O3');
  });

  it('passes over a member who is recused, who is owed, and one on leave, who is not', () => {
    const leave = {
      at: '2026-03-05T09:00',
      by: 'wang',
      do: 'record-leave',
      on: 'court',
      with: { person: 'zhao', from: '2026-03-05', until: '2026-03-20', reason: '病假' },
    };
    const away = given(...defended, leave)
      .when({ by: 'shen', do: 'assign-reviewer', at: '2026-03-06T09:00' })
      .then('ReviewerAssigned', 'ReviewerMadeKnown', 'ReviewerDrawn');
    expect(away.state('rotation/court')).toMatchObject({
      owed: [],
      draws: [{ assigned: 'qian', skipped: [{ member: 'zhao', reason: 'on-leave' }] }],
    });
    const bench = {
      kind: 'panel',
      members: [{ judge: 'cao', handling: true }, { judge: 'zhao', presiding: true }, { judge: 'hua' }],
    };
    const bound = given(play('2026-03-02', 'registered', { bench }), play('2026-03-05', 'defended'))
      .when({ by: 'shen', do: 'assign-reviewer' })
      .then('ReviewerAssigned', 'ReviewerMadeKnown', 'ReviewerDrawn');
    expect(bound.state('rotation/court')).toMatchObject({
      owed: ['zhao'],
      draws: [{ assigned: 'qian', skipped: [{ member: 'zhao', reason: 'recused' }] }],
    });
  });

  it('that is released needs its findings adopted, and makes no debt', () => {
    const released = given(...proposed)
      .when({ by: 'shen', do: 'release-assignment', with: { because: 'illness', reason: '住院' } })
      .then('AssignmentReleased');
    expect(released.state('review/r1')).toMatchObject({
      stage: 'registered',
      findings: [{ orphaned: true }],
    });
    given(...heard)
      .when({ by: '@reviewer', do: 'adopt-finding', with: { finding: 'f1' } })
      .refused('nothing-to-adopt', 'O3');
  });
});

describe('the review sheet', () => {
  it('says what each member of the panel held, and of nobody else', () => {
    given(...examining)
      .when({ by: '@reviewer', do: 'complete-review-sheet', with: { ...sheet, opinions: { cao: 'wrong' } } })
      .refused('opinion-missing', '11');
    const opinions = { cao: 'wrong', yan: 'right', hua: 'unknown', jin: 'wrong' };
    given(...examining)
      .when({ by: '@reviewer', do: 'complete-review-sheet', with: { ...sheet, opinions } })
      .refused('not-on-the-panel', '11');
  });
});

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
    else tried.then('FindingProposed');
  });

  it('of an act before the Measures is refused only under the other reading (R-33.1)', () => {
    const early = { ...propose, with: { ...finding, actOn: '2019-12-17' }, at: '2026-03-10T09:00' };
    given(...sheeted)
      .when(early)
      .then('FindingProposed');
    const other = {
      at: '2026-03-09T11:00',
      by: 'shen',
      do: 'adopt-reading',
      on: 'court',
      with: {
        reading: 'R-33.1',
        option: 'acts-since-commencement',
        from: '2026-03-09',
        minutesNumber: '1',
        minutesOn: '2026-03-09',
      },
    };
    given(...sheeted, other)
      .when(early)
      .refused('before-commencement', 'R-33.1');
    given(...sheeted, other)
      .when({ ...propose, with: { ...finding, actOn: '2019-12-18' }, at: '2026-03-10T09:00' })
      .then('FindingProposed');
  });

  it('of the presider is taken at the meeting before the ballot, a catch-all too; the office needs the superior court', () => {
    given(...meeting)
      .when({
        by: '@presider:m1',
        do: 'propose-finding',
        with: { ...finding, item: '18(8)', elements: ['body-says-so'] },
      })
      .then('FindingProposed');
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
      .then('FindingWithdrawn');
    given(...proposed)
      .when({ by: '@reviewer', do: 'withdraw-finding', with: { finding: 'f9', reason: '误' } })
      .refused('no-such-finding');
    given(...tabled)
      .when({ by: '@reviewer', do: 'withdraw-finding', with: { finding: 'f1', reason: '误' } })
      .refused('after-delivery', '6(2)');
    given(...meeting)
      .when({ by: '@presider:m1', do: 'withdraw-finding', with: { finding: 'f1', reason: '误' } })
      .then('FindingWithdrawn');
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

describe('the examination', () => {
  const complete = { by: '@reviewer', do: 'complete-examination' } as const;
  const error = { opinion: 'error', grade: 'ordinary', report: '报告' };
  const unheardOf = {
    at: '2026-03-10T10:00',
    by: '@reviewer',
    do: 'propose-finding',
    on: 'r1',
    with: { ...finding, persons: [{ judge: 'yan', share: 'secondary' }] },
  };

  it('is complete with sheet, hearing and Art. 21 done', () => {
    given(...heard)
      .when({ ...complete, with: error })
      .then('ExaminationCompleted');
    given(...sheeted)
      .when({ ...complete, with: { opinion: 'no-liability', report: '报告' } })
      .then('ExaminationCompleted');
  });

  it('is refused while the sheet is open', () => {
    given(...examining)
      .when({
        by: '@reviewer',
        do: 'complete-examination',
        with: { opinion: 'no-liability', report: '报告' },
      })
      .refused('sheet-open', '11');
  });

  it('is refused while a person on a finding is not notified, or their days for the defense run', () => {
    given(...sheeted, unheardOf)
      .when({ by: '@reviewer', do: 'complete-examination', with: error })
      .refused('not-notified', 'O3');
    const late = [
      ...sheeted,
      unheardOf,
      { at: '2026-03-10T11:00', by: 'shen', do: 'notify-judge', on: 'r1', with: { judge: 'yan' } },
    ];
    given(...late)
      .when({ by: '@reviewer', do: 'complete-examination', with: error })
      .refused('defense-running', 'O3');
  });

  it('is refused while Art. 21 has not been gone through', () => {
    const skipped = {
      at: '2026-03-10T09:30',
      by: '@reviewer',
      do: 'propose-finding',
      on: 'r1',
      with: finding,
    };
    given(...sheeted, skipped, play('2026-03-10', 'heard'))
      .when({ by: '@reviewer', do: 'complete-examination', with: error })
      .refused('exclusions-open', '21');
  });

  it('is refused when opinion and findings differ, or the grade is missing', () => {
    given(...heard)
      .when({
        by: '@reviewer',
        do: 'complete-examination',
        with: { opinion: 'no-liability', report: '报告' },
      })
      .refused('opinion-and-findings-differ', '6');
    given(...sheeted)
      .when({ by: '@reviewer', do: 'complete-examination', with: error })
      .refused('opinion-and-findings-differ', '6');
    given(...heard)
      .when({ by: '@reviewer', do: 'complete-examination', with: { opinion: 'error', report: '报告' } })
      .refused('grade-missing', '6(1)');
  });
});

describe('tabling', () => {
  const pending = {
    at: '2026-03-16T08:00',
    by: 'cao',
    do: 'request-recusal',
    on: 'r1',
    with: { person: 'feng', ground: 'other', words: '宿怨' },
  };

  it('waits for a pending recusal, as closing does', () => {
    given(...delivered, pending)
      .when({ by: 'shen', do: 'table-for-meeting' })
      .refused('recusal-pending', '3');
    given(...cleared, pending)
      .when({ by: 'shen', do: 'close-without-finding', with: { because: 'no-liability', reasons: '无' } })
      .refused('recusal-pending', '3');
  });

  it('is asked for what the committee has to decide; only the rest is closed without it', () => {
    given(...delivered)
      .when({ by: 'shen', do: 'close-without-finding', with: { because: 'no-liability', reasons: '无' } })
      .refused('must-be-tabled', 'O3');
    given(...tabled)
      .when({ by: 'shen', do: 'close-without-finding', with: { because: 'none-established', reasons: '无' } })
      .refused('vote-missing', '23');
    const all = {
      at: '2026-03-14T09:00',
      by: 'shen',
      do: 'adopt-reading',
      on: 'court',
      with: {
        reading: 'R-O3.7',
        option: 'tabled',
        from: '2026-03-14',
        minutesNumber: '1',
        minutesOn: '2026-03-14',
      },
    };
    given(...cleared, all)
      .when({ by: 'shen', do: 'close-without-finding', with: { because: 'no-liability', reasons: '无' } })
      .refused('to-be-decided', 'R-O3.7');
    given(...cleared, all)
      .when({ by: 'shen', do: 'table-for-meeting' })
      .then('TabledForMeeting');
  });

  it('can’t be asked for once a closure has been listed', () => {
    const listed = [
      ...cleared,
      {
        at: '2026-03-16T09:00',
        by: 'shen',
        do: 'close-without-finding',
        on: 'r1',
        with: { because: 'no-liability', reasons: '无' },
      },
      play('2026-03-17', 'noted'),
    ];
    given(...listed)
      .when({ by: 'wang', do: 'ask-to-table', with: { reason: '疑' } })
      .refused('not-listed', '5(4)');
    given(...decided)
      .when({ by: 'wang', do: 'ask-to-table', with: { reason: '疑' } })
      .refused('wrong-stage');
  });
});
