import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { makeAccount } from '../accounts/accounts.ts';

let show: ServedCourt;
let real: ServedCourt;
beforeAll(async () => {
  const scenario = await story('straight-to-confirmed-ordinary-error', '2026-03-03T00:00');
  show = await servedCourt(scenario);
  real = await servedCourt(scenario, false);
  for (const each of [show, real]) each.clock.now = toInstant('2026-03-03T09:00:00+08:00');
});
afterAll(() => Promise.all([show.stop(), real.stop()]));

function post(served: ServedCourt, payload: object, headers: Record<string, string> = {}) {
  return served.app.inject({ method: 'POST', url: '/api/v1/session', payload, headers });
}

describe('a demonstration court', () => {
  it('lists its people and lets anybody sign in as any of them', async () => {
    const list = await ask(show, '', '/session/people');
    expect((list.body.people as unknown[]).length).toBe(43);
    const cookie = await show.signIn('shen');
    expect((await ask(show, cookie, '/session')).body).toMatchObject({
      person: { id: 'shen' },
      offices: [{ office: 'quality-office-clerk', name: '质监办工作人员' }],
      demonstration: true,
      today: '2026-03-03',
    });
    expect((await post(show, { person: 'nobody' })).statusCode).toBe(401);
  });

  it('ends a session when asked to', async () => {
    const cookie = await show.signIn('shen');
    const gone = await ask(show, cookie, '/session', { method: 'DELETE' });
    expect(gone.status).toBe(204);
    expect(await ask(show, cookie, '/session')).toMatchObject({
      status: 401,
      body: { code: 'not-signed-in' },
    });
  });

  it('takes writes from its own pages only', async () => {
    const cookie = await show.signIn('shen');
    const foreign = await give(show, cookie, '/reviews/r1/archive', {}, { origin: 'https://example.org' });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'foreign-origin' } });
    const own = await give(show, cookie, '/reviews/r1/archive', {}, { origin: 'http://localhost:80' });
    expect(own.status).toBe(422);
  });

  it('lets somebody act for a person only as their deputy of the day', async () => {
    const cookie = await show.signIn('han');
    const headers = { 'x-on-behalf-of': 'wu' };
    expect(await ask(show, cookie, '/reviews', { headers })).toMatchObject({
      status: 403,
      body: { code: 'not-a-deputy' },
    });
    const term = { person: 'wu', deputy: 'han', from: '2026-03-03', until: '2026-03-05' };
    const appointed = await give(show, await show.signIn('wang'), '/people/appoint-deputy', term);
    expect(appointed.status).toBe(200);
    expect((await ask(show, cookie, '/reviews', { headers })).status).toBe(200);
    expect((await ask(show, cookie, '/session')).body).toMatchObject({ deputizesFor: [{ id: 'wu' }] });
  });
});

describe('a real court', () => {
  it('shows nobody who there is, and takes no click for a password', async () => {
    expect((await ask(real, '', '/session/people')).body).toEqual({ people: [] });
    expect((await post(real, { person: 'shen' })).statusCode).toBe(401);
    expect((await ask(real, '', '/reviews')).status).toBe(401);
  });

  it('has the one-time password changed before anything else', async () => {
    const once = await makeAccount(real.database.db, real.court, 'shen', 'shen-office');
    const signedIn = await post(real, { login: 'shen-office', password: once });
    expect(signedIn.json()).toMatchObject({ passwordMustChange: true });
    const cookie = `${signedIn.cookies[0]?.name}=${signedIn.cookies[0]?.value}`;
    expect(signedIn.cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    const refused = await ask(real, cookie, '/reviews');
    expect(refused).toMatchObject({ status: 403, body: { code: 'password-must-change' } });
    const weak = await give(real, cookie, '/session/password', { before: once, password: 'short' });
    expect(weak).toMatchObject({ status: 422, body: { code: 'password-too-weak' } });
    const changed = await give(real, cookie, '/session/password', {
      before: once,
      password: '前郭县法院质监办2026',
    });
    expect(changed).toMatchObject({ status: 200, body: { passwordMustChange: false } });
    expect((await ask(real, cookie, '/reviews')).status).toBe(200);
    expect((await post(real, { login: 'shen-office', password: once })).statusCode).toBe(401);
  });

  it('locks an account after five failures, against the right password too', async () => {
    const password = await makeAccount(real.database.db, real.court, 'han', 'han-office');
    const tries = ['1', '2', '3', '4', '5'].map(
      (wrong) => () => post(real, { login: 'han-office', password: wrong }),
    );
    const statuses: number[] = [];
    for (const attempt of tries) statuses.push((await attempt()).statusCode);
    expect(statuses).toEqual([401, 401, 401, 401, 429]);
    const locked = await post(real, { login: 'han-office', password });
    expect(locked.json()).toMatchObject({ status: 429, code: 'locked' });
  });

  it('forgets a session that idles, and one that is too old', async () => {
    const { db } = real.database;
    const once = await makeAccount(db, real.court, 'wu', 'wu-office');
    const { cookies } = await post(real, { login: 'wu-office', password: once });
    const cookie = `${cookies[0]?.name}=${cookies[0]?.value}`;
    expect((await ask(real, cookie, '/session')).status).toBe(200);
    await db.rows({
      text: `update session set last_seen_at = now() - interval '3 hours' where person = 'wu'`,
    });
    expect((await ask(real, cookie, '/session')).status).toBe(401);
  });

  it('lets its system administrator make and reset accounts, and nobody else', async () => {
    const { db } = real.database;
    const once = await makeAccount(db, real.court, 'shui', 'shui');
    const { cookies } = await post(real, { login: 'shui', password: once });
    const cookie = `${cookies[0]?.name}=${cookies[0]?.value}`;
    await give(real, cookie, '/session/password', { before: once, password: 'a long enough one' });
    const made = await give(real, cookie, '/accounts', { person: 'cao', login: 'cao' });
    expect(made).toMatchObject({
      status: 201,
      body: { oneTimePassword: expect.stringMatching(/^[\w-]{19}$/) },
    });
    expect((await give(real, cookie, '/accounts', { person: 'cao', login: 'cao2' })).status).toBe(422);
    const judge = await post(real, { login: 'cao', password: made.body.oneTimePassword });
    expect(judge.statusCode).toBe(201);
    const reset = await give(real, cookie, '/accounts/cao/reset-password');
    expect(reset.status).toBe(200);
    expect((await ask(real, `${judge.cookies[0]?.name}=${judge.cookies[0]?.value}`, '/session')).status).toBe(
      401,
    );
  });
});
