import { type Decider, openTo } from '../../core/kernel/decide.ts';
import type { Refusal } from '../../core/kernel/decision.ts';

interface Action {
  readonly name: string;
  readonly allowed: boolean;
  readonly refusal?: Refusal;
}

/** What a person may do by role to a register of the court, allowed now or with the reason why not. */
export function actionsFor<State, Env, Event extends { readonly type: string }, Role extends string>(
  decider: Decider<State, Env, Event, Role>,
  state: State,
  env: Env,
): readonly Action[] {
  const roles = decider.rolesOf(state, env);
  return decider.steps
    .filter((step) => step.by.some((role) => roles.has(role)))
    .map((step) => {
      const closed = openTo(decider, step, state, env);
      return closed
        ? { name: step.name, allowed: false, refusal: closed.refused }
        : { name: step.name, allowed: true };
    });
}
