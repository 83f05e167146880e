import { type BookType, type CellObject, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';

/** A sheet as a test writes it: lines of cells, with what is merged or hidden. */
export interface SheetWritten {
  readonly name?: string;
  readonly lines: readonly (readonly (string | number | CellObject | null)[])[];
  /** `A1:C1` and the like. */
  readonly merged?: readonly string[];
  readonly hidden?: boolean;
}

export function workbookOf(sheets: readonly SheetWritten[], since1904 = false): WorkBook {
  const book = utils.book_new();
  for (const [index, { name = `表${index + 1}`, lines, merged = [] }] of sheets.entries()) {
    const sheet: WorkSheet = utils.aoa_to_sheet(lines.map((line) => [...line]));
    if (merged.length > 0) sheet['!merges'] = merged.map((range) => utils.decode_range(range));
    utils.book_append_sheet(book, sheet, name);
  }
  book.Workbook = {
    Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })),
    WBProps: { date1904: since1904 },
  };
  return book;
}

export function written(book: WorkBook, bookType: BookType = 'xlsx'): Buffer {
  return Buffer.from(write(book, { type: 'buffer', bookType, compression: true }) as Uint8Array);
}

/** The file of some sheets, as a spreadsheet program would save it. */
export function fileOf(sheets: readonly SheetWritten[], bookType: BookType = 'xlsx'): Buffer {
  return written(workbookOf(sheets), bookType);
}
