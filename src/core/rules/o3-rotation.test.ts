import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import { withReadings } from '../readings/readings.ts';
import { draw, type Rotation } from './o3-rotation.ts';

const rows = table(`
  members | cursor | owed | recused | leave | reading   | assigned | skipped                     | from  | next | debts
  --------|--------|------|---------|-------|-----------|----------|-----------------------------|-------|------|------
  a b c   | 0      |      |         |       | owed-next | a        |                             | turn  | 1    |
  a b c   | 2      |      |         |       | owed-next | c        |                             | turn  | 0    |
  a b c   | 0      |      | a       |       | owed-next | b        | a:recused                   | turn  | 2    | a
  a b c   | 0      |      | a       |       | forfeit   | b        | a:recused                   | turn  | 2    |
  a b c   | 0      |      |         | a     | owed-next | b        | a:on-leave                  | turn  | 2    |
  a b c   | 0      |      | a       | a     | owed-next | b        | a:on-leave                  | turn  | 2    |
  a b c   | 2      |      | c a     |       | owed-next | b        | c:recused a:recused         | turn  | 2    | c a
  a b c   | 1      | c    |         |       | owed-next | c        |                             | owed  | 1    |
  a b c   | 1      | c    |         |       | forfeit   | c        |                             | owed  | 1    |
  a b c   | 1      | a c  | a       |       | owed-next | c        |                             | owed  | 1    | a
  a b c   | 1      | a    | a b     |       | owed-next | c        | b:recused                   | turn  | 0    | a b
  a b c   | 0      | a    | a       |       | owed-next | b        | a:recused                   | turn  | 2    | a
  a b c   | 0      | a    |         | a     | owed-next | b        | a:on-leave                  | turn  | 2    | a
  a b c   | 1      | b    | a c     | b     | owed-next | -        | b:on-leave c:recused a:recused | turn | 1  | b
  a       | 0      |      | a       |       | owed-next | -        | a:recused                   | turn  | 0    |
`);

const words = (cell: string) => (cell === '' ? [] : cell.split(' '));

describe('the rotation', () => {
  it.each(rows)(
    'gives $assigned from $members at $cursor, owed $owed, recused $recused, on leave $leave',
    (row) => {
      const { value, because } = draw(
        { members: words(row.members!), cursor: Number(row.cursor), owed: words(row.owed!) },
        { case: 'r1', recused: words(row.recused!), onLeave: words(row.leave!) },
        withReadings({ 'R-O3.4': row.reading }),
      );
      const skipped = words(row.skipped!).map((one) => {
        const [member, reason] = one.split(':');
        return { member, reason };
      });
      expect(value.draw).toEqual(
        row.assigned === '-'
          ? { case: 'r1', refused: 'no-eligible-reviewer', skipped }
          : { case: 'r1', assigned: row.assigned, skipped, fromOwed: row.from === 'owed' },
      );
      expect([value.next.cursor, value.next.owed]).toEqual([Number(row.next), words(row.debts!)]);
      expect(because.length).toBeGreaterThan(0);
    },
  );

  it('gives everybody the same number of cases when nobody is hindered', () => {
    let rotation: Rotation = { members: ['a', 'b', 'c'], cursor: 1, owed: [] };
    const given: string[] = [];
    for (let number = 0; number < 9; number++) {
      const { value } = draw(rotation, { case: `r${number}`, recused: [], onLeave: [] }, withReadings({}));
      if ('assigned' in value.draw) given.push(value.draw.assigned);
      rotation = value.next;
    }
    expect(given.join('')).toBe('bcabcabca');
  });

  it('never assigns someone hindered, never owes anyone twice, and changes nothing when it refuses', () => {
    const members = ['a', 'b', 'c', 'd'];
    const some = fc.subarray(members);
    fc.assert(
      fc.property(fc.array(fc.tuple(some, some), { maxLength: 30 }), (draws) => {
        let rotation: Rotation = { members, cursor: 0, owed: [] };
        for (const [recused, onLeave] of draws) {
          const { value } = draw(rotation, { case: 'r', recused, onLeave }, withReadings({}));
          if ('assigned' in value.draw) expect([...recused, ...onLeave]).not.toContain(value.draw.assigned);
          else {
            expect(value.next).toEqual(rotation);
            expect(value.draw.skipped).toHaveLength(members.length);
          }
          expect(new Set(value.next.owed).size).toBe(value.next.owed.length);
          rotation = value.next;
        }
      }),
    );
  });
});
