import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { fieldName, placeName } from '../../vocabulary/names.ts';
import { calculators } from './calculators.ts';
import { calculatorHelp, calculatorNames } from './names.ts';
import { labelOfPath, runCalculator } from './run-calculator.ts';

/** Every field of every calculator, found by walking its schema: nothing that can be refused escapes it. */
function fieldsOf(schema: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  for (const [key, inner] of Object.entries(schema)) {
    if (key === 'properties')
      for (const [name, each] of Object.entries(inner as object)) {
        found.add(name);
        if (name !== 'readings') fieldsOf(each, found);
      }
    else fieldsOf(inner, found);
  }
  return found;
}

const fields = calculatorNames.flatMap((name) => {
  const schema = z.toJSONSchema(calculators[name].input, { io: 'input', unrepresentable: 'any' });
  return [...fieldsOf(schema)].map((field) => [name, field] as const);
});

/** Other values in the place of each field of an example, and none at all. */
const wrong: readonly unknown[] = [undefined, null, 'x', '', -1, 10_000_000, [], {}, true];

describe('the fields of the calculators', () => {
  it('are all found', () => {
    expect(fields.length).toBeGreaterThan(50);
  });

  it.each(fields)('of %s, %s, have a name in both languages', (name, field) => {
    expect(fieldName(name, field)?.zh).toMatch(/\p{Script=Han}/u);
    expect(fieldName(name, field)?.en).toMatch(/[a-z]/i);
  });

  it.each(fields)('of %s, %s, are never called by their key in what is refused', (name, field) => {
    const keys = new Set(fields.map(([, key]) => key).filter((key) => /[A-Z]/.test(key) || key === field));
    const example = JSON.parse(calculatorHelp[name].example) as Record<string, unknown>;
    for (const value of wrong)
      for (const locale of ['zh', 'en'] as const) {
        const { answer, malformed } = runCalculator(name, { ...example, [field]: value }, locale);
        if (!malformed) continue;
        const { error } = answer as { error: { message: string; path: string } };
        if (locale === 'zh') for (const key of keys) expect(error.message).not.toContain(key);
        else for (const key of keys) if (/[A-Z]/.test(key)) expect(error.message).not.toContain(key);
        expect(labelOfPath(name, error.path)).not.toEqual(placeName(name, ['nothing of the kind']));
      }
  });

  it('are called as people call them, place by place', () => {
    expect(labelOfPath('sanctions', 'findings[0].externalDocument').zh).toBe('认定，第1项，有权机关的文书');
    expect(labelOfPath('period', '').zh).toBe('所填内容');
    const twice = runCalculator('period', { from: '2020-01-22', clock: 'defense', days: 3 }, 'zh');
    expect(twice.answer).toMatchObject({
      error: { path: 'days', message: expect.stringContaining('工作日数') },
    });
  });
});
