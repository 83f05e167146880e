import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { fromBeijing } from '../time/instant.ts';

const at = '2026-03-09T10:00';
const members = [
  { judge: 'cao', handling: true, presiding: false },
  { judge: 'yan', handling: false, presiding: true },
  { judge: 'hua', handling: false, presiding: false },
];
const done = [
  { what: 'notice-issued', on: '2026-01-12', paper: '申辩通知书', person: 'cao' },
  { what: 'notice-received', on: '2026-01-13', paper: '送达回证', person: 'cao' },
  { what: 'reviewer-assigned', on: '2026-01-14', paper: '分配表', person: 'zhao' },
  { what: 'assignment-accepted', on: '2026-01-14', paper: '分配表' },
];
const fields = {
  filedOn: '2025-05-06',
  closedOn: '2025-09-26',
  procedure: 'civil-first-ordinary',
  bench: { kind: 'panel', members },
  stage: 'under-examination',
  registeredOn: '2026-01-12',
  done,
};
const finding = {
  item: '18(3)',
  facts: '本金认定与笔录不符。',
  pages: '正卷第45页',
  persons: [{ judge: 'cao', share: 'primary' }],
  cause: 'responsibility',
  seriousConsequence: false,
};
const referred = play('2026-03-08', 'referred');
const take = (more: object) => ({
  at,
  by: 'shen',
  do: 'take-over-review',
  on: 'r1',
  with: { ...fields, ...more },
});
const check = { at: '2026-03-09T11:00', by: 'wu', do: 'check-take-over', on: 'r1', with: {} };
const gone = {
  ...{ what: 'exclusions-considered', on: '2026-02-02', paper: '评查工作记录', person: 'cao' },
  exclusions: 'none-applies',
};
const found = (more: object) => ({ findings: [{ ...finding, ...more }] });
const paper = { type: '民事裁定书', number: '（2026）吉07民终88号', on: '2026-02-10' };

// What holds for a registration and a finding holds for what is brought over: the paper is no way around it.
describe('what is taken over from paper is held to what its own commands are held to', () => {
  it.each([
    ['case-number-malformed', { caseNumber: '第5号' }],
    ['other-number-malformed', { otherCaseNumbers: ['第5号'] }],
    ['closing-day-missing', { closedOn: undefined }],
    ['handling-judge-missing', { bench: { kind: 'panel', members: members.slice(1) } }],
    ['presiding-judge-missing', { bench: { kind: 'panel', members: members.slice(0, 1) } }],
    ['judge-named-twice', { bench: { kind: 'panel', members: [...members, members[2]] } }],
    ['unknown-person', { bench: { kind: 'sole-judge', members: [{ judge: 'nn', handling: true }] } }],
    [
      'procedure-missing',
      { procedure: undefined, procedureChanges: [{ to: 'civil-summary', on: '2025-06-02' }] },
    ],
    ['change-impossible', { procedureChanges: [{ to: 'criminal-first', on: '2025-06-02' }] }],
    ['reason-missing', { beyondTimeLimit: true }],
    ['no-such-item', found({ item: '17(9)' })],
    ['catch-all-reserved', found({ item: '17(8)' })],
    ['office-needs-superior-document', found({ superiorDocument: { ...paper, court: '松原中院' } })],
    [
      'ruling-not-among-sources',
      found({
        item: '19(1)',
        ruling: { ...paper, number: '（2026）吉07民终99号', did: 'remanded', court: '松原中院' },
      }),
    ],
    ['suspicion-without-evidence', found({ item: '20(1)', elements: ['intent'] })],
    ['alternative-not-lighter', found({ alternatives: ['19(8)'] })],
    ['person-named-twice', found({ persons: [finding.persons[0], finding.persons[0]] })],
    ['discipline-unanswered', found({ seriousConsequence: true })],
    ['proof-missing', found({ misled: true })],
    [
      'corrected-in-time',
      found({ item: '17(5)', elements: ['not-corrected-in-time'], correctedOn: '2026-01-12' }),
    ],
    ['not-far-beyond', found({ item: '18(5)', elements: ['far-beyond-time-limit'] })],
  ])('%s', (code, more) => {
    given(referred).when(take(more)).refused(code);
  });

  it('a mistake put right on the day of the receipt is no longer put right before it (17(5))', () => {
    const corrected = { item: '17(5)', elements: ['not-corrected-in-time'], correctedOn: '2026-01-13' };
    given(referred)
      .when(take({ ...found(corrected), done: [...done, gone] }))
      .then({ type: 'TakeOverEntered', stage: 'under-examination' });
  });

  it('ground-not-met', () => {
    const overdue = play('2026-03-08', 'referred', { grounds: ['9(5)'], clerk: 'xu' });
    given(overdue).when(take({})).refused('ground-not-met', '9');
  });

  it('before-commencement', () => {
    const reading = { reading: 'R-33.1', option: 'acts-since-commencement', from: '2026-03-02' };
    const early = take(found({ actOn: '2019-12-17' }));
    given(play('2026-03-02', 'adopted', reading), referred)
      .when(early)
      .refused('before-commencement', 'R-33.1');
  });

  it('same-case-open, at the entry and once more when it is checked: holds-no-longer', () => {
    const other = (day: string) => play(day, 'registered', { review: 'r2' });
    given(other('2026-03-02'), referred).when(take({})).refused('same-case-open', '7');
    given(referred, take({}), other('2026-03-10'))
      .when({ ...check, at: '2026-03-12T09:00' })
      .refused('holds-no-longer', '7(1)');
  });

  it('nothing-to-check where nothing was entered, second-person-needed of whoever entered it', () => {
    given(referred).when(check).refused('nothing-to-check', '7(1)');
    const both = {
      at: '2026-03-08T09:00',
      by: 'wang',
      do: 'give-office',
      on: 'court',
      with: {
        person: 'shen',
        office: 'trial-management-head',
        from: '2026-03-08',
        document: '任〔2026〕1号',
      },
    };
    given(referred, both, take({}))
      .when({ ...check, by: 'shen' })
      .refused('second-person-needed', '7(1)');
  });

  it('keeps what was found with the review, under the number of the year in which it was registered', () => {
    const { court } = given(referred, take({ ...found({}), done: [...done, gone] }), check);
    expect(court.state('review/r1')).toMatchObject({
      ...{ stage: 'under-examination', number: '评查〔2026〕1号' },
      findings: [{ id: 'f1', item: '18(3)', proposedBy: 'reviewer' }],
    });
    court.pass(fromBeijing('2026-03-20T09:00'));
    expect(court.state('review/r1')).toMatchObject({ judges: { cao: { notice: { lapsed: true } } } });
  });
});
