import pg from 'pg';

/** How long a server may take to let us in; one that is stopped never would. */
const PATIENCE_MS = 10_000;

/** Does something on a connection of its own, outside any pool, and closes it again. */
export async function withClient<T>(
  config: pg.ClientConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionTimeoutMillis: PATIENCE_MS, ...config });
  client.on('error', () => {}); // the statement that was under way tells of it
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
