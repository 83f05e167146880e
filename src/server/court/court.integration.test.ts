import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { play, scenarioFields } from '../../core/court/scenario.ts';
import { type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { playInDatabase } from '../../testing/play-in-database.ts';
import { readStory } from '../demo/read-story.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

async function storyNamed(name: string) {
  const file = new URL(`../../../scenarios/${name}.json`, import.meta.url);
  return scenarioFields.parse(await readStory(fileURLToPath(file)));
}

describe('a scenario played on PostgreSQL', () => {
  it('comes out as it does in memory, step by step', async () => {
    const scenario = await storyNamed('straight-to-confirmed-ordinary-error');
    const expected = [...play(scenario)].map(({ ok, events, refused }) => ({ ok, events, refused }));
    const played = await playInDatabase(database.db, scenario);
    expect(played).toEqual(expected);
  });

  it('holds minutes against those that were entered before (O3)', async () => {
    const story = await storyNamed('returned-then-confirmed');
    const last = story.steps.findLastIndex((step) => step.do === 'record-confirmation');
    const step = story.steps[last];
    if (!step) throw new Error('the story confirms nothing');
    const early = { ...step, with: { ...(step.with as object), minutesNumber: '审委会〔2026〕3号' } };
    const steps = [...story.steps.slice(0, last), early, step];
    const played = await playInDatabase(database.db, { ...story, steps });
    expect(played.slice(last)).toMatchObject([
      { ok: false, refused: 'minutes-of-an-earlier-number' },
      { ok: true },
    ]);
  });
});
