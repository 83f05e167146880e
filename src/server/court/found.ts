import type { MemoryEntry } from '../../core/court/memory-court.ts';
import type { Scenario } from '../../core/court/scenario.ts';
import { plain, segmentsOf } from '../../core/court/segments.ts';
import { system } from '../../core/people/acting.ts';
import { courtDateOf, type Instant, toInstant } from '../../core/time/instant.ts';
import { appendWithin } from '../../log/append.ts';
import type { Json } from '../../log/canonical.ts';
import { openCourt } from '../../log/court.ts';
import type { Database } from '../database/connect.ts';
import { runDueJobs } from '../jobs/run.ts';
import { projectViews } from '../views/project.ts';
import { noteViews } from '../views/rebuild.ts';
import { registerInDatabase } from '../views/register.ts';
import { executeClock } from './clocks.ts';
import { type CourtService, courtService, regulation } from './service.ts';

export interface FoundedCourt {
  readonly service: CourtService;
  /** Lets the clocks fire whose day has come by an instant. */
  runClocks(at: Instant): Promise<number>;
}

/** Founds a court with what is recorded of it on its first day: name, people, offices. */
export async function foundCourt(
  db: Database,
  court: Scenario['court'],
  setUp: readonly MemoryEntry[],
): Promise<FoundedCourt> {
  const at = setUp[0]?.at ?? toInstant(new Date().toISOString());
  const context = {
    actor: system,
    at: new Date(at).toISOString(),
    courtDate: courtDateOf(at),
    regulation,
    readings: {},
  };
  await openCourt(db, { code: court.code, name: court.name, level: court.level, context });
  await noteViews(db, court.code, at);
  const service = serviceOf(db, court.code);
  const streams = [...new Set(setUp.map((entry) => entry.stream))];
  if (setUp.length > 0) {
    const appended = await db.transaction((tx) =>
      appendWithin(tx, {
        court: court.code,
        reads: streams.map((stream) => ({ stream, version: 0 })),
        events: setUp.map(({ stream, event }) => ({
          stream,
          event: { type: event.type, segments: plain(segmentsOf(event)) as Readonly<Record<string, Json>> },
        })),
        context,
      }),
    );
    if ('refused' in appended)
      throw new Error(`the court ${court.code} could not be founded: ${appended.refused.code}`);
  }
  return { service, runClocks: (now) => runClocksAt(db, service, now) };
}

/** The service of a court on this database, with the views that commit with its events. */
export function serviceOf(db: Database, court: string, clockBelieved?: () => boolean): CourtService {
  return courtService(db, court, registerInDatabase, projectViews, clockBelieved);
}

/** Clocks fire in the order of their days, each at the first moment of the day after its last. */
async function runClocksAt(db: Database, service: CourtService, now: Instant): Promise<number> {
  let fired = 0;
  for (;;) {
    const done = await runDueJobs({
      db,
      now: () => new Date(now).toISOString(),
      execute: executeClock((code) => (code === service.court ? service : serviceOf(db, code)), 'when-due'),
      onFailure: (error) => {
        throw error;
      },
    });
    if (done === 0) return fired;
    fired += done;
  }
}
