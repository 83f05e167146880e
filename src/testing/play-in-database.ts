import type { Scenario } from '../core/court/scenario.ts';
import type { Database } from '../server/database/connect.ts';
import { playScenario } from './play-scenario.ts';

export interface Outcome {
  readonly ok: boolean;
  readonly events: readonly string[] | undefined;
  readonly refused: string | undefined;
}

/** Plays a scenario through the service and PostgreSQL, clocks included; one outcome a step. */
export async function playInDatabase(db: Database, scenario: Scenario): Promise<Outcome[]> {
  const outcomes: Outcome[] = scenario.steps.map(() => ({ ok: true, events: undefined, refused: undefined }));
  await playScenario(db, scenario, (step, given) => {
    if ('conflict' in given) throw new Error(`step ${step}: ${given.conflict}`);
    const before = outcomes[step - 1]?.events ?? [];
    outcomes[step - 1] =
      'refused' in given
        ? { ok: false, events: undefined, refused: given.refused.code }
        : { ok: true, events: [...before, ...given.done.events.map(({ type }) => type)], refused: undefined };
  });
  return outcomes;
}
