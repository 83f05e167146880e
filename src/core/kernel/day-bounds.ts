import type { z } from 'zod';
import type { Refused } from './decision.ts';
import type { Cite } from './reason.ts';
import { type RefusalWords, refused } from './step.ts';
import type { Text } from './text.ts';

/** One dated field as it was filled in, with all that was given beside it. */
export interface DatedField<State, Env> {
  readonly state: State;
  readonly env: Env;
  /** All fields of the command. */
  readonly given: Given;
  /** The object that the day itself stands in: `given`, a row of a list, a document. */
  readonly beside: Given;
}

export type Given = Readonly<Record<string, unknown>>;

/** A day beyond which another can't lie: what happened on it, and what says so. */
export interface Bound<State, Env> {
  readonly cite: Cite;
  /** With which code a day beyond it is refused. */
  readonly code: string;
  /** What happens on that day, as a refusal and the page of commands say it: 决定发出之日, the day the decision was issued. */
  readonly says: Text;
  /** Words of its own for the refusal; it may use {day} and {on}. */
  readonly words?: Text;
  /** The day; nothing where it is not known or sets no bound here. */
  day(field: DatedField<State, Env>): string | undefined;
}

export type Bounds<State, Env> = Readonly<Record<string, Bound<State, Env>>>;

/** What a field of a schema says of itself: the names of its bounds in the table of its decider. */
export interface FieldBounds {
  readonly notBefore: readonly string[];
  readonly notAfter: readonly string[];
}

/** A dated field of a schema, with its path; `bounds` is missing where nobody has given it any. */
export interface DatedPath {
  readonly path: string;
  readonly bounds?: FieldBounds;
}

interface Found extends DatedPath {
  readonly value?: unknown;
  readonly beside?: Given;
}

/** Every dated field that a schema can take, found by walking it: nothing dated escapes it. */
export function datedFields(schema: z.ZodType): readonly DatedPath[] {
  return walk(schema as Node, '', undefined, undefined).map(({ path, bounds }) => ({ path, bounds }));
}

/** Whether a day lies beyond one of its bounds: the first dated field that does refuses the command, by its nearest bound. */
export function beyondBounds<State, Env>(
  schema: z.ZodType,
  table: Bounds<State, Env>,
  asked: { readonly state: State; readonly env: Env; readonly given: Given },
): Refused | undefined {
  for (const { path, bounds, value, beside = asked.given } of walk(
    schema as Node,
    '',
    asked.given,
    asked.given,
  )) {
    if (typeof value !== 'string' || !bounds) continue;
    const known = (names: readonly string[]) =>
      names
        .flatMap((name) => {
          const bound = table[name];
          const on = bound?.day({ ...asked, beside });
          return bound && on !== undefined ? [{ bound, on }] : [];
        })
        .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
    const before = known(bounds.notBefore).findLast(({ on }) => value < on);
    if (before) return refusedBy(before.bound, path, value, before.on, earlier);
    const after = known(bounds.notAfter).find(({ on }) => value > on);
    if (after) return refusedBy(after.bound, path, value, after.on, later);
  }
  return undefined;
}

const earlier: Text = {
  zh: '{day}早于{what}（{on}）。',
  en: '{day} is before {what}, {on}.',
};

const later: Text = {
  zh: '{day}晚于{what}（{on}）。',
  en: '{day} is after {what}, {on}.',
};

function refusedBy<State, Env>(
  bound: Bound<State, Env>,
  path: string,
  day: string,
  on: string,
  otherwise: Text,
): Refused {
  const words: RefusalWords = { cite: bound.cite, field: path, ...(bound.words ?? otherwise) };
  return refused(bound.code, words, { day, on, what: bound.says });
}

/** As much of a zod schema as a walk has to know. */
type Node = z.ZodType & {
  readonly shape?: Readonly<Record<string, Node>>;
  readonly element?: Node;
  readonly options?: readonly Node[];
  readonly unwrap?: () => Node;
  readonly valueType?: Node;
  readonly in?: Node;
};

/** Without a value every branch of a schema is walked; with one those that it takes. */
function walk(node: Node, path: string, value: unknown, beside: Given | undefined): readonly Found[] {
  const meta = node.meta() as { format?: string; notBefore?: string[]; notAfter?: string[] } | undefined;
  if (meta?.format === 'date') {
    const { notBefore, notAfter } = meta;
    const bounds = notBefore && notAfter ? { notBefore, notAfter } : undefined;
    return [{ path, ...(bounds && { bounds }), value, ...(beside && { beside }) }];
  }
  const at = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (node.shape) {
    const own = isObject(value) ? value : undefined;
    return Object.entries(node.shape).flatMap(([name, field]) => walk(field, at(name), own?.[name], own));
  }
  if (node.element) {
    const { element } = node;
    if (Array.isArray(value))
      return value.flatMap((each, index) => walk(element, `${path}[${index}]`, each, beside));
    return value === undefined ? walk(element, `${path}[]`, undefined, beside) : [];
  }
  if (node.options && !('enum' in node)) {
    const taken =
      value === undefined ? node.options : node.options.filter((each) => each.safeParse(value).success);
    return taken.flatMap((each) => walk(each, path, value, beside));
  }
  if (node.valueType) {
    const { valueType } = node;
    const entries: readonly (readonly [string, unknown])[] = isObject(value)
      ? Object.entries(value)
      : [['*', undefined]];
    return entries.flatMap(([name, each]) => walk(valueType, at(name), each, beside));
  }
  if (node.in) return walk(node.in, path, value, beside);
  return node.unwrap ? walk(node.unwrap(), path, value, beside) : [];
}

function isObject(value: unknown): value is Given {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
