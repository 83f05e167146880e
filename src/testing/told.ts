import { expect } from 'vitest';

interface Happened {
  readonly type: string;
}

/** What is told of a value: of an object only the fields that matter, of a list every entry. */
type Part<T> = T extends readonly (infer Each)[]
  ? readonly Part<Each>[]
  : T extends object
    ? { readonly [Field in keyof T]?: Part<T[Field]> }
    : T;

/**
 * What a test tells of an event: its type with the fields that matter, each of which has to be exactly so; `undefined` says that
 * it isn't there. A type alone is told only of an event that has nothing else.
 */
export type Told<Event extends Happened> = Event extends Happened
  ? keyof Event extends 'type'
    ? Event['type']
    : { readonly type: Event['type'] } & Part<Omit<Event, 'type'>>
  : never;

/** These events and no others, in this order, each as it is told. */
export function expectTold<Event extends Happened>(
  happened: readonly Event[],
  told: readonly Told<Event>[],
): void {
  const all: readonly (string | Happened)[] = told;
  const expected = all.map((each) => (typeof each === 'string' ? { type: each } : each));
  expect(happened.map(({ type }) => type)).toEqual(expected.map(({ type }) => type));
  expect(happened.map((event, index) => asFarAsTold(event, expected[index]))).toEqual(expected);
  for (const [index, event] of happened.entries()) {
    const bare = Object.keys(expected[index] ?? {}).length === 1 && Object.keys(event).length > 1;
    if (bare) throw new Error(`of ${event.type} a type alone asserts too little`);
  }
}

function asFarAsTold(value: unknown, told: unknown): unknown {
  if (Array.isArray(value) && Array.isArray(told))
    return value.map((each, index) => (index < told.length ? asFarAsTold(each, told[index]) : each));
  if (!isFields(value) || !isFields(told)) return value;
  const fields = Object.keys(told);
  // nothing told of what is nested would hold of anything
  if (fields.length === 0) return value;
  return Object.fromEntries(fields.map((field) => [field, asFarAsTold(value[field], told[field])]));
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
