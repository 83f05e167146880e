import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { presider, taken } from '../../testing/meeting-states.ts';
import { adopted, established, type Row, tabled, voted } from '../../testing/states.ts';

describe('a ballot', () => {
  const established_ = { question: 'f1/cao/established' };
  const heard = [...taken, { at: '2026-03-24T09:06', by: 'qian', do: 'hear-reviewer', on: 'm1' }];
  const observed = [
    ...heard,
    {
      at: '2026-03-24T09:07',
      by: 'shen',
      do: 'record-attendance',
      on: 'm1',
      with: { person: 'lv', as: 'observer' },
    },
  ];
  const voting = [
    ...observed,
    { at: '2026-03-24T09:10', by: 'qian', do: 'open-ballot', on: 'm1', with: established_ },
  ];
  const outside = (count: number) =>
    ['zheng', 'wang', 'feng', 'chen', 'chu', 'wu'].slice(0, count).map((person) => ({
      at: '2026-03-24T09:08',
      by: 'shen',
      do: 'record-attendance',
      on: 'm1',
      with: { person, movement: 'out' },
    }));

  it('on liability needs the reviewer heard and supervision present', () => {
    given(...taken)
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .refused('reviewer-not-heard', 'O3');
    given(...heard, ...outside(1))
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .refused('observer-missing', '25');
    given(...heard)
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .then(
        { type: 'BallotOpened', question: 'f1/cao/established', onLiability: true },
        { type: 'BallotBegun', meeting: 'm1' },
      ); // the supervision head is inside
    given(...observed)
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .then(
        { type: 'BallotOpened', question: 'f1/cao/established', onLiability: true },
        { type: 'BallotBegun', meeting: 'm1' },
      );
    given(adopted('R-25.1', 'absence-recorded'), ...heard, ...outside(1))
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .then(
        { type: 'BallotOpened', question: 'f1/cao/established', onLiability: true },
        { type: 'BallotBegun', meeting: 'm1' },
      );
    given(adopted('R-25.2', 'no'), ...heard)
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .refused('observer-missing', '25');
    given(adopted('R-25.2', 'no'), ...observed)
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .then(
        { type: 'BallotOpened', question: 'f1/cao/established', onLiability: true },
        { type: 'BallotBegun', meeting: 'm1' },
      );
  });

  it('ends in nothing once nobody of supervision is there, in whatever way that comes about', () => {
    // the supervision head is in the room, and loses the office while the ballot is open
    const ended = { person: 'zheng', office: 'supervision-head', on: '2026-03-23' };
    const unsupervised = [
      ...heard,
      { at: '2026-03-24T09:10', by: 'qian', do: 'open-ballot', on: 'm1', with: established_ },
      { at: '2026-03-24T09:11', by: 'sun', do: 'cast-ballot', on: 'm1', with: { choice: 'yes' } },
      { at: '2026-03-24T09:12', by: 'wang', do: 'end-office', on: 'court', with: ended },
    ];
    given(...unsupervised)
      .when({ by: 'li', do: 'cast-ballot', with: { choice: 'yes' } })
      .refused('observer-missing', '25');
    const court = given(...unsupervised)
      .when({ ...presider, do: 'close-ballot' })
      .then({ type: 'BallotVoided', question: 'f1/cao/established', reason: 'observer-left' });
    expect(court.state('meeting/m1')).toMatchObject({ agenda: [{ ballots: [{ stage: 'void', cast: {} }] }] });
  });

  it('is on what can be put now; whatever else is asked meets what that is', () => {
    const other = { ...presider, do: 'open-ballot', with: { question: 'f1/cao/share/full' } };
    const says = (...steps: readonly Given[]) => {
      const { court } = given(...steps);
      const tried = court.give({
        stream: 'meeting/m1',
        name: other.do,
        with: other.with,
        by: other.by,
        at: court.log.at(-1)!.at,
      });
      return 'refused' in tried ? tried.refused.because[0]?.says : undefined;
    };
    expect(says(...observed)).toEqual({
      zh: '现在不能就此表决；可以表决的是：认定1、曹立新：是否认定。',
      en: 'This can’t be put now; what can: finding 1, 曹立新: is it established.',
    });
    expect(says(...voted)).toEqual({
      zh: '现在不能就此表决；可以表决的是：无。',
      en: 'This can’t be put now; what can: nothing.',
    });
  });

  it.each([
    [5, undefined],
    [6, 'no-quorum'],
  ])('needs more than half of eleven entitled: with %i outside, %s', (away, code) => {
    const tried = given(...observed, ...outside(away)).when({
      ...presider,
      do: 'open-ballot',
      with: established_,
    });
    if (code) tried.refused(code, 'R-23.1');
    else
      tried.then(
        { type: 'BallotOpened', question: 'f1/cao/established', onLiability: true },
        { type: 'BallotBegun', meeting: 'm1' },
      );
  });

  it('is refused while a judge is unheard, Art. 21 open or a recusal pending', () => {
    const added = {
      at: '2026-03-24T09:08',
      by: 'qian',
      do: 'propose-finding',
      on: 'r1',
      with: {
        item: '17(1)',
        facts: 'x',
        pages: '1',
        persons: [{ judge: 'cao', share: 'full' }],
        cause: 'competence',
        seriousConsequence: false,
      },
    };
    given(...observed, added)
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .refused('judge-not-heard', '13');
    const waived = {
      at: '2026-03-24T09:09',
      by: 'qian',
      do: 'hear-judge',
      on: 'm1',
      with: { judge: 'cao', statement: '当场答复', waivesDays: true },
    };
    given(...observed, added, waived)
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .refused('exclusions-open', '21');
    const pending = {
      at: '2026-03-24T09:08',
      by: 'cao',
      do: 'request-recusal',
      on: 'r1',
      with: { person: 'feng', ground: 'other', words: 'x' },
    };
    given(...observed, pending)
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .refused('recusal-pending', '3');
    // nobody stops a ballot by asking for the recusal of somebody who has no hand in it
    given(...observed, { ...pending, with: { ...pending.with, person: 'xu' } })
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .then({ type: 'BallotOpened', question: 'f1/cao/established' }, { type: 'BallotBegun', meeting: 'm1' });
  });

  it('is put one question after the other, and a share that departs from the rule needs a reason', () => {
    given(...observed)
      .when({ ...presider, do: 'open-ballot', with: { question: 'f1/cao/share/primary' } })
      .refused('question-not-next', '23');
    given(...voting)
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .refused('ballot-open');
    const failed = [
      ...established,
      play('2026-03-24', 'ballot', { question: 'f1/cao/share/primary', choice: 'no' }),
    ];
    given(...failed)
      .when({ ...presider, do: 'open-ballot', with: { question: 'f1/cao/share/full' } })
      .refused('reason-missing', '22');
  });

  const rows: readonly Row[] = [
    {
      why: 'by somebody not entitled',
      by: 'shen',
      do: 'cast-ballot',
      with: { choice: 'yes' },
      code: 'not-yours-to-do',
    },
    {
      why: 'with a grade where it is yes or no',
      by: 'sun',
      do: 'cast-ballot',
      with: { choice: 'major' },
      code: 'not-a-choice',
    },
    {
      why: 'by who has left the room before it opened',
      by: 'zheng',
      do: 'cast-ballot',
      with: { choice: 'yes' },
      code: 'not-a-voter',
      cite: '23',
    },
  ];

  it.each(rows)('is not cast $why', ({ code, cite, ...when }) => {
    const one = [
      ...observed,
      ...outside(1),
      { at: '2026-03-24T09:10', by: 'qian', do: 'open-ballot', on: 'm1', with: established_ },
    ];
    given(...one)
      .when(when)
      .refused(code, cite);
  });

  it('is cast once, by oneself, while it is open', () => {
    const cast = [
      ...voting,
      { at: '2026-03-24T09:11', by: 'sun', do: 'cast-ballot', on: 'm1', with: { choice: 'yes' } },
    ];
    given(...voting)
      .when({ by: 'sun', do: 'cast-ballot', with: { question: 'f1/cao/share/primary', choice: 'yes' } })
      .refused('another-question', '23');
    given(...cast)
      .when({ by: 'sun', do: 'cast-ballot', with: { choice: 'no' } })
      .refused('voted-already', '23');
    given(...observed)
      .when({ by: 'sun', do: 'cast-ballot', with: { choice: 'yes' } })
      .refused('no-ballot-open');
    given(...observed)
      .when({ ...presider, do: 'close-ballot' })
      .refused('no-ballot-open');
    given(...observed)
      .when({ ...presider, do: 'void-ballot', with: { reason: 'x' } })
      .refused('no-ballot-open');
    given(...cast)
      .when({ ...presider, do: 'void-ballot', with: { reason: 'x' } })
      .then({ type: 'BallotVoided', question: 'f1/cao/established', reason: 'x' });
  });

  it('is not closed while a recusal of one of its voters waits; it can be voided', () => {
    const late = {
      at: '2026-03-24T09:12',
      by: 'cao',
      do: 'request-recusal',
      on: 'r1',
      with: { person: 'sun', ground: 'other', words: 'x' },
    };
    given(...voting, late)
      .when({ ...presider, do: 'close-ballot' })
      .refused('recusal-pending', '3');
    given(...voting, late)
      .when({ ...presider, do: 'void-ballot', with: { reason: '回避待决' } })
      .then({ type: 'BallotVoided', question: 'f1/cao/established', reason: '回避待决' });
  });

  it('that loses its quorum before it closes is void', () => {
    const lost = [...voting, ...outside(6).map((step) => ({ ...step, at: '2026-03-24T09:12' }))];
    given(...lost)
      .when({ ...presider, do: 'close-ballot' })
      .then({ type: 'BallotVoided', question: 'f1/cao/established', reason: 'quorum-lost' });
  });

  it('counts who is there and has not cast as abstaining', () => {
    const court = given(...voting, {
      at: '2026-03-24T09:11',
      by: 'sun',
      do: 'cast-ballot',
      on: 'm1',
      with: { choice: 'yes' },
    })
      .when({ ...presider, do: 'close-ballot' })
      .then({
        type: 'BallotClosed',
        question: 'f1/cao/established',
        result: { for: 1, against: 0, abstained: 10, passed: false },
      });
    expect(court.state('meeting/m1')).toMatchObject({
      agenda: [{ ballots: [{ result: { for: 1, abstained: 10, passed: false } }] }],
    });
  });

  it('on an exclusion sets it aside only if as many vote against it as the vote rule asks', () => {
    const claimed = {
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6, 7, 8].map((n) => [`21(${n})`, { applies: n === 2, reason: '有争议' }]),
      ),
    };
    const start = [
      ...tabled,
      {
        at: '2026-03-16T10:00',
        by: '@reviewer',
        do: 'consider-exclusions',
        on: 'r1',
        with: { finding: 'f1', judge: 'cao', grounds: claimed },
      },
      play('2026-03-17', 'meeting'),
    ];
    const stands = given(
      ...start,
      play('2026-03-24', 'ballot', { question: 'f1/cao/exclusion/21(2)', choice: 'abstain' }),
    ).when({ ...presider, do: 'close-item', with: { reasons: '免责' } });
    stands.then(
      {
        type: 'ItemClosed',
        item: 'i1',
        recused: [],
        outcome: { kind: 'determination', judges: [], notEstablished: ['cao'] },
      },
      { type: 'NoErrorFound', judges: ['cao'], reasons: '免责' },
    );
    given(...start, play('2026-03-24', 'ballot', { question: 'f1/cao/exclusion/21(2)', choice: 'no' }))
      .when({ ...presider, do: 'open-ballot', with: established_ })
      .then({ type: 'BallotOpened', question: 'f1/cao/established', onLiability: true });
  });
});
