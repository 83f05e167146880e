import { stepsOf } from '../../core/court/commands.ts';
import { isForSeveral } from '../../core/court/several.ts';

interface Row {
  readonly on: { readonly kind: string; readonly id: string };
  readonly command: string;
  readonly judge?: string;
  readonly judgeName?: string;
  readonly sanction?: string;
  readonly optional: boolean;
  readonly waits?: unknown;
  readonly onBehalfOf?: string;
  readonly dueOn?: string;
}

export interface OneOfTask {
  readonly judge: string;
  readonly judgeName: string;
  readonly sanction?: string;
}

const forSeveral: ReadonlySet<string> = new Set(
  stepsOf.review.filter((step) => isForSeveral('review', step)).map(({ name }) => name),
);

/**
 * Several acts of the same kind on one review are one row, which names all whom it is about and stands at the earliest of
 * their days: they are done in one form.
 */
export function togetherDone<T extends Row>(
  rows: readonly T[],
): (T & { readonly each?: readonly OneOfTask[] })[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const alone = row.judge === undefined || !forSeveral.has(row.command) || row.optional;
    const key = JSON.stringify([
      row.on,
      row.command,
      row.onBehalfOf,
      row.waits,
      alone && [row.judge, row.sanction, row.optional],
    ]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((group) => {
    const each = oncePerAct(group);
    const [first] = [...group].sort((one, other) =>
      (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999'),
    );
    if (!first || each.length < 2) return group;
    return [{ ...first, judge: undefined, judgeName: undefined, sanction: undefined, each }];
  });
}

/** Two papers of one judge that wait for their receipts are received one after the other: they are no two persons. */
function oncePerAct(group: readonly Row[]): readonly OneOfTask[] {
  const named = new Map<string, OneOfTask>();
  for (const { judge = '', judgeName = judge, sanction } of group)
    named.set(`${judge}/${sanction ?? ''}`, { judge, judgeName, ...(sanction && { sanction }) });
  return named.size === group.length ? [...named.values()] : [];
}
