import { decideWith } from '../../core/kernel/decide.ts';
import { isRefused } from '../../core/kernel/decision.ts';
import type { Reason } from '../../core/kernel/reason.ts';
import type { Acting } from '../../core/people/acting.ts';
import type { People } from '../../core/people/people.ts';
import { peopleDecider } from '../../core/people/people-decider.ts';
import { evolvePeople } from '../../core/people/people-events.ts';
import type { Instant } from '../../core/time/instant.ts';
import type { CourtService } from '../court/service.ts';
import type { Asker } from '../queries/asking.ts';
import { meanwhile } from './meanwhile.ts';

export interface PeopleCommand {
  readonly name: string;
  readonly with: Readonly<Record<string, unknown>>;
}

/**
 * The register of people while a file is taken in: each row's commands are decided on it all together, and only then given,
 * so that a preview and an import come to the same and a row is taken whole or not at all.
 */
export class RegisterOfPeople {
  people: People;

  private readonly env: Acting;
  private readonly give: ((command: PeopleCommand) => Promise<readonly Reason[] | undefined>) | undefined;

  constructor(env: Acting, give?: RegisterOfPeople['give']) {
    this.env = env;
    this.people = env.people;
    this.give = give;
  }

  /** Carries commands out, or says why none of them is. */
  async take(commands: readonly PeopleCommand[]): Promise<readonly Reason[] | undefined> {
    let after = this.people;
    for (const command of commands) {
      const decision = decideWith(peopleDecider, after, command, { ...this.env, people: after });
      if (isRefused(decision)) return decision.refused.because;
      after = decision.accepted.reduce((known, event) => evolvePeople(known, event), after);
    }
    for (const command of this.give ? commands : []) {
      const refused = await this.give?.(command);
      if (refused) return refused;
    }
    this.people = after;
    return undefined;
  }
}

/** Gives each command to the court. */
export function givingTo(service: CourtService, who: Asker, now: () => Instant) {
  return async (command: PeopleCommand): Promise<readonly Reason[] | undefined> => {
    const given = await service.give({ stream: 'people/court', ...command, ...who, at: now() });
    if ('refused' in given) return given.refused.because;
    if ('conflict' in given) return [meanwhile(given.conflict)];
    return undefined;
  };
}
