import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { type Row, referred, registered } from '../../testing/states.ts';
import { fromBeijing } from '../time/instant.ts';

const panel = [{ judge: 'cao', handling: true }, { judge: 'yan', presiding: true }, { judge: 'hua' }];
const complete = {
  filedOn: '2025-05-06',
  closedOn: '2025-09-26',
  procedure: 'civil-first-ordinary',
  bench: { kind: 'panel', members: panel },
};
const at = '2026-03-03T09:00';
const register = { by: 'shen', do: 'register-case', at } as const;

describe('registration', () => {
  it('gives the number of the year, the days to close and the time limit', () => {
    const court = given(...referred)
      .when({ ...register, with: complete })
      .then({ type: 'CaseRegistered', number: '评查〔2026〕1号', linked: [], case: { daysToClose: 143 } });
    expect(court.state('review/r1')).toMatchObject({
      stage: 'registered',
      number: '评查〔2026〕1号',
      case: { daysToClose: 143, limitOn: '2025-11-06', beyondTimeLimit: false, category: 'civil' },
    });
  });

  it.each([
    ['2025-11-06', false],
    ['2025-11-07', true],
  ])('closed on %s, beyond the time limit is %s', (closedOn, beyond) => {
    const court = given(...referred)
      .when({ ...register, with: { ...complete, closedOn } })
      .then({ type: 'CaseRegistered', case: { limitOn: '2025-11-06', beyondTimeLimit: beyond } });
    expect(court.state('review/r1')).toMatchObject({ case: { beyondTimeLimit: beyond } });
  });

  it('says that the time limit was not checked where no procedure is entered, and calls nothing within it', () => {
    const { procedure: _, ...unknown } = complete;
    const { court } = given(...referred);
    const order = { stream: 'review/r1', name: 'register-case', with: unknown, by: 'shen' } as const;
    const done = court.give({ ...order, at: fromBeijing(at) });
    expect('notes' in done && done.notes?.map(({ says }) => says.en)).toEqual([
      'No procedure was entered: the time limit has not been checked.',
    ]);
    expect(court.state('review/r1')).toMatchObject({
      stage: 'registered',
      case: { beyondTimeLimit: undefined, limitOn: undefined },
    });
  });

  it.each([
    ['2025-11-06', false],
    ['2025-11-07', true],
  ])('after a change of procedure, closed on %s, beyond the limit is %s', (closedOn, beyond) => {
    const procedureChanges = [{ to: 'civil-first-ordinary', on: '2025-07-01' }];
    const changed = { ...complete, procedure: 'civil-summary', procedureChanges, closedOn };
    const court = given(...referred)
      .when({ ...register, with: changed })
      .then({ type: 'CaseRegistered', case: { limitOn: '2025-11-06', beyondTimeLimit: beyond } });
    expect(court.state('review/r1')).toMatchObject({
      case: { limitOn: '2025-11-06', beyondTimeLimit: beyond, procedureChanges },
    });
  });

  it('takes a sole judge without a presiding judge', () => {
    const bench = { kind: 'sole-judge', members: [{ judge: 'cao', handling: true }] };
    given(...referred)
      .when({ ...register, with: { ...complete, bench } })
      .then({ type: 'CaseRegistered', number: '评查〔2026〕1号', linked: [], case: { daysToClose: 143 } });
  });

  it.each([
    ['9(4)', 'qin', true],
    ['9(5)', 'xu', true],
    ['9(8)', 'qin', false],
    ['O2-long-pending', 'xu', true],
  ])('under %s a case may be unfinished: %s', (ground, clerk, open) => {
    const unfinished = play('2026-03-02', 'referred', { grounds: [ground], clerk });
    const { closedOn: _, ...still } = { ...complete, filedOn: '2025-03-03', procedure: 'enforcement' };
    const asked = given(unfinished).when({ ...register, with: still });
    if (open) asked.then({ type: 'CaseRegistered', case: { closedOn: undefined, daysToClose: undefined } });
    else asked.refused('closing-day-missing', '11');
  });

  it('leaves a long-pending case open', () => {
    const pending = play('2026-03-02', 'referred', { grounds: ['O2-long-pending'], clerk: 'xu' });
    const { closedOn: _, ...open } = { ...complete, filedOn: '2025-03-03' };
    given(pending)
      .when({ ...register, with: open })
      .then({ type: 'CaseRegistered', case: { closedOn: undefined, daysToClose: undefined } });
  });

  it('is refused under a ground that the data contradict, with the figure and the way on', () => {
    const pending = play('2026-03-02', 'referred', { grounds: ['O2-long-pending'], clerk: 'xu' });
    const { closedOn: _, ...open } = { ...complete, filedOn: '2025-03-04' };
    const { court } = given(pending);
    const order = { stream: 'review/r1', name: 'register-case', with: open, by: 'shen' } as const;
    const done = court.give({ ...order, at: fromBeijing(at) });
    expect('refused' in done && done.refused).toMatchObject({
      code: 'ground-not-met',
      because: [
        {
          says: {
            zh: '事由“《意见》第二部分：长期未结案件”与案件数据不符：自立案（2025-03-04）至2026-03-03共364日，按口径须满12个月。请核对登记的日期；无误的，不予受理，或者由提供部门以相符的事由重新提供。',
          },
        },
      ],
    });
  });

  it('goes on with a reason where the data may be incomplete, and the reason is kept', () => {
    const overdue = play('2026-03-02', 'referred', { grounds: ['9(5)'], clerk: 'xu' });
    const { procedure: _, ...unknown } = complete;
    given(overdue)
      .when({ ...register, with: unknown })
      .refused('ground-not-met', '9');
    const groundReason = '原承办人手工登记程序，卷内已核。';
    const court = given(overdue)
      .when({ ...register, with: { ...unknown, groundReason } })
      .then({ type: 'CaseRegistered', case: { groundReason, limitOn: undefined } });
    expect(court.state('review/r1')).toMatchObject({ case: { groundReason } });
    given(overdue)
      .when({ ...register, with: { ...complete, groundReason } })
      .refused('ground-not-met', '9');
  });

  it('takes the day since which somebody has been held, which lies before the case was closed', () => {
    const held = { number: '（2022）吉0799刑初12号', grounds: ['O2-prolonged-detention'], clerk: 'xu' };
    const prolonged = play('2026-03-02', 'referred', held);
    const dates = { filedOn: '2023-05-06', closedOn: '2025-09-26', procedure: 'criminal-first' };
    const of = (detainedOn: string) => ({ ...register, with: { ...complete, ...dates, detainedOn } });
    const court = given(prolonged)
      .when(of('2022-09-26'))
      .then({ type: 'CaseRegistered', case: { detainedOn: '2022-09-26' } });
    expect(court.state('review/r1')).toMatchObject({ case: { detainedOn: '2022-09-26' } });
    given(prolonged).when(of('2022-09-27')).refused('ground-not-met', '9');
    given(prolonged).when(of('2025-09-27')).refused('detained-after-closing', 'O2');
  });

  it('holds what another department adds to the data as well, before and after registration', () => {
    const source = { source: 'trial-management', grounds: ['9(5)'], reason: '超审限' };
    given(...registered)
      .when({ by: 'shen', do: 'add-source', with: { source } })
      .refused('ground-not-met', '9');
    const added = { at, by: 'shen', do: 'add-source', on: 'r1', with: { source } };
    given(...referred, added)
      .when({ ...register, with: complete })
      .refused('ground-not-met', '9');
    const merged = play('2026-03-05', 'referred', { review: 'r2', grounds: ['9(5)'], clerk: 'xu' });
    given(...registered, merged)
      .when({ by: 'shen', do: 'merge-referral', on: 'r2', with: { into: 'r1' } })
      .refused('ground-not-met', '9');
  });

  const rows: readonly Row[] = [
    {
      why: 'a change to a procedure of another field',
      by: 'shen',
      do: 'register-case',
      with: { ...complete, procedureChanges: [{ to: 'criminal-first', on: '2025-07-01' }] },
      code: 'change-impossible',
      cite: '11',
    },
    {
      why: 'a change of a procedure that is not said',
      by: 'shen',
      do: 'register-case',
      with: {
        ...complete,
        procedure: undefined,
        procedureChanges: [{ to: 'civil-first-ordinary', on: '2025-07-01' }],
      },
      code: 'procedure-missing',
      cite: '11',
    },
    {
      why: 'a case number that can’t be',
      by: 'shen',
      do: 'register-case',
      with: { ...complete, caseNumber: '（2025）民初0号' },
      code: 'case-number-malformed',
      cite: '11',
    },
    {
      why: 'filed tomorrow',
      by: 'shen',
      do: 'register-case',
      with: { ...complete, filedOn: '2026-03-04' },
      code: 'in-future',
    },
    {
      why: 'closed before filed',
      by: 'shen',
      do: 'register-case',
      with: { ...complete, closedOn: '2025-05-05' },
      code: 'closed-before-filed',
      cite: '11',
    },
    {
      why: 'no closing day',
      by: 'shen',
      do: 'register-case',
      with: { ...complete, closedOn: undefined },
      code: 'closing-day-missing',
      cite: '11',
    },
    {
      why: 'nobody handling',
      by: 'shen',
      do: 'register-case',
      with: {
        ...complete,
        bench: { kind: 'panel', members: [{ judge: 'cao' }, { judge: 'yan', presiding: true }] },
      },
      code: 'handling-judge-missing',
    },
    {
      why: 'nobody presiding',
      by: 'shen',
      do: 'register-case',
      with: {
        ...complete,
        bench: { kind: 'panel', members: [{ judge: 'cao', handling: true }, { judge: 'yan' }] },
      },
      code: 'presiding-judge-missing',
    },
    {
      why: 'a judge twice',
      by: 'shen',
      do: 'register-case',
      with: { ...complete, bench: { kind: 'panel', members: [...panel, { judge: 'cao' }] } },
      code: 'judge-named-twice',
    },
    {
      why: 'an unknown judge',
      by: 'shen',
      do: 'register-case',
      with: { ...complete, bench: { kind: 'sole-judge', members: [{ judge: 'nemo', handling: true }] } },
      code: 'unknown-person',
    },
    {
      why: 'overriding without a reason',
      by: 'shen',
      do: 'register-case',
      with: { ...complete, beyondTimeLimit: true },
      code: 'reason-missing',
      cite: '11',
    },
    {
      why: 'a day that does not exist',
      by: 'shen',
      do: 'register-case',
      with: { ...complete, filedOn: '2025-02-30' },
      code: 'malformed',
    },
    {
      why: 'the department',
      by: 'yang',
      do: 'register-case',
      with: complete,
      code: 'not-yours-to-do',
      cite: 'O2',
    },
  ];

  it.each(rows)('is refused: $why', ({ code, cite, ...when }) => {
    given(...referred)
      .when({ ...when, at })
      .refused(code, cite);
  });

  it('is refused without a cause, where the draft had none', () => {
    const draft = {
      at: '2026-03-02T09:00',
      by: 'xu',
      do: 'refer-case',
      on: 'r1',
      with: { caseNumber: '（2025）吉0799民初9号', draft: true },
    };
    const completed = {
      by: 'xu',
      do: 'complete-referral',
      with: { parties: ['甲'], grounds: ['9(5)'], reason: '超审限' },
    };
    given(draft).when(completed).refused('referral-incomplete', '8');
    given(draft)
      .when({ ...completed, with: { ...completed.with, draft: true } })
      .then({ type: 'ReferralAmended', missing: ['cause', 'document'] });
  });
});

describe('a source', () => {
  it('is added by the office as another department brings the same case', () => {
    const source = { source: 'petitions', grounds: ['9(4)'], reason: '反复信访' };
    given(...registered)
      .when({ by: 'shen', do: 'add-source', with: { source } })
      .then({ type: 'SourceAdded', source: { source: 'petitions', grounds: ['9(4)'] } });
  });
});

describe('a draft', () => {
  const draft = {
    at: '2026-03-02T09:00',
    by: 'xu',
    do: 'refer-case',
    on: 'r1',
    with: { caseNumber: '（2025）吉0799民初9号', draft: true },
  };
  const rest = {
    cause: '合同纠纷',
    parties: ['甲'],
    grounds: ['9(5)'],
    document: { type: '清单', number: '1', on: '2026-03-01' },
    reason: '超审限',
  };

  it('is completed by its department, or by the office for it', () => {
    given(draft)
      .when({ by: 'xu', do: 'complete-referral', with: rest })
      .then({ type: 'ReferralCompleted', case: { cause: '合同纠纷' } });
    given(draft)
      .when({ by: 'shen', do: 'complete-referral', with: rest })
      .then({ type: 'ReferralCompleted', case: { cause: '合同纠纷' } });
  });

  const rows: readonly Row[] = [
    {
      why: 'a case number that can’t be',
      by: 'xu',
      do: 'complete-referral',
      with: { ...rest, caseNumber: 'x' },
      code: 'case-number-malformed',
    },
    {
      why: 'another department’s ground',
      by: 'xu',
      do: 'complete-referral',
      with: { ...rest, grounds: ['9(1)'] },
      code: 'wrong-department',
    },
    {
      why: 'directed by nobody',
      by: 'xu',
      do: 'complete-referral',
      with: { ...rest, grounds: ['9(9)'] },
      code: 'director-missing',
      cite: '9(9)',
    },
    {
      why: 'in the name of another department',
      by: 'xu',
      do: 'complete-referral',
      with: { ...rest, source: 'petitions' },
      code: 'not-your-department',
    },
    {
      why: 'closed before filed',
      by: 'xu',
      do: 'complete-referral',
      with: { ...rest, filedOn: '2025-03-02', closedOn: '2025-03-01' },
      code: 'closed-before-filed',
    },
    {
      why: 'a department that did not refer it',
      by: 'qin',
      do: 'complete-referral',
      with: rest,
      code: 'not-yours-to-do',
    },
  ];

  it.each(rows)('is not completed: $why', ({ code, cite, ...when }) => {
    given(draft).when(when).refused(code, cite);
  });
});
