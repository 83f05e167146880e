import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
let office: string;
let other: pg.Client;
beforeAll(async () => {
  served = await servedCourt(await story('recusal-of-the-president', '2026-03-16T12:00'));
  served.clock.now = toInstant('2026-03-17T09:00:00+08:00');
  office = await served.signIn('shen');
});
afterAll(() => served.stop());
beforeEach(async () => {
  other = new pg.Client(served.database.superuser);
  await other.connect();
});
afterEach(() => other.end());

const draft = (serial: number) => ({
  caseNumber: `（2025）吉0799民初${serial}号`,
  source: 'petitions',
  draft: true,
});
const operation = (path: string) => served.app.inject({ url: path }).then((answer) => answer.statusCode);
const lockHead = () => other.query('begin; select from log_head for update');

/** Cuts off whoever waits for a lock in this database; answers how many. */
async function cutWhoWaits(): Promise<number> {
  const { rowCount } = await other.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return rowCount ?? 0;
}

const pages = [
  ...[
    '/session',
    '/desk',
    '/reviews',
    '/reviews/r1',
    '/reviews/r1/trace',
    '/statistics',
    '/meetings',
    '/people',
  ],
  ...['/readings', '/calendar', '/circulars', '/custody', '/sanctions', '/judges/cao/record'],
];

describe('while the database is away', () => {
  it('a lock on the log that somebody holds keeps no reader waiting', async () => {
    await lockHead();
    for (const page of pages) expect((await ask(served, office, page)).status, page).toBe(200);
    expect([await operation('/readyz'), await operation('/metrics')]).toEqual([200, 200]);
    await other.query('rollback');
  });

  it('a command whose connection is cut says that its outcome is not known, and its key given again does it once', async () => {
    await lockHead();
    const key = { 'idempotency-key': 'cut-off' };
    const first = give(served, office, '/reviews/refer-case', draft(930), key);
    await vi.waitFor(async () => expect(await cutWhoWaits()).toBe(1), { timeout: 10_000 });
    const cut = await first;
    await other.query('rollback');
    expect(cut).toMatchObject({
      status: 503,
      body: { code: 'database-away' },
      headers: { 'retry-after': '5' },
    });
    expect(cut.body.detail).toContain('无法确定');
    const again = await give(served, office, '/reviews/refer-case', draft(930), key);
    const thrice = await give(served, office, '/reviews/refer-case', draft(930), key);
    expect([again.status, thrice.body]).toEqual([201, again.body]);
  });

  it('one that takes no writes is read from, is not ready, and refuses commands in words', async () => {
    const set = async (readOnly: boolean) => {
      const { rows } = await other.query<{ name: string }>('select quote_ident(current_database()) as name');
      await other.query(`alter database ${rows[0]?.name} set default_transaction_read_only = ${readOnly}`);
      await other.query(`select pg_terminate_backend(pid) from pg_stat_activity
                         where datname = current_database() and pid <> pg_backend_pid()`);
    };
    await set(true);
    await vi.waitFor(async () => expect(await operation('/readyz')).toBe(503));
    await vi.waitFor(async () => expect((await ask(served, office, '/reviews')).status).toBe(200));
    const refused = await give(served, office, '/reviews/refer-case', draft(931));
    expect(refused).toMatchObject({ status: 503, body: { code: 'database-away' } });
    await set(false);
    await vi.waitFor(async () => expect(await operation('/readyz')).toBe(200));
    expect((await give(served, office, '/reviews/refer-case', draft(931))).status).toBe(201);
  });
});
