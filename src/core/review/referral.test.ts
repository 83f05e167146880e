import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';

const referred = play('2026-03-02', 'referred');
const complete = {
  caseNumber: '（2025）吉0799民初1123号',
  cause: '民间借贷纠纷',
  parties: ['甲'],
  grounds: ['9(1)'],
  document: { type: '民事裁定书', number: '（2026）吉07民终9号', on: '2026-02-20' },
  reason: '发回重审',
};
const at = '2026-03-02T09:00';

describe('a referral', () => {
  it('comes from the department that the ground names', () => {
    given()
      .when({ by: 'yang', do: 'refer-case', with: complete, at })
      .then({
        type: 'CaseReferred',
        case: { caseNumber: '（2025）吉0799民初1123号', cause: '民间借贷纠纷' },
        referral: { source: 'case-filing', referredBy: 'yang', grounds: ['9(1)'] },
      });
  });

  it('of another court’s case number is taken with a note', () => {
    const { court } = given(referred);
    const notes = (caseNumber: string) => {
      const order = {
        stream: 'review/r9',
        name: 'refer-case',
        by: 'yang',
        at: court.log.at(-1)!.at,
      } as const;
      const done = court.give({ ...order, with: { ...complete, caseNumber } });
      return 'refused' in done ? done.refused.code : (done.notes ?? []).map(({ cite }) => cite);
    };
    expect(notes('（2025）吉0799民初77号')).toEqual([]);
    const elsewhere = given(referred).court;
    const done = elsewhere.give({
      ...{ stream: 'review/r9', name: 'refer-case', by: 'yang', at: elsewhere.log.at(-1)!.at },
      with: { ...complete, caseNumber: '（2025）吉0102民初77号' },
    });
    expect('notes' in done && done.notes).toMatchObject([{ cite: '9' }]);
  });

  it('is refused from another department than the ground names', () => {
    given().when({ by: 'qin', do: 'refer-case', with: complete, at }).refused('wrong-department', 'O2');
  });

  it('is refused in the name of another department', () => {
    given()
      .when({ by: 'qin', do: 'refer-case', with: { ...complete, source: 'case-filing' }, at })
      .refused('not-your-department', '8');
  });

  it('is taken from the office for a department that it names, and not without a name', () => {
    given()
      .when({ by: 'shen', do: 'refer-case', with: { ...complete, source: 'case-filing' }, at })
      .then({
        type: 'CaseReferred',
        case: { caseNumber: '（2025）吉0799民初1123号', cause: '民间借贷纠纷' },
        referral: { source: 'case-filing', referredBy: 'shen', grounds: ['9(1)'] },
      });
    given().when({ by: 'shen', do: 'refer-case', with: complete, at }).refused('source-missing', '8');
  });

  it.each(['cause', 'parties', 'grounds', 'document', 'reason'])(
    'without %s is refused, and kept as a draft from an import',
    (field) => {
      const { [field as keyof typeof complete]: _, ...lacking } = complete;
      given().when({ by: 'yang', do: 'refer-case', with: lacking, at }).refused('referral-incomplete', '8');
      given()
        .when({ by: 'yang', do: 'refer-case', with: { ...lacking, draft: true }, at })
        .then({
          type: 'CaseDrafted',
          missing: [field],
          referral: { source: 'case-filing', referredBy: 'yang' },
        });
    },
  );

  it('on 9(9) and 9(10) needs who directed it', () => {
    const directed = { ...complete, grounds: ['9(9)'] };
    given().when({ by: 'yang', do: 'refer-case', with: directed, at }).refused('director-missing', '9(9)');
    given()
      .when({ by: 'yang', do: 'refer-case', with: { ...directed, directedBy: '赵院长' }, at })
      .then({
        type: 'CaseReferred',
        case: { caseNumber: '（2025）吉0799民初1123号', cause: '民间借贷纠纷' },
        referral: { source: 'case-filing', referredBy: 'yang', grounds: ['9(9)'] },
      });
  });

  it('with a case number that can’t be is refused', () => {
    given()
      .when({ by: 'yang', do: 'refer-case', with: { ...complete, caseNumber: '吉0799民初1号' }, at })
      .refused('case-number-malformed', '11');
  });

  it('closed before it was filed is refused, closed on the day is not', () => {
    const dates = { filedOn: '2025-05-06', closedOn: '2025-05-05' };
    given()
      .when({ by: 'yang', do: 'refer-case', with: { ...complete, ...dates }, at })
      .refused('closed-before-filed', '11');
    given()
      .when({ by: 'yang', do: 'refer-case', with: { ...complete, ...dates, closedOn: '2025-05-06' }, at })
      .then({
        type: 'CaseReferred',
        case: { caseNumber: '（2025）吉0799民初1123号', cause: '民间借贷纠纷' },
        referral: { source: 'case-filing', referredBy: 'yang', grounds: ['9(1)'] },
      });
  });

  it('of days that have not come is refused', () => {
    const later = { ...complete, document: { ...complete.document, on: '2026-03-03' } };
    given().when({ by: 'yang', do: 'refer-case', with: later, at }).refused('in-future');
    given()
      .when({ by: 'yang', do: 'refer-case', with: { ...complete, filedOn: '2026-03-03' }, at })
      .refused('in-future');
  });

  it('is not taken from a judge, twice, or with a field that nobody knows', () => {
    given().when({ by: 'cao', do: 'refer-case', with: complete, at }).refused('not-yours-to-do', 'O2');
    given(referred).when({ by: 'yang', do: 'refer-case', with: complete }).refused('wrong-stage', 'O2');
    given()
      .when({ by: 'yang', do: 'refer-case', with: { ...complete, grade: 'major' }, at })
      .refused('malformed');
  });

  it('can be withdrawn by its department and declined by the office, each with a reason', () => {
    const withdrawn = given(referred)
      .when({ by: 'yang', do: 'withdraw-referral', with: { reason: '重复' } })
      .then({ type: 'ReferralWithdrawn', reason: '重复' });
    expect(withdrawn.state('review/r1').stage).toBe('withdrawn');
    const declined = given(referred)
      .when({ by: 'shen', do: 'decline-referral', with: { reason: '不属于' } })
      .then({ type: 'ReferralDeclined', reason: '不属于' });
    expect(declined.state('review/r1').stage).toBe('declined');
    given(referred)
      .when({ by: 'qin', do: 'withdraw-referral', with: { reason: '重复' } })
      .refused('not-yours-to-do', '7');
    given(referred).when({ by: 'shen', do: 'decline-referral', with: {} }).refused('malformed');
  });
});
