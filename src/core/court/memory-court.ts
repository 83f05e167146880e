import { system } from '../people/acting.ts';
import { clocksOf } from '../review/clocks.ts';
import { identitiesOf } from '../rules/joint-numbers.ts';
import { addDays, type CourtDate } from '../time/court-date.ts';
import { beijing, courtDateOf, type Instant } from '../time/instant.ts';
import {
  type Ask,
  type Asking,
  actingFor,
  type Executed,
  execute,
  type Order,
  reviewEnv,
  stateIn,
} from './execute.ts';
import { minutesOn } from './minutes.ts';
import {
  type CourtEvent,
  evolve,
  idOf,
  initial,
  type Kind,
  kindOf,
  type StateOf,
  type Stream,
} from './streams.ts';

/** One entry of a court that lives in memory only. */
export interface MemoryEntry {
  readonly position: number;
  readonly stream: Stream;
  readonly event: CourtEvent;
  readonly by: string;
  readonly onBehalfOf?: string;
  readonly at: Instant;
  /** Which command it came of: what one command leads to is appended together. */
  readonly command: number;
}

/** A throwaway court: the same deciders, without a database. Used to play scenarios and to test. */
export interface MemoryCourt {
  readonly log: readonly MemoryEntry[];
  state<K extends Kind>(stream: Stream<K>): StateOf[K];
  /** Gives a command; a refused one changes nothing. */
  give(order: Order): Executed;
  /** Records an event as given, for setting up a court. */
  record(stream: Stream, event: CourtEvent, at: Instant): void;
  /** Takes over an entry of another court, for replaying its log. */
  replay(entry: MemoryEntry): void;
  /** Answers a question that core asks its host. */
  ask<T>(asking: Asking<T>): T;
  /** Lets every clock fire whose last day is before the day of an instant, the earliest first. */
  pass(until: Instant): readonly Executed[];
}

interface Clock {
  readonly stream: Stream;
  readonly dueOn: CourtDate;
  readonly name: string;
  readonly with: unknown;
}

export function memoryCourt(): MemoryCourt {
  const log: MemoryEntry[] = [];
  let commands = 0;
  const states = new Map<Stream, unknown>();

  function state<K extends Kind>(stream: Stream<K>): StateOf[K] {
    const known = states.get(stream);
    return (known ?? initial(kindOf(stream) as K, idOf(stream))) as StateOf[K];
  }

  function append(
    stream: Stream,
    event: CourtEvent,
    who: Pick<MemoryEntry, 'by' | 'onBehalfOf' | 'at' | 'command'>,
  ) {
    const entry = { position: log.length, on: courtDateOf(who.at), by: who.by };
    states.set(stream, evolve(kindOf(stream), state(stream), event, entry));
    log.push({ position: log.length, stream, event, ...who });
  }

  function answer(ask: Ask): unknown {
    if ('load' in ask) return state(ask.load);
    const reviews = [...states.entries()].filter(([stream]) => kindOf(stream) === 'review');
    if ('sameCase' in ask) {
      return reviews
        .filter(
          ([stream, each]) =>
            idOf(stream) !== ask.except && isOfCase(each as StateOf['review'], ask.sameCase),
        )
        .map(([stream]) => idOf(stream));
    }
    if ('minutes' in ask)
      return [...states].flatMap(([stream, each]) =>
        minutesOn(stream, each).map((minutes) => ({ ...minutes, stream })),
      );
    const year = `〔${ask.nextNumber}〕`;
    return 1 + reviews.filter(([, each]) => (each as { number?: string }).number?.includes(year)).length;
  }

  function ask<T>(asking: Asking<T>): T {
    let step = asking.next();
    while (!step.done) step = asking.next(answer(step.value));
    return step.value;
  }

  function give(order: Order): Executed {
    const executed = ask(execute(order));
    if (!('happened' in executed)) return executed;
    commands += 1;
    for (const { stream, event, by } of executed.happened) {
      const onBehalfOf = by === order.by ? order.onBehalfOf : undefined;
      append(stream, event, { by, onBehalfOf, at: order.at, command: commands });
    }
    return executed;
  }

  /** Clocks by the state that they were read off: a review that has not changed has the clocks it had. */
  const clocksKnown = new Map<Stream, { readonly state: unknown; readonly clocks: readonly Clock[] }>();

  function* running(at: Instant): Asking<readonly Clock[]> {
    const acting = yield* actingFor(stateIn, { by: system, at });
    for (const [stream, held] of states) {
      if (kindOf(stream) !== 'review' || clocksKnown.get(stream)?.state === held) continue;
      const env = yield* reviewEnv(stateIn, idOf(stream), acting);
      const running = clocksOf(held as StateOf['review'], env);
      clocksKnown.set(stream, {
        state: held,
        clocks: running.map(({ dueOn, command }) => ({ stream, dueOn, ...command })),
      });
    }
    const all = [...clocksKnown.values()].flatMap(({ clocks }) => clocks);
    return all.sort((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
  }

  function pass(until: Instant): readonly Executed[] {
    const fired: Executed[] = [];
    for (;;) {
      const next = ask(running(until))[0];
      if (!next || next.dueOn >= courtDateOf(until)) return fired;
      const at = beijing(addDays(next.dueOn, 1), '00:00');
      const done = give({ stream: next.stream, name: next.name, with: next.with, by: system, at });
      if ('refused' in done)
        throw new Error(`clock ${next.name} of ${next.stream} was refused: ${done.refused.code}`);
      fired.push(done);
    }
  }

  return {
    log,
    state,
    give,
    ask,
    pass,
    replay: ({ stream, event, ...who }) => append(stream, event, who),
    record: (stream, event, at) => append(stream, event, { by: system, at, command: 0 }),
  };
}

/** Read once from a case: the same case is asked about by every command of the court. */
const identitiesKnown = new WeakMap<object, readonly string[]>();

function isOfCase(review: StateOf['review'], identities: readonly string[]): boolean {
  if (review.stage === 'unstarted') return false;
  const known = identitiesKnown.get(review.case) ?? identitiesOf(review.case);
  identitiesKnown.set(review.case, known);
  return known.some((each) => identities.includes(each));
}
