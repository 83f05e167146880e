import { kindOfCommand } from '../core/court/commands.ts';
import { courtOf, type Scenario } from '../core/court/scenario.ts';
import type { Stream } from '../core/court/streams.ts';
import { courtDateOf, fromBeijing } from '../core/time/instant.ts';
import { foundCourt } from '../server/court/found.ts';
import type { Database } from '../server/database/connect.ts';

export interface Outcome {
  readonly ok: boolean;
  readonly events: readonly string[] | undefined;
  readonly refused: string | undefined;
}

/** Plays a scenario through the service and PostgreSQL, clocks included; one outcome a step. */
export async function playInDatabase(db: Database, scenario: Scenario): Promise<Outcome[]> {
  const first = scenario.steps[0]?.at ?? '2020-01-01T00:00';
  const setUp = courtOf(scenario, courtDateOf(fromBeijing(first)));
  const court = await foundCourt(db, scenario.court, setUp.log);
  const outcomes: Outcome[] = [];
  for (const step of scenario.steps) {
    const at = fromBeijing(step.at);
    await court.runClocks(at);
    if (step.do === 'show') {
      outcomes.push({ ok: true, events: undefined, refused: undefined });
      continue;
    }
    const stream: Stream = `${kindOfCommand(step.do) ?? 'review'}/${step.on}`;
    const given = await court.service.give({
      stream,
      name: step.do,
      with: step.with,
      by: step.by,
      onBehalfOf: step.onBehalfOf,
      at,
    });
    if ('conflict' in given) throw new Error(`${step.do}: ${given.conflict}`);
    outcomes.push(
      'refused' in given
        ? { ok: false, events: undefined, refused: given.refused.code }
        : { ok: true, events: given.done.events.map((event) => event.type), refused: undefined },
    );
  }
  return outcomes;
}
