import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readStream } from '../../log/read.ts';
import { verifyStored } from '../../log/stored.ts';
import { type Child, runInChild } from '../../testing/child.ts';
import { newCourt } from '../../testing/logs.ts';
import { type OpenDatabase, openDatabase } from '../database/open.ts';
import { replaceJobs } from './jobs.ts';

const JOBS = 400;

let data: string;
let opened: OpenDatabase;
let children: Child[];
beforeEach(async () => {
  data = await mkdtemp('/tmp/zhijian-jobs-');
  opened = await openDatabase({ dataDirectory: join(data, 'data') });
  children = [];
});
afterEach(async () => {
  await Promise.all(children.map((child) => child.kill('SIGKILL')));
  await opened.close();
  await rm(data, { recursive: true, force: true });
});

test('two processes with jobs, one of them killed with -9, carry out each job once', async () => {
  const { db } = opened;
  const court = await newCourt(db);
  children = [1, 2].map(() => runInChild('src/testing/children/jobs.ts', [join(data, 'data')]));
  await Promise.all(children.map((child) => child.says('ready')));
  const due = Array.from({ length: JOBS }, (_, n) => ({
    key: `k${n}`,
    dueAt: '2026-03-09T00:00:00.000Z',
    command: { n },
  }));
  await db.transaction(async (tx) => {
    for (const job of due) await replaceJobs(tx, court, `review/${job.key}`, [job]);
  });
  await children[0]?.says('fired');
  await children[0]?.kill('SIGKILL');
  const left = {
    text: `update job set claimed_until = null, next_try_at = null where state = 'due' returning key`,
  };
  while ((await db.rows(left)).length > 0) await sleep(50);
  for (const { key } of due) expect(await readStream(db, court, `review/${key}`), key).toHaveLength(1);
  expect(await verifyStored(db, court)).toMatchObject({ entries: JOBS + 1 });
  expect(children[1]?.lines.length).toBeGreaterThan(1);
});
