import type { Acting } from '../people/acting.ts';
import { officesOf, type PersonId } from '../people/people.ts';
import type { Inquiry, OpenReview } from './review.ts';

/** The offices and departments whose clerks answer for a department that is asked (12). */
const answering: Readonly<Record<string, { readonly offices: readonly string[]; readonly source: string }>> =
  {
    petitions: { offices: [], source: 'petitions' },
    discipline: { offices: ['supervision-head', 'supervision-clerk'], source: 'supervision' },
  };

/** Who of a department answers for it; of others than departments nobody does. */
export function answersFor(whom: string, env: Acting): readonly PersonId[] {
  const department = answering[whom];
  if (!department) return [];
  return Object.keys(env.people.persons).filter((person) =>
    officesOf(env.people, person, env.today).some(
      ({ office, source }) =>
        department.offices.includes(office) || (office === 'source-clerk' && source === department.source),
    ),
  );
}

/** Whether an inquiry was put to somebody: by name, or to the department for which they answer. */
export function isAsked({ person, whom }: Inquiry, who: PersonId, env: Acting): boolean {
  return person === undefined ? answersFor(whom, env).includes(who) : person === who;
}

/** The inquiries put to somebody, or to their department. */
export function askedOf(review: OpenReview, who: PersonId, env: Acting): readonly Inquiry[] {
  return review.inquiries.filter((each) => isAsked(each, who, env));
}
