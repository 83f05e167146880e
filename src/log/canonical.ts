/** What an entry may hold. No fractions, no dates, no binary: whatever has two spellings has no place in a hash. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** A value that has no canonical form, with the place where it stands. */
export class NotCanonical extends Error {
  override readonly name = 'NotCanonical';
  readonly path: string;

  constructor(path: string, what: string) {
    super(`${path || 'the value'} has no canonical form: ${what}`);
    this.path = path;
  }
}

/**
 * Canonical JSON as in RFC 8785, over a checked input: strings in NFC, safe integers, booleans, null, arrays and plain
 * objects. A property that is `undefined` is absent, as in JSON. The same value always gives the same text.
 */
export function canonical(value: unknown, path = ''): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return canonicalString(value, path);
  if (typeof value === 'number') return canonicalInteger(value, path);
  if (Array.isArray(value)) return canonicalList(value, path);
  if (typeof value === 'object' && isPlain(value)) return canonicalObject(value, path);
  throw new NotCanonical(path, describe(value));
}

/** Nothing in it that has two spellings, and no need to look closer: most keys and identifiers. */
const PLAIN = /^[\x20-\x7e]*$/;

function canonicalString(value: string, path: string): string {
  if (PLAIN.test(value)) return JSON.stringify(value);
  if (/\p{Surrogate}/u.test(value)) throw new NotCanonical(path, 'half of a surrogate pair');
  if (value.normalize('NFC') !== value) throw new NotCanonical(path, 'a string that is not in NFC');
  return JSON.stringify(value);
}

function canonicalInteger(value: number, path: string): string {
  if (!Number.isSafeInteger(value)) throw new NotCanonical(path, `${value} is not a safe integer`);
  return value === 0 ? '0' : String(value);
}

function canonicalList(list: readonly unknown[], path: string): string {
  return `[${Array.from(list, (item, index) => canonical(item, `${path}[${index}]`)).join(',')}]`;
}

function canonicalObject(object: Readonly<Record<string, unknown>>, path: string): string {
  const members = [];
  for (const key of Object.keys(object).sort()) {
    if (object[key] === undefined) continue;
    const at = path ? `${path}.${key}` : key;
    members.push(`${canonicalString(key, at)}:${canonical(object[key], at)}`);
  }
  return `{${members.join(',')}}`;
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    (prototype === Object.prototype || prototype === null) && Object.getOwnPropertySymbols(value).length === 0
  );
}

function describe(value: unknown): string {
  if (typeof value !== 'object') return `a ${typeof value}`;
  return `a ${value?.constructor?.name ?? 'strange'} object`;
}
