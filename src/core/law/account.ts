import type { Text } from '../kernel/text.ts';

/** Where a provision is implemented and by which test it is shown, or why it needs no code. */
export type Account =
  | { readonly id: string; readonly files: readonly string[]; readonly tests: readonly string[] }
  | { readonly id: string; readonly noCode: Text };

export function shown(ids: readonly string[], files: readonly string[], tests: readonly string[]): Account[] {
  return ids.map((id) => ({ id, files, tests }));
}

export function noCode(ids: readonly string[], zh: string, en: string): Account[] {
  return ids.map((id) => ({ id, noCode: { zh, en } }));
}

/** `items('5', 1, 3)`: 5(1), 5(2), 5(3). */
export function items(article: string, from: number, to: number): string[] {
  return Array.from({ length: to - from + 1 }, (_, place) => `${article}(${from + place})`);
}
