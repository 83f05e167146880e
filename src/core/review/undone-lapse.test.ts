import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { proposed, registered, told } from '../../testing/states.ts';
import { evolveReview } from './evolve.ts';
import { begun } from './review.ts';
import { undoable } from './undone-lapse.ts';

const step = (at: string, by: string, command: string, fields: object) => ({
  at: `2026-${at}`,
  by,
  do: command,
  on: 'r1',
  with: fields,
});
const document = { type: '情况说明', number: '质监办〔2026〕3号', on: '2026-04-09' } as const;
const entered = {
  judge: 'cao',
  of: 'decision',
  until: '2026-04-16',
  reason: '服务器时钟快了七天',
  document,
} as const;
const undo = (at: string, by = 'shen', more: object = {}) =>
  step(at, by, 'undo-lapse', { ...entered, ...more });
const confirm = (at: string, by = 'wu', more: object = {}) =>
  step(at, by, 'confirm-undone-lapse', { judge: 'cao', of: 'decision', ...more });
type Court = ReturnType<typeof given>['court'];
const caoIn = (court: Court) => begun(court.state('review/r1')).judges.cao;

describe('a lapse that a wrong clock has brought about', () => {
  // received on 25 March: entered as lapsed after 7 April, after the holidays
  const submitted = [...told, step('04-10T09:00', 'shen', 'submit-for-confirmation', { judges: ['cao'] })];

  it('is undone once a second person has checked it: the period goes on, and with it the track', () => {
    const waiting = given(...submitted)
      .when(undo('04-10T10:00'))
      .then({ type: 'LapseUndoingEntered', undoing: { ...entered, enteredBy: 'shen' } });
    expect(caoIn(waiting)).toMatchObject({ decision: { lapsed: true } });
    const court = given(...submitted, undo('04-10T10:00'))
      .when(confirm('04-10T11:00'))
      .then({ type: 'LapseUndone', judge: 'cao', of: 'decision', until: '2026-04-16' });
    expect(begun(court.state('review/r1')).undoings).toBeUndefined();
    expect(caoIn(court)).toMatchObject({
      decision: { lapsed: false, extendedTo: '2026-04-16' },
      track: { stage: 'reconsideration-open' },
    });
  });

  it('leaves the judge their request until the new last day, and ends with it', () => {
    const undone = [...told, undo('04-10T10:00'), confirm('04-10T11:00')];
    given(...undone)
      .when(step('04-16T09:00', 'cao', 'request-reconsideration', { grounds: '不服' }))
      .then({ type: 'ReconsiderationRequested', judge: 'cao' });
    const after = given(...undone).when(
      step('04-17T09:00', 'cao', 'request-reconsideration', { grounds: '不服' }),
    );
    after.refused('too-late', '24');
    expect(caoIn(after.court)).toMatchObject({ decision: { lapsed: true }, track: { stage: 'lapsed' } });
  });

  it('is sent back with a reason, and can be entered anew', () => {
    const waiting = [...told, undo('04-10T10:00')];
    given(...waiting)
      .when(confirm('04-10T11:00', 'wu', { agrees: false }))
      .refused('reason-missing', 'O3');
    const back = confirm('04-10T11:00', 'wu', { agrees: false, reason: '说明上是四月十五日' });
    const court = given(...waiting)
      .when(back)
      .then({ type: 'LapseUndoingDropped', judge: 'cao', of: 'decision', reason: '说明上是四月十五日' });
    expect(caoIn(court)).toMatchObject({ decision: { lapsed: true } });
    given(...waiting, back)
      .when(undo('04-10T12:00', 'shen', { until: '2026-04-15' }))
      .then({ type: 'LapseUndoingEntered', undoing: { until: '2026-04-15' } });
  });

  it('takes somebody else than who entered it, outside the quality office', () => {
    const waiting = given(...told, undo('04-10T10:00'));
    waiting.when(confirm('04-10T11:00', 'shen')).refused('not-yours-to-do', 'O3');
    const both = { person: 'shen', office: 'trial-management-head', from: '2026-04-10' };
    given(...told, undo('04-10T10:00'), { ...step('04-10T10:30', 'wang', 'give-office', both), on: 'court' })
      .when(confirm('04-10T11:00', 'shen'))
      .refused('second-person-needed', 'O3');
    // and who has left the office since is still who entered it
    const left = { person: 'shen', office: 'quality-office-clerk', on: '2026-04-09' };
    given(
      ...told,
      undo('04-10T10:00'),
      { ...step('04-10T10:30', 'wang', 'end-office', left), on: 'court' },
      { ...step('04-10T10:40', 'wang', 'give-office', both), on: 'court' },
    )
      .when(confirm('04-10T11:00', 'shen'))
      .refused('second-person-needed', 'O3');
    waiting.when(undo('04-10T11:00')).refused('undoing-open', 'O3');
    given(...told)
      .when(undo('04-10T10:00', 'wu'))
      .refused('not-yours-to-do', 'O3');
    given(...told)
      .when(confirm('04-10T11:00'))
      .refused('nothing-to-confirm', 'O3');
  });

  it('takes a day that has not passed, when it is entered and when it is checked', () => {
    given(...told)
      .when(undo('04-10T10:00', 'shen', { until: '2026-04-09' }))
      .refused('in-the-past', 'O3');
    given(...told, undo('04-10T10:00'))
      .when(confirm('04-17T09:00'))
      .refused('last-day-past', 'O3');
  });

  it('is none where nothing has lapsed, and none once it has been confirmed', () => {
    const early = { document: { ...document, on: '2026-04-02' } };
    given(...told)
      .when(undo('04-03T10:00', 'shen', early))
      .refused('not-lapsed', 'O3');
    given(...told)
      .when(undo('04-10T10:00', 'shen', { of: 'notice' }))
      .refused('not-lapsed', 'O3');
    const minutes = step('04-10T15:00', 'shi', 'record-confirmation', {
      minutesNumber: '审委会〔2026〕4号',
      minutesOn: '2026-04-10',
      attending: ['@confirmers:r1'],
      recused: ['@confirmers-bound:r1'],
      results: [{ judge: 'cao', result: 'confirmed' }],
    });
    given(...submitted, minutes)
      .when(undo('04-10T16:00'))
      .refused('after-confirmation', 'O3');
    given(...submitted, undo('04-10T10:00'), minutes)
      .when(confirm('04-10T16:00'))
      .refused('after-confirmation', 'O3');
  });
});

describe('a lapse of what comes before the ballot', () => {
  // received on 11 March: an answer by the 16th
  const silent = [
    ...proposed,
    step('03-10T10:30', '@reviewer', 'disclose-findings', { judge: 'cao' }),
    step('03-11T09:00', 'cao', 'record-receipt', { of: 'findings' }),
  ];
  const ofFindings = {
    of: 'findings',
    until: '2026-03-19',
    document: { ...document, on: '2026-03-16' },
  };

  it('is undone like the other: the judge answers in time until the new last day', () => {
    const undone = [...silent, undo('03-17T09:00', 'shen', ofFindings)];
    const court = given(...undone)
      .when(confirm('03-17T10:00', 'wu', { of: 'findings' }))
      .then({ type: 'LapseUndone', of: 'findings', until: '2026-03-19' });
    expect(caoIn(court)?.disclosures).toMatchObject([{ lapsed: false, extendedTo: '2026-03-19' }]);
    given(...undone, confirm('03-17T10:00', 'wu', { of: 'findings' }))
      .when(step('03-19T09:00', 'cao', 'answer-findings', { text: '有异议' }))
      .then({ type: 'FindingsAnswered', judge: 'cao', late: false });
  });

  it('is not what a judge has waived', () => {
    const review = begun(given(...silent).court.state('review/r1'));
    const entry = { position: 99, on: '2026-03-12', by: 'system' } as const;
    const after = begun(evolveReview(review, { type: 'DaysWaived', judge: 'cao' }, entry));
    expect(after.judges.cao?.disclosures).toMatchObject([{ lapsed: true, waived: true }]);
    expect(undoable(after)).toEqual([]);
    const ended = begun(evolveReview(review, { type: 'FindingsAnswerLapsed', judge: 'cao' }, entry));
    expect(undoable(ended)).toEqual([{ judge: 'cao', of: 'findings' }]);
  });

  it('stands once the ballot has begun', () => {
    const ofNotice = { of: 'notice', document: { ...document, on: '2026-03-09' } };
    const silence = [
      ...registered,
      play('2026-03-06', 'under-examination'),
      play('2026-03-09', 'sheet'),
      play('2026-03-10', 'finding'),
      play('2026-03-10', 'heard'),
      play('2026-03-12', 'delivered'),
      step('03-16T09:00', 'shen', 'table-for-meeting', {}),
    ];
    const voted = [play('2026-03-17', 'meeting'), play('2026-03-24', 'ballot')];
    given(...silence, ...voted)
      .when(undo('03-24T18:00', 'shen', ofNotice))
      .refused('after-the-ballot', '23');
    given(...silence, undo('03-16T10:00', 'shen', { ...ofNotice, until: '2026-03-25' }), ...voted)
      .when(confirm('03-24T18:00', 'wu', { of: 'notice' }))
      .refused('after-the-ballot', '23');
  });

  it('of the days for the defense is entered the same way', () => {
    const ofNotice = { of: 'notice', document: { ...document, on: '2026-03-09' } };
    given(...registered)
      .when(undo('03-10T09:00', 'shen', ofNotice))
      .then({ type: 'LapseUndoingEntered', undoing: { of: 'notice' } });
  });
});
