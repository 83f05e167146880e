import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Served, serve } from './server.ts';

/** The product before a demonstration court of its own: a copy of the one that this run has made. */
export async function serveCopy(): Promise<Served> {
  const host = inject('demonstration');
  const name = `e2e_${randomBytes(6).toString('hex')}`;
  const drop = () => onServer(host, `drop database if exists ${name} with (force)`);
  await onServer(host, `create database ${name} template zhijian`);
  try {
    const DATABASE_URL = `postgresql://postgres@localhost/${name}?host=${encodeURIComponent(host)}`;
    const served = await serve([], { DATABASE_URL });
    return { ...served, stop: () => served.stop().finally(drop) };
  } catch (error) {
    await drop();
    throw error;
  }
}

async function onServer(host: string, statement: string): Promise<void> {
  const client = new pg.Client({ host, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
