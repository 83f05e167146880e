import { z } from 'zod';
import { categories, departments, offices } from '../../vocabulary/court.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { refusalText } from '../kernel/decision.ts';
import type { Reason } from '../kernel/reason.ts';
import type { Text } from '../kernel/text.ts';
import { identifier } from '../people/fields.ts';
import type { OfficeHeldFields } from '../people/offices.ts';
import type { Person } from '../people/people.ts';
import { tracksOf } from '../review/review.ts';
import { type CourtDate, courtDate, isCourtDate } from '../time/court-date.ts';
import { courtDateOf, fromBeijing, type Instant } from '../time/instant.ts';
import { problem } from '../time/problem.ts';
import { kindOfCommand } from './commands.ts';
import { type MemoryCourt, memoryCourt } from './memory-court.ts';
import { entryMeant, peopleMeant } from './placeholders.ts';
import type { Stream } from './streams.ts';

const heldFields = z.strictObject({
  office: z.enum(idsOf(offices)),
  from: courtDate.optional(),
  until: courtDate.optional(),
  categories: z.array(z.enum(idsOf(categories))).optional(),
  source: z.enum(idsOf(departments)).optional(),
});

const person = z.strictObject({
  id: identifier,
  name: z.string().min(1),
  department: z.string().min(1),
  inQuota: z.boolean().default(false),
  offices: z
    .array(z.union([z.enum(idsOf(offices)).transform((office) => ({ office })), heldFields]))
    .default([]),
  from: courtDate.optional(),
  until: courtDate.optional(),
});

/** A Beijing time to the minute, of a day that there is. */
const at = z.string().refine(isBeijingTime, {
  message: 'a Beijing time like 2026-03-02T09:00',
  params: { zh: '应为北京时间，如 2026-03-02T09:00' },
});

function isBeijingTime(text: string): boolean {
  return isCourtDate(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text.slice(10));
}

const stepFields = z.strictObject({
  at,
  by: z.string().default(''),
  onBehalfOf: z.string().optional(),
  do: z.string(),
  on: z.string().default('court'),
  with: z.unknown().optional(),
  /** Repeats the step for each of the persons meant; `@each` stands for that person. */
  for: z.string().optional(),
  expect: z
    .string()
    .regex(/^(ok|refused:[a-z-]+)$/)
    .optional(),
});

/** A story: a court, its people, and what they do, one step after another. */
export const scenarioFields = z
  .strictObject({
    title: z.strictObject({ zh: z.string(), en: z.string() }).optional(),
    court: z.strictObject({
      name: z.string(),
      code: z.string(),
      level: z.enum(['basic', 'intermediate', 'high']),
      superior: z.string().optional(),
    }),
    people: z.array(person),
    order: z.array(z.string()).optional(),
    relatives: z.array(z.tuple([z.string(), z.string()])).default([]),
    steps: z.array(stepFields),
  })
  .superRefine(({ people, steps }, context) => {
    const issue = (path: readonly (string | number)[], zh: string, en: string) =>
      context.addIssue(problem(path, zh, en));
    const ids = people.map((each) => each.id);
    for (const [index, id] of ids.entries())
      if (ids.indexOf(id) < index)
        issue(['people', index, 'id'], `编号“${id}”重复`, `the id “${id}” is there twice`);
    for (const [index, step] of steps.entries()) {
      const before = steps[index - 1]?.at;
      if (before !== undefined && fromBeijing(step.at) < fromBeijing(before))
        issue(['steps', index, 'at'], '时间不能倒退', 'the time goes back');
      if (step.do !== 'show' && step.by === '')
        issue(['steps', index, 'by'], '缺少办理人', 'who does it is missing');
      const kind = kindOfCommand(step.do);
      const named = kind === 'review' || kind === 'meeting' || kind === 'record' || kind === 'circular';
      if (named && step.on === 'court')
        issue(['steps', index, 'on'], '缺少对象', 'what it is done on is missing');
    }
  });

export type Scenario = z.infer<typeof scenarioFields>;
export type ScenarioStep = Scenario['steps'][number];

export interface StepLine {
  readonly step: number;
  readonly ok: boolean;
  readonly events?: readonly string[];
  readonly stage?: string;
  readonly tracks?: Readonly<Record<string, string>>;
  readonly state?: unknown;
  readonly refused?: string;
  readonly because?: readonly Reason[];
  /** The refusal as people read it, with what it rests on. */
  readonly message?: Text;
  readonly asExpected: boolean;
}

/** Sets up the court of a scenario: its people and offices, on the day before anything happens. */
export function courtOf(
  scenario: Pick<Scenario, 'court' | 'people' | 'order' | 'relatives'>,
  from: CourtDate,
): MemoryCourt {
  const court = memoryCourt();
  const at: Instant = fromBeijing(`${from}T00:00`);
  const { superior, ...named } = scenario.court;
  court.record('people/court', { type: 'CourtNamed', court: { ...named, superior } }, at);
  for (const each of scenario.people) {
    const { offices: held, ...rest } = each;
    const added: Person = { ...rest, from: rest.from ?? from };
    court.record('people/court', { type: 'PersonAdded', person: added }, at);
    for (const office of held as readonly OfficeHeldFields[])
      court.record(
        'people/court',
        { type: 'OfficeGiven', held: { ...office, person: each.id, from: office.from ?? added.from } },
        at,
      );
  }
  const listed = scenario.people
    .filter((each) => each.offices.some((held) => held.office === 'adjudication-committee-member'))
    .map((each) => each.id);
  if (listed.length > 0)
    court.record('people/court', { type: 'CommitteeOrderSet', order: scenario.order ?? listed }, at);
  for (const [one, other] of scenario.relatives)
    court.record('people/court', { type: 'RelativesDeclared', one, other }, at);
  return court;
}

/** Plays a scenario through the real deciders, one line a step. Clocks that end between two steps fire by themselves. */
export function* play(scenario: Scenario): Generator<StepLine, MemoryCourt> {
  const first = scenario.steps[0];
  const court = courtOf(scenario, first ? courtDateOf(fromBeijing(first.at)) : '2020-01-01');
  for (const [index, step] of scenario.steps.entries()) {
    const at = fromBeijing(step.at);
    court.pass(at);
    yield lineOf(court, step, index + 1, at);
  }
  return court;
}

function lineOf(court: MemoryCourt, step: ScenarioStep, number: number, at: Instant): StepLine {
  if (step.do === 'show') return { step: number, ok: true, state: shown(court, step.on), asExpected: true };
  const stream: Stream = `${kindOfCommand(step.do) ?? 'review'}/${step.on}`;
  const events: string[] = [];
  for (const { by, given } of resolved(court, step, at)) {
    const done = court.give({ stream, name: step.do, with: given, by, onBehalfOf: step.onBehalfOf, at });
    if ('refused' in done) {
      const { code, because } = done.refused;
      return {
        step: number,
        ok: false,
        refused: code,
        because,
        message: refusalText(done.refused),
        asExpected: step.expect === `refused:${code}`,
      };
    }
    events.push(...done.happened.map(({ event }) => event.type));
  }
  const asExpected = step.expect === undefined || step.expect === 'ok';
  return { step: number, ok: true, events, ...stageOf(court, stream), asExpected };
}

function meantWith(text: string, meant: Meant): readonly string[] {
  return text.startsWith('@') ? meant(text) : [text];
}

type Meant = (text: string) => readonly string[];

/** A step once for each person meant by `by`, with the persons meant by its fields. */
export function resolved(
  court: MemoryCourt,
  step: ScenarioStep,
  at: Instant,
): readonly { by: string; given: unknown }[] {
  const meant = (text: string) => peopleMeant(court, step.on, text, at);
  const each = step.for === undefined ? [undefined] : meant(step.for);
  return each.flatMap((one) => {
    const orEach = (text: string) => meantWith(text.replaceAll('@each', one ?? '@each'), meant);
    return orEach(step.by).map((by) => ({
      by,
      given: filled(step.with, orEach, (text) => entryMeant(court, step.on, text)),
    }));
  });
}

function filled(value: unknown, meant: Meant, entry: (text: string) => number): unknown {
  if (typeof value === 'string' && value.startsWith('@entry:')) return entry(value);
  if (typeof value === 'string') return value.startsWith('@') ? meant(value)[0] : value;
  if (Array.isArray(value))
    return value.flatMap((each): readonly unknown[] =>
      typeof each === 'string' && each.startsWith('@') ? meant(each) : [filled(each, meant, entry)],
    );
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, meant, entry)]));
}

function stageOf(court: MemoryCourt, stream: Stream): Pick<StepLine, 'stage' | 'tracks'> {
  const state = court.state(stream);
  if (typeof state !== 'object' || state === null || !('stage' in state)) return {};
  const isReview = 'judges' in state;
  const tracks = isReview
    ? Object.fromEntries(tracksOf(state).map(([judge, track]) => [judge, track.stage]))
    : undefined;
  return tracks && Object.keys(tracks).length > 0 ? { stage: state.stage, tracks } : { stage: state.stage };
}

function shown(court: MemoryCourt, on: string): unknown {
  const streams: Stream[] = [`review/${on}`, `meeting/${on}`, `record/${on}`];
  const known = streams.find((stream) => court.log.some((entry) => entry.stream === stream));
  return known ? court.state(known) : null;
}
