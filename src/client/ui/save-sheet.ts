/** The formats in which a list is given out. */
export const sheetFormats = ['xlsx', 'csv'] as const;

export type SheetFormat = (typeof sheetFormats)[number];

type Line = readonly string[];

/** Saves a table under a name, as a workbook or as text for spreadsheet programs; the first line is the heading. */
export async function saveSheet(name: string, lines: readonly Line[], format: SheetFormat): Promise<void> {
  save(`${name}.${format}`, format === 'csv' ? csvOf(lines) : await workbookOf(name, lines));
}

function csvOf(lines: readonly Line[]): Blob {
  const text = lines.map((line) => line.map(cell).join(',')).join('\r\n');
  return new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' });
}

async function workbookOf(name: string, [heading = [], ...rows]: readonly Line[]): Promise<Blob> {
  const { default: writeExcelFile } = await import('write-excel-file/browser');
  const data = [
    heading.map((value) => ({ value, fontWeight: 'bold' as const })),
    ...rows.map((line) => line.map((value) => ({ value }))),
  ];
  return writeExcelFile(data, { sheet: name, stickyRowsCount: 1 }).toBlob();
}

/** A cell as spreadsheets read it; what would be taken for a formula stays text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function save(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
