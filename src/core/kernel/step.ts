import type { z } from 'zod';
import type { Decision, Refusal, Refused } from './decision.ts';
import type { Cite } from './reason.ts';
import { fill, type Parameters, type Text } from './text.ts';

/** The words of one refusal: what is said, and what it rests on. */
export interface RefusalWords extends Text {
  readonly cite: Cite;
  /** The field that it is about, where it is about one. */
  readonly field?: string;
}

/** The words of what rests on no article: a field that is not filled in as it should be. */
export interface UncitedWords extends Text {
  readonly cite?: undefined;
  readonly field?: string;
}

/** Refuses with one of the codes that the step declares; a code it doesn't declare doesn't compile. */
export type Refuse<Code extends string> = (code: Code, parameters?: Parameters) => Refused;

/** The stages that a stream has; one without stages names none, and of a step of whatever stream it is any text. */
export type StageOf<State> = [State] extends [never]
  ? string
  : State extends { readonly stage: infer Stage extends string }
    ? Stage
    : never;

/**
 * One command: who may give it, at which stages, with which fields, and how it is decided. The page of all commands, the API's
 * schemas and the actions offered to a person are read off this one description.
 *
 * `ready` holds what can be said before any field is filled in; it is asked first, and it alone decides whether the action is
 * offered. `decide` never throws for what a user can do.
 */
export interface Step<
  State,
  Env,
  With,
  Event extends { readonly type: string },
  Role extends string,
  Code extends string,
> {
  readonly name: string;
  readonly title: Text;
  readonly help?: Text;
  readonly cites: readonly Cite[];
  readonly by: readonly Role[];
  /** Stages of the stream at which the command is taken; `any` where the step itself looks at something finer. */
  readonly stages: readonly StageOf<State>[] | 'any';
  readonly fields: z.ZodType<With>;
  readonly events: readonly Event['type'][];
  readonly refusals: Readonly<Record<Code, RefusalWords>>;
  ready?(state: State, env: Env, refuse: Refuse<Code>): Refused | undefined;
  decide(state: State, given: With, env: Env, refuse: Refuse<Code>): Decision<Event>;
}

/** A step whose fields and codes are hidden, as lists of steps hold it. */
export type AnyStep<State, Env, Event extends { readonly type: string }, Role extends string> = Step<
  State,
  Env,
  // biome-ignore lint/suspicious/noExplicitAny: a list holds steps of different fields; each validates its own before use
  any,
  Event,
  Role,
  // biome-ignore lint/suspicious/noExplicitAny: likewise for the codes it declares
  any
>;

/** Refuses with words that are given here, for the refusals that every step shares. */
export function refused(code: string, words: RefusalWords | UncitedWords, parameters?: Parameters): Refused {
  return { refused: refusal(code, words, parameters) };
}

export function refusal(code: string, words: RefusalWords | UncitedWords, parameters?: Parameters): Refusal {
  const says = fill({ zh: words.zh, en: words.en }, parameters);
  const field = words.field ? { field: words.field } : {};
  if (words.cite === undefined) return { code, because: [], says, ...field };
  return { code, because: [{ cite: words.cite, says }], ...field };
}

/** The `refuse` of a step, bound to the words that it declares. */
export function refuseWith<Code extends string>(words: Readonly<Record<Code, RefusalWords>>): Refuse<Code> {
  return (code, parameters) => refused(code, words[code], parameters);
}
