import { z } from 'zod';
import { addDays, courtDate, isCourtDate } from '../time/court-date.ts';

/**
 * How stories are written down briefly. A story leaves its court and people to a cast, and what many stories share to parts:
 * a step `{"at": "2026-03-02", "do": "play", "part": "registered", "with": {"review": "r1"}}` stands for the part's steps,
 * whose days count from that day. What comes out is a plain scenario.
 */
const partStep = z.strictObject({
  day: z.int().min(0),
  time: z.string(),
  by: z.string(),
  onBehalfOf: z.string().optional(),
  do: z.string(),
  on: z.string().optional(),
  with: z.unknown().optional(),
  for: z.string().optional(),
  expect: z.string().optional(),
});

const part = z.strictObject({
  parameters: z.record(z.string(), z.unknown()).default({}),
  steps: z.array(partStep),
});

const playStep = z.looseObject({
  at: courtDate,
  do: z.literal('play'),
  part: z.string(),
  with: z.record(z.string(), z.unknown()).default({}),
});

/** The plain scenario of a story. */
export function expandStory(
  story: object,
  cast: object | undefined,
  parts: Readonly<Record<string, unknown>>,
): object {
  const {
    cast: _,
    steps = [],
    people = [],
    ...own
  } = story as { cast?: string; steps?: readonly unknown[]; people?: readonly object[] };
  const shared = (cast ?? {}) as { readonly people?: readonly object[] };
  return {
    ...shared,
    ...own,
    people: [...(shared.people ?? []), ...people],
    steps: steps.flatMap((step) => {
      const played = playStep.safeParse(step);
      return played.success ? playedOut(played.data, parts) : [step];
    }),
  };
}

function playedOut(
  step: z.infer<typeof playStep>,
  parts: Readonly<Record<string, unknown>>,
): readonly object[] {
  const found = part.parse(parts[step.part]);
  const given = { ...found.parameters, ...step.with };
  return found.steps.map(({ day, time, ...rest }) => {
    const at = `${addDays(step.at, day)}T${time}`;
    return { at, ...(filledIn(rest, given, step.at) as object) };
  });
}

/** `{name}` alone becomes the parameter's value; inside a text its text; `{day:3}` the day three days after the first. */
function filledIn(
  value: unknown,
  given: Readonly<Record<string, unknown>>,
  start: z.infer<typeof courtDate>,
): unknown {
  if (typeof value === 'string') {
    const whole = /^\{(\w+)\}$/.exec(value)?.[1];
    if (whole !== undefined && whole in given) return given[whole];
    return value
      .replace(/\{day:(\d+)\}/g, (_, days: string) => addDays(start, Number(days)))
      .replace(/\{(\w+)\}/g, (place, name: string) => (name in given ? String(given[name]) : place));
  }
  if (Array.isArray(value)) return value.map((each) => filledIn(each, given, start));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filledIn(each, given, start)]));
}

/** The same story so many days later: every day in it moves, those in fields as well. */
export function movedBy(value: unknown, days: number): unknown {
  if (typeof value === 'string') {
    const day = value.slice(0, 10);
    return isCourtDate(day) && (value.length === 10 || value[10] === 'T')
      ? addDays(day, days) + value.slice(10)
      : value;
  }
  if (Array.isArray(value)) return value.map((each) => movedBy(each, days));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, movedBy(each, days)]));
}
