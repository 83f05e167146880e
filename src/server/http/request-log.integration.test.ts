import { afterAll, beforeAll, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { buildApp } from './app.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('recusal-of-the-president', '2026-03-16T12:00'));
  served.clock.now = toInstant('2026-03-17T09:00:00+08:00');
});
afterAll(() => served.stop());

it('the log of requests has one line for each, without address, query, person or what was sent', async () => {
  const lines: Record<string, unknown>[] = [];
  const requestLog = { write: (line: object) => lines.push({ ...line }), end: async () => {} };
  const errors: string[] = [];
  const app = await buildApp({
    site: { ...served.site, requestLog, onError: (_error, where) => errors.push(where) },
  });
  app.get('/broken/:name', () => {
    throw new Error('of the program');
  });
  const cookie = await served.signIn('shen');
  const secret = `${'s'.repeat(43)}.ics`;
  const asked: [string, string | null, number][] = [
    ['/api/v1/reviews?q=曹建国&judge=cao', '/api/v1/reviews', 200],
    ['/api/v1/judges/cao/record', '/api/v1/judges/:id/record', 200],
    [`/api/v1/calendar-feed/${secret}`, '/api/v1/calendar-feed/:secret', 404],
    ['/api/v1/nowhere/cao?token=abc', null, 404],
    ['/broken/cao?q=曹建国', '/broken/:name', 500],
  ];
  const answers = [];
  for (const [url] of asked) answers.push(await app.inject({ url: encodeURI(url), headers: { cookie } }));
  const urge = { whom: 'cao', words: '请曹建国尽快。' };
  await app.inject({ method: 'POST', url: '/api/v1/reviews/r1/urge', payload: urge, headers: { cookie } });
  await app.close();
  expect(lines.slice(0, asked.length)).toMatchObject(
    asked.map(([, route, status]) => ({ ...(route ? { route } : {}), method: 'GET', status })),
  );
  expect(lines.at(-1)).toMatchObject({ method: 'POST', route: '/api/v1/reviews/:id/urge', status: 200 });
  for (const line of lines)
    expect(Object.keys(line)).toEqual(['at', 'id', 'method', 'route', 'status', 'ms']);
  const all = JSON.stringify([lines, errors]);
  for (const personal of ['cao', '曹建国', encodeURI('曹建国'), 'shen', 'sss', 'abc', '尽快'])
    expect(all).not.toContain(personal);
  const broken = lines.find(({ status }) => status === 500);
  expect(errors).toEqual([`${broken?.id} GET /broken/:name`]);
  expect(answers.at(-1)?.payload).toContain(String(broken?.id));
});
