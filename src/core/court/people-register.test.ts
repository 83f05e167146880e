import { describe, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { confirmed, type Row } from '../../testing/states.ts';

const at = '2026-03-02T09:00';

describe('the register of people', () => {
  const person = { id: 'new', name: '新人', department: '民一庭', from: '2026-03-02' };

  it('takes a new person, an office, leave and a deputy', () => {
    given()
      .when({ by: 'wang', do: 'add-person', on: 'court', with: person, at })
      .then({ type: 'PersonAdded', person: { id: 'new', inQuota: false, from: '2026-03-02' } });
    const offices = [{ office: 'judge' }, { office: 'vice-president', categories: ['civil'] }];
    given()
      .when({ by: 'wang', do: 'add-person', on: 'court', with: { ...person, offices }, at })
      .then(
        { type: 'PersonAdded', person: { id: 'new', inQuota: false, from: '2026-03-02' } },
        { type: 'OfficeGiven', held: { person: 'new', office: 'judge', from: '2026-03-02' } },
        {
          type: 'OfficeGiven',
          held: { person: 'new', office: 'vice-president', categories: ['civil'], from: '2026-03-02' },
        },
      );
    given()
      .when({
        by: 'wang',
        do: 'give-office',
        on: 'court',
        with: { person: 'cao', office: 'division-head', from: '2026-03-02' },
        at,
      })
      .then({ type: 'OfficeGiven', held: { person: 'cao', office: 'division-head', from: '2026-03-02' } });
    given()
      .when({
        by: 'wang',
        do: 'end-office',
        on: 'court',
        with: { person: 'cao', office: 'judge', on: '2026-03-02' },
        at,
      })
      .then({ type: 'OfficeEnded', person: 'cao', office: 'judge', on: '2026-03-02' });
    given()
      .when({ by: 'wang', do: 'correct-person', on: 'court', with: { person: 'cao', name: '曹立心' }, at })
      .then({ type: 'PersonCorrected', person: 'cao', name: '曹立心' });
    given()
      .when({
        by: 'cao',
        do: 'appoint-deputy',
        on: 'court',
        with: { person: 'cao', deputy: 'yan', from: '2026-03-02', until: '2026-03-09' },
        at,
      })
      .then({
        type: 'DeputyAppointed',
        deputy: { person: 'cao', deputy: 'yan', from: '2026-03-02', until: '2026-03-09' },
      });
    const leave = {
      at,
      by: 'wang',
      do: 'record-leave',
      on: 'court',
      with: { person: 'cao', from: '2026-03-02', until: '2026-03-09', reason: '病假' },
    };
    given(leave)
      .when({ by: 'wang', do: 'end-leave', on: 'court', with: { person: 'cao', on: '2026-03-04' } })
      .then({ type: 'LeaveEnded', person: 'cao', on: '2026-03-04' });
  });

  const rows: readonly Row[] = [
    {
      why: 'an id that is taken',
      by: 'wang',
      do: 'add-person',
      with: { ...person, id: 'cao' },
      code: 'person-exists',
    },
    {
      why: 'an office entered twice with its person',
      by: 'wang',
      do: 'add-person',
      with: { ...person, offices: [{ office: 'judge' }, { office: 'judge' }] },
      code: 'office-twice',
    },
    {
      why: 'an administrator entered as a judge too',
      by: 'wang',
      do: 'add-person',
      with: { ...person, offices: [{ office: 'judge' }, { office: 'audit-administrator' }] },
      code: 'administrators-exclusive',
    },
    {
      why: 'a source clerk entered without a department',
      by: 'wang',
      do: 'add-person',
      with: { ...person, offices: [{ office: 'source-clerk' }] },
      code: 'source-missing',
    },
    {
      why: 'correcting nobody',
      by: 'wang',
      do: 'correct-person',
      with: { person: 'nemo' },
      code: 'unknown-person',
    },
    {
      why: 'ending nobody’s service',
      by: 'wang',
      do: 'end-service',
      with: { person: 'nemo', on: '2026-03-02', reason: 'x' },
      code: 'unknown-person',
    },
    {
      why: 'ending a service before it began',
      by: 'wang',
      do: 'end-service',
      with: { person: 'cao', on: '2019-01-01', reason: 'x' },
      code: 'ends-before-it-begins',
    },
    {
      why: 'an office for nobody',
      by: 'wang',
      do: 'give-office',
      with: { person: 'nemo', office: 'judge', from: '2026-03-02' },
      code: 'unknown-person',
    },
    {
      why: 'an office that ends before it begins',
      by: 'wang',
      do: 'give-office',
      with: { person: 'cao', office: 'finance', from: '2026-03-02', until: '2026-03-01' },
      code: 'ends-before-it-begins',
    },
    {
      why: 'a source clerk of no department',
      by: 'wang',
      do: 'give-office',
      with: { person: 'cao', office: 'source-clerk', from: '2026-03-02' },
      code: 'source-missing',
    },
    {
      why: 'an administrator who is a judge',
      by: 'wang',
      do: 'give-office',
      with: { person: 'cao', office: 'system-administrator', from: '2026-03-02' },
      code: 'administrators-exclusive',
    },
    {
      why: 'one administrator with two of the three offices',
      by: 'wang',
      do: 'give-office',
      with: { person: 'shui', office: 'audit-administrator', from: '2026-03-02' },
      code: 'administrators-exclusive',
    },
    {
      why: 'ending an office that is not held',
      by: 'wang',
      do: 'end-office',
      with: { person: 'cao', office: 'finance', on: '2026-03-02' },
      code: 'office-not-held',
    },
    {
      why: 'leave of nobody',
      by: 'wang',
      do: 'record-leave',
      with: { person: 'nemo', from: '2026-03-02', until: '2026-03-03', reason: 'x' },
      code: 'unknown-person',
    },
    {
      why: 'leave that ends before it begins',
      by: 'wang',
      do: 'record-leave',
      with: { person: 'cao', from: '2026-03-02', until: '2026-03-01', reason: 'x' },
      code: 'ends-before-it-begins',
    },
    {
      why: 'ending leave that there is not',
      by: 'wang',
      do: 'end-leave',
      with: { person: 'cao', on: '2026-03-02' },
      code: 'not-on-leave',
    },
    {
      why: 'an unknown deputy',
      by: 'cao',
      do: 'appoint-deputy',
      with: { person: 'cao', deputy: 'nemo', from: '2026-03-02', until: '2026-03-03' },
      code: 'unknown-person',
    },
    {
      why: 'being one’s own deputy',
      by: 'cao',
      do: 'appoint-deputy',
      with: { person: 'cao', deputy: 'cao', from: '2026-03-02', until: '2026-03-03' },
      code: 'own-deputy',
    },
    {
      why: 'a deputy for somebody else',
      by: 'cao',
      do: 'appoint-deputy',
      with: { person: 'yan', deputy: 'hua', from: '2026-03-02', until: '2026-03-03' },
      code: 'only-for-oneself',
    },
    {
      why: 'a deputy who ends before beginning',
      by: 'cao',
      do: 'appoint-deputy',
      with: { person: 'cao', deputy: 'hua', from: '2026-03-02', until: '2026-03-01' },
      code: 'ends-before-it-begins',
    },
    {
      why: 'an order that leaves a member out',
      by: 'shen',
      do: 'set-committee-order',
      with: { order: ['zhao', 'qian'] },
      code: 'order-incomplete',
      cite: 'O3',
    },
    {
      why: 'relatives of nobody',
      by: 'wang',
      do: 'declare-relatives',
      with: { one: 'cao', other: 'nemo' },
      code: 'unknown-person',
    },
    {
      why: 'a judge keeping the register',
      by: 'cao',
      do: 'add-person',
      with: person,
      code: 'not-yours-to-do',
    },
  ];

  it.each(rows)('refuses $why', ({ code, cite, ...when }) => {
    given()
      .when({ ...when, on: 'court', at })
      .refused(code, cite ?? undefined);
  });

  it('lets a deputy act on behalf, dated, and nobody else', () => {
    const deputy = {
      at: '2026-04-12T09:00',
      by: 'zheng',
      do: 'appoint-deputy',
      on: 'court',
      with: { person: 'zheng', deputy: 'you', from: '2026-04-12', until: '2026-04-14' },
    };
    const issue = {
      by: 'you',
      onBehalfOf: 'zheng',
      do: 'issue-sanction',
      with: { judge: 'cao', sanction: 'criticism-and-education' },
    };
    given(...confirmed, deputy)
      .when({ ...issue, at: '2026-04-14T09:00' })
      .then({ type: 'SanctionIssued', judge: 'cao', sanction: 'criticism-and-education' });
    given(...confirmed)
      .when({ ...issue, at: '2026-04-14T09:00' })
      .refused('not-yours-to-do');
  });
});
