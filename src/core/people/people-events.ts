import type { Category } from '../../vocabulary/court.ts';
import type { QualityNames } from '../../vocabulary/quality.ts';
import { withEntry } from '../kernel/keyed.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Coefficient } from './coefficients.ts';
import type { Court, Deputy, OfficeHeld, People, Person, PersonId, Span } from './people.ts';

export type PeopleEvent =
  | { readonly type: 'CourtNamed'; readonly court: Court }
  | { readonly type: 'PersonAdded'; readonly person: Person }
  | {
      readonly type: 'PersonCorrected';
      readonly person: PersonId;
      readonly name?: string;
      readonly department?: string;
      readonly inQuota?: boolean;
    }
  | {
      readonly type: 'ServiceEnded';
      readonly person: PersonId;
      readonly on: CourtDate;
      readonly reason: string;
    }
  | { readonly type: 'OfficeGiven'; readonly held: OfficeHeld; readonly document?: string }
  | {
      readonly type: 'OfficeEnded';
      readonly person: PersonId;
      readonly office: OfficeHeld['office'];
      readonly on: CourtDate;
    }
  | { readonly type: 'LeaveRecorded'; readonly leave: Span; readonly reason: string }
  | { readonly type: 'LeaveEnded'; readonly person: PersonId; readonly on: CourtDate }
  | { readonly type: 'DeputyAppointed'; readonly deputy: Deputy }
  | { readonly type: 'WorkHandedOver'; readonly deputy: Deputy; readonly reason: string }
  | {
      readonly type: 'DeputyEnded';
      readonly person: PersonId;
      readonly deputy: PersonId;
      readonly on: CourtDate;
    }
  | { readonly type: 'CommitteeOrderSet'; readonly order: readonly PersonId[] }
  | { readonly type: 'QualityGradesNamed'; readonly names: QualityNames }
  | { readonly type: 'RelativesDeclared'; readonly one: PersonId; readonly other: PersonId }
  | { readonly type: 'WorkloadCoefficientSet'; readonly coefficient: Coefficient }
  | {
      readonly type: 'WorkloadCoefficientEntered';
      readonly coefficient: Coefficient;
      /** SHA-256 of the scan of the minutes. */
      readonly files: readonly string[];
    }
  | { readonly type: 'WorkloadCoefficientSentBack'; readonly category: Category; readonly reason: string };

/** @param on the day of the entry, which the founding of the court is known by */
export function evolvePeople(people: People, event: PeopleEvent, on?: CourtDate): People {
  switch (event.type) {
    case 'CourtNamed':
      return { ...people, court: event.court, since: people.since ?? on };
    case 'PersonAdded':
      return { ...people, persons: withEntry(people.persons, event.person.id, event.person) };
    case 'PersonCorrected': {
      const { type: _, person, ...corrected } = event;
      return withPerson(people, person, corrected);
    }
    case 'QualityGradesNamed':
      return { ...people, qualityNames: event.names };
    case 'ServiceEnded':
      return withPerson(people, event.person, { until: event.on });
    case 'OfficeGiven':
      return { ...people, offices: [...people.offices, event.held] };
    case 'OfficeEnded':
      return {
        ...people,
        offices: people.offices.map((held) =>
          held.person === event.person && held.office === event.office && endsAfter(held, event.on)
            ? { ...held, until: event.on }
            : held,
        ),
      };
    case 'LeaveRecorded':
      return { ...people, leave: [...people.leave, event.leave] };
    case 'LeaveEnded':
      return { ...people, leave: people.leave.map((span) => ended(span, event.person, event.on)) };
    case 'DeputyAppointed':
    case 'WorkHandedOver':
      return { ...people, deputies: [...people.deputies, event.deputy] };
    case 'DeputyEnded':
      return {
        ...people,
        deputies: people.deputies.map((each) =>
          each.deputy === event.deputy ? ended(each, event.person, event.on) : each,
        ),
      };
    case 'WorkloadCoefficientEntered':
      return withCoefficient(people, event.coefficient.category, [event.coefficient]);
    case 'WorkloadCoefficientSet':
      return withCoefficient(people, event.coefficient.category, [event.coefficient]);
    case 'WorkloadCoefficientSentBack':
      return withCoefficient(people, event.category, []);
    case 'CommitteeOrderSet':
      return {
        ...people,
        committeeOrder: [
          ...event.order,
          ...people.committeeOrder.filter((person) => !event.order.includes(person)),
        ],
      };
    case 'RelativesDeclared':
      return { ...people, relatives: [...people.relatives, [event.one, event.other]] };
  }
}

/** One coefficient of a category waits to be checked at a time. */
function withCoefficient(people: People, category: Category, added: readonly Coefficient[]): People {
  const others = people.coefficients.filter((each) => !each.pending || each.category !== category);
  return { ...people, coefficients: [...others, ...added] };
}

function withPerson(people: People, id: PersonId, changed: Partial<Person>): People {
  const person = people.persons[id];
  return person ? { ...people, persons: withEntry(people.persons, id, { ...person, ...changed }) } : people;
}

function endsAfter(span: { readonly until?: CourtDate }, on: CourtDate): boolean {
  return span.until === undefined || span.until > on;
}

function ended<T extends Pick<Deputy, 'person' | 'from' | 'until'>>(
  span: T,
  person: PersonId,
  on: CourtDate,
): T {
  return span.person === person && span.from <= on && endsAfter(span, on) ? { ...span, until: on } : span;
}
