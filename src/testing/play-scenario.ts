import { kindOfCommand } from '../core/court/commands.ts';
import { courtOf, resolved, type Scenario } from '../core/court/scenario.ts';
import type { Stream } from '../core/court/streams.ts';
import { courtDateOf, fromBeijing } from '../core/time/instant.ts';
import { foundCourt } from '../server/court/found.ts';
import type { Given } from '../server/court/service.ts';
import type { Database } from '../server/database/connect.ts';

/**
 * Founds the court of a scenario and plays its steps through service and database. A court in memory goes along, because
 * whom a step means can depend on what has happened.
 */
export async function playScenario(
  db: Database,
  scenario: Scenario,
  hear: (step: number, given: Given) => void = () => {},
): Promise<void> {
  const first = scenario.steps[0]?.at ?? '2020-01-01T00:00';
  const memory = courtOf(scenario, courtDateOf(fromBeijing(first)));
  const court = await foundCourt(db, scenario.court, memory.log);
  for (const [index, step] of scenario.steps.entries()) {
    const at = fromBeijing(step.at);
    memory.pass(at);
    await court.runClocks(at);
    if (step.do === 'show') continue;
    const stream: Stream = `${kindOfCommand(step.do) ?? 'review'}/${step.on}`;
    for (const { by, given } of resolved(memory, step, at)) {
      const order = { stream, name: step.do, by, onBehalfOf: step.onBehalfOf, at };
      memory.give({ ...order, with: given });
      hear(index + 1, await court.service.give({ ...order, with: oneEntryLater(given) }));
    }
  }
}

/** The log of a database begins with an entry of its own, so that every entry that is named stands one later. */
function oneEntryLater(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !('entry' in given)) return given;
  return typeof given.entry === 'number' ? { ...given, entry: given.entry + 1 } : given;
}
