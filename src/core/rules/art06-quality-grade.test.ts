import { describe, expect, it } from 'vitest';
import { qualityGradeOf } from './art06-quality-grade.ts';

describe('the quality grade of a case (6(1))', () => {
  it.each([
    ['none', 'qualified'],
    ['minor', 'flawed'],
    ['ordinary', 'unqualified'],
    ['major', 'unqualified'],
    ['unlawful', 'unqualified'],
  ] as const)('by its gravest finding, %s: %s', (gravest, grade) => {
    const { value, because } = qualityGradeOf(gravest);
    expect(value).toBe(grade);
    expect(because.map(({ cite }) => cite)).toEqual(['6(1)']);
  });
});
