import type { Both } from './both.ts';

/** One of a closed list, as both languages call it. */
export interface Term extends Both {
  /** What workbooks call it beside that. */
  readonly alsoCalled?: readonly string[];
}

/** A closed list: by the id that the log, the API and the database have, in the order in which people read it. */
export type Terms<Kind extends Term = Term> = Readonly<Record<string, Kind>>;

export type IdOf<List extends Terms> = keyof List & string;

/** The ids of a list, in its order. */
export function idsOf<List extends Terms>(list: List): [IdOf<List>, ...IdOf<List>[]] {
  return Object.keys(list) as [IdOf<List>, ...IdOf<List>[]];
}

export function isOf<List extends object>(list: List, id: string): id is keyof List & string {
  return Object.hasOwn(list, id);
}

/** What one of the list is called; nothing where it is none of them. */
export function termOf(list: Terms, id: string): Both | undefined {
  const term = isOf(list, id) ? list[id] : undefined;
  return term && { zh: term.zh, en: term.en };
}
