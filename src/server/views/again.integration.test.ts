import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { serviceOf } from '../court/found.ts';
import { projectNewDay } from './again.ts';
import { projectStream } from './project.ts';
import { bringViewsUpToDate } from './rebuild.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-05T00:00'));
  served.clock.now = toInstant('2026-03-05T09:00:00+08:00');
});
afterAll(() => served.stop());

async function desk(person: string): Promise<string[]> {
  const { body } = await ask(served, await served.signIn(person), '/desk');
  return (body.tasks as { command: string }[]).map((task) => task.command);
}

describe('a change in the register of people', () => {
  it('puts the work of an office on the desk of whoever is given it', async () => {
    const work = await desk('shen');
    expect(work).toContain('assign-reviewer');
    expect(await desk('he')).toEqual([]);
    const office = { person: 'he', office: 'quality-office-clerk', from: '2026-03-05' };
    const given = await give(served, await served.signIn('wang'), '/people/give-office', office);
    expect(given.status).toBe(200);
    expect(await desk('he')).toEqual(work);
  });

  it('takes a review away from whoever is declared a relative of a judge on it', async () => {
    const cookie = await served.signIn('wu');
    expect((await ask(served, cookie, '/reviews')).body).toMatchObject({ total: 1 });
    const pair = { one: 'wu', other: 'cao' };
    const declared = await give(served, await served.signIn('wang'), '/people/declare-relatives', pair);
    expect(declared.status).toBe(200);
    expect((await ask(served, cookie, '/reviews')).body).toMatchObject({ total: 0, items: [] });
    expect((await ask(served, cookie, '/reviews/r1')).status).toBe(404);
  });
});

describe('a year’s working days', () => {
  it('that are entered move at once what was due on one that is off now', async () => {
    const due = async () => {
      const { body } = await ask(served, await served.signIn('shen'), '/desk');
      const tasks = body.tasks as { command: string; dueOn?: string }[];
      return tasks.find((task) => task.command === 'assign-reviewer')?.dueOn;
    };
    expect(await due()).toBe('2026-03-04');
    const notice = { year: 2026, off: ['2026-03-04'], work: [], document: '国办发明电〔2025〕7号' };
    const given = await give(served, await served.signIn('shen'), '/calendar/publish-notice', notice);
    expect(given.status).toBe(200);
    expect(await due()).toBe('2026-03-05');
  });
});

describe('a new day', () => {
  it('brings an office that begins on it', async () => {
    const office = { person: 'bai', office: 'quality-office-clerk', from: '2026-03-16' };
    await give(served, await served.signIn('wang'), '/people/give-office', office);
    expect(await desk('bai')).toEqual([]);
    served.clock.now = toInstant('2026-03-16T00:01:00+08:00');
    const service = serviceOf(served.database.db, served.court);
    await projectNewDay(service, served.clock.now, projectStream);
    expect(await desk('bai')).toContain('assign-reviewer');
  });

  it('that has come while nobody served the court is made up for by the next start, once', async () => {
    const office = { person: 'jiang', office: 'quality-office-clerk', from: '2026-03-18' };
    await give(served, await served.signIn('wang'), '/people/give-office', office);
    served.clock.now = toInstant('2026-03-18T08:00:00+08:00');
    expect(await desk('jiang')).not.toContain('assign-reviewer');
    const start = () =>
      bringViewsUpToDate(serviceOf(served.database.db, served.court), served.clock.now, () => {});
    await start();
    expect(await desk('jiang')).toContain('assign-reviewer');
    await served.database.db.rows({ text: 'delete from view_task' });
    await start();
    expect(await desk('jiang')).not.toContain('assign-reviewer');
  });
});
