import pg from 'pg';
import type { Sql, SqlDatabase, Statement, TransactionKind } from '../../log/sql.ts';
import { typeParsers } from './types.ts';

/** One transaction on one connection. */
export type Tx = Sql;

export interface Database extends SqlDatabase<Tx> {
  /** How many connections there are, how many of them idle, and how many wait for one. */
  connections(): { readonly connections: number; readonly idle: number; readonly waiting: number };
  close(): Promise<void>;
}

const BEGIN: Record<TransactionKind, string> = {
  write: 'begin',
  read: 'begin isolation level repeatable read read only',
};

/** How long anybody waits for the database at most, in milliseconds; then it counts as away, and they are told so. */
const bounds = {
  connectionTimeoutMillis: 5_000,
  lock_timeout: 10_000,
  statement_timeout: 30_000,
  idle_in_transaction_session_timeout: 60_000,
  // the client’s own, for a database that says nothing any more
  query_timeout: 40_000,
} as const;

/** `onLost` hears of idle connections that broke: the next query gets a new one, so that nothing else needs doing. */
export function connect(config: pg.PoolConfig, onLost: (error: Error) => void = () => {}): Database {
  const pool = new pg.Pool({
    max: 10,
    pipeline: true,
    keepAlive: true,
    ...bounds,
    ...config,
    types: typeParsers,
  });
  pool.on('error', onLost);
  // one that breaks in somebody’s hands tells them by the statement that fails; unheard, its event would end the process
  pool.on('connect', (client) => client.on('error', () => {}));
  return {
    rows: (statement, values) => rows(pool, statement, values),
    transaction: (work, kind = 'write') => transaction(pool, work, kind),
    connections: () => ({
      connections: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    close: async () => (pool.ended ? undefined : pool.end()),
  };
}

async function rows<Row>(on: pg.Pool | pg.ClientBase, statement: Statement, values?: readonly unknown[]) {
  const result = await on.query({ name: statement.name, text: statement.text, values: values as unknown[] });
  return result.rows as Row[];
}

async function transaction<T>(
  pool: pg.Pool,
  work: (tx: Tx) => Promise<T>,
  kind: TransactionKind,
): Promise<T> {
  const client = await pool.connect();
  const open = { yes: true };
  let unusable: Error | undefined;
  try {
    const [, result] = await bothDone(client.query(BEGIN[kind]), work(transactionOn(client, open)));
    open.yes = false;
    const { command } = await client.query('commit');
    if (command !== 'COMMIT') throw new Error('a statement failed and nobody minded: nothing was committed');
    return result;
  } catch (error) {
    open.yes = false;
    if (hangs(error)) unusable = error;
    else
      await client.query('rollback').catch((lost: Error) => {
        unusable = lost;
      });
    throw error;
  } finally {
    client.release(unusable);
  }
}

/** Who has not answered one statement is not asked for a rollback: the connection is given up, and with it what was begun. */
function hangs(error: unknown): error is Error {
  return error instanceof Error && error.message === 'Query read timeout';
}

/** Not waiting for `begin` spares a round trip; waiting for both outcomes leaves nothing running behind a rollback. */
async function bothDone<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}

/** Once the transaction has ended, its connection serves others: whatever still comes is refused. */
function transactionOn(client: pg.PoolClient, open: { readonly yes: boolean }): Tx {
  return {
    rows: async (statement, values) => {
      if (!open.yes) throw new Error('the transaction has ended');
      return rows(client, statement, values);
    },
  };
}
