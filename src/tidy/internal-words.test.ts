import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { stepsOf } from '../core/court/commands.ts';
import { play, scenarioFields } from '../core/court/scenario.ts';
import { sharedRefusals } from '../core/kernel/decide.ts';
import { readStory } from '../server/demo/read-story.ts';
import { internalWordsIn } from '../testing/internal-words.ts';
import { unsaidIn } from '../testing/unsaid.ts';
import type { Both } from '../vocabulary/both.ts';
import { choices } from '../vocabulary/choices.ts';

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));
const stories = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'county-court.json');
const steps = Object.values(stepsOf).flat();
const unfilled = ({ zh, en }: { zh: string; en: string }) => {
  const without = (text: string) => text.replace(/\{\w+\}/g, '');
  return { zh: without(zh), en: without(en) };
};

async function played(name: string) {
  const scenario = scenarioFields.parse(await readStory(folder + name));
  const lines = [];
  const told = play(scenario);
  let step = told.next();
  for (; !step.done; step = told.next()) lines.push(step.value);
  return { lines, court: step.value };
}

describe('no word of the program is before people', () => {
  it('in the title, help and refusals of any command', () => {
    const said = steps.flatMap(({ name, title, help, refusals }) =>
      [title, help, ...Object.values(refusals)].flatMap((words) =>
        words ? internalWordsIn(unfilled(words)).map((found) => `${name}: ${found}`) : [],
      ),
    );
    const shared = Object.values(sharedRefusals).flatMap((words) => internalWordsIn(unfilled(words)));
    expect([...said, ...shared]).toEqual([]);
  });

  it('in what a choice is called', () => {
    const said = Object.values(choices).flatMap((list) => Object.values<Both>(list).flatMap(internalWordsIn));
    expect(said).toEqual([]);
  });

  it.each(stories)('in what %s is refused, and in what the trace says of it', async (name) => {
    const { lines, court } = await played(name);
    const refused = lines.flatMap(({ message }) => (message ? internalWordsIn(message) : []));
    expect(refused).toEqual([]);
    expect(unsaidIn(court)).toEqual([]);
  });

  it('and would be found: an id, a command, an event, an unfilled place', () => {
    const broken = [
      { zh: '认定f1尚未听取意见。', en: 'x' },
      { zh: '须先 notify-judge。', en: 'x' },
      { zh: 'x', en: 'DecisionNotified comes first.' },
      { zh: '“{finding}”填写有误', en: 'x' },
      { zh: 'x', en: 'mayAsk is missing' },
      { zh: '应为其中之一：minor', en: 'x' },
    ];
    for (const text of broken) expect(internalWordsIn(text), text.zh + text.en).not.toEqual([]);
    expect(
      internalWordsIn({ zh: '认定1尚未听取意见（R-24.1）。', en: 'Finding 1 has not been heard.' }),
    ).toEqual([]);
  });
});
