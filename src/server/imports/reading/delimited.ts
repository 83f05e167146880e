import type { Grid, Line } from './table.ts';

const separators = [',', '\t', ';', '，', '；', '|'] as const;

/** What a text of columns may be: by what it says of itself (`sep=;`), else separated in each of the ways there are. */
export function gridsOfText(text: string): readonly Grid[] {
  const plain = text.replace(/^\ufeff/, '');
  const said = /^sep=(.)\r?\n?/i.exec(plain);
  if (said) return [grid(plain.slice(said[0].length), said[1] ?? ',', 2)];
  return separators.filter((each) => plain.includes(each)).map((separator) => grid(plain, separator, 1));
}

/** A text with one column has no separator at all. */
export function gridOfOneColumn(text: string): Grid {
  return grid(text.replace(/^\ufeff/, ''), '\0', 1);
}

function grid(text: string, separator: string, firstRow: number): Grid {
  const lines = linesOf(text, separator);
  return {
    name: '',
    lines: lines.flatMap((cells, index): Line[] => {
      if (cells.every((cell) => cell === '')) return [];
      const bad = cells.flatMap((cell, place) =>
        cell.includes('\ufffd') ? [{ place, kind: 'bad-bytes' as const, printed: cell }] : [],
      );
      return [{ row: firstRow + index, cells, ...(bad.length > 0 ? { troubles: bad } : {}) }];
    }),
  };
}

/** A quotation mark that is never closed is one that was meant to be read: the text is split again without it. */
function linesOf(text: string, separator: string): string[][] {
  const literal = new Set<number>();
  for (;;) {
    const split = splitAt(text, separator, literal);
    if (split.open === undefined || literal.size > 20) return split.rows;
    literal.add(split.open);
  }
}

function splitAt(text: string, separator: string, literal: ReadonlySet<number>) {
  const rows: string[][] = [[]];
  let cell = '';
  let open: number | undefined;
  const endCell = () => {
    rows.at(-1)?.push(cell.replaceAll('\0', '').trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (open !== undefined) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else open = undefined;
    } else if (character === '"' && cell.trim() === '' && !literal.has(at)) {
      open = at;
      cell = '';
    } else if (character === separator) endCell();
    else if (character === '\n' || character === '\r') {
      if (character === '\r' && text[at + 1] === '\n') at += 1;
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return { rows, open };
}
