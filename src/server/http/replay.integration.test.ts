import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { serviceOf } from '../court/found.ts';
import { buildApp } from './app.ts';

let served: ServedCourt;
let cookie: string;
beforeAll(async () => {
  served = await servedCourt(await story('upheld-on-reconsideration', '2026-03-24T12:00'));
  served.clock.now = toInstant('2026-03-24T13:00:00+08:00');
  cookie = await served.signIn('shen');
});
afterAll(() => served.stop());

interface Sent {
  readonly url: string;
  readonly payload: object;
  readonly key: string;
}

/** Everything of an answer that a program can tell one from another by. */
async function sent({ url, payload, key }: Sent, app = served.app) {
  const headers = { cookie, 'idempotency-key': key };
  const answer = await app.inject({ method: 'POST', url: `/api/v1${url}`, payload, headers });
  return { status: answer.statusCode, etag: answer.headers.etag, body: answer.payload };
}

const judges = ['cao', 'yan', 'hua'];
const urge = { whom: 'wu', words: '请尽快。' };
const commands: readonly (Sent & { readonly status: number })[] = [
  {
    key: 'creates',
    url: '/reviews/refer-case',
    payload: { caseNumber: '（2025）吉0799民初940号', source: 'petitions', draft: true },
    status: 201,
  },
  { key: 'goes-on', url: '/reviews/r1/urge', payload: urge, status: 200 },
  {
    key: 'several',
    url: '/reviews/r1/notify-decision/for-several',
    payload: { each: judges.map((judge) => ({ judge })) },
    status: 200,
  },
  {
    key: 'of-the-court',
    url: '/people/record-leave',
    payload: { person: 'bai', from: '2026-03-25', until: '2026-03-26', reason: '事假' },
    status: 200,
  },
];

/** The same court served by a process that knows nothing of what was answered. */
function anotherProcess() {
  const { database, court, clock } = served;
  const { db } = database;
  const service = serviceOf(db, court);
  return buildApp({ site: { db, service, demonstration: true, now: () => clock.now, onError: () => {} } });
}

describe('a key that is given again', () => {
  it.each(commands)(
    'is answered to the byte what was answered then: $key',
    async ({ status, ...command }) => {
      const first = await sent(command);
      expect(first).toMatchObject({ status });
      expect(await sent(command)).toEqual(first);
      // the stream goes on, and the answer stays
      await sent({ ...command, key: `${command.key}-later`, url: '/reviews/r1/urge', payload: urge });
      expect(await sent(command)).toEqual(first);
      const restarted = await anotherProcess();
      expect(await sent(command, restarted)).toEqual(first);
      await restarted.close();
      await forgetVersion(command.key);
      expect(await sent(command)).toEqual(first);
    },
  );

  it('after a refusal is decided anew: nothing was done that could be answered for', async () => {
    const told = { key: 'early', url: '/reviews/r1/table-for-meeting', payload: {} };
    const refused = await sent(told);
    expect(refused.status).toBe(422);
    expect(await sent(told)).toEqual(refused);
  });
});

/** As 0.1 kept its answers. */
async function forgetVersion(key: string): Promise<void> {
  const client = new pg.Client(served.database.superuser);
  await client.connect();
  const text = `update idempotency_key set answer = (answer::jsonb - 'version')::text where key = $1`;
  const { rowCount } = await client.query(text, [key]).finally(() => client.end());
  expect(rowCount).toBe(1);
}
