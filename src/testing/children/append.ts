import { appendBatch } from '../../log/append.ts';
import { openCourt } from '../../log/court.ts';
import { openDatabase } from '../../server/database/open.ts';
import { replaceJobs } from '../../server/jobs/jobs.ts';

/** Appends one command after the other to the log of a data directory's court, and tells of each that was acknowledged. */
const [, , dataDirectory = ''] = process.argv;
const court = '吉0721';
const context = {
  actor: 'a',
  at: '2026-03-02T01:00:00.000Z',
  courtDate: '2026-03-02',
  regulation: 'q',
  readings: {},
};

const { db } = await openDatabase({ dataDirectory });
await openCourt(db, { code: court, name: '某县人民法院', level: 'basic', context });
for (let n = 0; ; n += 1) {
  const stream = `review/r${n}`;
  await appendBatch(db, {
    court,
    key: { actor: 'a', key: `k${n}`, digest: 'd' },
    reads: [{ stream, version: 0 }],
    events: [1, 2].map(() => ({ stream, event: { type: 'Noted', segments: { event: { n } } } })),
    context,
    project: (tx) => replaceJobs(tx, court, stream, [{ key: 'k', dueAt: context.at, command: { n } }]),
  });
  process.stdout.write(`acknowledged ${n}\n`);
}
