import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expandStory } from '../../core/court/story.ts';

/** A story as a plain scenario: its cast and its parts lie beside it, in `cast` and in `parts/`. */
export async function readStory(file: string): Promise<object> {
  const folder = dirname(file);
  const story = await readJson(file);
  const cast = 'cast' in story ? await readJson(join(folder, String(story.cast))) : undefined;
  return expandStory(story, cast, await readParts(join(folder, 'parts')));
}

async function readParts(folder: string): Promise<Record<string, unknown>> {
  const names = await readdir(folder).catch(() => []);
  const parts = names.filter((name) => name.endsWith('.json'));
  const read = parts.map(
    async (name) => [name.replace(/\.json$/, ''), await readJson(join(folder, name))] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}

async function readJson(file: string): Promise<object> {
  const value: unknown = JSON.parse(await readFile(file, 'utf8'));
  if (typeof value !== 'object' || value === null) throw new Error('not a JSON object');
  return value;
}
