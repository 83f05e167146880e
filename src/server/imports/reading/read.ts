import { type Columns, placesIn } from '../columns.ts';
import { bounds } from './bounds.ts';
import { gridOfOneColumn, gridsOfText } from './delimited.ts';
import { decoded } from './encoding.ts';
import { tableOn } from './header.ts';
import { kindOf } from './kinds.ts';
import { type Grid, type PassedOver, type ReadFile, type Table, Unreadable } from './table.ts';
import { gridsOfBiff, gridsOfCompound, gridsOfMarkup, gridsOfZip } from './workbook.ts';

/** Every table of a file that has the columns looked for. Throws `Unreadable` for what is no table, or beyond a bound. */
export async function readFileOf<Column extends string>(
  file: Buffer,
  columns: Columns<Column>,
): Promise<ReadFile> {
  if (file.length > bounds.file)
    throw new Unreadable(
      `文件超过${bounds.file / 1024 / 1024}兆字节。`,
      `The file is larger than ${bounds.file / 1024 / 1024} MB.`,
    );
  const grids = await gridsIn(file, columns);
  const tables: Table[] = [];
  const passedOver: PassedOver[] = [];
  for (const grid of grids) {
    const table = grid.hidden ? undefined : tableOn(grid, columns);
    if (table) tables.push(table);
    else passedOver.push({ sheet: grid.name, why: whyNot(grid) });
  }
  const rows = tables.reduce((sum, { lines }) => sum + lines.length, 0);
  if (rows > bounds.rows)
    throw new Unreadable(
      `共${rows}行，一次至多导入${bounds.rows}行，请分成几个文件。`,
      `There are ${rows} rows, and at most ${bounds.rows} at a time: make several files of it.`,
    );
  return { tables, passedOver };
}

function whyNot({ hidden, lines }: Grid): PassedOver['why'] {
  if (hidden) return 'hidden';
  return lines.length === 0 ? 'empty' : 'no-header';
}

async function gridsIn<Column extends string>(
  file: Buffer,
  columns: Columns<Column>,
): Promise<readonly Grid[]> {
  const kind = kindOf(file);
  if (typeof kind === 'object')
    throw new Unreadable(
      `这是${kind.other.zh}，不能导入；请给出 .xlsx、.xls 或 .csv 表格。`,
      `This is ${kind.other.en}, which can’t be imported: give a table as .xlsx, .xls or .csv.`,
    );
  switch (kind) {
    case 'zip':
      return gridsOfZip(file);
    case 'compound':
      return gridsOfCompound(file);
    case 'biff':
      return gridsOfBiff(file);
    case 'markup':
      return gridsOfMarkup(markupText(file));
    case 'text':
      return [likeliest(decoded(file), columns)];
  }
}

/** A page says itself how it is encoded; if it doesn’t, its bytes do. */
function markupText(file: Buffer): string {
  const said = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(file.subarray(0, 4096).toString('latin1'))?.[1];
  if (said && /^(?:gb|x-gbk)/i.test(said)) return new TextDecoder('gb18030').decode(file);
  return decoded(file);
}

/** Of the ways to separate a text into columns the one that makes most headings known. */
function likeliest<Column extends string>(text: string, columns: Columns<Column>): Grid {
  const knownIn = (grid: Grid) => {
    const table = tableOn({ ...grid, lines: grid.lines.slice(0, 60) }, columns);
    return table ? [...placesIn(columns, table.columns).at.values()].flat().length : 0;
  };
  let best = { grid: gridOfOneColumn(text), known: 0 };
  best.known = knownIn(best.grid);
  for (const grid of gridsOfText(text)) {
    const known = knownIn(grid);
    if (known > best.known) best = { grid, known };
  }
  return best.grid;
}
