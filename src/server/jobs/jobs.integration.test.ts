import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appendBatch } from '../../log/append.ts';
import { readStream } from '../../log/read.ts';
import { type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { newCourt, one } from '../../testing/logs.ts';
import { claimDue, failingJobs, type NewJob, replaceJobs } from './jobs.ts';
import { type Execute, type JobRunner, runDueJobs, runJobs } from './run.ts';

const now = '2026-03-10T00:00:00.000Z';
const due = '2026-03-09T00:00:00.000Z';
const later = '2026-03-11T00:00:00.000Z';
const stream = 'review/r';

let database: TestDatabase;
let court: string;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  await database.db.rows({ text: 'delete from job' });
  court = await newCourt(database.db);
});

function arm(...jobs: NewJob[]): Promise<void> {
  return database.db.transaction((tx) => replaceJobs(tx, court, stream, jobs));
}

function states(): Promise<{ key: string; state: string }[]> {
  return database.db.rows({ text: 'select key, state from job where court = $1 order by key' }, [court]);
}

/** Appends one event for each job, as a command would. */
const fire: Execute = async (job, done) => {
  const version = (await readStream(database.db, job.court, job.stream)).length;
  const result = await appendBatch(database.db, one(job.court, job.stream, version, { project: done }));
  if (!('appended' in result)) throw new Error('conflict');
  return 'done';
};

function runner(more: Partial<JobRunner> = {}): JobRunner {
  return { db: database.db, now: () => now, execute: fire, ...more };
}

async function fired(): Promise<number> {
  return (await readStream(database.db, court, stream)).length;
}

describe('the jobs of a stream', () => {
  test('are armed, re-armed and fall away with each command', async () => {
    await arm(
      { key: 'a', dueAt: due, command: { do: 'lapse' } },
      { key: 'b', dueAt: due, command: { n: 1 } },
    );
    await arm({ key: 'b', dueAt: later, command: { n: 2 } }, { key: 'c', dueAt: later, command: {} });
    expect(await states()).toEqual([
      { key: 'b', state: 'due' },
      { key: 'c', state: 'due' },
    ]);
    expect(await claimDue(database.db, court, later, 10)).toMatchObject([
      { key: 'b', dueAt: later, command: { n: 2 } },
      { key: 'c' },
    ]);
  });

  test('that are done stay done under the same day, and are armed again for another', async () => {
    const job = { key: 'a', dueAt: due, command: {} };
    await arm(job);
    await runDueJobs(runner());
    await arm(job);
    expect(await runDueJobs(runner())).toBe(0);
    await arm({ ...job, dueAt: now });
    expect(await runDueJobs(runner())).toBe(1);
    expect(await fired()).toBe(2);
  });
});

describe('a job', () => {
  test('that is not due yet is left alone', async () => {
    await arm({ key: 'a', dueAt: later, command: {} });
    expect(await runDueJobs(runner())).toBe(0);
  });

  test('is carried out once by four runners at once', async () => {
    await arm(...Array.from({ length: 30 }, (_, n) => ({ key: `k${n}`, dueAt: due, command: {} })));
    const counts = await Promise.all([1, 2, 3, 4].map(() => runDueJobs(runner()).then((n) => n)));
    while ((await states()).some(({ state }) => state === 'due')) {
      await database.db.rows({ text: 'update job set next_try_at = null' });
      counts.push(await runDueJobs(runner()));
    }
    expect(counts.reduce((sum, n) => sum + n)).toBe(30);
    expect(await fired()).toBe(30);
  });

  test('is carried out once even if two hold it, a claim having run out', async () => {
    await arm({ key: 'a', dueAt: due, command: {} });
    let arrived = 0;
    let open: () => void = () => {};
    const both = new Promise<void>((resolve) => {
      open = resolve;
    });
    const slow: Execute = async (job, done) => {
      arrived += 1;
      if (arrived === 2) open();
      await both;
      return fire(job, done);
    };
    const first = runDueJobs(runner({ execute: slow }));
    while (arrived === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await database.db.rows({ text: `update job set claimed_until = now() - interval '1 second'` });
    await Promise.all([first, runDueJobs(runner({ execute: slow }))]);
    expect(await fired()).toBe(1);
    expect(await states()).toEqual([{ key: 'a', state: 'done' }]);
  });

  test('claimed by a process that was killed is carried out when the claim has run out', async () => {
    await arm({ key: 'a', dueAt: due, command: {} });
    expect(await claimDue(database.db, court, now, 10)).toHaveLength(1);
    expect(await runDueJobs(runner())).toBe(0);
    await database.db.rows({ text: `update job set claimed_until = now() - interval '1 second'` });
    expect(await runDueJobs(runner())).toBe(1);
  });

  test('re-armed while it was being carried out leaves no event, and waits for its new day', async () => {
    await arm({ key: 'a', dueAt: due, command: {} });
    const overtaken: Execute = async (job, done) => {
      await arm({ key: 'a', dueAt: later, command: {} });
      return fire(job, done);
    };
    expect(await runDueJobs(runner({ execute: overtaken }))).toBe(0);
    expect(await fired()).toBe(0);
    expect(await states()).toEqual([{ key: 'a', state: 'due' }]);
  });

  test('that fails waits longer each time, is shown, and does not hold up others', async () => {
    await arm({ key: 'a', dueAt: due, command: { fail: true } }, { key: 'b', dueAt: due, command: {} });
    let clock = now;
    const failures: unknown[] = [];
    const failing = runner({
      now: () => clock,
      onFailure: (error) => failures.push(error),
      execute: (job, done) => {
        if (job.key === 'a') throw new Error('no paper in the printer');
        return fire(job, done);
      },
    });
    expect(await runDueJobs(failing)).toBe(1);
    expect(await failingJobs(database.db, court)).toMatchObject([
      { key: 'a', attempts: 1, lastError: 'no paper in the printer', nextTryAt: '2026-03-10T00:00:02.000Z' },
    ]);
    clock = '2026-03-10T00:00:01.999Z';
    await runDueJobs(failing);
    clock = '2026-03-10T00:00:02.000Z';
    await runDueJobs(failing);
    expect(await failingJobs(database.db, court)).toMatchObject([
      { attempts: 2, nextTryAt: '2026-03-10T00:00:06.000Z' },
    ]);
    expect(failures).toHaveLength(2);
    clock = later;
    expect(await runDueJobs(runner({ now: () => clock }))).toBe(1);
    expect(await failingJobs(database.db, court)).toEqual([]);
  });

  test('with nothing left to do is dropped', async () => {
    await arm({ key: 'a', dueAt: due, command: {} });
    await runDueJobs(runner({ execute: async () => 'dropped' }));
    expect(await states()).toEqual([{ key: 'a', state: 'dropped' }]);
  });
});

describe('the runner', () => {
  test('finds what becomes due, and is still after stop', async () => {
    const running = runJobs({ ...runner(), everyMs: 5 });
    await arm({ key: 'a', dueAt: due, command: {} });
    while ((await fired()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    await running.stop();
    await arm({ key: 'b', dueAt: due, command: {} });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await fired()).toBe(1);
  });
});
