import { gridsOfText } from '../server/imports/reading/delimited.ts';
import { gridsOfZip } from '../server/imports/reading/workbook.ts';

/** The first sheet of a file that the program has written, a workbook or comma-separated: its first line, and those below. */
export async function readSheet(
  file: Buffer,
): Promise<{ columns: readonly string[]; rows: readonly (readonly string[])[] }> {
  const isText = file.toString('latin1', 0, 2) !== 'PK';
  const [grid] = isText ? gridsOfText(file.toString('utf8')) : await gridsOfZip(file);
  const [header, ...lines] = grid?.lines ?? [];
  return { columns: header?.cells ?? [], rows: lines.map(({ cells }) => cells) };
}
