import type { Asking } from '../../core/court/execute.ts';
import { stateIn } from '../../core/court/execute.ts';
import type { Locale } from '../../core/kernel/text.ts';
import { committeeOn } from '../../core/people/committee.ts';
import { inService, isDeputyOf, nameOf, officesOf, type People } from '../../core/people/people.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { courtDateOf, type Instant } from '../../core/time/instant.ts';
import { offices } from '../../vocabulary/court.ts';
import { qualityGrades, qualityName } from '../../vocabulary/quality.ts';
import { idsOf } from '../../vocabulary/terms.ts';

/** A person with the offices of a day, as lists of people show them. */
export function personOn(people: People, person: string, day: CourtDate, locale: Locale) {
  const known = people.persons[person];
  return {
    id: person,
    name: nameOf(people, person),
    department: known?.department ?? '',
    inQuota: known?.inQuota ?? false,
    offices: officesOf(people, person, day).map((held) => ({
      office: held.office,
      name: offices[held.office][locale],
      ...(held.source ? { source: held.source } : {}),
      ...(held.categories ? { categories: held.categories } : {}),
    })),
  };
}

/** Everybody in service, for the one-click sign-in of a demonstration court. */
export function* peopleToSignIn(at: Instant, locale: Locale): Asking<readonly unknown[]> {
  const people = yield* stateIn('people/court');
  const today = courtDateOf(at);
  return Object.keys(people.persons)
    .filter((person) => inService(people, person, today))
    .map((person) => personOn(people, person, today, locale));
}

/** Who is signed in: their offices today, their court, and for whom they may act. */
export function* whoAmI(person: string, at: Instant, locale: Locale): Asking<object> {
  const people = yield* stateIn('people/court');
  const today = courtDateOf(at);
  const { offices, ...known } = personOn(people, person, today, locale);
  const deputized = people.deputies.filter(
    (each) => each.deputy === person && isDeputyOf(people, person, each.person, today),
  );
  return {
    person: known,
    offices,
    committee: committeeOn(people, today).find((each) => each.person === person)?.title ?? null,
    deputizesFor: deputized.map((each) => personOn(people, each.person, today, locale)),
    court: people.court,
    qualityNames: Object.fromEntries(
      idsOf(qualityGrades).map((grade) => [grade, qualityName(grade, people.qualityNames)[locale]]),
    ),
    today,
  };
}
