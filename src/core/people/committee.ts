import type { Category, CommitteeTitle, Office } from '../../vocabulary/court.ts';
import type { CourtDate } from '../time/court-date.ts';
import { adjudicationCommitteeOn, holdersOf, officesOf, type People, type PersonId } from './people.ts';

export const quotes = {
  O1: '由院长任主任，常务副院长为常务副主任，其他分管审判执行工作院领导为副主任，审判委员会委员、审判管理部门负责人、监察室负责人、干部科负责人为委员',
  O3: '会议由质监委常务副主任主持，常务副主任不能主持的，由质监办根据评查案件类别提请相应副主任主持会议',
} as const;

export interface CommitteeMember {
  readonly person: PersonId;
  /** The highest title; one person has one vote, however many titles. */
  readonly title: CommitteeTitle;
}

const titles = {
  'court-president': 'chair',
  'executive-vice-president': 'executive-vice-chair',
  'vice-president': 'vice-chair',
  'court-leader': 'vice-chair',
} as const satisfies Partial<Record<Office, CommitteeTitle>>;

const seats: readonly Office[] = ['trial-management-head', 'supervision-head', 'personnel-head'];

/** The quality committee of a day (O1): each person once, with the highest of their titles. */
export function committeeOn(people: People, day: CourtDate): readonly CommitteeMember[] {
  const members = new Map<PersonId, CommitteeMember>();
  for (const office of Object.keys(titles) as (keyof typeof titles)[])
    for (const person of holdersOf(people, office, day))
      if (!members.has(person)) members.set(person, { person, title: titles[office] });
  const others = [
    ...adjudicationCommitteeOn(people, day),
    ...seats.flatMap((office) => holdersOf(people, office, day)),
  ];
  for (const person of others) if (!members.has(person)) members.set(person, { person, title: 'member' });
  return [...members.values()];
}

export interface PassedOver {
  readonly person: PersonId;
  readonly reason: string;
}

export interface PresiderFound {
  readonly presider?: PersonId;
  readonly passedOver: readonly PassedOver[];
}

/**
 * Who presides over one item (O3): the executive vice-chair; then the vice-chair in charge of the case's category; then the
 * other vice-chairs in the order of the register of people; then the chair.
 *
 * @param unable says why somebody can't preside over this item (absent, recused), or nothing where they can
 */
export function presiderFor(
  people: People,
  day: CourtDate,
  category: Category | undefined,
  unable: (person: PersonId) => string | undefined,
): PresiderFound {
  const members = committeeOn(people, day);
  const titled = (title: CommitteeTitle) =>
    members.filter((member) => member.title === title).map((member) => member.person);
  const viceChairs = titled('vice-chair');
  const inCharge = viceChairs.filter((person) =>
    officesOf(people, person, day).some((held) => category && held.categories?.includes(category)),
  );
  const order = [
    ...new Set([...titled('executive-vice-chair'), ...inCharge, ...viceChairs, ...titled('chair')]),
  ];
  const passedOver: PassedOver[] = [];
  for (const person of order) {
    const reason = unable(person);
    if (reason === undefined) return { presider: person, passedOver };
    passedOver.push({ person, reason });
  }
  return { passedOver };
}
