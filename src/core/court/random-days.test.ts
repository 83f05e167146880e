import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { daysStated } from '../../testing/rests-on.ts';
import { examining, proposed, settled, told } from '../../testing/states.ts';
import { type Picker, pickerOf } from '../../testing/walk.ts';
import { isBound } from '../review/env.ts';
import type { Review } from '../review/review.ts';
import { addDays, type CourtDate } from '../time/court-date.ts';
import { beijing } from '../time/instant.ts';
import { type Asking, actingFor, reviewEnv, stateIn } from './execute.ts';
import type { MemoryCourt } from './memory-court.ts';

const runs = Number(process.env.ZHIJIAN_WALKS ?? 60);
/** The same walks every time, so that each fact is met; others where longer ones are asked for. */
const seed = process.env.ZHIJIAN_WALKS ? Date.now() : 20261127;
const submitted: readonly Given[] = [
  ...told,
  { at: '2026-04-09T09:00', by: 'shen', do: 'submit-for-confirmation', on: 'r1', with: { judges: ['cao'] } },
];

const disclosed: readonly Given[] = [
  ...proposed,
  {
    at: '2026-03-10T10:30',
    by: '@reviewer',
    do: 'disclose-findings',
    on: 'r1',
    with: { judge: 'cao' },
  },
];
const fallen: readonly Given[] = [
  ...settled,
  {
    at: '2026-06-01T09:00',
    by: 'shen',
    do: 'reverse-finding',
    on: 'r1',
    with: {
      judge: 'cao',
      finding: 'f1',
      basis: 'superior-ruling',
      document: { type: '判决', number: '1', on: '2026-05-28' },
    },
  },
];

/** From every part of the procedure, with the day on which the walk goes on. */
const starts: readonly (readonly [readonly Given[], CourtDate])[] = [
  [[play('2026-03-02', 'registered')], '2026-03-05' as CourtDate],
  [examining, '2026-03-09' as CourtDate],
  [disclosed, '2026-03-11' as CourtDate],
  [told, '2026-03-26' as CourtDate],
  [submitted, '2026-04-09' as CourtDate],
  [settled, '2026-05-06' as CourtDate],
  [fallen, '2026-06-02' as CourtDate],
];

type Move = readonly [by: string, name: string, fields: object];
const text = '记录在案。';
const judges = ['cao', 'yan', 'hua'];

/** A command that states a day, or one that such days rest on; the day lies anywhere around today. */
function move(court: MemoryCourt, today: CourtDate, pick: Picker): Move {
  const review = court.state('review/r1');
  const day = () => addDays(today, pick([0, 0, -1, -1, -2, -3, -5, -8, -13, -21, -34, -55, 1, 3]));
  const judge = pick(['cao', 'cao', ...judges]);
  const of = pick(['notice', 'findings', 'decision']);
  const paper = { type: '函', number: '1', on: day() };
  const sanctions = review.stage === 'unstarted' ? [] : (review.judges.cao?.track?.sanctions ?? []);
  const sanction = pick(sanctions.map(({ kind }) => kind)) ?? 'admonition';
  const attending = court.state('people/court').committeeOrder;
  const owner = { 'withhold-allowance': 'he', 'order-to-rectify': 'chen' }[sanction] ?? 'zheng';
  const serial = court.log.length;
  const confirms = confirmation(day(), serial, attending, boundAmong(court, attending, today), pick);
  const moves: readonly Move[] = [
    ['shi', 'record-confirmation', confirms],
    ['shi', 'record-confirmation', confirms],
    ['shi', 'record-confirmation', confirms],
    ['wu', 'check-minutes', {}],
    ['shen', 'notify-judge', { judge }],
    ['shen', 'record-receipt', { judge, of, on: day(), method: 'post', proof: text }],
    ['shen', 'record-service-impossible', { judge, of, on: day(), reason: 'unreachable', proof: text }],
    ['shen', 'submit-defense', { judge, text, receivedOn: day(), proof: text }],
    ['shen', 'disclose-findings', { judge }],
    ['shen', 'answer-findings', { judge, text, receivedOn: day(), proof: text }],
    ['shen', 'notify-decision', { judge, reasons: text }],
    ['shen', 'request-reconsideration', { judge, grounds: text, receivedOn: day(), proof: text }],
    ['shen', 'submit-for-confirmation', { judges: [judge] }],
    ['wu', 'check-minutes', pick([{}, {}, { agrees: false, reason: text }])],
    ['shen', 'refer-to-discipline', { judge: pick(['yan', judge]), ground: '20(1)', facts: text }],
    [
      'zheng',
      'record-discipline-outcome',
      { judge, outcome: pick(['none', 'breach-only']), document: paper },
    ],
    ['shen', 'refer-to-superior-court', { about: 'confirmation', reason: text }],
    [
      'shen',
      'record-superior-answer',
      { answer: { kind: 'body-designated', name: '松原中院' }, document: paper },
    ],
    [owner, 'issue-sanction', { judge: 'cao', sanction, dueOn: addDays(today, 9) }],
    [owner, 'record-execution', { judge: 'cao', sanction, on: day(), proof: text, document: text }],
    ['shen', 'reverse-finding', reversal(day, paper, serial, pick)],
    [owner, 'record-restoration', { judge: 'cao', sanction, on: day(), proof: text }],
    ['zhao', 'declare-recusal', { ground: 'other' }],
    ['qian', 'declare-recusal', { ground: 'other' }],
    ['shi', 'decide-recusal', { person: 'zhao', granted: false, reason: text, ...minutes(day(), serial) }],
    ['shen', 'correct-entry', { position: pick(receiptsOf(review)), on: day(), reason: text }],
    ['wu', 'confirm-correction', { position: pick(correctionsOf(review)) }],
    ['shen', 'extend-period', extension(judge, of, day, today)],
  ];
  return pick(moves);
}

/** The entries of days that can be corrected, and those of which a correction waits. */
function receiptsOf(review: Review): readonly number[] {
  if (review.stage === 'unstarted') return [0];
  const entries = Object.values(review.judges).flatMap(
    ({ notice, disclosures, decision, reconsideration }) => [
      ...[notice, ...disclosures, decision].map((each) => each?.receipt?.entry),
      reconsideration?.entry,
    ],
  );
  return [0, ...entries.flatMap((each) => each ?? [])];
}

function correctionsOf(review: Review): readonly number[] {
  return [0, ...(review.stage === 'unstarted' ? [] : review.corrections.map(({ entry }) => entry))];
}

const scan = '0f'.repeat(32);
const minutes = (minutesOn: CourtDate, serial: number) => ({
  minutesNumber: `审委会〔2026〕${serial}号`,
  numberReason: text,
  minutesOn,
  scan,
});

/** Who has to stay away from the confirmation. */
function boundAmong(court: MemoryCourt, members: readonly string[], today: CourtDate): readonly string[] {
  function* asking(): Asking<readonly string[]> {
    const review = yield* stateIn('review/r1');
    const acting = yield* actingFor(stateIn, { by: 'shi', at: beijing(today, '17:00') });
    const env = yield* reviewEnv(stateIn, 'r1', acting);
    if (review.stage === 'unstarted') return [];
    return members.filter((each) => review.assignment?.reviewer === each || isBound(review, env, each));
  }
  return court.ask(asking());
}

function confirmation(
  on: CourtDate,
  serial: number,
  attending: readonly string[],
  recused: readonly string[],
  pick: Picker,
) {
  const result = pick(['confirmed', 'returned', 'not-confirmed']);
  return { ...minutes(on, serial), attending, recused, results: [{ judge: 'cao', result, reason: text }] };
}

function reversal(day: () => CourtDate, document: object, serial: number, pick: Picker) {
  return {
    judge: 'cao',
    finding: 'f1',
    basis: pick(['superior-ruling', 'new-evidence', 'received-in-time']),
    document,
    qualityCommitteeMinutes: `质监委〔2026〕${serial}号`,
    qualityCommitteeMinutesOn: day(),
    qualityCommitteeScan: scan,
    adjudicationCommitteeMinutes: `审委会〔2026〕${serial}号`,
    adjudicationCommitteeMinutesOn: day(),
    adjudicationCommitteeScan: scan,
    numberReason: text,
  };
}

function extension(judge: string, of: string, day: () => CourtDate, today: CourtDate) {
  const until = addDays(today, 12);
  return { judge, of, askedOn: day(), obstacleEndedOn: day(), until, reason: 'illness', proof: text };
}

function walk(start: number, numbers: readonly number[]): MemoryCourt {
  const [steps, from] = starts[start % starts.length] ?? starts[0]!;
  const { court } = given(...steps);
  const pick = pickerOf(numbers);
  let today = from;
  for (let step = 0; step < 60; step++) {
    today = addDays(today, pick([0, 0, 1, 1, 3, 9]));
    const at = beijing(today, '17:00');
    court.pass(at);
    const [by, name, fields] = move(court, today, pick);
    court.give({ stream: 'review/r1', name, with: fields, by, at });
  }
  return court;
}

describe('whatever days people enter', () => {
  it('no fact that is accepted is dated before what it rests on, or after its entry', () => {
    const stated = new Map<string, number>();
    fc.assert(
      fc.property(
        fc.nat(6),
        fc.array(fc.nat(99_991), { minLength: 80, maxLength: 500 }),
        (start, numbers) => {
          const court = walk(start, numbers);
          for (const { what, day, notBefore, notAfter } of daysStated(court.log)) {
            stated.set(what, (stated.get(what) ?? 0) + 1);
            expect(notBefore, `${what} of ${day} rests on something`).toBeDefined();
            expect(day >= (notBefore ?? ''), `${what} of ${day} is not before ${notBefore}`).toBe(true);
            expect(day <= notAfter, `${what} of ${day} is not after its entry on ${notAfter}`).toBe(true);
          }
        },
      ),
      { numRuns: runs * 2, seed },
    );
    expect([...stated.keys()].sort()).toEqual([
      'CorrectionConfirmed',
      'DefenseSubmitted',
      'DisciplineOutcomeRecorded',
      'FindingConfirmed',
      'FindingNotConfirmed',
      'FindingReturned',
      'FindingReversed',
      'FindingsAnswered',
      'ReceiptRecorded',
      'ReconsiderationRequested',
      'RecusalDecided',
      'SanctionExecuted',
      'SanctionRestored',
      'ServiceFoundImpossible',
      'SuperiorCourtAnswered',
    ]);
  }, 600_000);
});
