import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { kindOfCommand } from '../core/court/commands.ts';
import { actingFor, type Order, reviewEnv, reviewsOf, stateIn, tabledAt } from '../core/court/execute.ts';
import type { MemoryCourt } from '../core/court/memory-court.ts';
import { courtOf, resolved, type ScenarioStep } from '../core/court/scenario.ts';
import type { Stream } from '../core/court/streams.ts';
import { actionsAt } from '../core/meeting/decider.ts';
import { actionsOn } from '../core/review/decide.ts';
import { courtDateOf, fromBeijing, type Instant } from '../core/time/instant.ts';
import { everyTask } from './desks.ts';
import { type Given, storyOf } from './given.ts';
import { internalWordsInRefusal } from './internal-words.ts';

/** What a review or a meeting asks at the end of what has happened: `command/judge: persons by day`, what waits and may be left. */
export function asksOf(court: MemoryCourt, stream: string): readonly string[] {
  return everyTask(court, court.log.at(-1)!.at).flatMap(({ on, task }) => {
    if (on !== stream) return [];
    const { command, judge, sanction, persons, dueOn, optional, waits } = task;
    const about = [command, judge, sanction].filter(Boolean).join('/');
    const due = dueOn && `by ${dueOn.slice(5)}`;
    const more = [due, optional && 'may', waits && `waits ${waits[0]?.cite}`].filter(Boolean);
    return [[`${about}: ${persons.join(' ')}`, ...more].join(' ')];
  });
}

function stepsOf(name: string): readonly Given[] {
  const file = new URL(`../../scenarios/${name}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly steps: readonly Given[] }).steps;
}

/** The steps of a story before the first that gives a command. */
export function storyBefore(name: string, command: string): readonly Given[] {
  const steps = stepsOf(name);
  return steps.slice(
    0,
    steps.findIndex((step) => step.do === command),
  );
}

/** Plays a story and stops at each of these instants when all until then is done: the evening, where only a day is told. */
export function* storyUntil(name: string, instants: readonly string[]): Generator<MemoryCourt> {
  const story = storyOf(stepsOf(name));
  const court = courtOf(story, courtDateOf(fromBeijing(story.steps[0]!.at)));
  const steps = story.steps.filter((step) => step.do !== 'show' && !step.expect?.startsWith('refused'));
  let done = 0;
  for (const instant of instants) {
    const until = `${instant}T23:59`.slice(0, 16);
    for (const step of steps.slice(done).filter(({ at }) => at <= until)) {
      take(court, step);
      done++;
    }
    yield court;
  }
}

function take(court: MemoryCourt, step: ScenarioStep): void {
  for (const order of ordersOf(court, step)) court.give(order);
}

function* ordersOf(court: MemoryCourt, step: ScenarioStep): Generator<Order> {
  const at = fromBeijing(step.at);
  court.pass(at);
  const stream = `${kindOfCommand(step.do) ?? 'review'}/${step.on}` as Stream;
  const { onBehalfOf } = step;
  for (const { by, given } of resolved(court, step, at))
    yield { stream, name: step.do, with: given, by, onBehalfOf, at };
}

/** Plays a story, and tells of each of its commands that is accepted as the court stands before it. */
export function* playedBy(name: string): Generator<{ readonly court: MemoryCourt; readonly order: Order }> {
  const story = storyOf(stepsOf(name));
  const court = courtOf(story, courtDateOf(fromBeijing(story.steps[0]!.at)));
  for (const step of story.steps) {
    if (step.do === 'show' || step.expect?.startsWith('refused')) continue;
    for (const order of ordersOf(court, step)) {
      yield { court, order };
      court.give(order);
    }
  }
}

/** Who may give a command on a review or a meeting now, or meets which refusal: `command code`, or `command may`, with persons. What is said is whole. */
export function offersOf(court: MemoryCourt, stream: Stream): ReadonlyMap<string, string> {
  const at = court.log.at(-1)!.at;
  const persons = Object.keys(court.state('people/court').persons);
  const found = persons.flatMap((by) =>
    court.ask(actionsOf(stream, { by, at })).map(({ name, allowed, refusal }) => {
      if (refusal) expect(internalWordsInRefusal(refusal), name).toEqual([]);
      return { key: `${name} ${allowed ? 'may' : refusal?.code}`, by };
    }),
  );
  const keys = [...new Set(found.map(({ key }) => key))];
  return new Map(
    keys.map((key) => {
      const own = found.filter((each) => each.key === key).map(({ by }) => by);
      return [key, own.length === persons.length ? 'everybody' : own.join(' ')];
    }),
  );
}

function* actionsOf(stream: Stream, who: { readonly by: string; readonly at: Instant }) {
  const [kind, id = ''] = stream.split('/');
  const acting = yield* actingFor(stateIn, who);
  if (kind === 'review') {
    const review = yield* stateIn(`review/${id}`);
    return actionsOn(review, yield* reviewEnv(stateIn, id, acting));
  }
  const meeting = yield* stateIn(`meeting/${id}`);
  const tabled = yield* tabledAt(stateIn, reviewsOf(meeting, undefined), acting);
  return actionsAt(meeting, { ...acting, id, tabled });
}
