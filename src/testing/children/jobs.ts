import { appendBatch } from '../../log/append.ts';
import { readStream } from '../../log/read.ts';
import { openDatabase } from '../../server/database/open.ts';
import { runJobs } from '../../server/jobs/run.ts';
import { one } from '../logs.ts';

/** Carries out the jobs of a data directory, an event each, and tells of every one that was committed. */
const [, , dataDirectory = ''] = process.argv;
const { db } = await openDatabase({ dataDirectory });

runJobs({
  db,
  now: () => '2026-03-10T00:00:00.000Z',
  everyMs: 10,
  execute: async (job, done) => {
    const version = (await readStream(db, job.court, job.stream)).length;
    const result = await appendBatch(db, one(job.court, job.stream, version, { project: done }));
    if (!('appended' in result)) throw new Error(JSON.stringify(result));
    process.stdout.write(`fired ${job.key}\n`);
    return 'done';
  },
});
process.stdout.write('ready\n');
