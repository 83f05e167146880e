import writeExcelFile from 'write-excel-file/node';
import type { Locale, Text } from '../../core/kernel/text.ts';

export const formats = ['xlsx', 'csv', 'json'] as const;

export type Cell = string | number | boolean | null;

/** A table to be given out: its columns by id and by name, and its rows. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly { readonly id: string; readonly name: string }[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
}

/** Columns by their ids, in the language of whoever asked. */
export function columnsOf(names: Readonly<Record<string, Text>>, locale: Locale): Sheet['columns'] {
  return Object.entries(names).map(([id, name]) => ({ id, name: name[locale] }));
}

/** A sheet as a workbook, as comma-separated text for Chinese spreadsheet programs, or as JSON. */
export async function formatted(sheet: Sheet, format: (typeof formats)[number]): Promise<Buffer> {
  if (format === 'json') return Buffer.from(`${JSON.stringify(sheet.rows, null, 1)}\n`);
  const header = sheet.columns.map((column) => column.name);
  const rows = sheet.rows.map((row) => sheet.columns.map(({ id }) => row[id] ?? null));
  if (format === 'csv') return Buffer.from(`\ufeff${[header, ...rows].map(csvLine).join('\r\n')}\r\n`);
  const data = [
    header.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((row) =>
      row.map((value) =>
        value === null ? null : { value: typeof value === 'boolean' ? yes(value) : value },
      ),
    ),
  ];
  return writeExcelFile(data, { sheet: sheet.name, stickyRowsCount: 1 }).toBuffer();
}

function yes(value: boolean): string {
  return value ? '是' : '否';
}

/** A cell that a spreadsheet program would take for a formula is kept a text. */
function csvLine(cells: readonly Cell[]): string {
  return cells
    .map((cell) => {
      const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? '');
      return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}
