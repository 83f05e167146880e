import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { play, scenarioFields } from '../../core/court/scenario.ts';
import { type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { playInDatabase } from '../../testing/play-in-database.ts';
import { readStory } from '../demo/read-story.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

describe('a scenario played on PostgreSQL', () => {
  it('comes out as it does in memory, step by step', async () => {
    const file = new URL('../../../scenarios/straight-to-confirmed-ordinary-error.json', import.meta.url);
    const scenario = scenarioFields.parse(await readStory(fileURLToPath(file)));
    const expected = [...play(scenario)].map(({ ok, events, refused }) => ({ ok, events, refused }));
    const played = await playInDatabase(database.db, scenario);
    expect(played).toEqual(expected);
  });
});
