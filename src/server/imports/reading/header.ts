import { type Columns, placesIn } from '../columns.ts';
import type { Grid, Line, Table } from './table.ts';

/** Titles, the name of the court, the period: so many lines may stand above a header. */
const MOST_ABOVE = 40;

interface Header {
  readonly columns: readonly string[];
  /** The first line below it. */
  readonly below: number;
}

/**
 * The table on a sheet: the lines below the first header that has the key column, on one line or on two. Where several
 * lines could be it, the one of which most columns are known is.
 */
export function tableOn<Column extends string>(grid: Grid, columns: Columns<Column>): Table | undefined {
  let best: { readonly header: Header; readonly known: number } | undefined;
  for (const at of grid.lines.slice(0, MOST_ABOVE).keys())
    for (const header of headersAt(grid, at)) {
      const { at: places } = placesIn(columns, header.columns);
      const known = [...places.values()].flat().length;
      if (places.has(columns.key) && known > (best?.known ?? 0)) best = { header, known };
    }
  if (!best) return undefined;
  const { columns: names, below } = best.header;
  const lines = grid.lines.slice(below).filter((line) => !repeats(line, names));
  return { sheet: grid.name, columns: names, lines, since1904: grid.since1904 };
}

/** What a header beginning on this line would be: of the line alone, or of it and the next. */
function headersAt(grid: Grid, at: number): readonly Header[] {
  const upper = headings(grid, at);
  const one: Header = { columns: upper, below: at + 1 };
  const next = grid.lines[at + 1];
  if (!next || next.row !== (grid.lines[at]?.row ?? 0) + 1) return [one];
  const lower = next.cells;
  const length = Math.max(upper.length, lower.length);
  const places = Array.from({ length }, (_, place) => [upper[place] ?? '', lower[place] ?? ''] as const);
  // A group above its parts says with them what they are: 立案 over 日期, 日期 over 立案, 承办 over 法官.
  const two = (join: (above: string, part: string) => string): Header => ({
    columns: places.map(([above, part]) => (part === '' || part === above ? above : join(above, part))),
    below: at + 2,
  });
  return [one, two((_, part) => part), two((above, part) => above + part), two((above, part) => part + above)]
    .filter((header) => header.below === at + 1 || isPartsOf(upper, lower))
    .flatMap((header, index, all) => (index === 0 ? header : [header, mixed(header, all[1] ?? header)]));
}

/** Each column by the first of two ways of saying it; a group helps only where the part alone says nothing. */
function mixed(joined: Header, parts: Header): Header {
  return {
    below: joined.below,
    columns: parts.columns.map((part, place) =>
      /^(?:日期|时间|日|立案|受理|收案|结案|报结|法官|姓名|名称|法院)$/.test(part.replace(/\s/g, ''))
        ? (joined.columns[place] ?? part)
        : part,
    ),
  };
}

/** Headings, and no data: short words without figures. */
function isPartsOf(upper: readonly string[], lower: readonly string[]): boolean {
  const parts = lower.filter((part, place) => part !== '' && part !== upper[place]);
  return parts.length > 0 && parts.every((part) => part.length <= 12 && !/\d/.test(part.normalize('NFKC')));
}

/** A line with what is merged across several columns said for each of them. */
function headings(grid: Grid, at: number): readonly string[] {
  const line = grid.lines[at];
  if (!line) return [];
  const cells = [...line.cells];
  for (const [first, last] of grid.across?.get(line.row) ?? [])
    for (let place = first + 1; place <= Math.min(last, first + 60); place += 1)
      if ((cells[place] ?? '') === '') cells[place] = cells[first] ?? '';
  return Array.from(cells, (cell) => cell ?? '');
}

/** Long tables print their header again on each page. */
function repeats({ cells }: Line, columns: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length > 1 && cells.every((cell, place) => cell === '' || cell === columns[place]);
}
