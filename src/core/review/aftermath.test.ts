import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import {
  confirmed,
  decided,
  examining,
  meeting,
  type Row,
  registered,
  settled,
  tabled,
  told,
} from '../../testing/states.ts';

const document = { type: '函', number: '函〔2026〕1号', on: '2026-03-05' };
const ruling = { ...document, on: '2026-04-11' };

describe('the superior court', () => {
  const about = (what: string) => ({
    by: 'shen',
    do: 'refer-to-superior-court',
    with: { about: what, reason: 'x' },
  });

  it.each([
    ['with a reviewer', examining, 'reviewer', 'has-a-reviewer'],
    ['with nothing to confirm', told, 'confirmation', 'nothing-to-confirm'],
    ['before the committee has it', examining, 'quorum', 'not-before-the-committee'],
    ['from the middle of an item', meeting, 'quorum', 'with-a-meeting'],
  ] as const)('is not asked %s', (_, after, what, code) => {
    given(...after)
      .when({ ...about(what), by: 'shen', do: 'refer-to-superior-court' })
      .refused(code, '3');
  });

  it('answers only what was referred, about somebody known', () => {
    const answer = (kind: object) => ({
      by: 'shen',
      do: 'record-superior-answer',
      with: { document, answer: kind },
    });
    given(...registered)
      .when(answer({ kind: 'sent-back' }))
      .refused('not-referred', '3');
    const out = [
      ...registered,
      {
        at: '2026-03-05T09:00',
        by: 'shen',
        do: 'refer-to-superior-court',
        on: 'r1',
        with: { about: 'reviewer', reason: 'x' },
      },
    ];
    given(...out)
      .when({
        by: 'shen',
        do: 'record-superior-answer',
        with: { document, answer: { kind: 'body-designated', name: 'x' } },
      })
      .refused('not-asked-for', '3');
    const found = [
      { judge: 'nemo', findings: [{ finding: 'f1', item: '18(3)', grade: 'ordinary', share: 'full' }] },
    ];
    given(...out)
      .when({
        by: 'shen',
        do: 'record-superior-answer',
        with: { document, answer: { kind: 'decided-there', judges: found } },
      })
      .refused('unknown-person');
    given(...out)
      .when(answer({ kind: 'sent-back' }))
      .then(
        { type: 'SuperiorCourtAnswered', answer: { kind: 'sent-back' } },
        { type: 'DecisionNotified', judge: 'cao', mayAsk: false, reasons: '函〔2026〕1号' },
        { type: 'ReviewClosed', because: 'no-body' },
      );
  });
});

describe('feedback', () => {
  const sent = [
    ...told,
    {
      at: '2026-03-26T09:00',
      by: 'shen',
      do: 'give-feedback',
      on: 'r1',
      with: { department: 'case-filing', text: '结果' },
    },
  ];

  it('is acknowledged by the department that it is for, once', () => {
    given(...sent)
      .when({ by: 'yang', do: 'acknowledge-feedback', with: { id: 'b1' } })
      .then({ type: 'FeedbackAcknowledged', id: 'b1' });
    given(...sent)
      .when({ by: 'qin', do: 'acknowledge-feedback', with: { id: 'b1' } })
      .refused('another-department', 'O4');
    given(...sent)
      .when({ by: 'yang', do: 'acknowledge-feedback', with: { id: 'b2' } })
      .refused('no-such-feedback', 'O4');
  });
});

describe('a reversal', () => {
  const reverse = (more: object = {}) => ({
    by: 'shen',
    do: 'reverse-finding',
    with: { judge: 'cao', finding: 'f1', basis: 'superior-ruling', document: ruling, ...more },
  });

  it('before confirmation is tabled as a reconsideration that leaves the judge’s own', () => {
    const court = given(...told)
      .when(reverse({ document }))
      .then({
        type: 'ReconsiderationReopened',
        judge: 'cao',
        finding: 'f1',
        basis: 'superior-ruling',
        document: { on: '2026-03-05' },
      });
    expect(court.state('review/r1')).toMatchObject({
      judges: { cao: { track: { stage: 'under-reconsideration', reopened: true } } },
    });
  });

  it('afterwards recomputes the record, also of an archived review', () => {
    given(...settled, play('2026-05-20', 'archived'))
      .when(reverse())
      .then(
        { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-20' },
        { type: 'RecordRecomputed', reversed: 'r1/f1', differences: [] },
        {
          type: 'RestorationProposed',
          judge: 'cao',
          sanctions: ['criticism-and-education', 'withhold-allowance'],
          lapsed: [],
          stands: 0,
        },
      );
  });

  it('proposes to restore what was carried out for the finding itself, and what was not begun lapses', () => {
    const trackIn = (court: ReturnType<typeof given>['court']) => {
      const review = court.state('review/r1');
      return review.stage === 'unstarted' ? undefined : review.judges.cao?.track;
    };
    const carriedOut = given(...settled)
      .when(reverse())
      .then(
        { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-13' },
        { type: 'RecordRecomputed', reversed: 'r1/f1', differences: [] },
        {
          type: 'RestorationProposed',
          judge: 'cao',
          sanctions: ['criticism-and-education', 'withhold-allowance'],
          lapsed: [],
          stands: 0,
        },
      );
    expect(trackIn(carriedOut)).toMatchObject({
      stage: 'reversed',
      findings: [],
      reversals: [{ finding: 'f1', grade: 'ordinary', basis: 'superior-ruling', document: ruling }],
      sanctions: [
        { kind: 'criticism-and-education', restore: 'proposed', stands: 0 },
        { kind: 'withhold-allowance', months: 1, restore: 'proposed', stands: 0 },
      ],
    });
    const notBegun = given(...confirmed)
      .when(reverse())
      .then(
        { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
        { type: 'ReviewClosed', because: 'tracks-ended' },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-04-11' },
        { type: 'RecordRecomputed', reversed: 'r1/f1', differences: [] },
        {
          type: 'RestorationProposed',
          judge: 'cao',
          sanctions: [],
          lapsed: ['criticism-and-education', 'withhold-allowance'],
          stands: 0,
        },
      );
    expect(trackIn(notBegun)).toMatchObject({ stage: 'reversed', sanctions: [] });
  });

  it('lets nothing that is to be restored be carried out any further', () => {
    const issued = {
      at: '2026-04-12T09:00',
      by: 'zhang',
      do: 'issue-sanction',
      on: 'r1',
      with: { judge: 'cao', sanction: 'withhold-allowance' },
    };
    const fallen = { at: '2026-05-20T09:00', on: 'r1', ...reverse() };
    given(...confirmed, issued, fallen)
      .when({
        by: 'zhang',
        do: 'record-execution',
        with: { judge: 'cao', sanction: 'withhold-allowance', on: '2026-05-20', proof: '工资单' },
      })
      .refused('no-such-sanction', '27');
  });

  it.each([
    ['a judge without a track', { judge: 'yan' }, 'no-track'],
    ['a finding that there is not', { finding: 'f9' }, 'no-such-finding'],
    ['new evidence without both minutes', { basis: 'new-evidence' }, 'minutes-missing'],
  ])('is refused: %s', (_, more, code) => {
    given(...settled)
      .when({ ...reverse(more), do: 'reverse-finding' })
      .refused(code);
  });
});

describe('a correction', () => {
  const posted = [
    play('2026-03-02', 'referred'),
    {
      at: '2026-03-03T09:30',
      by: 'shen',
      do: 'register-case',
      on: 'r1',
      with: {
        filedOn: '2025-05-06',
        closedOn: '2025-09-26',
        bench: { kind: 'sole-judge', members: [{ judge: 'cao', handling: true }] },
      },
    },
    { at: '2026-03-03T10:00', by: 'shen', do: 'notify-judge', on: 'r1', with: { judge: 'cao' } },
    {
      at: '2026-03-06T09:00',
      by: 'shen',
      do: 'record-receipt',
      on: 'r1',
      with: { judge: 'cao', of: 'notice', method: 'post', on: '2026-03-03', proof: '回执' },
    },
  ];
  const correct = (more: object = {}) => ({
    by: 'shen',
    do: 'correct-entry',
    with: { position: '@entry:notice:cao', on: '2026-03-06', reason: '看错', ...more },
  });
  const open = [
    ...posted,
    { at: '2026-03-09T09:00', by: 'shen', do: 'correct-entry', on: 'r1', with: correct().with },
  ];

  it('takes a second person, re-arms the clock, and a lapse falls away', () => {
    const court = given(...open)
      .when({ by: 'han', do: 'confirm-correction', with: { position: '@entry:notice:cao' } })
      .then({ type: 'CorrectionConfirmed', judge: 'cao', of: 'notice', to: '2026-03-06', falls: ['lapse'] });
    expect(court.state('review/r1')).toMatchObject({
      judges: { cao: { notice: { lapsed: false, receipt: { on: '2026-03-06' } } } },
    });
  });

  const rows: readonly (Row & { readonly after: typeof posted })[] = [
    {
      why: 'of somebody else’s entry',
      after: posted,
      by: 'han',
      do: 'correct-entry',
      with: correct().with,
      code: 'not-your-entry',
    },
    {
      why: 'of no such entry',
      after: posted,
      by: 'shen',
      do: 'correct-entry',
      with: { ...correct().with, position: 1 },
      code: 'no-such-entry',
    },
    {
      why: 'to tomorrow',
      after: posted,
      by: 'shen',
      do: 'correct-entry',
      with: { ...correct().with, on: '2026-03-07' },
      code: 'in-future',
    },
    {
      why: 'to a day before the issue',
      after: posted,
      by: 'shen',
      do: 'correct-entry',
      with: { ...correct().with, on: '2026-03-02' },
      code: 'before-issue',
    },
    {
      why: 'while one is open',
      after: open,
      by: 'shen',
      do: 'correct-entry',
      with: correct().with,
      code: 'correction-open',
    },
    {
      why: 'confirmed by the same person',
      after: open,
      by: 'shen',
      do: 'confirm-correction',
      with: { position: '@entry:notice:cao' },
      code: 'second-person-needed',
    },
    {
      why: 'confirmed where none waits',
      after: posted,
      by: 'han',
      do: 'confirm-correction',
      with: { position: '@entry:notice:cao' },
      code: 'nothing-to-confirm',
    },
    {
      why: 'once the ballot has begun',
      after: decided,
      by: 'cao',
      do: 'correct-entry',
      with: { position: '@entry:notice:cao', on: '2026-03-05', reason: 'x' },
      code: 'after-the-ballot',
    },
    {
      why: 'once it is confirmed',
      after: confirmed,
      by: 'cao',
      do: 'correct-entry',
      with: { position: '@entry:decision:cao', on: '2026-03-25', reason: 'x' },
      code: 'after-confirmation',
    },
  ];

  it.each(rows)('is refused: $why', ({ after, code, cite, ...when }) => {
    given(...after)
      .when(when)
      .refused(code, cite);
  });

  it('that waits is overtaken by the ballot or the confirmation', () => {
    const early = {
      at: '2026-03-16T10:00',
      by: 'cao',
      do: 'correct-entry',
      on: 'r1',
      with: { position: '@entry:notice:cao', on: '2026-03-05', reason: 'x' },
    };
    given(...tabled, early, play('2026-03-17', 'meeting'), play('2026-03-24', 'ballot'))
      .when({ by: 'han', do: 'confirm-correction', with: { position: '@entry:notice:cao' } })
      .refused('after-the-ballot', '23');
    const late = {
      at: '2026-04-09T09:00',
      by: 'cao',
      do: 'correct-entry',
      on: 'r1',
      with: { position: '@entry:decision:cao', on: '2026-03-26', reason: 'x' },
    };
    given(...told, late, play('2026-04-10', 'confirmed'))
      .when({ by: 'han', do: 'confirm-correction', with: { position: '@entry:decision:cao' } })
      .refused('after-confirmation', 'O3');
  });
});
