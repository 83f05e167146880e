import type { Text } from '../../core/kernel/text.ts';
import { type Columns, type Places, placesIn } from './columns.ts';
import type { Line, PassedOver, ReadFile, Table, Trouble } from './reading/table.ts';

/** One line of a table, asked by what its columns mean. */
export interface Row<Column extends string> {
  readonly row: number;
  /** Where the file has several sheets of rows: on which. */
  readonly sheet: string | undefined;
  readonly since1904: boolean;
  /** The first column that is this, as printed. */
  cell(column: Column): string;
  /** Every column that is this and has something, with its heading. */
  cells(column: Column): readonly { readonly heading: string; readonly text: string }[];
  /** What the file itself says is wrong with the cells that are read. */
  readonly troubles: readonly Text[];
  /** What is wrong with one cell. */
  troubleOf(column: Column): Text | undefined;
}

/** What a file has beside the rows that are read: named, so that nothing is lost in silence. */
export interface Around {
  /** Sheets with rows, where there are several. */
  readonly sheets: readonly { readonly sheet: string; readonly rows: number }[];
  /** Sheets that are not read, and why. */
  readonly passedOver: readonly { readonly sheet: string; readonly says: Text }[];
  readonly unreadColumns: readonly string[];
}

export interface Rows<Column extends string> {
  readonly rows: readonly Row<Column>[];
  readonly has: (column: Column) => boolean;
  readonly around: Around;
}

/** The rows of all tables of a file, in order. */
export function rowsOf<Column extends string>(
  { tables, passedOver }: ReadFile,
  columns: Columns<Column>,
): Rows<Column> {
  const several = tables.length > 1;
  const placed = tables.map((table) => ({ table, places: placesIn(columns, table.columns) }));
  return {
    rows: placed.flatMap(({ table, places }) =>
      table.lines.map((line) => rowOf(line, table, places, several)),
    ),
    has: (column) => placed.some(({ places }) => places.at.has(column)),
    around: {
      sheets: several ? tables.map(({ sheet, lines }) => ({ sheet, rows: lines.length })) : [],
      passedOver: passedOver.map(({ sheet, why }) => ({ sheet, says: whyNot[why] })),
      unreadColumns: [...new Set(placed.flatMap(({ places }) => places.unread))],
    },
  };
}

const whyNot: Readonly<Record<PassedOver['why'], Text>> = {
  hidden: { zh: '隐藏的工作表，没有读取', en: 'a hidden sheet: not read' },
  empty: { zh: '空白的工作表', en: 'an empty sheet' },
  'no-header': { zh: '没有找到表头，没有读取', en: 'no header was found: not read' },
};

function rowOf<Column extends string>(
  { row, cells, troubles = [] }: Line,
  { sheet, columns, since1904 = false }: Table,
  places: Places<Column>,
  several: boolean,
): Row<Column> {
  const at = (column: Column) => places.at.get(column) ?? [];
  const text = (place: number) => cleaned(cells[place] ?? '');
  const read = new Set([...places.at.values()].flat());
  const said = (trouble: Trouble) => inWords(trouble, columns[trouble.place] ?? '');
  return {
    row,
    sheet: several ? sheet : undefined,
    since1904,
    cell: (column) => text(at(column)[0] ?? -1),
    cells: (column) =>
      at(column).flatMap((place) =>
        text(place) === '' ? [] : [{ heading: columns[place] ?? '', text: text(place) }],
      ),
    troubles: troubles.filter(({ place }) => read.has(place)).map(said),
    troubleOf: (column) => {
      const found = troubles.find(({ place }) => at(column).includes(place));
      return found && said(found);
    },
  };
}

function cleaned(text: string): string {
  return text.normalize('NFC').replaceAll('\0', '').trim();
}

function inWords({ kind, printed }: Trouble, heading: string): Text {
  const name = heading.replace(/\s/g, '');
  switch (kind) {
    case 'error-value':
      return {
        zh: `“${name}”在文件中是错误值${printed}，没有读取。`,
        en: `“${name}” is the error value ${printed} in the file: not read.`,
      };
    case 'no-value':
      return {
        zh: `“${name}”是没有结果的公式${printed}，没有读取；请在表格软件中打开并保存后再导入。`,
        en: `“${name}” is a formula without a value (${printed}): open and save the file in a spreadsheet program.`,
      };
    case 'bad-bytes':
      return {
        zh: `“${name}”中有不能识别的字节，请核对（多为文件编码损坏）。`,
        en: `“${name}” has bytes that can’t be read: please check (the file’s encoding is damaged).`,
      };
  }
}

/** The rows of a program, by the names of columns, as a file would have them. */
export function fileOfRecords(records: readonly Readonly<Record<string, string>>[]): ReadFile {
  const columns = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const lines = records.map((record, index) => {
    const given = new Map(Object.entries(record));
    return { row: index + 2, cells: columns.map((column) => given.get(column) ?? '') };
  });
  return {
    tables: [{ sheet: '', columns, lines: lines.filter(({ cells }) => cells.some(Boolean)) }],
    passedOver: [],
  };
}
