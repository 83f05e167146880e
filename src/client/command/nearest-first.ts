interface Labeled {
  readonly label?: unknown;
}

/** How far an option is from what is typed: the very words, then words that begin with it, then the others. */
function distance({ label }: Labeled, typed: string): number {
  const words = String(label ?? '').toLowerCase();
  const sought = typed.trim().toLowerCase();
  if (words === sought) return 0;
  return words.startsWith(sought) ? 1 : 2;
}

/** Whoever types the whole of an option and presses Enter gets it, and not a longer one that holds the same words. */
export function nearestFirst(one: Labeled, other: Labeled, { searchValue }: { searchValue: string }): number {
  return distance(one, searchValue) - distance(other, searchValue);
}

/** Found by its words, and by the short form of its number as well: `18(3)` finds 第十八条第（三）项. */
export const searchedByCite = {
  filterOption: (typed: string, option?: Labeled & { readonly value?: unknown }) =>
    `${String(option?.value ?? '')} ${String(option?.label ?? '')}`
      .toLowerCase()
      .includes(typed.trim().toLowerCase()),
};

/** Found by typing its words, the nearest first. */
export const searchedByLabel = { optionFilterProp: 'label', filterSort: nearestFirst };
