import { read, utils, type WorkSheet } from '@e965/xlsx';

export interface Table {
  readonly columns: readonly string[];
  /** Cells as text; a day as `YYYY-MM-DD`. */
  readonly rows: readonly (readonly string[])[];
  /** The number of the first of the rows in the file, empty ones counted. */
  readonly firstRow: number;
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Reads a workbook (.xlsx, its first sheet) or a text of columns (.csv: UTF-8 with or without mark, or GB18030). */
export function readTable(bytes: Uint8Array): Table {
  const isWorkbook = ZIP.every((byte, index) => bytes[index] === byte);
  const rows = isWorkbook ? workbookRows(bytes) : textRows(decoded(bytes));
  const header = rows.findIndex((row) => row.some((cell) => cell !== ''));
  return { columns: rows[header] ?? [], rows: rows.slice(header + 1), firstRow: header + 2 };
}

function workbookRows(bytes: Uint8Array): string[][] {
  const book = read(bytes, { type: 'array', cellDates: true, UTC: true, dense: true });
  const sheet: WorkSheet | undefined = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet) return [];
  const rows = utils.sheet_to_json<unknown[]>(sheet, {
    header: 1,
    raw: true,
    defval: '',
    blankrows: true,
    UTC: true,
  });
  return rows.map((row) => row.map(cellText));
}

function cellText(cell: unknown): string {
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell ?? '').trim();
}

/** Texts that are no UTF-8 come from a Chinese spreadsheet program. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function textRows(text: string): string[][] {
  const first = text.slice(0, /\r|\n|$/.exec(text)?.index);
  const separator = first.includes('\t') ? '\t' : first.includes(';') && !first.includes(',') ? ';' : ',';
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows.at(-1)?.push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && cell.trim() === '') {
      quoted = true;
      cell = '';
    } else if (character === separator) endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows;
}
