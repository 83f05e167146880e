import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';

const names = {
  qualified: { zh: '优秀', en: 'excellent' },
  flawed: { zh: '合格' },
  unqualified: { zh: '不合格', en: 'unqualified' },
};
const name = (by: string, fields: object = names) =>
  ({ at: '2026-03-02T09:00', by, do: 'name-quality-grades', on: 'court', with: fields }) as const;

describe('the names of the quality grades (6(1))', () => {
  it('are given by the quality office or the trial management head', () => {
    const court = given().when(name('shen')).then({ type: 'QualityGradesNamed', names });
    expect(court.state('people/court').qualityNames).toEqual(names);
    given().when(name('wu')).then({ type: 'QualityGradesNamed', names });
    given().when(name('yang')).refused('not-yours-to-do');
  });

  it.each([
    ['in Chinese', { flawed: { zh: '优秀' } }],
    ['in English', { flawed: { zh: '良好', en: 'excellent' } }],
  ])('differ from one another %s', (_, alike) => {
    given()
      .when(name('shen', { ...names, ...alike }))
      .refused('names-alike', '6(1)');
  });

  it('change something', () => {
    const asTheyAre = {
      qualified: { zh: '合格', en: 'qualified' },
      flawed: { zh: '瑕疵', en: 'flawed' },
      unqualified: { zh: '不合格', en: 'unqualified' },
    };
    given().when(name('shen', asTheyAre)).refused('names-unchanged', '6(1)');
    given(name('shen')).when(name('wu')).refused('names-unchanged', '6(1)');
  });
});
