import type { Category, Office, SourceDepartment } from '../../vocabulary/court.ts';
import type { QualityNames } from '../../vocabulary/quality.ts';
import { emptyKeyed } from '../kernel/keyed.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Coefficient } from './coefficients.ts';

export type PersonId = string;

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly department: string;
  /** In the judge quota (员额). */
  readonly inQuota: boolean;
  readonly from: CourtDate;
  readonly until?: CourtDate;
  /** Designated by the superior court to review one case: acts on that review, has no vote. */
  readonly outside?: boolean;
}

/** An office held from a day until a day, both included; open where `until` is missing. */
export interface OfficeHeld {
  readonly person: PersonId;
  readonly office: Office;
  readonly from: CourtDate;
  readonly until?: CourtDate;
  /** For a vice-president: the categories of cases in charge of. */
  readonly categories?: readonly Category[];
  /** For a source clerk: the department that refers. */
  readonly source?: SourceDepartment;
}

export interface Span {
  readonly person: PersonId;
  readonly from: CourtDate;
  readonly until: CourtDate;
}

export interface Deputy {
  readonly person: PersonId;
  /** Acts on behalf of `person`. */
  readonly deputy: PersonId;
  readonly from: CourtDate;
  /** Open for a hand-over that has no end yet. */
  readonly until?: CourtDate;
  /** All open work has been handed over, not just cover for a while. */
  readonly handedOver?: boolean;
}

export interface Court {
  readonly name: string;
  readonly code: string;
  readonly level: 'basic' | 'intermediate' | 'high';
  readonly superior?: string;
}

export interface People {
  readonly court: Court;
  /** The day on which the court began to use the system. */
  readonly since?: CourtDate | undefined;
  readonly persons: Readonly<Record<PersonId, Person>>;
  readonly offices: readonly OfficeHeld[];
  readonly leave: readonly Span[];
  readonly deputies: readonly Deputy[];
  /** The order of the list of adjudication-committee members, kept for those who have left as well. */
  readonly committeeOrder: readonly PersonId[];
  /** Pairs of persons who are relatives of one another. */
  readonly relatives: readonly (readonly [PersonId, PersonId])[];
  /** What reviewed cases count as in the performance assessment (O3); none is set to begin with. */
  readonly coefficients: readonly Coefficient[];
  /** What the court calls the quality grades (6(1)); those without a name of its own keep theirs. */
  readonly qualityNames?: QualityNames;
}

export const nobody: People = {
  court: { name: '', code: '', level: 'basic' },
  persons: emptyKeyed(),
  offices: [],
  leave: [],
  deputies: [],
  committeeOrder: [],
  relatives: [],
  coefficients: [],
};

function covers(span: { from: CourtDate; until?: CourtDate }, day: CourtDate): boolean {
  return span.from <= day && (span.until === undefined || day <= span.until);
}

export function inService(people: People, person: PersonId, day: CourtDate): boolean {
  const known = people.persons[person];
  return known !== undefined && covers(known, day);
}

export function officesOf(people: People, person: PersonId, day: CourtDate): readonly OfficeHeld[] {
  if (!inService(people, person, day)) return [];
  return people.offices.filter((held) => held.person === person && covers(held, day));
}

export function holds(people: People, person: PersonId, office: Office, day: CourtDate): boolean {
  return officesOf(people, person, day).some((held) => held.office === office);
}

/** Who holds an office on a day, in the order of the register of people. */
export function holdersOf(people: People, office: Office, day: CourtDate): readonly PersonId[] {
  const held = people.offices.filter((each) => each.office === office && covers(each, day));
  return [...new Set(held.map((each) => each.person))].filter((person) => inService(people, person, day));
}

export function onLeave(people: People, person: PersonId, day: CourtDate): boolean {
  return people.leave.some((span) => span.person === person && covers(span, day));
}

/** Whether `deputy` may act on behalf of `person` on a day. */
export function isDeputyOf(people: People, deputy: PersonId, person: PersonId, day: CourtDate): boolean {
  return people.deputies.some(
    (each) => each.person === person && each.deputy === deputy && covers(each, day),
  );
}

/** Who acts on behalf of a person on a day. */
export function deputiesOf(people: People, person: PersonId, day: CourtDate): readonly Deputy[] {
  return people.deputies.filter((each) => each.person === person && covers(each, day));
}

export function nameOf(people: People, person: PersonId): string {
  return people.persons[person]?.name ?? person;
}

/** The members of the adjudication committee on a day, in the order of the list (O3). */
export function adjudicationCommitteeOn(people: People, day: CourtDate): readonly PersonId[] {
  const members = new Set(holdersOf(people, 'adjudication-committee-member', day));
  const ordered = people.committeeOrder.filter((person) => members.has(person));
  return [...ordered, ...[...members].filter((person) => !ordered.includes(person))];
}
