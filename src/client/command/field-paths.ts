export type Path = readonly (string | number)[];

/** `bench.members[0].judge` as a form has it. */
export function pathOf(field: string): (string | number)[] {
  return field
    .replace(/^\//, '')
    .split(/[.[\]/]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** The fields without what has been left empty: an API that refuses unknown and empty fields gets neither. */
export function withoutEmpty(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((each) => each !== undefined);
  if (typeof value !== 'object') return value;
  const kept = Object.entries(value)
    .map(([name, each]) => [name, withoutEmpty(each)] as const)
    .filter(([, each]) => each !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
