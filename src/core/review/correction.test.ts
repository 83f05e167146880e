import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { delivered, proposed, told } from '../../testing/states.ts';
import { begun } from './review.ts';

const step = (at: string, by: string, command: string, fields: object): Given => ({
  at: `2026-${at}`,
  by,
  do: command,
  on: 'r1',
  with: fields,
});
const correct = (at: string, by: string, of: string, on: string) =>
  step(at, by, 'correct-entry', { position: `@entry:${of}:cao`, on: `2026-${on}`, reason: '看错' });
const confirm = (at: string, of: string, by = 'han') => ({
  by,
  do: 'confirm-correction',
  with: { position: `@entry:${of}:cao` },
  at: `2026-${at}`,
});
type Court = ReturnType<typeof given>['court'];
const caoIn = (court: Court) => begun(court.state('review/r1')).judges.cao;

describe('a corrected receipt of the decision (24)', () => {
  // received on 25 March, so that the right to ask lapsed with 7 April, after the holidays; received on the 31st it is the 10th
  const submitted = [...told, step('04-10T09:00', 'shen', 'submit-for-confirmation', { judges: ['cao'] })];
  const corrected = correct('04-10T10:00', 'cao', 'decision', '03-31');

  it('makes the lapse fall away while the new last day is not past, and with it the submission', () => {
    const court = given(...submitted, corrected)
      .when(confirm('04-10T11:00', 'decision'))
      .then({
        type: 'CorrectionConfirmed',
        judge: 'cao',
        of: 'decision',
        to: '2026-03-31',
        falls: ['lapse', 'submission'],
      });
    expect(caoIn(court)).toMatchObject({
      decision: { lapsed: false, receipt: { on: '2026-03-31' } },
      track: { stage: 'reconsideration-open' },
    });
    const unsubmitted = given(...told, corrected)
      .when(confirm('04-10T11:00', 'decision'))
      .then({ type: 'CorrectionConfirmed', judge: 'cao', falls: ['lapse'] });
    expect(caoIn(unsubmitted)).toMatchObject({
      decision: { lapsed: false },
      track: { stage: 'reconsideration-open' },
    });
  });

  it('changes nothing once that day is past, or after the confirmation', () => {
    const late = given(...submitted, corrected)
      .when(confirm('04-13T09:00', 'decision'))
      .then({ type: 'CorrectionConfirmed', to: '2026-03-31', falls: [] });
    expect(caoIn(late)).toMatchObject({
      decision: { lapsed: true, receipt: { on: '2026-03-31' } },
      track: { stage: 'awaiting-confirmation' },
    });
    const minutes = step('04-10T15:00', 'shi', 'record-confirmation', {
      minutesNumber: '审委会〔2026〕4号',
      minutesOn: '2026-04-10',
      attending: ['@confirmers:r1'],
      recused: ['@confirmers-bound:r1'],
      results: [{ judge: 'cao', result: 'confirmed' }],
    });
    given(...submitted, corrected, minutes)
      .when(confirm('04-10T16:00', 'decision'))
      .refused('after-confirmation');
  });
});

describe('a corrected receipt of findings (13)', () => {
  // received on 11 March: an answer by the 16th; received on the 12th, by the 17th
  const silent = [
    ...proposed,
    step('03-10T10:30', '@reviewer', 'disclose-findings', { judge: 'cao' }),
    step('03-11T09:00', 'cao', 'record-receipt', { of: 'findings' }),
  ];
  const corrected = correct('03-17T09:00', 'cao', 'findings', '03-12');

  it('makes the lapse fall away while the new last day is not past', () => {
    const court = given(...silent, corrected)
      .when(confirm('03-17T10:00', 'findings'))
      .then({ type: 'CorrectionConfirmed', of: 'findings', to: '2026-03-12', falls: ['lapse'] });
    expect(caoIn(court)?.disclosures).toMatchObject([{ lapsed: false, receipt: { on: '2026-03-12' } }]);
    const late = given(...silent, corrected)
      .when(confirm('03-18T09:00', 'findings'))
      .then({ type: 'CorrectionConfirmed', of: 'findings', falls: [] });
    expect(caoIn(late)?.disclosures).toMatchObject([{ lapsed: true, receipt: { on: '2026-03-12' } }]);
  });

  it('leaves nothing to fall where it was answered', () => {
    const court = given(...delivered, correct('03-17T09:00', 'cao', 'findings', '03-10'))
      .when(confirm('03-17T10:00', 'findings'))
      .then({ type: 'CorrectionConfirmed', of: 'findings', to: '2026-03-10', falls: [] });
    expect(caoIn(court)?.disclosures).toMatchObject([{ receipt: { on: '2026-03-10' } }]);
  });
});

describe('the corrected day of a request for reconsideration (24)', () => {
  const asked = [
    ...told,
    step('03-30T09:00', 'shen', 'request-reconsideration', {
      judge: 'cao',
      receivedOn: '2026-03-27',
      grounds: '责任',
      proof: '收文',
    }),
  ];
  const corrected = correct('03-30T10:00', 'shen', 'reconsideration', '03-30');

  it('is that of the request from then on, which stays under reconsideration', () => {
    const court = given(...asked, corrected)
      .when(confirm('03-30T11:00', 'reconsideration'))
      .then({ type: 'CorrectionConfirmed', of: 'reconsideration', to: '2026-03-30', falls: [] });
    expect(caoIn(court)).toMatchObject({
      reconsideration: { receivedOn: '2026-03-30' },
      track: { stage: 'under-reconsideration' },
    });
  });

  it('is corrected by whoever entered it, and by nobody who has entered something else', () => {
    given(...asked)
      .when({ ...correct('03-30T10:00', 'cao', 'reconsideration', '03-30'), by: 'cao' })
      .refused('not-your-entry', 'O2');
    given(...asked)
      .when({
        ...step('03-30T10:00', 'cao', 'correct-entry', { position: 0, on: '2026-03-27', reason: '看错' }),
        by: 'cao',
      })
      .refused('no-such-entry', 'O2');
  });

  it('is not confirmed by whoever corrected it', () => {
    given(...asked, corrected)
      .when(confirm('03-30T11:00', 'reconsideration', 'shen'))
      .refused('second-person-needed', 'O2');
  });
});
