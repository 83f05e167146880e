import { readdir } from 'node:fs/promises';
import { type Scenario, scenarioFields } from '../../core/court/scenario.ts';
import { readStory } from './read-story.ts';

/** The stories that ship with the product, by name; which of them the demonstration court tells is written in its plan. */
export async function shippedStories(folder: string): Promise<Readonly<Record<string, Scenario>>> {
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.json') && name !== 'county-court.json',
  );
  const read = names.map(async (name) => {
    const story = scenarioFields.parse(await readStory(`${folder}/${name}`));
    return [name.replace(/\.json$/, ''), story] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
