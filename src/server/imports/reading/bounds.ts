/** What a file may hold at most, counted while it is unpacked. */
export const bounds = {
  /** Of the file as it was sent. */
  file: 8 * 1024 * 1024,
  /** Parts of a workbook, and bytes of all that are read of it. */
  parts: 1_000,
  unpacked: 64 * 1024 * 1024,
  sheets: 60,
  cells: 1_000_000,
  merges: 50_000,
  /** Lines with something on them, of all sheets that are read. */
  rows: 20_000,
  columns: 500,
  /** To read a file may take so long, and the thread that does so much memory. */
  milliseconds: 30_000,
  megabytes: 512,
} as const;
