import pg from 'pg';

/** A PostgreSQL as a superuser, on a database from which others are made. */
export type TestServer =
  | { readonly connectionString: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

/** The same server, on another of its databases. */
export function onDatabase(server: TestServer, name: string): pg.PoolConfig {
  if (!('connectionString' in server)) return { ...server, database: name };
  const url = new URL(server.connectionString);
  url.pathname = `/${name}`;
  return { connectionString: url.href };
}

/** One statement as the superuser, on a connection of its own. */
export async function onServer(server: pg.ClientConfig, statement: string): Promise<void> {
  const client = new pg.Client(server);
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
