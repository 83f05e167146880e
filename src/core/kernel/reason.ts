import type { Text } from './text.ts';

/**
 * Where something is written: an article item of the Measures (`24`, `28(3)`), a section of the Opinion (`O3`),
 * a reading (`R-24.1`) or superior law (`law:Civil Procedure Law 85`).
 */
export type Cite = string;

/** One link in a chain of reasons: what was applied, and what it led to here. */
export interface Reason {
  readonly cite: Cite;
  readonly says: Text;
}

/** A value together with the reasons for it, in the order in which they were applied. */
export interface Explained<T> {
  readonly value: T;
  readonly because: readonly Reason[];
}

export function reason(cite: Cite, zh: string, en: string): Reason {
  return { cite, says: { zh, en } };
}

export function explained<T>(value: T, because: readonly Reason[]): Explained<T> {
  return { value, because };
}
