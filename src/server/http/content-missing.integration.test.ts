import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { serviceOf } from '../court/found.ts';
import { buildApp } from './app.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('upheld-on-reconsideration', '2026-03-24T12:00'));
  served.clock.now = toInstant('2026-03-24T13:00:00+08:00');
});
afterAll(() => served.stop());

/** The entries of one stream lose a segment, without an entry that says why. */
async function takeAway(stream: string, name: string): Promise<void> {
  const client = new pg.Client(served.database.superuser);
  await client.connect();
  const text = `update log_segment s set salt = null, text = null from log_entry e
    where e.court = s.court and e.position = s.position and e.court = $1 and e.stream = $2 and s.name = $3`;
  await client.query('set session_replication_role = replica');
  const { rowCount } = await client.query(text, [served.court, stream, name]).finally(() => client.end());
  expect(rowCount).toBeGreaterThan(0);
}

/** The same court served by a process that has read nothing yet. */
function newProcess() {
  const { database, court, clock } = served;
  const service = serviceOf(database.db, court);
  const site = { db: database.db, service, demonstration: true, now: () => clock.now };
  return buildApp({ site: { ...site, onError: ({ message }) => served.errors.push(message) } });
}

describe('content that was taken out of the log', () => {
  it.each(['statement', 'event'])(
    'stops what rests on it in words, and nothing else (%s)',
    async (segment) => {
      await takeAway('review/r1', segment);
      const restarted = { ...served, app: await newProcess() };
      const clerk = await served.signIn('shen');
      const body = {
        code: 'content-missing',
        detail: expect.stringMatching(/^日志 .+ 第 \d+ 条的内容缺失/),
      };
      expect(await ask(restarted, clerk, '/reviews/r1')).toMatchObject({ status: 503, body });
      const urged = give(restarted, clerk, '/reviews/r1/urge', { whom: 'cao', words: '请尽快。' });
      expect(await urged).toMatchObject({ status: 503, body });
      expect(await ask(restarted, clerk, '/reviews')).toMatchObject({ status: 200 });
      expect(await ask(restarted, clerk, '/people')).toMatchObject({ status: 200 });
    },
  );

  it('stops every answer in words where it was content of the register of people', async () => {
    await takeAway('people/court', 'event');
    const restarted = { ...served, app: await newProcess() };
    const url = '/api/v1/session';
    const payload = { person: 'shen' };
    const answer = await restarted.app.inject({ method: 'POST', url, payload });
    expect([answer.statusCode, answer.json()]).toMatchObject([503, { code: 'content-missing' }]);
  });
});
