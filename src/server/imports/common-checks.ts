import type { Reason } from '../../core/kernel/reason.ts';

/** What is to be checked in most rows alike: said of them together, not once a row. */
export interface CommonCheck extends Reason {
  readonly rows: number;
}

/** The checks that more than half of the rows share, the most frequent first: they tell no row from another. */
export function commonChecks(rows: readonly { readonly check?: readonly Reason[] }[]): CommonCheck[] {
  const found = new Map<string, CommonCheck>();
  for (const { cite, says } of rows.flatMap(({ check = [] }) => check)) {
    const same = `${cite} ${says.zh}`;
    found.set(same, { cite, says, rows: (found.get(same)?.rows ?? 0) + 1 });
  }
  return [...found.values()]
    .filter((each) => each.rows > 1 && each.rows * 2 > rows.length)
    .sort((one, other) => other.rows - one.rows);
}
