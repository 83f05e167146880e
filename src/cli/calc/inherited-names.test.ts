import { describe, expect, it } from 'vitest';
import { calculatorHelp, calculatorNames } from './names.ts';
import { pathText, runCalculator } from './run-calculator.ts';

const inherited = Object.getOwnPropertyNames(Object.prototype);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Every text of an input that is an id, with the input in which another stands in its place. */
function* replaced(
  value: Json,
  by: string,
  path: readonly (string | number)[] = [],
): Generator<[string, Json]> {
  if (typeof value === 'string' && ids.test(String(path.findLast((step) => typeof step === 'string'))))
    yield [pathText(path), by];
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, each] of entries as [string | number, Json][])
    for (const [where, other] of replaced(each, by, [...path, key])) {
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, Json>;
      copy[key] = other;
      yield [where, copy as Json];
    }
}

const ids = /^(?:id|case|judge|members|recused|present|onLeave|owed|wrongOpinionBy|presider|handlingJudge)$/;

describe.each(calculatorNames)('calc %s', (name) => {
  const example = JSON.parse(calculatorHelp[name].example) as { readonly [key: string]: Json };

  it.each(inherited)('takes “%s” as the id of nobody', (word) => {
    for (const [path, input] of replaced(example, word))
      expect(runCalculator(name, input, 'en')).toMatchObject({
        malformed: true,
        answer: { error: { path } },
      });
  });

  it.each(inherited)('does not pass over a key “%s”', (word) => {
    const input = JSON.parse(`{${JSON.stringify(word)}:"yes",${JSON.stringify(example).slice(1)}`) as object;
    expect(runCalculator(name, input, 'en')).toMatchObject({
      malformed: true,
      answer: { error: { path: word } },
    });
  });
});

it('a ballot of __proto__ is malformed where it stands', () => {
  const input = JSON.parse(
    '{"kind":"yes-no","members":["a"],"present":["a"],"ballots":{"__proto__":"yes"}}',
  ) as object;
  expect(runCalculator('vote', input, 'en').answer).toMatchObject({ error: { path: 'ballots.__proto__' } });
});

describe('the list that a calculator is about', () => {
  it.each([
    ['sanctions', 'findings', { finding: [] }],
    ['attribution', 'members', { bench: 'panel', misled: false }],
    ['attribution', 'shares', { bench: 'by-duty' }],
    ['attribution', 'wrongOpinionBy', { bench: 'adjudication-committee', presider: 'p', handlingJudge: 'a' }],
    ['vote', 'members', { kind: 'yes-no', present: [], ballots: {} }],
    ['vote', 'ballots', { kind: 'yes-no', members: ['a'], present: ['a'] }],
    ['vote', 'ballots', { kind: 'grade', members: ['a'], present: ['a'] }],
    ['rotation', 'draws', { members: ['a'], cursor: 0, owed: [] }],
    ['rotation', 'members', { cursor: 0, owed: [], draws: [] }],
  ] as const)('of %s, %s, is required', (name, path, input) => {
    expect(runCalculator(name, input, 'en')).toMatchObject({ malformed: true, answer: { error: { path } } });
  });
});
