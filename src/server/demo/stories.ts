import { readdir } from 'node:fs/promises';
import { type Scenario, scenarioFields } from '../../core/court/scenario.ts';
import { readStory } from './read-story.ts';

/** Stories that show a rule and have nothing to tell of the demonstration court: what is there already stays as it is. */
const apart: readonly string[] = [
  'a-ground-is-held-against-the-data',
  'a-request-received-in-time-entered-late',
  'named-by-the-rule-or-not-on-the-ballot',
  'opinions-of-the-committee-before-a-finding',
  'recused-and-out-of-the-room',
  'the-dossier-is-always-in-somebodys-hands',
  'the-observer-leaves-during-a-ballot',
  'the-ruling-that-remanded-is-named',
];

/** All stories that ship with the product, by name. */
export async function allStories(folder: string): Promise<Readonly<Record<string, Scenario>>> {
  const names = (await readdir(folder)).filter(
    (name) => name.endsWith('.json') && name !== 'county-court.json',
  );
  const read = names.map(async (name) => {
    const story = scenarioFields.parse(await readStory(`${folder}/${name}`));
    return [name.replace(/\.json$/, ''), story] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** Those that the demonstration court is made of. */
export async function shippedStories(folder: string): Promise<Readonly<Record<string, Scenario>>> {
  const all = Object.entries(await allStories(folder));
  return Object.fromEntries(all.filter(([name]) => !apart.includes(name)));
}
