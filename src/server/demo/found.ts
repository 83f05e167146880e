import { setTimeout as sleep } from 'node:timers/promises';
import type { MemoryEntry } from '../../core/court/memory-court.ts';
import type { Scenario } from '../../core/court/scenario.ts';
import { plain, segmentsOf } from '../../core/court/segments.ts';
import type { Text } from '../../core/kernel/text.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { beijing, courtDateOf } from '../../core/time/instant.ts';
import { appendWithin } from '../../log/append.ts';
import type { Json } from '../../log/canonical.ts';
import { foundCourt } from '../court/found.ts';
import { regulation } from '../court/service.ts';
import type { Database, Tx } from '../database/connect.ts';
import { inside } from '../database/inside.ts';
import { packageRoot } from '../package-root.ts';
import { rebuildWithin } from '../views/rebuild.ts';
import { shippedStories } from './stories.ts';
import { tellCourt } from './tell.ts';

/** A line on how far it has come after so many commands. */
const TOLD_EVERY = 250;
/** Any number will do, if no other program on the database uses it. */
const FOUNDING = 4_072_100_003;
const PAUSE_MS = 500;

/**
 * Founds the demonstration court: the shipped stories told over the two years before today, the same for the same day,
 * so that every desk has work on it. It is marked as made up. All of it is there, or nothing; of several servers that start
 * at once one does it, and the others wait.
 */
export async function foundDemonstration(
  db: Database,
  today: CourtDate,
  say: (line: Text) => void,
): Promise<void> {
  say({ zh: '正在建立演示法院（虚构）…', en: 'Founding the demonstration court (made up)…' });
  const stories = await shippedStories(`${packageRoot()}/scenarios`);
  const { court } = tellCourt(stories, today, beijing(today, '00:00'));
  const story = Object.values(stories)[0];
  if (!story) throw new Error('the package is incomplete: there are no stories in scenarios/');
  while (!(await db.transaction((tx) => foundWithin(tx, story.court, court.log, today, say))))
    await sleep(PAUSE_MS);
}

/** Whether there is a court now; not, while another server founds it. */
async function foundWithin(
  tx: Tx,
  court: Scenario['court'],
  log: readonly MemoryEntry[],
  today: CourtDate,
  say: (line: Text) => void,
): Promise<boolean> {
  const lock = { text: 'select pg_try_advisory_xact_lock($1) as ours' };
  const [locked] = await tx.rows<{ ours: boolean }>(lock, [FOUNDING]);
  if (!locked?.ours) return false;
  if ((await tx.rows({ text: 'select from court' })).length > 0) return true;
  const setUp = log.filter((entry) => entry.command === 0);
  const { service } = await foundCourt(inside(tx), court, setUp);
  await tx.rows({ text: 'update court set demonstration = true where court = $1' }, [court.code]);
  const commands = byCommand(log.slice(setUp.length));
  const versions = new Map<string, number>();
  for (const { stream } of setUp) versions.set(stream, (versions.get(stream) ?? 0) + 1);
  for (const [done, entries] of commands.entries()) {
    await append(tx, court.code, entries, versions);
    if ((done + 1) % TOLD_EVERY !== 0 && done + 1 < commands.length) continue;
    const share = Math.round(((done + 1) / commands.length) * 100);
    say({ zh: `演示法院：已写入 ${share}%`, en: `Demonstration court: ${share} % written` });
  }
  await rebuildWithin(tx, service, beijing(today, '00:00'), () => {});
  return true;
}

function byCommand(log: readonly MemoryEntry[]): readonly (readonly MemoryEntry[])[] {
  const commands: MemoryEntry[][] = [];
  for (const entry of log) {
    const last = commands.at(-1);
    if (last?.[0]?.command === entry.command) last.push(entry);
    else commands.push([entry]);
  }
  return commands;
}

async function append(
  tx: Tx,
  court: string,
  entries: readonly MemoryEntry[],
  versions: Map<string, number>,
): Promise<void> {
  const [first] = entries;
  if (!first) return;
  const streams = [...new Set(entries.map((entry) => entry.stream))];
  const result = await appendWithin(tx, {
    court,
    reads: streams.map((stream) => ({ stream, version: versions.get(stream) ?? 0 })),
    events: entries.map(({ stream, event }) => ({
      stream,
      event: { type: event.type, segments: plain(segmentsOf(event)) as Readonly<Record<string, Json>> },
    })),
    context: {
      actor: first.by,
      onBehalfOf: first.onBehalfOf,
      at: new Date(first.at).toISOString(),
      courtDate: courtDateOf(first.at),
      regulation,
      readings: {},
    },
  });
  if ('refused' in result)
    throw new Error(`the demonstration court could not be written: ${result.refused.code}`);
  for (const { stream } of entries) versions.set(stream, (versions.get(stream) ?? 0) + 1);
}
