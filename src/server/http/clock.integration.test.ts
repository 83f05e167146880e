import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { executeClock } from '../court/clocks.ts';
import { serviceOf } from '../court/found.ts';
import { runJobs } from '../jobs/run.ts';
import { type ClockKeeper, clockKeeper } from '../time/keeper.ts';
import { buildApp } from './app.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

let served: ServedCourt;
let last: number;
let wall: number;
let steady = 0;
let keeper: ClockKeeper;
let app: FastifyInstance;
let serial = 960;
let starts = 0;
const said: string[] = [];
beforeAll(async () => {
  // the judge’s days for the defense run
  served = await servedCourt(await story('late-defense-and-silence', '2026-03-05T00:00'));
});
afterAll(() => served.stop());
beforeEach(async () => {
  said.length = 0;
  const { db } = served.database;
  await db.rows({ text: 'delete from clock_doubt' });
  const [head] = await db.rows<{ at: string }>({ text: 'select last_at as at from log_head' });
  last = Date.parse(head?.at ?? '');
  wall = last + MINUTE;
  await start();
});

/** A server that starts, with a clock of the test’s. */
async function start(demonstration = false): Promise<void> {
  const { db } = served.database;
  starts += 1;
  let ids = 0;
  keeper = clockKeeper({
    db,
    court: served.court,
    demonstration,
    say: (line) => said.push(line.zh),
    clocks: { wall: () => wall, steady: () => steady, newId: () => `doubt-${starts}-${ids++}` },
  });
  await keeper.look();
  const service = serviceOf(db, served.court, keeper.believed);
  app = await buildApp({
    site: { db, service, demonstration: true, now: keeper.now, keeper, onError: () => {} },
  });
}

async function signIn(person: string): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { person } });
  expect(answer.statusCode).toBe(201);
  const [cookie] = answer.cookies;
  return `${cookie?.name}=${cookie?.value}`;
}

async function asked(person: string, url: string, payload?: object) {
  const headers = { cookie: await signIn(person), 'accept-language': 'en' };
  const method = payload ? 'POST' : 'GET';
  const answer = await app.inject({ method, url: `/api/v1${url}`, payload, headers });
  return { status: answer.statusCode, body: answer.json<Record<string, unknown>>() };
}

const refer = () => {
  serial += 1;
  const caseNumber = `（2025）吉0799民初${serial}号`;
  return asked('shen', '/reviews/refer-case', { caseNumber, source: 'petitions', draft: true });
};
const doubts = async (person = 'shui') =>
  (await asked(person, '/operation')).body.doubts as {
    id: string;
    kind: string;
    mayConfirm: boolean;
    says: string;
  }[];
const confirm = async (person: string, doubt?: string) =>
  asked(person, '/operation/confirm-clock', { doubt: doubt ?? (await doubts())[0]?.id ?? 'none' });
const tasks = async (person: string) =>
  ((await asked(person, '/desk')).body.tasks as { command: string }[]).map((task) => task.command);

/** One round of the clocks, as a server has it; answers how many of them are still to fire. */
async function clocksLeft(): Promise<number> {
  const { db } = served.database;
  const service = serviceOf(db, served.court, keeper.believed);
  await runJobs({
    db,
    now: () => new Date(keeper.now()).toISOString(),
    believed: keeper.believed,
    execute: executeClock(() => service, keeper.now),
    everyMs: 60_000,
  }).stop();
  const text = `select count(*) as n from job where state = 'due' and attempts = 0`;
  return (await db.rows<{ n: number }>({ text }))[0]?.n ?? 0;
}

describe('a clock that jumps ahead by more than an hour', () => {
  it('lets no command in and no clock fire, and time goes on as before', async () => {
    const before = await clocksLeft();
    expect(before).toBeGreaterThan(0);
    expect((await refer()).status).toBe(201);
    wall += 30 * DAY;
    steady += HOUR / 2;
    expect(await refer()).toMatchObject({
      status: 503,
      body: { code: 'clock-in-doubt', detail: expect.stringMatching(/was not done.*Operation/) },
    });
    expect(await clocksLeft()).toBe(before);
    expect(Date.parse(keeper.now())).toBe(last + MINUTE + HOUR / 2);
    const metrics = (await app.inject({ url: '/metrics' })).payload;
    expect(metrics).toContain('zhijian_clock_in_doubt 1');
    expect(metrics).toContain(`zhijian_clock_ahead_seconds ${(30 * DAY - HOUR / 2) / 1000}`);
  });

  it('is confirmed by an administrator with a second one agreeing', async () => {
    wall += 2 * HOUR;
    expect(await doubts()).toMatchObject([{ kind: 'jumped', mayConfirm: true }]);
    expect(said).toHaveLength(1);
    expect(await tasks('shui')).toContain('confirm-clock');
    expect(await confirm('shui')).toMatchObject({ status: 200, body: { outcome: 'one-more-needed' } });
    expect(await tasks('shui')).not.toContain('confirm-clock');
    expect((await refer()).status).toBe(503);
    expect(await confirm('shui')).toMatchObject({ status: 422, body: { code: 'second-person-needed' } });
    expect(await tasks('zhangj')).toContain('confirm-clock');
    expect(await confirm('zhangj')).toMatchObject({ status: 200, body: { outcome: 'confirmed' } });
    expect((await refer()).status).toBe(201);
    expect(await doubts()).toEqual([]);
    expect((await confirm('shui', 'none')).status).toBe(409);
  });

  it('and is set right is believed again', async () => {
    wall += 2 * HOUR;
    expect((await refer()).status).toBe(503);
    await keeper.look();
    wall -= 2 * HOUR;
    expect(await refer()).toMatchObject({ status: 201 });
    await keeper.look();
    expect(await doubts()).toEqual([]);
  });

  it('is confirmed by the word of those who look after the system, and by nobody else’s', async () => {
    wall += 2 * HOUR;
    const [doubt] = await doubts();
    for (const person of ['shen', 'wang', 'cao']) {
      expect((await asked(person, '/operation')).status).toBe(403);
      expect((await confirm(person, doubt?.id)).status).toBe(403);
    }
  });

  it('is only announced by the demonstration', async () => {
    await start(true);
    wall += 2 * HOUR;
    expect((await refer()).status).toBe(201);
    expect(await doubts()).toMatchObject([{ kind: 'jumped' }]);
    expect(said).toHaveLength(1);
  });

  it('answers a key what was answered before', async () => {
    const headers = { cookie: await signIn('shen'), 'idempotency-key': 'before-the-jump' };
    const payload = { caseNumber: '（2025）吉0799民初999号', source: 'petitions', draft: true };
    const given = () => app.inject({ method: 'POST', url: '/api/v1/reviews/refer-case', payload, headers });
    const first = await given();
    wall += 2 * HOUR;
    const again = await given();
    expect([again.statusCode, again.payload]).toEqual([201, first.payload]);
  });
});

describe('at a start', () => {
  it('a clock behind the last entry, or far ahead of it, is asked about', async () => {
    for (const [shows, kind] of [
      [last - 2 * DAY, 'behind'],
      [last + 46 * DAY, 'long-pause'],
    ] as const) {
      wall = shows;
      await start();
      expect(await doubts()).toMatchObject([
        { kind, says: expect.stringMatching(/ \d+ Mar 2026 \d\d:\d\d/) },
      ]);
      expect((await refer()).status).toBe(503);
      await served.database.db.rows({ text: 'delete from clock_doubt' });
    }
    wall = last + 44 * DAY;
    await start();
    expect(await doubts()).toEqual([]);
  });
});
