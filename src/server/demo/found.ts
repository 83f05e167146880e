import type { MemoryEntry } from '../../core/court/memory-court.ts';
import { plain, segmentsOf } from '../../core/court/segments.ts';
import type { Text } from '../../core/kernel/text.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { beijing, courtDateOf } from '../../core/time/instant.ts';
import { appendWithin } from '../../log/append.ts';
import type { Json } from '../../log/canonical.ts';
import { foundCourt, serviceOf } from '../court/found.ts';
import { regulation } from '../court/service.ts';
import type { Database, Tx } from '../database/connect.ts';
import { packageRoot } from '../package-root.ts';
import { rebuildWithin } from '../views/rebuild.ts';
import { shippedStories } from './stories.ts';
import { tellCourt } from './tell.ts';

/** How many commands are appended in one transaction; nothing of it is lost by a crash but the demonstration itself. */
const TOGETHER = 250;

/**
 * Founds the demonstration court: the shipped stories told over the two years before today, the same for the same day,
 * so that every desk has work on it. It is marked as made up.
 */
export async function foundDemonstration(
  db: Database,
  today: CourtDate,
  say: (line: Text) => void,
): Promise<void> {
  say({ zh: '正在建立演示法院（虚构）…', en: 'Founding the demonstration court (made up)…' });
  const stories = await shippedStories(`${packageRoot()}/scenarios`);
  const { court } = tellCourt(stories, today, beijing(today, '00:00'));
  const setUp = court.log.filter((entry) => entry.command === 0);
  const story = Object.values(stories)[0];
  if (!story) throw new Error('the package is incomplete: there are no stories in scenarios/');
  await foundCourt(db, story.court, setUp);
  await db.rows({ text: 'update court set demonstration = true where court = $1' }, [story.court.code]);
  const commands = byCommand(court.log.slice(setUp.length));
  const versions = new Map<string, number>();
  for (const { stream } of setUp) versions.set(stream, (versions.get(stream) ?? 0) + 1);
  for (let from = 0; from < commands.length; from += TOGETHER) {
    await db.transaction(async (tx) => {
      await tx.rows({ text: 'set local synchronous_commit = off' });
      for (const entries of commands.slice(from, from + TOGETHER))
        await append(tx, story.court.code, entries, versions);
    });
    const done = Math.min(100, Math.round(((from + TOGETHER) / commands.length) * 100));
    say({ zh: `演示法院：已写入 ${done}%`, en: `Demonstration court: ${done} % written` });
  }
  const service = serviceOf(db, story.court.code);
  await db.transaction((tx) => rebuildWithin(tx, service, beijing(today, '00:00'), () => {}));
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
