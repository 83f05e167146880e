import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { type DatabaseProxy, databaseProxy } from '../../testing/database-proxy.ts';
import { type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { serviceOf } from '../court/found.ts';
import { connect, type Database } from '../database/connect.ts';
import { asApplication } from '../database/open.ts';
import { buildApp } from './app.ts';

let served: ServedCourt;
let proxy: DatabaseProxy;
let db: Database;
let app: FastifyInstance;
let cookie: string;
let serial = 950;
beforeAll(async () => {
  served = await servedCourt(await story('recusal-of-the-president', '2026-03-16T12:00'));
  served.clock.now = toInstant('2026-03-17T09:00:00+08:00');
  cookie = await served.signIn('shen');
  proxy = await databaseProxy(served.database.superuser);
  const patience = { query_timeout: 700, connectionTimeoutMillis: 700 };
  db = connect({ ...asApplication(proxy.config), ...patience });
  const service = serviceOf(db, served.court);
  app = await buildApp({
    site: { db, service, demonstration: true, now: () => served.clock.now, onError: () => {} },
  });
});
afterAll(async () => {
  await app.close();
  await db.close();
  await proxy.close();
  await served.stop();
});

const status = (url: string) => app.inject({ url, headers: { cookie } }).then((answer) => answer.statusCode);
const reads = () => status('/api/v1/reviews');
const ready = () => status('/readyz');

async function refer(caseSerial: number, key: string) {
  const payload = { caseNumber: `（2025）吉0799民初${caseSerial}号`, source: 'petitions', draft: true };
  const headers = { cookie, 'idempotency-key': key };
  const url = '/api/v1/reviews/refer-case';
  const answer = await app.inject({ method: 'POST', url, payload, headers });
  return { status: answer.statusCode, body: answer.json<{ code?: string; detail: string }>() };
}

async function entries(): Promise<number> {
  const rows = await served.database.db.rows<{ size: number }>({ text: 'select size from log_head' });
  return rows[0]?.size ?? 0;
}

/** Whoever gave a command and got no answer from the database is told that its outcome is not known, and no more. */
function isNotKnown(answer: Awaited<ReturnType<typeof refer>>): void {
  expect(answer).toMatchObject({ status: 503, body: { code: 'database-away' } });
  expect(answer.body.detail).toContain('无法确定');
  expect(answer.body.detail).not.toMatch(/没有办理|未办理|nothing was done/i);
}

describe('a command that is cut off from the database', () => {
  it.each([
    ['before', 0],
    ['after', 1],
  ] as const)('%s it is committed is done once when its key is given again', async (when, done) => {
    serial += 1;
    const before = await entries();
    proxy.cutNextCommit = when;
    isNotKnown(await refer(serial, `cut-${when}`));
    await vi.waitFor(async () => expect(await entries()).toBe(before + done));
    const again = await refer(serial, `cut-${when}`);
    expect(again.status).toBe(201);
    expect((await refer(serial, `cut-${when}`)).body).toEqual(again.body);
    expect(await entries()).toBe(before + 1);
  });
});

describe.each(['refusing', 'hung', 'full'] as const)('a database that is %s', (mode) => {
  it('is told of in time, and served again by itself once it is back', async () => {
    serial += 1;
    const before = await entries();
    proxy.mode = mode;
    if (mode !== 'hung') proxy.cutAll();
    const asked = performance.now();
    const [read, command, notReady, metrics, health] = await Promise.all([
      reads(),
      refer(serial, mode),
      ready(),
      status('/metrics'),
      status('/healthz'),
    ]);
    expect(performance.now() - asked).toBeLessThan(5_000);
    expect([read, notReady, metrics, health]).toEqual([503, 503, 200, 200]);
    isNotKnown(command);
    proxy.mode = 'open';
    await vi.waitFor(async () => expect(await ready()).toBe(200), { timeout: 5_000 });
    expect(await reads()).toBe(200);
    expect((await refer(serial, mode)).status).toBe(201);
    expect(await entries()).toBe(before + 1);
  });
});

describe('a database whose disk is full', () => {
  const tables = ['log_entry', 'readiness'];
  const administer = async (...statements: readonly string[]) => {
    const client = new pg.Client(served.database.superuser);
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };

  it('is read from, is not ready, and takes commands again once there is room', async () => {
    serial += 1;
    await administer(
      `create function no_room() returns trigger language plpgsql as $$
       begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$`,
      ...tables.map(
        (table) =>
          `create trigger no_room before insert on ${table} for each statement execute function no_room()`,
      ),
    );
    const before = await entries();
    expect(await reads()).toBe(200);
    expect(await ready()).toBe(503);
    isNotKnown(await refer(serial, 'full-disk'));
    await administer(...tables.map((table) => `drop trigger no_room on ${table}`));
    expect(await ready()).toBe(200);
    expect((await refer(serial, 'full-disk')).status).toBe(201);
    expect(await entries()).toBe(before + 1);
  });
});
