import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { settled } from '../../testing/states.ts';

const bring = (document: string, serial: number, on: string, at: string): Given => ({
  at,
  by: 'shen',
  do: 'import-prior-findings',
  on: 'cao',
  with: {
    document,
    findings: [
      {
        caseNumber: `（2025）吉0799民初${serial}号`,
        on,
        grade: 'ordinary',
        share: 'primary',
        documentNumber: document,
      },
    ],
  },
});
const sign = (batch: string, at: string): Given => ({
  at,
  by: 'cao',
  do: 'countersign-prior-findings',
  on: 'cao',
  with: { batch },
});

/** An ordinary finding of December comes onto the record late: what had been the first in one year is the second. */
const late = [bring('9', 5, '2025-12-01', '2026-05-20T09:00'), sign('p1', '2026-05-20T10:00')];
const lapsed: readonly Given[] = [...settled, ...late];
const listed = (more: object = {}): Given =>
  play('2026-05-21', 'meeting-on-judge', { kind: 'sanction', judge: 'cao', ...more });
const question = 'f1/cao/heavier/28(4)/1';
const voted = (choice: string): readonly Given[] => [
  ...lapsed,
  listed(),
  play('2026-05-28', 'ballot', { meeting: 'm2', question, choice }),
];
const close = { by: '@presider', do: 'close-item', on: 'm2', with: { reasons: '同类差错再次发生。' } };

type Court = ReturnType<typeof given>['court'];
const trackIn = (court: Court) => {
  const review = court.state('review/r1');
  return review.stage === 'unstarted' ? undefined : review.judges.cao?.track;
};
const months = (court: Court) => court.state('record/cao').findings.map((each) => each.withheldMonths);
const rungs = (court: Court) =>
  court.state('record/cao').results.map((each) => `${each.finding} ${each.rung}`);

describe('a heavier result of a recomputation (28, 29)', () => {
  it('lapses: it is noted on the review, and what was imposed stands', () => {
    const { when } = given(...settled, late[0]!);
    const court = when({ ...sign('p1', ''), by: 'cao', at: '2026-05-20T10:00' }).then(
      {
        type: 'PriorFindingsCountersigned',
        batch: 'p1',
        on: '2026-05-20',
        results: [
          { finding: 'p1/1', rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
          { finding: 'r1/f1', rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
        ],
      },
      {
        type: 'RecordRecomputed',
        differences: [
          {
            finding: 'r1/f1',
            before: { rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
            after: { rung: '28(4)', allowanceMonths: { toWithhold: 1 } },
            heavier: true,
          },
        ],
      },
      { type: 'HeavierResultLapsed', judge: 'cao', finding: 'f1', rung: '28(4)', months: 1 },
    );
    expect(trackIn(court)?.lapsed).toEqual([{ finding: 'f1', rung: '28(4)', months: 1 }]);
    expect(trackIn(court)?.sanctions).toMatchObject([
      { kind: 'criticism-and-education', stage: 'executed' },
      { kind: 'withhold-allowance', months: 1, stage: 'executed' },
    ]);
    expect(rungs(court)).toEqual(['p1/1 28(3)', 'r1/f1 28(3)']);
  });

  it('can be put to the vote by an item on the sanction, and by nothing else', () => {
    given(...lapsed, listed());
    const plan = {
      at: '2026-05-29T09:00',
      by: 'shen',
      do: 'plan-meeting',
      on: 'm3',
      with: { on: '2026-06-05', place: '一楼' },
    };
    const item = (kind: string) => ({
      by: 'shen',
      do: 'add-agenda-item',
      on: 'm3',
      with: { kind, review: 'r1', judge: 'cao' },
    });
    given(...lapsed, plan)
      .when(item('reconsideration'))
      .refused('not-tabled', 'O3');
    given(...settled, plan)
      .when(item('sanction'))
      .refused('not-tabled', 'O3');
    given(...lapsed, listed(), plan)
      .when(item('sanction'))
      .refused('on-another-agenda', 'O3');
  });

  it('is voted on by its rung and months, and the item can’t be closed before', () => {
    const item = given(...lapsed, listed());
    item.when({ ...close }).refused('questions-left', '23');
    item
      .when({ by: '@presider', do: 'open-ballot', on: 'm2', with: { question: 'cao/sanction/admonition' } })
      .refused('question-not-next', '23');
    item.when({ by: '@presider', do: 'open-ballot', on: 'm2', with: { question } }).then({
      type: 'BallotOpened',
      question: 'f1/cao/heavier/28(4)/1',
      voters: ['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'feng', 'chen', 'chu', 'zheng', 'wang'],
      onLiability: false,
    });
  });

  it('is adopted by the vote: on the review, on the record, and what goes with it is proposed', () => {
    const court = given(...voted('yes'))
      .when(close)
      .then(
        {
          type: 'ItemClosed',
          item: 'i1',
          recused: [],
          outcome: { kind: 'heavier', judge: 'cao', finding: 'f1', rung: '28(4)', months: 1, adopted: true },
        },
        {
          type: 'HeavierResultVoted',
          judge: 'cao',
          finding: 'f1',
          rung: '28(4)',
          months: 1,
          adopted: true,
          reasons: '同类差错再次发生。',
        },
        {
          type: 'HeavierResultAdopted',
          finding: 'r1/f1',
          result: { rung: '28(4)', allowanceMonths: { toWithhold: 1 } },
          months: 1,
        },
        {
          type: 'RestorationProposed',
          judge: 'cao',
          sanctions: ['criticism-and-education'],
          lapsed: [],
          stands: 1,
        },
        {
          type: 'SanctionsProposed',
          judge: 'cao',
          finding: 'f1',
          sanctions: [
            { kind: 'written-self-criticism', stage: 'proposed' },
            { kind: 'withhold-allowance', months: 1, stage: 'proposed' },
          ],
          forCommittee: false,
        },
      );
    expect(rungs(court)).toEqual(['p1/1 28(3)', 'r1/f1 28(4)']);
    expect([months(court), court.state('record/cao').lapsed]).toEqual([[1, undefined], []]);
    expect(trackIn(court)).toMatchObject({
      lapsed: undefined,
      sanctions: [
        { kind: 'written-self-criticism', stage: 'proposed' },
        { kind: 'withhold-allowance', months: 1, stage: 'executed' },
        { kind: 'criticism-and-education', restore: 'proposed' },
      ],
    });
    expect(court.state('review/r1')).toMatchObject({ atMeeting: undefined });
  });

  it('is adopted as it was voted on, and no other', () => {
    const given_ = { meeting: 'm2', judge: 'cao', finding: 'f1', rung: '28(4)', months: 1, adopted: true };
    const told = (steps: readonly Given[], more: object = {}) => {
      const { court } = given(...steps);
      const order = { stream: 'review/r1', name: 'record-heavier-result', by: 'system' } as const;
      const fields = { ...given_, reasons: '再次发生', ...more };
      const done = court.give({ ...order, with: fields, at: court.log.at(-1)!.at });
      return 'refused' in done ? done.refused.code : 'taken';
    };
    expect([told(lapsed), told(lapsed, { months: 2 }), told(lapsed, { rung: '28(5)' })]).toEqual([
      'taken',
      'nothing-lapsed',
      'nothing-lapsed',
    ]);
    expect([told(lapsed, { finding: 'f2' }), told(settled)]).toEqual(['nothing-lapsed', 'nothing-lapsed']);
  });

  it('voted down stays lapsed, and is not noted again', () => {
    const court = given(...voted('no'))
      .when(close)
      .then(
        {
          type: 'ItemClosed',
          item: 'i1',
          recused: [],
          outcome: { kind: 'heavier', judge: 'cao', finding: 'f1', rung: '28(4)', months: 1, adopted: false },
        },
        {
          type: 'HeavierResultVoted',
          judge: 'cao',
          finding: 'f1',
          rung: '28(4)',
          months: 1,
          adopted: false,
          reasons: '同类差错再次发生。',
        },
      );
    expect(rungs(court)).toEqual(['p1/1 28(3)', 'r1/f1 28(3)']);
    expect(trackIn(court)).toMatchObject({ lapsed: undefined, sanctions: [{}, {}] });
    const again = given(
      ...voted('no'),
      { at: '2026-05-28T11:00', ...close },
      bring('10', 6, '2026-05-01', '2026-05-29T09:00'),
    );
    again.when({ ...sign('p2', ''), by: 'cao', at: '2026-05-29T10:00' }).then({
      type: 'PriorFindingsCountersigned',
      batch: 'p2',
      on: '2026-05-29',
      results: [
        { finding: 'p1/1', rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
        { finding: 'r1/f1', rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
        { finding: 'p2/1', rung: '28(5)', allowanceMonths: { toWithhold: 1 } },
      ],
    });
  });

  it('falls away on the review too, once the record no longer comes to it', () => {
    const graver = {
      ...bring('10', 5, '2026-05-02', '2026-05-29T09:00'),
      with: {
        document: '10',
        findings: [
          {
            caseNumber: '（2025）吉0799民初5号',
            on: '2026-05-02',
            grade: 'major',
            share: 'primary',
            documentNumber: '10',
          },
        ],
      },
    };
    const court = given(...lapsed, graver)
      .when({ ...sign('p2', ''), by: 'cao', at: '2026-05-29T10:00' })
      .then(
        {
          type: 'PriorFindingsCountersigned',
          batch: 'p2',
          on: '2026-05-29',
          results: [
            { finding: 'p1/1', rung: null, allowanceMonths: { toWithhold: 0 } },
            { finding: 'r1/f1', rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
            { finding: 'p2/1', rung: '28(5)', allowanceMonths: { toWithhold: 3 } },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [
            {
              finding: 'p1/1',
              before: { rung: '28(3)', allowanceMonths: { toWithhold: 1 } },
              after: { rung: null, allowanceMonths: { toWithhold: 0 } },
              heavier: false,
            },
          ],
          fellAway: [{ finding: 'r1/f1', review: 'r1' }],
        },
        { type: 'HeavierResultFellAway', judge: 'cao', finding: 'f1' },
      );
    expect(trackIn(court)?.lapsed).toBeUndefined();
  });

  it('can be adopted after the case was archived, and carried out', () => {
    const archived = [
      ...settled,
      play('2026-05-15', 'archived'),
      ...late,
      listed(),
      play('2026-05-28', 'ballot', { meeting: 'm2', question }),
      { at: '2026-05-28T11:00', ...close },
    ];
    given(...archived)
      .when({
        by: '@owner:cao:written-self-criticism',
        do: 'issue-sanction',
        on: 'r1',
        with: { judge: 'cao', sanction: 'written-self-criticism' },
        at: '2026-05-29T09:00',
      })
      .then({ type: 'SanctionIssued', judge: 'cao', sanction: 'written-self-criticism' });
  });

  it('is no longer there to adopt when its finding has fallen before the vote', () => {
    const fallen = {
      at: '2026-05-25T09:00',
      by: 'shen',
      do: 'reverse-finding',
      on: 'r1',
      with: {
        judge: 'cao',
        finding: 'f1',
        basis: 'superior-ruling',
        document: { type: '再审判决书', number: '1', on: '2026-05-22' },
      },
    };
    const court = given(...lapsed)
      .when({ ...fallen })
      .then(
        { type: 'FindingReversed', judge: 'cao', finding: 'f1', basis: 'superior-ruling', left: [] },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-25' },
        {
          type: 'RecordRecomputed',
          reversed: 'r1/f1',
          differences: [],
          fellAway: [{ finding: 'r1/f1', review: 'r1' }],
        },
        {
          type: 'RestorationProposed',
          judge: 'cao',
          sanctions: ['criticism-and-education', 'withhold-allowance'],
          lapsed: [],
          stands: 0,
        },
      );
    expect(trackIn(court)?.lapsed).toBeUndefined();
  });

  it('adopted leaves what is still to be restored to be restored, however often sanctions are proposed', () => {
    const third: readonly Given[] = [
      ...voted('yes'),
      { at: '2026-05-28T11:00', ...close },
      bring('10', 6, '2025-11-15', '2026-05-29T09:00'),
      sign('p2', '2026-05-29T10:00'),
    ];
    expect(trackIn(given(...third).court)?.lapsed).toEqual([{ finding: 'f1', rung: '28(5)', months: 1 }]);
    const graver = { meeting: 'm3', question: 'f1/cao/heavier/28(5)/1' };
    const { court } = given(
      ...third,
      play('2026-06-01', 'meeting-on-judge', { kind: 'sanction', judge: 'cao', meeting: 'm3' }),
      play('2026-06-08', 'ballot', graver),
      play('2026-06-08', 'closed-meeting', { meeting: 'm3' }),
    );
    expect(rungs(court).at(-1)).toBe('r1/f1 28(5)');
    expect(trackIn(court)?.sanctions).toMatchObject([
      { kind: 'circulated-criticism', stage: 'proposed' },
      { kind: 'withhold-allowance', months: 1, stage: 'executed' },
      { kind: 'criticism-and-education', stage: 'executed', restore: 'proposed' },
    ]);
  });
});
