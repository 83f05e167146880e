import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { kindOfCommand } from '../core/court/commands.ts';
import type { MemoryCourt } from '../core/court/memory-court.ts';
import {
  courtOf,
  resolved,
  type Scenario,
  type ScenarioStep,
  scenarioFields,
} from '../core/court/scenario.ts';
import { expandStory } from '../core/court/story.ts';
import type { CourtEvent, Stream } from '../core/court/streams.ts';
import { courtDateOf, fromBeijing } from '../core/time/instant.ts';
import { internalWordsInNotes, internalWordsInRefusal } from './internal-words.ts';
import { expectTold, type Told } from './told.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const json = (path: string): object => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as object;
const cast = json('county-court.json');
const parts = Object.fromEntries(
  readdirSync(new URL('parts/', folder)).map((name) => [name.replace(/\.json$/, ''), json(`parts/${name}`)]),
);

/** A step of a test, as in a story; `on` is `r1`, `by` is whoever acts, placeholders like `@reviewer` included. */
export interface Given {
  readonly at: string;
  readonly do: string;
  readonly by?: string;
  readonly on?: string;
  readonly with?: unknown;
  readonly part?: string;
  readonly for?: string;
  readonly onBehalfOf?: string;
}

export interface When {
  readonly by: string;
  readonly do: string;
  readonly on?: string;
  readonly with?: unknown;
  readonly onBehalfOf?: string;
  /** `YYYY-MM-DDTHH:MM`; the last step's instant where it is not said. */
  readonly at?: string;
}

/** A part of the stories, played from a day on: `play('2026-03-02', 'registered')`. */
export function play(at: string, part: string, given: Readonly<Record<string, unknown>> = {}): Given {
  return { at, do: 'play', part, with: given };
}

/** Steps as a story, played in the made-up county court. */
export function storyOf(steps: readonly Given[]): Scenario {
  return scenarioFields.parse(expandStory({ title: { zh: '', en: '' }, steps }, cast, parts));
}

/** A made-up county court in which some steps have happened; every one of them has to be accepted. */
export function given(...steps: readonly Given[]) {
  const told = storyOf(steps);
  const first = told.steps[0]?.at ?? '2026-03-02T09:00';
  const court = courtOf(told, courtDateOf(fromBeijing(first)));
  for (const step of told.steps) {
    const refusal = give(court, step).refused;
    if (refusal) throw new Error(`given ${step.do} by ${step.by} at ${step.at}: ${refusal.code}`);
  }
  const last = told.steps.at(-1)?.at ?? first;
  return { court, when: (when: When) => outcome(court, when, last) };
}

function give(court: MemoryCourt, step: ScenarioStep) {
  const at = fromBeijing(step.at);
  court.pass(at);
  const kind = kindOfCommand(step.do) ?? 'review';
  const events: CourtEvent[] = [];
  for (const { by, given } of resolved(court, step, at)) {
    const order = {
      stream: `${kind}/${step.on}` as Stream,
      name: step.do,
      with: given,
      by,
      onBehalfOf: step.onBehalfOf,
      at,
    };
    const done = court.give(order);
    if ('refused' in done) return { events, refused: done.refused };
    const unsaid = internalWordsInNotes(done.notes, Object.keys(court.state('people/court').persons));
    if (unsaid.length > 0) throw new Error(`${step.do} tells people of ${unsaid.join(', ')}`);
    events.push(...done.happened.map(({ event }) => event));
  }
  return { events, refused: undefined };
}

function outcome(court: MemoryCourt, when: When, last: string) {
  const at = when.at ?? last;
  const on = when.on ?? (kindOfCommand(when.do) === 'meeting' ? 'm1' : 'r1');
  const step = { ...when, at, on } as Scenario['steps'][number];
  court.pass(fromBeijing(at)); // what the clocks do is not what the command does
  const before = court.log.length;
  const { events, refused } = give(court, step);
  return {
    court,
    /** Accepted, with these events and what follows from them on other streams, in order, each with what matters of it. */
    // biome-ignore lint/suspicious/noThenProperty: the tests read given, when, then; nothing here is awaited
    then(...told: readonly Told<CourtEvent>[]) {
      expect(refused).toBeUndefined();
      expectTold(events, told);
      return court;
    },
    /** Refused with this code, citing this article or reading, and nothing changed. */
    refused(code: string, cite?: string) {
      expect(refused?.code).toBe(code);
      if (cite !== undefined) expect(refused?.because.map((each) => each.cite)).toContain(cite);
      expect(refused && internalWordsInRefusal(refused)).toEqual([]);
      expect(court.log.length).toBe(before);
    },
  };
}
