import { describe, expect, it } from 'vitest';
import { qualityName } from '../../vocabulary/quality.ts';
import { qualityGradeOf, votedQualityOf } from './art06-quality-grade.ts';

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

describe('the names of the grades', () => {
  const names = { flawed: { zh: '基本合格' }, unqualified: { zh: '差', en: 'poor' } };

  it('are the court’s where it has given any, in English the Chinese one where it has given none', () => {
    expect(qualityName('qualified', names)).toEqual({ zh: '合格', en: 'qualified' });
    expect(qualityName('flawed', names)).toEqual({ zh: '基本合格', en: '基本合格' });
    expect(qualityName('unqualified', names)).toEqual({ zh: '差', en: 'poor' });
  });

  it('are said in the reasons', () => {
    expect(qualityGradeOf('minor', names).because[0]?.says.zh).toContain('基本合格');
    expect(votedQualityOf('unqualified', undefined, names).because[0]?.says.en).toContain('poor');
    expect(votedQualityOf('unqualified', 'flawed', names)).toMatchObject({ value: 'flawed' });
    expect(votedQualityOf('flawed', 'unqualified', names)).toMatchObject({ value: 'flawed' });
  });
});
