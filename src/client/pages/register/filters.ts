/** The filters of the register are its address: what is in the address bar is what one sees. */
export const filterNames = [
  'q',
  'stage',
  'ground',
  'source',
  'category',
  'quality',
  'division',
  'judge',
  'reviewer',
  'from',
  'to',
  'overdue',
] as const;

export type FilterName = (typeof filterNames)[number];
export type Filters = Readonly<Partial<Record<FilterName | 'sort', string>>>;

export function filtersIn(search: URLSearchParams): Filters {
  const names = [...filterNames, 'sort'] as const;
  return Object.fromEntries(names.flatMap((name) => (search.get(name) ? [[name, search.get(name)]] : [])));
}

export function several(text: string | undefined): string[] {
  return text ? text.split(',') : [];
}
