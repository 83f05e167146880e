import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { playedBy } from '../../testing/story-desks.ts';
import { ordered } from './knowing.ts';

const stories = readdirSync(new URL('../../../scenarios/', import.meta.url))
  .filter((name) => name.endsWith('.json') && name !== 'county-court.json')
  .map((name) => name.replace('.json', ''));

describe('sight comes before everything', () => {
  it.each(stories)('whoever does something in %s may know of what they do it to', (name) => {
    const unseen: string[] = [];
    for (const { court, order } of playedBy(name)) {
      const answer = court.ask(ordered(order));
      if ('refused' in answer && answer.refused.code === 'not-there')
        unseen.push(`${order.at} ${order.by} ${order.name} ${order.stream}`);
    }
    expect(unseen).toEqual([]);
  });
});
