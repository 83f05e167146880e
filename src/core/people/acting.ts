import { type Office, offices } from '../../vocabulary/court.ts';
import type { RefusalWords } from '../kernel/step.ts';
import type { Readings } from '../readings/readings.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { Instant } from '../time/instant.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import type { BodyMinutes } from './minutes-order.ts';
import { isDeputyOf, officesOf, type People, type PersonId } from './people.ts';

/** Who acts when nobody does: a clock, or the consequence of another command. */
export const system = 'system';

/** What every decider is told beside its own state: who acts, when, and what was in force then. */
export interface Acting {
  /** The person at the keyboard, or `system`. */
  readonly by: PersonId;
  /** Whom they stand in for as deputy. */
  readonly onBehalfOf?: PersonId;
  readonly now: Instant;
  readonly today: CourtDate;
  readonly people: People;
  readonly readings: Readings;
  readonly calendar: WorkCalendar;
  /** Minutes of every body that have been entered so far; told to whoever names minutes. */
  readonly minutes?: readonly BodyMinutes[];
}

/** The person in whose place the command is given. */
export function principal(env: Acting): PersonId {
  return env.onBehalfOf ?? env.by;
}

/** Whether somebody acts for themselves, or as the deputy that they are today. */
export function mayStandIn(env: Acting): boolean {
  return env.onBehalfOf === undefined || isDeputyOf(env.people, env.by, env.onBehalfOf, env.today);
}

/** The offices in which somebody acts today: their own, or as deputy those of the person they stand in for. */
export function actingOffices(env: Acting): readonly Office[] {
  if (!mayStandIn(env)) return [];
  return officesOf(env.people, principal(env), env.today).map((held) => held.office);
}

/** What a deputy is told of who votes, presides, reviews and answers: it can’t be done on behalf. */
export const inPerson: RefusalWords = {
  cite: 'O3',
  zh: '评查、主持、表决、申辩、答复和复议申请等须由本人办理，不得代行；评查人不能履行职责的，由质监办解除任务，按委员顺序重新分配。',
  en: 'Reviewing, presiding, voting, defending, answering and asking for reconsideration are done in person, never by a deputy. A reviewer who can’t act is released by the office, and the list is drawn from anew.',
};

export function officeName(office: string) {
  if (office === system) return { zh: '系统', en: 'the system' };
  return office in offices ? offices[office as Office] : { zh: office, en: office };
}
