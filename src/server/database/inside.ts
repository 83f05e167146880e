import type { Database, Tx } from './connect.ts';

/** A transaction as if it were the database: what begins one of its own is done within this, whole with the rest or not at all. */
export function inside(tx: Tx): Database {
  return {
    rows: (statement, values) => tx.rows(statement, values),
    transaction: (work) => work(tx),
    connections: () => ({ connections: 1, idle: 0, waiting: 0 }),
    close: () => Promise.reject(new Error('a transaction ends by itself')),
  };
}
