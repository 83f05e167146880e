import { connect as dial } from 'node:net';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { buildApp } from './app.ts';

const PATIENCE_MS = 1_000;

let served: ServedCourt;
let app: FastifyInstance;
let port: number;
beforeAll(async () => {
  served = await servedCourt(await story('recusal-of-the-president', '2026-03-16T12:00'));
  served.clock.now = toInstant('2026-03-17T09:00:00+08:00');
  app = await buildApp({ site: served.site, patienceMs: PATIENCE_MS, longestAnswerMs: PATIENCE_MS });
  port = Number(new URL(await app.listen({ port: 0, host: '127.0.0.1' })).port);
});
afterAll(() => app.close().then(() => served.stop()));

/** Sends a part of a request and then nothing more; answers how long the server bore it, and what it said. */
function stall(part: string): Promise<{ ms: number; said: string }> {
  const begun = performance.now();
  const socket = dial(port, '127.0.0.1', () => socket.write(part));
  let said = '';
  socket.on('data', (data) => {
    said += data.toString();
  });
  return new Promise((resolve, reject) => {
    socket.on('error', reject).on('close', () => resolve({ ms: performance.now() - begun, said }));
  });
}

const head = 'POST /api/v1/session HTTP/1.1\r\nhost: court\r\ncontent-type: application/json\r\n';

describe('a request', () => {
  it.each([
    ['line', 'POST /api/v1/ses'],
    ['head', head],
    ['body', `${head}content-length: 100\r\n\r\n{"person":`],
    ['body in pieces', `${head}transfer-encoding: chunked\r\n\r\na\r\n{"person":\r\n`],
  ])('whose %s stalls is ended in time', async (_what, part) => {
    const { ms, said } = await stall(part);
    expect(ms).toBeLessThan(PATIENCE_MS * 1.5);
    expect(said).toMatch(/^HTTP\/1\.1 408 /);
  });

  it('that takes too long is told that its outcome is not known', async () => {
    const other = new pg.Client(served.database.superuser);
    await other.connect();
    await other.query('begin; select from log_head for update');
    const cookie = await served.signIn('shen');
    const payload = { caseNumber: '（2025）吉0799民初980号', source: 'petitions', draft: true };
    const url = '/api/v1/reviews/refer-case';
    const begun = performance.now();
    const answer = await app.inject({ method: 'POST', url, payload, headers: { cookie } });
    await other.end();
    expect(performance.now() - begun).toBeLessThan(PATIENCE_MS * 3);
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({
      code: 'database-away',
      detail: expect.stringContaining('无法确定'),
    });
  });
});
