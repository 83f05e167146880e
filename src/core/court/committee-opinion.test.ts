import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';

/** The judge hua held the wrong opinion: a major error, secondary responsibility (19(8), 22(1)). */
const major: readonly Given[] = [
  play('2026-03-02', 'registered', { handling: 'cao' }),
  { at: '2026-03-04T09:00', by: 'shen', do: 'notify-judge', on: 'r1', with: { judge: 'hua' } },
  { at: '2026-03-04T10:00', by: 'hua', do: 'record-receipt', on: 'r1', with: { of: 'notice' } },
  play('2026-03-05', 'defended'),
  { at: '2026-03-05T16:00', by: 'hua', do: 'submit-defense', on: 'r1', with: { text: '合议时附议。' } },
  play('2026-03-06', 'under-examination'),
  play('2026-03-09', 'sheet', { opinions: { cao: 'right', yan: 'right', hua: 'wrong' } }),
  play('2026-03-10', 'finding', { item: '19(8)', judge: 'hua', share: 'secondary' }),
];
const tabled = (...more: readonly Given[]): readonly Given[] => [
  ...major,
  ...more,
  play('2026-03-11', 'heard', { judge: 'hua' }),
  play('2026-03-13', 'delivered', { grade: 'major' }),
  { at: '2026-03-16T09:00', by: 'shen', do: 'table-for-meeting', on: 'r1' },
  play('2026-03-17', 'meeting'),
];
const ballots = (...questions: readonly string[]): readonly Given[] =>
  questions.map((each) => {
    const [question, choice = 'yes'] = each.split(' ');
    return play('2026-03-24', 'ballot', { question, choice });
  });
const confirmed: readonly Given[] = [
  play('2026-03-24', 'closed-meeting'),
  play('2026-03-24', 'told-the-panel'),
  play('2026-04-10', 'confirmed', { judge: 'hua' }),
];
const held = ['f1/hua/established', 'f1/hua/share/secondary'];
const criticism = ['f1/hua/sanction/circulated-criticism', 'f1/hua/months/2'];
const second = play('2026-03-11', 'finding', {
  finding: 'f2',
  item: '19(8)',
  judge: 'hua',
  share: 'secondary',
});
const heldTwice = [...held, 'f2/hua/established', 'f2/hua/share/secondary'];

const reverse = {
  by: 'shen',
  do: 'reverse-finding',
  at: '2026-05-25T09:00',
  with: {
    judge: 'hua',
    finding: 'f1',
    basis: 'superior-ruling',
    document: { type: '再审判决书', number: '1', on: '2026-05-22' },
  },
};
const prior = (share: string, ...days: readonly string[]): readonly Given[] => [
  {
    at: '2026-03-02T08:00',
    by: 'shen',
    do: 'import-prior-findings',
    on: 'hua',
    with: {
      document: '9',
      findings: days.map((on, place) => ({
        caseNumber: `（2025）吉0799民初${place + 5}号`,
        on,
        grade: 'major',
        share,
        documentNumber: '9',
      })),
    },
  },
  {
    at: '2026-03-02T08:10',
    by: 'hua',
    do: 'countersign-prior-findings',
    on: 'hua',
    with: { batch: 'p1' },
  },
];

type Court = ReturnType<typeof given>['court'];
const trackIn = (court: Court, id: 'r1' | 'r2' = 'r1') => {
  const review = court.state(`review/${id}`);
  return review.stage === 'unstarted' ? undefined : review.judges.hua?.track;
};
const sanctions = (court: Court, id: 'r1' | 'r2' = 'r1') =>
  trackIn(court, id)?.sanctions.map(({ kind, months = '', stage, restore = '', stands = '' }) =>
    `${kind} ${months} ${stage} ${restore} ${stands}`.replace(/ +/g, ' ').trim(),
  );
const rung = (court: Court) => court.state('record/hua').results.at(-1)?.rung;
const carriedOut = play('2026-04-13', 'sanctions', { judge: 'hua' });

describe('what the committee gives a secondary major (5(4))', () => {
  it('is proposed on the counting day, where no rung is reached', () => {
    const { court } = given(...tabled(), ...ballots(...held, ...criticism), ...confirmed);
    expect(rung(court)).toBe('committee-decides');
    expect(sanctions(court)).toEqual(['circulated-criticism proposed', 'withhold-allowance 2 proposed']);
  });

  it('gives way to the rung that a conversion reaches on the counting day (29)', () => {
    const { court } = given(
      ...prior('secondary', '2025-11-01', '2025-12-01'),
      ...tabled(),
      ...ballots(
        ...held,
        'f1/hua/sanction/circulated-criticism no',
        'f1/hua/sanction/written-self-criticism',
      ),
      ...confirmed,
    );
    expect(rung(court)).toBe('28(5)');
    expect(sanctions(court)).toEqual(['circulated-criticism proposed', 'withhold-allowance 3 proposed']);
  });

  it('is restored when the finding is reversed', () => {
    const court = given(...tabled(), ...ballots(...held, ...criticism), ...confirmed, carriedOut)
      .when(reverse)
      .then(
        { type: 'FindingReversed', judge: 'hua', finding: 'f1', basis: 'superior-ruling', left: [] },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-25' },
        { type: 'RecordRecomputed', reversed: 'r1/f1', differences: [] },
        {
          type: 'RestorationProposed',
          judge: 'hua',
          sanctions: ['circulated-criticism', 'withhold-allowance'],
          lapsed: [],
          stands: 0,
        },
      );
    expect(sanctions(court)).toEqual([
      'circulated-criticism executed proposed 0',
      'withhold-allowance 2 executed proposed 0',
    ]);
    expect(trackIn(court)?.stage).toBe('reversed');
  });

  it('given by an item of its own is restored when the finding is reversed', () => {
    const item = [
      play('2026-04-14', 'meeting-on-judge', { kind: 'sanction', judge: 'hua' }),
      play('2026-04-21', 'ballot', { meeting: 'm2', question: 'hua/sanction/circulated-criticism' }),
      play('2026-04-21', 'ballot', { meeting: 'm2', question: 'hua/months/2' }),
      play('2026-04-21', 'closed-meeting', { meeting: 'm2' }),
      play('2026-04-22', 'sanctions', { judge: 'hua' }),
    ];
    const given2 = given(...tabled(), ...ballots(...held), ...confirmed, ...item);
    expect(given2.court.state('review/r1')).toMatchObject({ atMeeting: undefined });
    expect(trackIn(given2.court)?.findings).toMatchObject([
      { finding: 'f1', opinion: { sanctions: ['circulated-criticism', 'withhold-allowance'], months: 2 } },
    ]);
    const court = given2.when(reverse).then(
      { type: 'FindingReversed', judge: 'hua', finding: 'f1', basis: 'superior-ruling', left: [] },
      { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-25' },
      { type: 'RecordRecomputed', reversed: 'r1/f1', differences: [] },
      {
        type: 'RestorationProposed',
        judge: 'hua',
        sanctions: ['circulated-criticism', 'withhold-allowance'],
        lapsed: [],
        stands: 0,
      },
    );
    expect(sanctions(court)).toEqual([
      'circulated-criticism executed proposed 0',
      'withhold-allowance 2 executed proposed 0',
    ]);
  });

  it('stands again, and no more than it, when the rung that had replaced it falls', () => {
    const three = [
      ...prior('secondary', '2025-11-01', '2025-12-01'),
      ...tabled(),
      ...ballots(...held, 'f1/hua/sanction/circulated-criticism', 'f1/hua/months/2 no', 'f1/hua/months/1'),
      ...confirmed,
      carriedOut,
    ];
    // a graver finding of the case of one of the three replaces its secondary major: no conversion any more
    const graver: Given = {
      ...prior('primary', '2025-12-20')[0]!,
      at: '2026-05-25T08:00',
      with: {
        document: '10',
        findings: [
          {
            caseNumber: '（2025）吉0799民初5号',
            on: '2025-12-20',
            grade: 'unlawful',
            share: 'full',
            documentNumber: '10',
          },
        ],
      },
    };
    const countersign = {
      by: 'hua',
      do: 'countersign-prior-findings',
      on: 'hua',
      with: { batch: 'p2' },
      at: '2026-05-25T09:00',
    };
    const court = given(...three, graver)
      .when(countersign)
      .then(
        {
          type: 'PriorFindingsCountersigned',
          batch: 'p2',
          on: '2026-05-25',
          results: [
            { finding: 'p1/1', rung: null, allowanceMonths: { toWithhold: 0 } },
            { finding: 'p1/2', rung: 'committee-decides', allowanceMonths: { toWithhold: 0 } },
            { finding: 'p2/1', rung: '28(9)', allowanceMonths: { toWithhold: 0 } },
            { finding: 'r1/f1', rung: 'committee-decides', allowanceMonths: { toWithhold: 0 } },
          ],
        },
        {
          type: 'RecordRecomputed',
          differences: [
            {
              finding: 'p1/1',
              before: { rung: 'committee-decides', allowanceMonths: { toWithhold: 0 } },
              after: { rung: null, allowanceMonths: { toWithhold: 0 } },
              heavier: false,
            },
            {
              finding: 'r1/f1',
              before: { rung: '28(5)', allowanceMonths: { toWithhold: 3 } },
              after: { rung: 'committee-decides', allowanceMonths: { toWithhold: 0 } },
              heavier: false,
            },
          ],
        },
        {
          type: 'RestorationProposed',
          judge: 'hua',
          sanctions: ['withhold-allowance'],
          lapsed: [],
          stands: 1,
        },
        {
          type: 'SanctionsProposed',
          judge: 'hua',
          finding: 'f1',
          sanctions: [
            { kind: 'circulated-criticism', stage: 'proposed' },
            { kind: 'withhold-allowance', months: 1, stage: 'proposed' },
          ],
          forCommittee: false,
        },
      );
    expect(rung(court)).toBe('committee-decides');
    expect(sanctions(court)).toEqual([
      'circulated-criticism executed',
      'withhold-allowance 3 executed proposed 1',
    ]);
    // what stands is what later rungs credit
    given(...three, graver, countersign)
      .when({
        by: 'zhang',
        do: 'record-restoration',
        with: { judge: 'hua', sanction: 'withhold-allowance', on: '2026-05-26', proof: '工资单' },
        at: '2026-05-26T09:00',
      })
      .then(
        { type: 'SanctionRestored', judge: 'hua', sanction: 'withhold-allowance', on: '2026-05-26' },
        { type: 'MonthsWithheldNoted', finding: 'r1/f1', months: 1 },
      );
  });

  it('that was not voted goes to an item of its own, while the track waits in confirmed', () => {
    const { court } = given(...tabled(), ...ballots(...held), ...confirmed);
    expect(trackIn(court)).toMatchObject({ stage: 'confirmed', awaited: { finding: 'f1' }, sanctions: [] });
    given(...tabled(), ...ballots(...held), ...confirmed, {
      at: '2026-04-14T09:00',
      by: 'shen',
      do: 'plan-meeting',
      on: 'm2',
      with: { on: '2026-04-21', place: '一楼' },
    })
      .when({
        by: 'shen',
        do: 'add-agenda-item',
        on: 'm2',
        with: { kind: 'sanction', review: 'r1', judge: 'hua' },
      })
      .then(
        { type: 'AgendaItemAdded', item: 'i1', kind: 'sanction', judge: 'hua', review: 'r1' },
        { type: 'PlacedOnAgenda', meeting: 'm2', item: 'i1', kind: 'sanction', judge: 'hua' },
      );
  });

  it('belongs to its finding: the next finding of the case takes the place with its own', () => {
    const two = [...tabled(second), ...ballots(...heldTwice, ...criticism)];
    const own = [
      'f2/hua/sanction/circulated-criticism no',
      'f2/hua/sanction/written-self-criticism no',
      'f2/hua/sanction/criticism-and-education',
    ];
    const court = given(...two, ...ballots(...own), ...confirmed, carriedOut)
      .when(reverse)
      .then(
        {
          type: 'FindingReversed',
          judge: 'hua',
          finding: 'f1',
          basis: 'superior-ruling',
          left: [
            {
              finding: 'f2',
              item: '19(8)',
              grade: 'major',
              share: 'secondary',
              opinion: { sanctions: ['criticism-and-education'], months: 0 },
            },
          ],
        },
        { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-25' },
        {
          type: 'RecordRecomputed',
          reversed: 'r1/f1',
          differences: [
            {
              finding: 'r1/f2',
              before: { rung: 'committee-decides', allowanceMonths: { toWithhold: 0 } },
              after: { rung: 'committee-decides', allowanceMonths: { toWithhold: 0 } },
              heavier: false,
            },
          ],
        },
        {
          type: 'RestorationProposed',
          judge: 'hua',
          sanctions: ['circulated-criticism', 'withhold-allowance'],
          lapsed: [],
          stands: 0,
        },
        {
          type: 'SanctionsProposed',
          judge: 'hua',
          finding: 'f2',
          sanctions: [{ kind: 'criticism-and-education', stage: 'proposed' }],
          forCommittee: false,
        },
      );
    expect(sanctions(court)).toEqual([
      'criticism-and-education proposed',
      'circulated-criticism executed proposed 0',
      'withhold-allowance 2 executed proposed 0',
    ]);
  });

  it('waits for an item where the next finding of the case has none of its own', () => {
    const two = [...tabled(second), ...ballots(...heldTwice, ...criticism), ...confirmed, carriedOut];
    const { court, when } = given(...two);
    expect(sanctions(court)).toEqual(['circulated-criticism executed', 'withhold-allowance 2 executed']);
    const after = when(reverse).then(
      {
        type: 'FindingReversed',
        judge: 'hua',
        finding: 'f1',
        basis: 'superior-ruling',
        left: [{ finding: 'f2', item: '19(8)', grade: 'major', share: 'secondary' }],
      },
      { type: 'CountReversed', finding: 'r1/f1', on: '2026-05-25' },
      {
        type: 'RecordRecomputed',
        reversed: 'r1/f1',
        differences: [
          {
            finding: 'r1/f2',
            before: { rung: 'committee-decides', allowanceMonths: { toWithhold: 0 } },
            after: { rung: 'committee-decides', allowanceMonths: { toWithhold: 0 } },
            heavier: false,
          },
        ],
      },
      {
        type: 'RestorationProposed',
        judge: 'hua',
        sanctions: ['circulated-criticism', 'withhold-allowance'],
        lapsed: [],
        stands: 0,
      },
      { type: 'SanctionsProposed', judge: 'hua', finding: 'f2', sanctions: [], forCommittee: true },
    );
    expect(trackIn(after)).toMatchObject({ stage: 'settled', awaited: { finding: 'f2' } });
    expect(sanctions(after)).toEqual([
      'circulated-criticism executed proposed 0',
      'withhold-allowance 2 executed proposed 0',
    ]);
  });
});
