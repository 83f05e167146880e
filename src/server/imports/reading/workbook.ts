import { type CellObject, CFB, read, SSF, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { bounds } from './bounds.ts';
import { type Grid, type Line, type Trouble, Unreadable } from './table.ts';
import { encrypted, entriesOf, packedPlainly, tooManyCells, unpacked } from './zip.ts';

const options = {
  dense: true,
  cellDates: false,
  cellNF: true,
  cellHTML: false,
  cellStyles: false,
  sheetStubs: true,
} as const;

/** The sheets of a workbook in a zip file: .xlsx, .xlsm, .xlsb, .ods. */
export async function gridsOfZip(file: Buffer): Promise<readonly Grid[]> {
  const names = entriesOf(file).map((entry) => entry.name);
  if (names.includes('word/document.xml')) throw isOther('Word 文档', 'a Word document');
  if (names.includes('ppt/presentation.xml')) throw isOther('PowerPoint 文档', 'a presentation');
  if (!names.some((name) => /^(?:xl\/workbook\.(?:xml|bin)|content\.xml)$/i.test(name)))
    throw isOther('压缩包（不是工作簿）', 'an archive and no workbook');
  const parts = await unpacked(file, isWanted);
  return gridsOf(read(packedPlainly(parts), { ...options, type: 'buffer' }));
}

/** Pictures, printer settings, macros and what other programs embed are not even unpacked. */
function isWanted(name: string): boolean {
  return (
    !name.endsWith('/') &&
    !/(?:media|embeddings|printerSettings|customXml|Pictures|Thumbnails)\/|vbaProject/i.test(name)
  );
}

/** The sheets of a workbook of before 2007 (.xls, .et). */
export function gridsOfCompound(file: Buffer): readonly Grid[] {
  let names: readonly string[];
  try {
    names = CFB.read(file, { type: 'buffer' }).FullPaths;
  } catch {
    throw new Unreadable('文件已损坏，无法读取。', 'The file is damaged and can’t be read.');
  }
  const has = (name: RegExp) => names.some((path) => name.test(path));
  if (has(/\/EncryptedPackage$/)) throw encrypted();
  if (has(/\/WordDocument$/)) throw isOther('Word 文档', 'a Word document');
  if (has(/\/PowerPoint Document$/)) throw isOther('PowerPoint 文档', 'a presentation');
  if (!has(/\/Workbook$/i) && has(/\/Book$/i)) throw tooOld();
  if (!has(/\/Workbook$/i)) throw isOther('不认识的 Office 文件', 'an unknown Office file');
  return gridsOfBiff(file);
}

/** The stream of such a workbook without its file around it, as some programs write it. */
export function gridsOfBiff(file: Buffer): readonly Grid[] {
  if (file[0] === 0x09 && file.readUInt16LE(4) !== BIFF8) throw tooOld();
  try {
    return gridsOf(read(file, { ...options, type: 'buffer' }));
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (/password|encrypt/i.test(String(error))) throw encrypted();
    throw new Unreadable(
      '旧格式的工作簿无法读取，请另存为 .xlsx 再导入。',
      'This workbook of the old format can’t be read: save it as .xlsx.',
    );
  }
}

/** A web page or an XML workbook that a program gave the name of a workbook. */
export function gridsOfMarkup(text: string): readonly Grid[] {
  if (!/<(?:\w+:)?(?:table|workbook)\b/i.test(text))
    throw isOther('没有表格的网页', 'a page without a table');
  // a program of our own reads the cells as they are printed: numbers and days are not to be made of them
  return gridsOf(read(text, { ...options, type: 'string', raw: true }));
}

function gridsOf(book: WorkBook): readonly Grid[] {
  if (book.SheetNames.length > bounds.sheets)
    throw new Unreadable(`工作表超过${bounds.sheets}张。`, `There are more than ${bounds.sheets} sheets.`);
  const since1904 = book.Workbook?.WBProps?.date1904 === true;
  let cells = 0;
  return book.SheetNames.map((name, index): Grid => {
    const sheet = book.Sheets[name];
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const rows = rowsOf(sheet);
    const lines = new Map<number, Line>();
    rows.forEach((row, at) => {
      cells += row.length;
      if (cells > bounds.cells) throw tooManyCells();
      const line = lineOf(row, at + 1, since1904);
      if (line) lines.set(line.row, line);
    });
    return { name, hidden, since1904, ...withMerges(lines, sheet) };
  });
}

type Cells = readonly (CellObject | undefined)[];

function rowsOf(sheet: WorkSheet | undefined): readonly Cells[] {
  const data: unknown = sheet?.['!data'];
  return Array.isArray(data) ? (data as readonly Cells[]) : [];
}

function lineOf(row: Cells, number: number, since1904: boolean): Line | undefined {
  const cells: string[] = [];
  const troubles: Trouble[] = [];
  row.forEach((cell, place) => {
    if (!cell || place >= bounds.columns) return;
    cells[place] = textOf(cell, since1904);
    if (cell.t === 'e')
      troubles.push({ place, kind: 'error-value', printed: cell.w ?? String(cell.v ?? '') });
    else if (cell.f !== undefined && (cell.v === undefined || cell.t === 'z'))
      troubles.push({ place, kind: 'no-value', printed: `=${cell.f}`.slice(0, 60) });
  });
  const filled = Array.from(cells, (cell) => cell ?? '');
  if (filled.every((cell) => cell === '') && troubles.length === 0) return undefined;
  return { row: number, cells: filled, ...(troubles.length > 0 ? { troubles } : {}) };
}

function textOf({ t, v, z }: CellObject, since1904: boolean): string {
  if (t === 'e' || t === 'z' || v === undefined || v === null) return '';
  if (typeof v === 'number' && typeof z === 'string' && SSF.is_date(z) && v >= 1) return dayOf(v, since1904);
  if (v instanceof Date) return Number.isNaN(v.getTime()) ? '' : v.toISOString().slice(0, 10);
  if (typeof v === 'boolean') return v ? '是' : '否';
  return String(v).trim();
}

/** The day of a serial number; what is a hair below midnight is the next day. */
function dayOf(serial: number, since1904: boolean): string {
  const { y, m, d } = SSF.parse_date_code(serial + 1e-7, { date1904: since1904 });
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** A cell merged down says the same on each line that has anything else; one merged across may be a heading of several columns. */
function withMerges(lines: Map<number, Line>, sheet: WorkSheet | undefined): Pick<Grid, 'lines' | 'across'> {
  const merges = sheet?.['!merges'] ?? [];
  if (merges.length > bounds.merges)
    throw new Unreadable('合并的单元格过多。', 'There are too many merged cells.');
  const across = new Map<number, (readonly [number, number])[]>();
  const numbers = [...lines.keys()].sort((one, other) => one - other);
  for (const { s, e } of merges) {
    const value = lines.get(s.r + 1)?.cells[s.c] ?? '';
    if (value === '') continue;
    for (const row of within(numbers, s.r + 1, e.r + 1)) {
      const line = lines.get(row);
      if (!line) continue;
      if (row > s.r + 1) lines.set(row, filled(line, s.c, value));
      if (e.c > s.c) across.set(row, [...(across.get(row) ?? []), [s.c, e.c]]);
    }
  }
  return { lines: numbers.flatMap((row) => lines.get(row) ?? []), across };
}

function filled(line: Line, place: number, value: string): Line {
  if ((line.cells[place] ?? '') !== '') return line;
  const cells = Array.from(
    { length: Math.max(line.cells.length, place + 1) },
    (_, at) => line.cells[at] ?? '',
  );
  return { ...line, cells: cells.with(place, value) };
}

/** Those of the rows, in order, from one to another. */
function* within(rows: readonly number[], from: number, to: number): Generator<number> {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < rows.length && (rows[at] ?? 0) <= to; at += 1) yield rows[at] ?? 0;
}

const BIFF8 = 0x0600;

/** Before 1997 characters were in the code page of the machine, which the file doesn’t tell reliably. */
const tooOld = () =>
  new Unreadable(
    '这是 Excel 95 或者更早的格式，不能可靠读取；请另存为 .xlsx 再导入。',
    'This is the format of Excel 95 or before, which can’t be read reliably: save it as .xlsx.',
  );

function isOther(zh: string, en: string): Unreadable {
  return new Unreadable(
    `这是${zh}，不能导入；请给出 .xlsx、.xls 或 .csv 表格。`,
    `This is ${en}, which can’t be imported: give a table as .xlsx, .xls or .csv.`,
  );
}
