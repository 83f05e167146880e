import { expect, it } from 'vitest';
import type { People } from '../../core/people/people.ts';
import type { Sql } from '../../log/sql.ts';
import { statesOf } from './states.ts';

/** The log of a court in which one person after the other is added, as `log-read-stream` answers it. */
function rows(from: number, to: number) {
  return Array.from({ length: to - from + 1 }, (_, place) => {
    const position = from + place;
    const header = { type: 'PersonAdded', schema: 1, position, courtDate: '2026-03-02', actor: 'wang' };
    const person = { id: `p${position}`, name: `第${position}人`, department: '民一庭', from: '2026-03-02' };
    return {
      position,
      header: JSON.stringify(header),
      hash: '',
      name: 'event',
      text: JSON.stringify({ person }),
    };
  });
}

it('a state never goes back, whichever of two readers ends last', async () => {
  const answers: ((rows: unknown[]) => void)[] = [];
  const db: Sql = {
    rows: <Row>() => new Promise<Row[]>((resolve) => answers.push((found) => resolve(found as Row[]))),
  };
  const states = statesOf('吉0799');
  const early = states.refresh(db, 'people/court');
  const late = states.refresh(db, 'people/court');
  answers[1]?.(rows(1, 12));
  await late;
  answers[0]?.(rows(1, 10));
  await early;
  const { version, state } = await states.load(db, 'people/court');
  expect(version).toBe(12);
  expect(Object.keys((state as People).persons)).toHaveLength(12);
});
