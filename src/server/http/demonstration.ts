import story from '../../../scenarios/straight-to-confirmed-ordinary-error.json' with { type: 'json' };
import { kindOfCommand } from '../../core/court/commands.ts';
import { courtOf, scenarioFields } from '../../core/court/scenario.ts';
import type { Stream } from '../../core/court/streams.ts';
import type { Text } from '../../core/kernel/text.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { courtDateOf, fromBeijing } from '../../core/time/instant.ts';
import { foundCourt } from '../court/found.ts';
import type { Database } from '../database/connect.ts';

/** Founds the demonstration court: made-up people, and a story played up to where it ends. */
export async function foundForShow(
  db: Database,
  _today: CourtDate,
  say: (line: Text) => void,
): Promise<void> {
  say({ zh: '正在建立演示法院…', en: 'Founding the demonstration court…' });
  const scenario = scenarioFields.parse(story);
  const first = scenario.steps[0]?.at ?? '2026-01-05T09:00';
  const court = await foundCourt(db, scenario.court, courtOf(scenario, courtDateOf(fromBeijing(first))).log);
  await db.rows({ text: 'update court set demonstration = true where court = $1' }, [scenario.court.code]);
  for (const step of scenario.steps) {
    const at = fromBeijing(step.at);
    await court.runClocks(at);
    if (step.do === 'show') continue;
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
  }
}
