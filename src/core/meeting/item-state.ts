import type { Readings } from '../readings/readings.ts';
import type { Asked } from './asked.ts';
import type { HeldFinding, SanctionAsked, Tabled } from './env.ts';
import type { AgendaItem } from './meeting.ts';
import type { ItemOutcome } from './outcome.ts';
import {
  determination,
  opinionThread,
  type Question,
  qualityThread,
  type Results,
  reconsideration,
  resultsOf,
  type Thread,
  toPut,
} from './questions.ts';

export interface ItemState {
  /** What the presider may put to the ballot now. */
  readonly questions: readonly Question[];
  /** Present once nothing that has to be asked is left. */
  readonly outcome?: ItemOutcome;
  /** Findings that were not upheld and for which the presider has not said where the reason lies. */
  readonly reasonsMissing: readonly string[];
}

/** How far an item has come, from its closed ballots alone. */
export function stateOfItem(item: AgendaItem, tabled: Tabled | undefined, readings: Readings): ItemState {
  switch (item.kind) {
    case 'determination':
      return tabled ? determinationState(item, tabled, readings) : nothingAsked;
    case 'reconsideration':
    case 'returned':
      return tabled ? reconsiderationState(item, tabled, readings) : nothingAsked;
    case 'sanction':
      return sanctionState(item, tabled);
    case 'reading':
      return readingState(item);
    case 'closures-to-note':
    case 'debriefing':
      return { questions: [], outcome: { kind: 'noted' }, reasonsMissing: [] };
    case 'difficult-question':
    case 'other':
      return {
        questions: [
          toPut(
            { asks: 'motion', motion: item.ballots.filter(({ stage }) => stage === 'closed').length + 1 },
            { optional: true },
          ),
        ],
        outcome: { kind: 'noted' },
        reasonsMissing: [],
      };
  }
}

/** Each answer is put in its order until one passes (32). */
function readingState(item: AgendaItem): ItemState {
  if (!item.reading) return nothingAsked;
  const { id, options } = item.reading;
  const results = resultsOf(item);
  const asking = (option: string): Asked => ({ asks: 'reading', reading: id, option });
  const option = options.find((each) => results(asking(each))?.passed);
  const next = option === undefined ? options.find((each) => !results(asking(each))) : undefined;
  if (next !== undefined) return { questions: [toPut(asking(next))], reasonsMissing: [] };
  return { questions: [], outcome: { kind: 'reading', reading: id, option }, reasonsMissing: [] };
}

const nothingAsked: ItemState = { questions: [], reasonsMissing: [] };

function mandatory(questions: readonly Question[]): boolean {
  return questions.some((question) => !question.optional);
}

function determinationState(item: AgendaItem, tabled: Tabled, readings: Readings): ItemState {
  const results = resultsOf(item);
  const threads = tabled.findings.flatMap((finding) =>
    finding.persons.map((person) => ({
      judge: person.judge,
      thread: determination(finding, person, results, readings),
    })),
  );
  const questions = threads.flatMap(({ thread }) => thread.next);
  if (mandatory(questions)) return { questions, reasonsMissing: [] };
  const quality = readings['R-6.1'] === 'voted' ? qualityThread(results) : undefined;
  if (quality && quality.next.length > 0)
    return { questions: [...questions, ...quality.next], reasonsMissing: [] };
  const judges = [...new Set(threads.map(({ judge }) => judge))];
  const held = judges.map((judge) => ({ judge, findings: heldBy(judge, threads) }));
  return {
    questions,
    reasonsMissing: [],
    outcome: {
      ...(quality?.result && { quality: quality.result }),
      kind: 'determination',
      judges: held.filter((each) => each.findings.length > 0),
      notEstablished: held.filter((each) => each.findings.length === 0).map((each) => each.judge),
    },
  };
}

interface Threaded {
  readonly judge: string;
  readonly thread: Thread<HeldFinding | null>;
}

function heldBy(judge: string, threads: readonly Threaded[]): readonly HeldFinding[] {
  return threads.flatMap((each) => (each.judge === judge && each.thread.result ? [each.thread.result] : []));
}

const ended: readonly string[] = ['revoked', 'not-confirmed', 'reversed'];

function reconsiderationState(item: AgendaItem, tabled: Tabled, readings: Readings): ItemState {
  const results = resultsOf(item);
  const asker = item.judge ?? '';
  const own = tabled.tracks[asker];
  const others = Object.keys(tabled.tracks).filter(
    (judge) => judge !== asker && !ended.includes(tabled.trackStages[judge] ?? ''),
  );
  const persons = own ? [asker] : others;
  const threads: (Threaded & { finding: string; before: HeldFinding })[] = [];
  const put = (judge: string, before: HeldFinding) =>
    threads.push({
      judge,
      finding: before.finding,
      before,
      thread: reconsideration(before, judge, tabled, results, readings),
    });
  for (const judge of persons) for (const before of tabled.tracks[judge] ?? []) put(judge, before);
  const changed = threads.filter(
    ({ thread, before }) => thread.result !== undefined && thread.result !== before,
  );
  const shared = changed.filter(({ finding, judge }) =>
    others.some(
      (other) => other !== judge && (tabled.tracks[other] ?? []).some((each) => each.finding === finding),
    ),
  );
  const reasonsMissing = [...new Set(shared.map(({ finding }) => finding))].filter(
    (finding) => !item.reasons[finding],
  );
  for (const judge of own ? others : [])
    for (const before of tabled.tracks[judge] ?? [])
      if (
        item.reasons[before.finding] === 'facts' &&
        changed.some(({ finding }) => finding === before.finding)
      )
        put(judge, before);
  const questions = threads.flatMap(({ thread }) => thread.next);
  if (mandatory(questions) || reasonsMissing.length > 0) return { questions, reasonsMissing };
  const judges = [...new Set(threads.map(({ judge }) => judge))];
  return {
    questions,
    reasonsMissing,
    outcome: {
      kind: 'reconsideration',
      askedBy: asker,
      persons: judges.map((judge) => personOutcome(judge, threads, tabled.tracks[judge] ?? [])),
    },
  };
}

function personOutcome(
  judge: string,
  threads: readonly (Threaded & { before: HeldFinding })[],
  held: readonly HeldFinding[],
) {
  const put = threads.filter((each) => each.judge === judge);
  const untouched = held.filter((each) => !put.some(({ before }) => before === each));
  const findings = [...untouched, ...heldBy(judge, put)];
  const unchanged = put.every(({ thread, before }) => thread.result === before);
  const outcome = unchanged
    ? ('upheld' as const)
    : findings.length === 0
      ? ('revoked' as const)
      : ('replaced' as const);
  return { judge, findings, outcome };
}

/** What the ladder leaves to the committee, whether its sanctions follow, or whether a heavier result is adopted (5(4)). */
function sanctionState(item: AgendaItem, tabled: Tabled | undefined): ItemState {
  const judge = item.judge ?? '';
  const asked = tabled?.sanctionsAsked[judge];
  if (!asked) return nothingAsked;
  const results = resultsOf(item);
  if (asked.asks === 'heavier') return heavierState(judge, asked, results);
  const kind = 'sanction' as const;
  const { asks } = asked;
  if (asks !== 'opinion') {
    const onWhether: Asked = { judge, asks: 'whether' };
    const said = results(onWhether);
    if (!said) return { questions: [toPut(onWhether)], reasonsMissing: [] };
    const whether = said.passed ? 'yes' : 'no';
    if (whether === 'no' || asks === 'whether')
      return {
        questions: [],
        outcome: { kind, judge, sanctions: [], months: 0, whether },
        reasonsMissing: [],
      };
  }
  const { next, result } = opinionThread({ judge }, results);
  const followed = asks === 'opinion' ? {} : { whether: 'yes' as const };
  const outcome = result && { kind, judge, ...result, ...followed };
  return { questions: next, outcome, reasonsMissing: [] };
}

function heavierState(
  judge: string,
  { finding, rung, months }: Extract<SanctionAsked, { asks: 'heavier' }>,
  results: Results,
): ItemState {
  const onHeavier: Asked = { finding, judge, asks: 'heavier', rung, months };
  const said = results(onHeavier);
  if (!said) return { questions: [toPut(onHeavier)], reasonsMissing: [] };
  const adopted = said.passed === true;
  const outcome = { kind: 'heavier' as const, judge, finding, rung, months, adopted };
  return { questions: [], outcome, reasonsMissing: [] };
}
