import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { copyReview } from '../../testing/many-reviews.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { serviceOf } from '../court/found.ts';
import { projectNewDay, projectNextPiece } from './again.ts';
import { keepViewsUp } from './keep-up.ts';
import { projectStream } from './project.ts';

const COPIES = 80;

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-04-14T00:00'));
  served.clock.now = toInstant('2026-04-14T09:00:00+08:00');
  await copyReview(served.database, 'r1', COPIES);
  await newDay();
  await allPieces();
});
afterAll(() => served.stop());

const service = () => serviceOf(served.database.db, served.court);
const newDay = () => projectNewDay(service(), served.clock.now, projectStream);
const piece = () => projectNextPiece(service(), served.clock.now, projectStream);
async function allPieces(): Promise<number> {
  let pieces = 0;
  while (await piece()) pieces += 1;
  return pieces;
}

async function waiting(): Promise<number> {
  const [row] = await served.database.db.rows<{ n: number }>({
    text: 'select count(*) as n from view_again',
  });
  return row?.n ?? 0;
}

/** What somebody is shown of how many reviews: in the register, by their pages, on their desk. */
async function seen(person: string) {
  const cookie = await served.signIn(person);
  const [list, one, desk] = await Promise.all([
    ask(served, cookie, '/reviews'),
    ask(served, cookie, `/reviews/r1-${COPIES}`),
    ask(served, cookie, '/desk'),
  ]);
  const tasks = desk.body.tasks as { on: { kind: string } }[];
  return {
    listed: list.body.total,
    page: one.status,
    tasks: tasks.filter(({ on }) => on.kind === 'review').length,
  };
}

const nothing = { listed: 0, page: 404, tasks: 0 };

describe('a change in a register that concerns many reviews', () => {
  it('takes at once what somebody saw by an office that has ended, and writes the rest piece by piece', async () => {
    expect(await seen('you')).toMatchObject({ listed: COPIES + 1, page: 200 });
    const end = { person: 'you', office: 'supervision-clerk', on: '2026-04-13' };
    const given = await give(served, await served.signIn('wang'), '/people/end-office', end);
    expect(given.status).toBe(200);
    expect(await waiting()).toBeGreaterThan(COPIES / 2);
    expect(await seen('you')).toEqual(nothing);
    expect(await allPieces()).toBeGreaterThan(1);
    expect(await waiting()).toBe(0);
    expect(await seen('you')).toEqual(nothing);
  });

  it('gives what an office brings by itself, also when whoever was at it was killed in the middle', async () => {
    const office = { person: 'you', office: 'supervision-clerk', from: '2026-04-14' };
    await give(served, await served.signIn('wang'), '/people/give-office', office);
    const left = await waiting();
    const killed = projectNextPiece(service(), served.clock.now, async () => {
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await waiting()).toBe(left);
    const failures: unknown[] = [];
    const keeping = keepViewsUp({
      service: service(),
      now: () => served.clock.now,
      failed: (error) => failures.push(error),
      everyMs: 20,
    });
    while ((await waiting()) > 0) await new Promise((later) => setTimeout(later, 20));
    await keeping.stop();
    expect(failures).toEqual([]);
    expect(await seen('you')).toMatchObject({ listed: COPIES + 1, page: 200 });
  });

  it('takes at once what is about a relative', async () => {
    expect(await seen('shen')).toMatchObject({ listed: COPIES + 1, page: 200 });
    const pair = { one: 'shen', other: 'cao' };
    expect((await give(served, await served.signIn('wang'), '/people/declare-relatives', pair)).status).toBe(
      200,
    );
    expect(await waiting()).toBeGreaterThan(COPIES / 2);
    expect(await seen('shen')).toEqual(nothing);
    await allPieces();
    expect(await seen('shen')).toEqual(nothing);
  });
});

describe('a new day', () => {
  it('shows nobody by the offices of the day before, and is made up for piece by piece', async () => {
    const end = { person: 'you', office: 'supervision-clerk', on: '2026-04-14' };
    await give(served, await served.signIn('wang'), '/people/end-office', end);
    await allPieces();
    expect(await seen('you')).toMatchObject({ listed: COPIES + 1 });
    served.clock.now = toInstant('2026-04-15T00:00:01+08:00');
    expect(await seen('you')).toMatchObject({ listed: 0, page: 404 });
    await newDay();
    expect(await seen('you')).toEqual(nothing);
    expect(await allPieces()).toBeGreaterThan(1);
    expect(await seen('you')).toEqual(nothing);
  });
});
