import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { internalWordsInRefusal } from '../../testing/internal-words.ts';
import { unsaidIn } from '../../testing/unsaid.ts';
import { pickerOf, randomMove } from '../../testing/walk.ts';
import { saidOfAct } from '../../vocabulary/acts-on-paper.ts';
import { refusalText } from '../kernel/decision.ts';
import { tasksOn } from '../review/tasks.ts';
import { addDays, type CourtDate } from '../time/court-date.ts';
import { beijing } from '../time/instant.ts';
import { kindOfCommand } from './commands.ts';
import { type Asking, actingFor, reviewEnv, stateIn } from './execute.ts';
import { type MemoryCourt, memoryCourt } from './memory-court.ts';

const runs = Number(process.env.ZHIJIAN_WALKS ?? 60);

/** Where walks begin: at the start, and further on, where a blind walk would seldom come. */
const starts = [
  () => given(),
  () =>
    given(
      play('2026-03-02', 'registered'),
      play('2026-03-05', 'defended'),
      play('2026-03-06', 'under-examination'),
    ),
  () => given(...untilDelivered),
  () => given(...untilDecided),
  () => given(play('2026-03-30', 'referred'), overFromPaper('delivered', 'conclusion-delivered')),
  () => given(play('2026-03-30', 'referred'), overFromPaper('decided', 'decision-received'), checked),
];

const untilDelivered = [
  play('2026-03-02', 'registered'),
  play('2026-03-05', 'defended'),
  play('2026-03-06', 'under-examination'),
  play('2026-03-09', 'sheet'),
  play('2026-03-10', 'finding'),
  play('2026-03-10', 'heard'),
  play('2026-03-12', 'delivered'),
  { at: '2026-03-16T09:00', by: 'shen', do: 'table-for-meeting', on: 'r1' },
];

const untilDecided = [
  ...untilDelivered,
  play('2026-03-17', 'meeting'),
  play('2026-03-24', 'ballot'),
  play('2026-03-24', 'ballot', { question: 'f1/cao/share/primary' }),
  play('2026-03-24', 'closed-meeting'),
  play('2026-03-24', 'told-the-panel'),
];

/** A review that was under way on paper, as it is entered. */
function overFromPaper(stage: string, until: string) {
  const rows = [
    ['notice-issued', '2026-02-02', 'cao'],
    ['notice-received', '2026-02-03', 'cao'],
    ['reviewer-assigned', '2026-02-04', 'zhao'],
    ['assignment-accepted', '2026-02-04', undefined],
    ['examination-completed', '2026-03-12', undefined],
    ['conclusion-delivered', '2026-03-13', undefined],
    ['tabled', '2026-03-16', undefined],
    ['decided', '2026-03-20', undefined],
    ['decision-issued', '2026-03-23', 'cao'],
    ['decision-received', '2026-03-24', 'cao'],
  ] as const;
  const last = rows.findIndex(([what]) => what === until);
  const done = rows.slice(0, last + 1).map(([what, on, person]) => ({
    ...{ what, on, person, paper: '纸面材料' },
    ...(saidOfAct[what].includes('words') && { words: '记录在案。' }),
  }));
  const members = [{ judge: 'cao', handling: true }, { judge: 'yan', presiding: true }, { judge: 'hua' }];
  const finding = {
    ...{ item: '18(3)', facts: '记录在案。', pages: '1', cause: 'competence', seriousConsequence: false },
    persons: [{ judge: 'cao', share: 'primary' }],
  };
  return {
    at: '2026-03-30T14:00',
    by: 'shen',
    do: 'take-over-review',
    on: 'r1',
    with: {
      ...{ filedOn: '2025-01-06', closedOn: '2025-03-03', registeredOn: '2026-02-02', stage, done },
      ...{ bench: { kind: 'panel', members }, findings: [finding], opinion: 'error', report: '记录在案。' },
    },
  };
}

const checked = { at: '2026-03-30T15:00', by: 'wu', do: 'check-take-over', on: 'r1', with: {} };

/** Walks at random from a start; every refused command is seen to change nothing. */
function walk(start: number, numbers: readonly number[]): { court: MemoryCourt; today: CourtDate } {
  const { court } = (starts[start % starts.length] ?? given)();
  const pick = pickerOf(numbers);
  let today: CourtDate = '2026-04-01';
  for (let step = 0; step < 120; step++) {
    today = addDays(today, pick([0, 0, 0, 1, 4]));
    const at = beijing(today, '10:00');
    court.pass(at);
    const before = court.log.length;
    const move = randomMove(court, today, pick);
    const done = court.give({
      stream: `${kindOfCommand(move.name) ?? 'review'}/${move.on}`,
      name: move.name,
      with: move.with,
      by: move.by,
      at,
    });
    if ('refused' in done) {
      expect(court.log.length).toBe(before);
      expect(refusalText(done.refused).zh).not.toBe('');
      expect(internalWordsInRefusal(done.refused)).toEqual([]);
    }
  }
  return { court, today };
}

const anyWalk = fc.tuple(
  fc.nat(starts.length - 1),
  fc.array(fc.nat(9973), { minLength: 60, maxLength: 400 }),
);

/** Stages from which nothing more is asked of anybody. */
const ends = ['declined', 'withdrawn', 'merged', 'archived', 'unstarted'];

describe('whatever people do', () => {
  it('every review has a way on or has ended', () => {
    fc.assert(
      fc.property(anyWalk, ([start, numbers]) => {
        const { court, today } = walk(start, numbers);
        for (const id of ['r1', 'r2']) {
          const review = court.state(`review/${id}`);
          if (ends.includes(review.stage)) continue;
          const tasks = court.ask(tasksFor(id, today));
          const running = 'atMeeting' in review && review.atMeeting !== undefined;
          const clock = tasks.length === 0 ? waitsForClock(court, id) : true;
          expect(
            tasks.some((task) => task.persons.length > 0) || running || clock,
            `${id} at ${review.stage}: ${JSON.stringify(tracks(court, id))}`,
          ).toBe(true);
        }
      }),
      { numRuns: runs },
    );
  }, 600_000);

  it('no word of the program stands in the trace', () => {
    fc.assert(
      fc.property(anyWalk, ([start, numbers]) => {
        expect(unsaidIn(walk(start, numbers).court)).toEqual([]);
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  }, 600_000);

  it('replaying the events gives the same states', () => {
    fc.assert(
      fc.property(anyWalk, ([start, numbers]) => {
        const { court } = walk(start, numbers);
        const replayed = memoryCourt();
        for (const entry of court.log) replayed.replay(entry);
        for (const stream of new Set(court.log.map((entry) => entry.stream)))
          expect(replayed.state(stream)).toEqual(court.state(stream));
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  }, 600_000);
});

function tracks(court: MemoryCourt, id: string) {
  const review = court.state(`review/${id}`);
  return review.stage === 'unstarted'
    ? {}
    : { judges: review.judges, at: review.atMeeting, superior: review.superior };
}

/** Nobody has anything to do because a judge’s days still run. */
function waitsForClock(court: MemoryCourt, id: string): boolean {
  const review = court.state(`review/${id}`);
  if (review.stage === 'unstarted') return false;
  return Object.values(review.judges).some(
    (concern) => concern.decision && !concern.decision.lapsed && !concern.reconsideration,
  );
}

function* tasksFor(id: string, today: CourtDate): Asking<ReturnType<typeof tasksOn>> {
  const acting = yield* actingFor(stateIn, { by: 'system', at: beijing(today, '10:00') });
  return tasksOn(yield* stateIn(`review/${id}`), yield* reviewEnv(stateIn, id, acting));
}
