import type { Office } from '../../vocabulary/court.ts';
import type { CourtDate } from '../time/court-date.ts';
import { holdersOf, holds, type People, type PersonId } from './people.ts';

export const quotes = { '5(2)': '负责组织、协调、督促、指导案件评查工作的实施' } as const;

const ofDepartments: readonly Office[] = [
  'division-head',
  'trial-management-head',
  'supervision-head',
  'personnel-head',
];
const underThePresident: readonly Office[] = ['executive-vice-president', 'vice-president', 'court-leader'];

/**
 * Who leads somebody, to whom their overdue work goes up: the head of their department; the executive vice-president, who
 * is executive vice-chair of the committee, for heads of departments and committee members; the president for the leaders.
 */
export function leadersOf(people: People, person: PersonId, day: CourtDate): readonly PersonId[] {
  const has = (office: Office) => holds(people, person, office, day);
  if (has('court-president')) return [];
  const president = holdersOf(people, 'court-president', day);
  if (underThePresident.some(has)) return president;
  const executive = holdersOf(people, 'executive-vice-president', day);
  const above = executive.length > 0 ? executive : president;
  if (has('adjudication-committee-member') || ofDepartments.some(has)) return above;
  if (has('quality-office-clerk')) return orElse(holdersOf(people, 'trial-management-head', day), above);
  const department = people.persons[person]?.department;
  const heads = ofDepartments
    .flatMap((office) => holdersOf(people, office, day))
    .filter((head) => people.persons[head]?.department === department);
  return orElse([...new Set(heads)], above);
}

function orElse(first: readonly PersonId[], other: readonly PersonId[]): readonly PersonId[] {
  return first.length > 0 ? first : other;
}

/** Everybody whom somebody leads on a day. */
export function ledBy(people: People, leader: PersonId, day: CourtDate): readonly PersonId[] {
  return Object.keys(people.persons).filter((person) => leadersOf(people, person, day).includes(leader));
}
