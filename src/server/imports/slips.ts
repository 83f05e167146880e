import { nameOf, type People, type PersonId } from '../../core/people/people.ts';
import { listAccounts, makeForSlip, personsWithAccounts } from '../accounts/accounts.ts';
import type { CourtService } from '../court/service.ts';

/** What is handed to a person on paper: login and one-time password. */
export interface Slip {
  readonly person: PersonId;
  readonly name: string;
  readonly department: string;
  readonly login: string;
  readonly oneTimePassword: string;
}

/** Those who have no account yet, or one whose slip was broken off before anybody saw it. */
export async function accountsWanting(
  service: CourtService,
  persons: readonly PersonId[],
): Promise<readonly PersonId[]> {
  const there = new Set(await personsWithAccounts(service.db, service.court));
  return persons.filter((person) => !there.has(person));
}

/**
 * Makes the accounts. A login that somebody else has is not taken: it gets a number behind. Until `slipsGiven` says that
 * the slips `of` this import are with somebody, the next one makes them anew.
 */
export async function makeSlips(
  service: CourtService,
  people: People,
  persons: readonly PersonId[],
  of: string,
): Promise<readonly Slip[]> {
  const slips: Slip[] = [];
  for (const person of persons) {
    const login = await freeLogin(service, person);
    const made = await makeForSlip(service.db, service.court, person, { login, of });
    if (made === undefined) continue;
    const department = people.persons[person]?.department ?? '';
    const { login: theirs, password: oneTimePassword } = made;
    slips.push({ person, name: nameOf(people, person), department, login: theirs, oneTimePassword });
  }
  return slips;
}

async function freeLogin(service: CourtService, person: PersonId): Promise<string> {
  const taken = new Set((await listAccounts(service.db, service.court)).map(({ login }) => login));
  const wanted = person.length < 2 ? `${person}0` : person;
  for (let number = 1; ; number += 1) {
    const login = number === 1 ? wanted : `${wanted}${number}`;
    if (!taken.has(login)) return login;
  }
}
