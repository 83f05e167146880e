import type { z } from 'zod';
import { placeName } from '../../vocabulary/names.ts';
import { type Bounds, beyondBounds } from './day-bounds.ts';
import type { Decision, Refused } from './decision.ts';
import { issueWords } from './issue-words.ts';
import { type AnyStep, type RefusalWords, refused, refuseWith, type UncitedWords } from './step.ts';
import { listed } from './text.ts';

/** The refusals that every command shares, in the order in which they are asked. */
export const sharedRefusals = {
  'unknown-command': {
    zh: '没有这一操作。',
    en: 'There is no such command.',
  },
  malformed: {
    zh: '“{place}”填写有误：{problem}',
    en: 'Field “{place}” is not right: {problem}',
  },
  'not-yours-to-do': {
    cite: 'O2',
    zh: '此项操作由{who}办理。',
    en: 'This is done by {who}.',
  },
  'wrong-stage': {
    cite: 'O3',
    zh: '目前处于“{stage}”，此项操作只能在“{stages}”时办理。',
    en: 'The stage is “{stage}”; this is done at “{stages}”.',
  },
} as const satisfies Record<string, RefusalWords | UncitedWords>;

/** What a decider tells of itself so that one function can ask every step in the same order. */
export interface Decider<State, Env, Event extends { readonly type: string }, Role extends string> {
  readonly steps: readonly AnyStep<State, Env, Event, Role>[];
  /** What the days in its fields may not precede and not follow, by the names that the fields carry. */
  readonly bounds: Bounds<State, Env>;
  stageOf(state: State): string;
  /** The roles in which whoever acts now stands to this stream: offices held today and relations to the matter. */
  rolesOf(state: State, env: Env): ReadonlySet<Role>;
  /** What binds before any role does, recusal above all. */
  barred?(state: State, env: Env, command: string): Refused | undefined;
  /** How a role and a stage are called on screens and in refusals. */
  roleName(role: Role): { readonly zh: string; readonly en: string };
  stageName(stage: string): { readonly zh: string; readonly en: string };
}

/** Everything that can be said of a command before its fields are read: bar, role, stage, readiness. */
export function openTo<State, Env, Event extends { readonly type: string }, Role extends string>(
  decider: Decider<State, Env, Event, Role>,
  step: AnyStep<State, Env, Event, Role>,
  state: State,
  env: Env,
): Refused | undefined {
  const barred = decider.barred?.(state, env, step.name);
  if (barred) return barred;
  const roles = decider.rolesOf(state, env);
  if (!step.by.some((role) => roles.has(role))) return notYours(decider, step);
  const stage = decider.stageOf(state);
  const stages: readonly string[] | 'any' = step.stages;
  if (stages !== 'any' && !stages.includes(stage)) return wrongStage(decider, step, stage);
  return step.ready?.(state, env, refuseWith(step.refusals));
}

/** Decides one command: fields by schema, then bar, role, stage, readiness, the bounds of its days, then the step itself. */
export function decideWith<State, Env, Event extends { readonly type: string }, Role extends string>(
  decider: Decider<State, Env, Event, Role>,
  state: State,
  command: { readonly name: string; readonly with: unknown },
  env: Env,
): Decision<Event> {
  const step = decider.steps.find((each) => each.name === command.name);
  if (!step) return refused('unknown-command', sharedRefusals['unknown-command']);
  const parsed = step.fields.safeParse(command.with ?? {}, { error: issueWords.en });
  if (!parsed.success)
    return malformed(
      step.name,
      parsed.error,
      step.fields.safeParse(command.with ?? {}, { error: issueWords.zh }).error,
    );
  const closed = openTo(decider, step, state, env);
  if (closed) return closed;
  const beyond = beyondBounds(step.fields, decider.bounds, { state, env, given: parsed.data });
  if (beyond) return beyond;
  return step.decide(state, parsed.data, env, refuseWith(step.refusals));
}

function malformed(command: string, error: z.ZodError, inChinese: z.ZodError | undefined): Refused {
  const issue = error.issues[0];
  const own = issue?.code === 'custom' ? (issue.params as { zh?: string } | undefined)?.zh : undefined;
  const path = issue ? [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])] : [];
  const field = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  const words = { ...sharedRefusals.malformed, field: field.replace(/^\./, '') || '*' };
  return refused('malformed', words, {
    place: placeName(command, issue?.path ?? []),
    problem: { zh: own ?? inChinese?.issues[0]?.message ?? '', en: issue?.message ?? '' },
  });
}

function notYours<State, Env, Event extends { readonly type: string }, Role extends string>(
  decider: Decider<State, Env, Event, Role>,
  step: AnyStep<State, Env, Event, Role>,
): Refused {
  const who = listed(step.by.map((role) => decider.roleName(role)));
  return refused(
    'not-yours-to-do',
    { ...sharedRefusals['not-yours-to-do'], cite: step.cites[0] ?? 'O2' },
    { who },
  );
}

function wrongStage<State, Env, Event extends { readonly type: string }, Role extends string>(
  decider: Decider<State, Env, Event, Role>,
  step: AnyStep<State, Env, Event, Role>,
  stage: string,
): Refused {
  const stages = listed(step.stages === 'any' ? [] : step.stages.map((each) => decider.stageName(each)));
  const words = { ...sharedRefusals['wrong-stage'], cite: step.cites[0] ?? 'O3' };
  return refused('wrong-stage', words, { stage: decider.stageName(stage), stages });
}
