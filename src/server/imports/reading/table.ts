import type { Text } from '../../../core/kernel/text.ts';

/** What is wrong with a cell, as the file has it. */
export interface Trouble {
  readonly place: number;
  readonly kind: 'error-value' | 'no-value' | 'bad-bytes';
  readonly printed: string;
}

/** A line with something on it. `row` is its number in the file, as a spreadsheet program shows it. */
export interface Line {
  readonly row: number;
  /** Cells as text; a day as `YYYY-MM-DD`. */
  readonly cells: readonly string[];
  readonly troubles?: readonly Trouble[];
}

/** A sheet, or a whole text file, before anybody has looked for a header in it. */
export interface Grid {
  readonly name: string;
  readonly hidden?: boolean;
  readonly lines: readonly Line[];
  /** Cells merged across columns, by row: first and last place. They are headings of several columns. */
  readonly across?: ReadonlyMap<number, readonly (readonly [number, number])[]>;
  /** Days are counted from 1904, as old Macintosh programs did. */
  readonly since1904?: boolean;
}

/** The lines below a header. */
export interface Table {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
  readonly since1904?: boolean;
}

export interface PassedOver {
  readonly sheet: string;
  readonly why: 'hidden' | 'empty' | 'no-header';
}

/** Everything that a file has to say. */
export interface ReadFile {
  readonly tables: readonly Table[];
  readonly passedOver: readonly PassedOver[];
}

/** A file that can't be read, and why; told to whoever gave it. */
export class Unreadable extends Error {
  readonly says: Text;

  constructor(zh: string, en: string) {
    super(en);
    this.says = { zh, en };
  }
}
