/** A row of a text table: what stands under each heading. */
export type Row = Readonly<Record<string, string>>;

/**
 * Reads a text table: a line of headings, then a line for each row, columns divided by `|`. Lines of dashes and empty
 * lines are there for the reader only. Throws when a row doesn't have the columns of the headings.
 */
export function table(text: string): readonly Row[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^[-|\s]+$/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [headings, ...rows] = lines;
  if (!headings) throw new Error('a table needs a line of headings');
  return rows.map((cells) => {
    if (cells.length !== headings.length)
      throw new Error(`not ${headings.length} columns: ${cells.join(' | ')}`);
    return Object.fromEntries(headings.map((heading, place) => [heading, cells[place]!]));
  });
}
