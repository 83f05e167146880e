import type { Text } from '../../../core/kernel/text.ts';
import type { TableKind } from '../columns.ts';
import type { Line, PassedOver, Table } from './table.ts';

/** What the reading thread is given. */
export interface ReaderTask {
  readonly file: Uint8Array;
  readonly kind: TableKind;
}

/** What it sends: each table and then its lines, and last what has been passed over; or why it can’t. */
export type FromReader =
  | { readonly table: Omit<Table, 'lines'> }
  | { readonly lines: readonly Line[] }
  | { readonly passedOver: readonly PassedOver[] }
  | { readonly wrong: Text }
  | { readonly broken: string };
