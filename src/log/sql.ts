/** A statement; one with a name is prepared once on each connection. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
}

/** What the log asks of a database: statements with `$1` places, answered by rows. */
export interface Sql {
  rows<Row>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
}

/** `write` commits what was done; `read` sees one unmoving picture of the database and writes nothing. */
export type TransactionKind = 'write' | 'read';

/** A database with transactions. Whatever `work` throws rolls back everything that it did. */
export interface SqlDatabase<Tx extends Sql = Sql> extends Sql {
  transaction<T>(work: (tx: Tx) => Promise<T>, kind?: TransactionKind): Promise<T>;
}
