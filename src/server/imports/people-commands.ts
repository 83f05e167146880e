import type { Text } from '../../core/kernel/text.ts';
import { inService, type People, type PersonId } from '../../core/people/people.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import type { OfficeAbout, PersonRow } from './people-rows.ts';
import { nameSaid } from './person-called.ts';
import type { PeopleCommand } from './register-of-people.ts';

/** Who has been met in the file so far, by name, and the last number given to somebody without an id. */
export interface Numbering {
  readonly inFile: Map<string, { readonly person: PersonId; readonly department: string | undefined }>;
  last: number;
}

interface Meant {
  readonly person: PersonId;
  readonly isNew: boolean;
}

/** Whom a row is about: by id, else by name; two people of one name need their ids. */
export function personMeant(
  people: People,
  numbering: Numbering,
  { id, name, department }: PersonRow,
): Meant | { readonly unusable: Text } {
  if (id !== undefined) {
    const there = Object.hasOwn(people.persons, id) ? people.persons[id] : undefined;
    if (there && nameSaid(there.name) !== name)
      return {
        unusable: {
          zh: `编号“${id}”在名册中是${there.name}，不是${name}。`,
          en: `The id “${id}” is ${there.name}’s in the register, not ${name}’s.`,
        },
      };
    if (!numbering.inFile.has(name)) numbering.inFile.set(name, { person: id, department });
    return { person: id, isNew: !there };
  }
  const before = numbering.inFile.get(name);
  if (before) {
    const elsewhere = department && before.department && department !== before.department;
    return elsewhere ? { unusable: twoOfOneName(name) } : { person: before.person, isNew: false };
  }
  const called = Object.values(people.persons).filter(
    (each) => nameSaid(each.name) === name && !each.outside,
  );
  if (called.length > 1) return { unusable: twoOfOneName(name) };
  const person = called[0]?.id ?? nextNumber(people, numbering);
  numbering.inFile.set(name, { person, department: department ?? called[0]?.department });
  return { person, isNew: called.length === 0 };
}

function nextNumber(people: People, numbering: Numbering): PersonId {
  let id: PersonId;
  do {
    numbering.last += 1;
    id = `p${String(numbering.last).padStart(3, '0')}`;
  } while (Object.hasOwn(people.persons, id));
  return id;
}

function twoOfOneName(name: string): Text {
  return {
    zh: `有不止一人叫“${name}”，请加一列“人员编号”写明是哪一位。`,
    en: `More than one person is called “${name}”: add a column 人员编号 (id) that says which.`,
  };
}

/** What has to be done for the register to say what the row says; nothing where it does. */
export function commandsFor(
  people: People,
  { person, isNew, row }: Meant & { readonly row: PersonRow },
  today: CourtDate,
): readonly PeopleCommand[] {
  const offices = row.offices.flatMap((office) => officeCommand(people, person, office, row, today));
  if (!isNew) return [...corrected(people, person, row), ...offices];
  const from = row.joined ?? row.from ?? today;
  const { name, department = '', inQuota = false } = row;
  return [{ name: 'add-person', with: { id: person, name, department, inQuota, from } }, ...offices];
}

function corrected(people: People, person: PersonId, { department, inQuota }: PersonRow): PeopleCommand[] {
  const there = people.persons[person];
  const changed = {
    ...(department !== undefined && department !== there?.department ? { department } : {}),
    ...(inQuota !== undefined && inQuota !== there?.inQuota ? { inQuota } : {}),
  };
  return Object.keys(changed).length > 0 ? [{ name: 'correct-person', with: { person, ...changed } }] : [];
}

/** Gives an office that isn't held yet, and ends one whose last day the file knows. */
function officeCommand(
  people: People,
  person: PersonId,
  about: OfficeAbout,
  { from, until, joined, document }: PersonRow,
  today: CourtDate,
): PeopleCommand[] {
  const held = people.offices.filter((each) => each.person === person && each.office === about.office);
  const same = from
    ? held.find((each) => each.from === from)
    : held.find((each) => each.from <= today && (each.until === undefined || each.until >= today));
  if (same && (until === undefined || same.until === until)) return [];
  if (same && until) return [{ name: 'end-office', with: { person, office: about.office, on: until } }];
  const since = from ?? firstDay(people, person, joined, today);
  const given = {
    person,
    ...about,
    from: since,
    ...(until ? { until } : {}),
    ...(document ? { document } : {}),
  };
  return [{ name: 'give-office', with: given }];
}

/** An office without a day is held since its holder came, if that is now; else from today. */
function firstDay(
  people: People,
  person: PersonId,
  joined: CourtDate | undefined,
  today: CourtDate,
): CourtDate {
  return inService(people, person, today) ? today : (joined ?? today);
}
