import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { play, scenarioFields } from '../core/court/scenario.ts';
import { readStory } from '../server/demo/read-story.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const stories = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'county-court.json');

describe('the stories', () => {
  it('are at least twenty', () => {
    expect(stories.length).toBeGreaterThanOrEqual(20);
  });

  it.each(stories)('%s comes out as it says, step by step', async (name) => {
    const scenario = scenarioFields.parse(await readStory(folder + name));
    const lines = [...play(scenario)];
    const unexpected = lines.filter((line) => !line.asExpected);
    expect(unexpected.map((line) => [scenario.steps[line.step - 1], line.refused])).toEqual([]);
    expect(lines.length).toBe(scenario.steps.length);
  });
});
