import { describe, expect, it } from 'vitest';
import { type CourtStep, isSystemOnly, stepsOf } from '../core/court/commands.ts';
import { filesUnder } from './files.ts';

/** Refusals that only a broken program could meet, because the command is the system’s own; they guard, and are not shown. */
const steps = Object.values(stepsOf)
  .flat()
  .filter((step) => !isSystemOnly(step));

const tests = filesUnder('src', ['.test.ts']).map((file) => file.text);
const stories = filesUnder('scenarios', ['.json']).flatMap((file) => stepsIn(JSON.parse(file.text)));

interface Step {
  readonly do: string;
  readonly expect?: string;
}

function stepsIn(story: { readonly steps?: readonly Step[] }): readonly Step[] {
  return story.steps ?? [];
}

/** Whether a test file names both, or a story expects it. Whether it comes out so is for the test itself to say. */
function isShown(command: string, code: string): boolean {
  if (stories.some((step) => step.do === command && step.expect === `refused:${code}`)) return true;
  return tests.some((text) => text.includes(`'${command}'`) && text.includes(`'${code}'`));
}

/** `command` of everything that a test or a story has accepted. */
function accepted(): ReadonlySet<string> {
  const found = new Set<string>(stories.map((step) => step.do));
  for (const text of tests) for (const match of text.matchAll(/do: '([a-z-]+)'/g)) found.add(match[1] ?? '');
  return found;
}

describe('every command', () => {
  it('is given in a test or a story', () => {
    const known = accepted();
    expect(steps.map((step) => step.name).filter((name) => !known.has(name))).toEqual([]);
  });

  it('has every code that it declares in a test or a story', () => {
    const missing = steps.flatMap((step: CourtStep) =>
      Object.keys(step.refusals)
        .filter((code) => !isShown(step.name, code))
        .map((code) => `${step.name}/${code}`),
    );
    expect(missing).toEqual([]);
  });
});
