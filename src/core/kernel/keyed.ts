/** A collection by id that inherits nothing: only what somebody put there is there. */
export type Keyed<Value> = Readonly<Record<string, Value>>;

/** Names that every object inherits, `constructor` or `__proto__`, are names of nobody and nothing. */
export function isInherited(name: string): boolean {
  return name in Object.prototype;
}

export function emptyKeyed<Value>(): Keyed<Value> {
  return Object.create(null) as Keyed<Value>;
}

/** The collection with one entry more, or another in its place. */
export function withEntry<Value>(collection: Keyed<Value>, id: string, value: Value): Keyed<Value> {
  return Object.assign(Object.create(null), collection, { [id]: value }) as Keyed<Value>;
}

/** The path to the first key in a JSON value that every object inherits; a schema would pass it over in silence. */
export function inheritedKeyIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): readonly (string | number)[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    for (const [place, each] of value.entries()) {
      const found = inheritedKeyIn(each, [...path, place]);
      if (found) return found;
    }
    return undefined;
  }
  for (const [key, each] of Object.entries(value)) {
    const found = isInherited(key) ? [...path, key] : inheritedKeyIn(each, [...path, key]);
    if (found) return found;
  }
  return undefined;
}
