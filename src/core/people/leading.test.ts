import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { registered } from '../../testing/states.ts';
import { table } from '../../testing/table.ts';
import { leadersOf, ledBy } from './leading.ts';

const people = given(...registered).court.state('people/court');
const day = '2026-03-10';

describe('overdue work goes up to who leads (5(2))', () => {
  it.each(
    table(`
      person | leaders | why
      cao    | chen    | a judge: the head of the division
      shen   | wu      | the office: trial management
      xu     | wu      | a clerk of trial management
      you    | zheng   | staff of the supervision office
      yang   | qian    | a department without a head in the register
      chen   | qian    | a head, and committee member
      zhou   | zhao    | a vice-president
      qian   | zhao    | the executive vice-president
      zhao   |         | nobody leads the president
    `),
  )('$person → $leaders: $why', ({ person = '', leaders = '' }) => {
    expect(leadersOf(people, person, day)).toEqual(leaders ? [leaders] : []);
  });

  it('is asked from above as from below', () => {
    for (const leader of Object.keys(people.persons))
      for (const person of ledBy(people, leader, day))
        expect(leadersOf(people, person, day)).toContain(leader);
  });
});
