import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { scenarioFields } from '../../core/court/scenario.ts';
import { expandStory } from '../../core/court/story.ts';
import type { Text } from '../../core/kernel/text.ts';
import { playScenario } from '../court/play.ts';
import type { Database } from '../database/connect.ts';

const STORY = 'straight-to-confirmed-ordinary-error.json';

/** Founds a court to try things on: made-up people, and one story played to its end. */
export async function foundForShow(db: Database, folder: string, say: (line: Text) => void): Promise<void> {
  say({ zh: '正在建立演示法院…', en: 'Founding the demonstration court…' });
  const names = await readdir(join(folder, 'parts'));
  const parts = names.map(async (name) => [name.replace(/\.json$/, ''), await json(folder, 'parts', name)]);
  const cast = await json(folder, 'county-court.json');
  const all = Object.fromEntries(await Promise.all(parts)) as Record<string, unknown>;
  const scenario = scenarioFields.parse(expandStory(await json(folder, STORY), cast, all));
  await playScenario(db, scenario);
  await db.rows({ text: 'update court set demonstration = true where court = $1' }, [scenario.court.code]);
}

async function json(...path: string[]): Promise<object> {
  return JSON.parse(await readFile(join(...path), 'utf8')) as object;
}
