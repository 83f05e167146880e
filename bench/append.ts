import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { appendBatch } from '../src/log/append.ts';
import { openCourt } from '../src/log/court.ts';
import type { Database } from '../src/server/database/connect.ts';
import { openDatabase } from '../src/server/database/open.ts';
import { replaceJobs } from '../src/server/jobs/jobs.ts';

/** A command with its view and its job, against bare SQL doing the same durable writes, and against bare one-row commits. */
const RUNS = Number(process.argv[2] ?? 1500);
const court = '吉0721';
const data = { facts: '经评查，裁判文书存在瑕疵。'.repeat(20), pages: [12, 13], persons: ['judge-1'] };
const at = '2026-03-02T01:00:00.000Z';
const context = { actor: 'clerk', at, courtDate: '2026-03-02', regulation: 'q', readings: {} };

type Run = (n: number) => Promise<unknown>;

/** Turn and turn about, so that whatever else the machine does falls on all of them alike. */
async function measure(runs: Record<string, Run>): Promise<Record<string, number>> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let n = 0; n < RUNS + 100; n += 1) {
    for (const [name, run] of Object.entries(runs)) {
      const start = performance.now();
      await run(n);
      if (n >= 100) times[name]?.push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(name, list)]));
}

function median(name: string, times: number[]): number {
  times.sort((a, b) => a - b);
  const [half = 0, p99 = 0] = [times[Math.floor(RUNS / 2)], times[Math.floor(RUNS * 0.99)]];
  console.log(`${name.padEnd(12)} median ${half.toFixed(2)} ms   p99 ${p99.toFixed(2)} ms`);
  return half;
}

function command(db: Database, n: number) {
  const stream = `review/r${n % 50}`;
  const version = Math.floor(n / 50);
  return appendBatch(db, {
    court,
    key: { actor: 'clerk', key: `k${n}`, digest: 'd' },
    reads: [
      { stream, version },
      { stream: 'people', version: 0 },
    ],
    events: [{ stream, event: { type: 'Noted', segments: { event: data } } }],
    context,
    answer: ([first]) => ({ position: first?.header.position ?? -1 }),
    project: async (tx) => {
      await Promise.all([
        tx.rows({ name: 'view', text: UPSERT }, [court, stream, JSON.stringify(data)]),
        replaceJobs(tx, court, stream, [{ key: 'defense', dueAt: at, command: { n } }]),
      ]);
    },
  });
}

const UPSERT = `insert into bench_view values ($1, $2, $3)
  on conflict (court, stream) do update set doc = excluded.doc`;

const directory = await mkdtemp('/tmp/zhijian-bench-');
const url = process.env.DATABASE_URL;
const { db, close } = await openDatabase({ dataDirectory: directory, databaseUrl: url });
const config = url ? { connectionString: url } : await superuser();

async function superuser(): Promise<pg.ClientConfig> {
  const host = (await readFile(join(directory, 'socket-directory'), 'utf8')).trim();
  return { host, user: 'postgres', database: 'zhijian' };
}

try {
  const bare = new pg.Client(config);
  await bare.connect();
  await bare.query(`create table bench_view (court text, stream text, doc jsonb, primary key (court, stream));
  create table bench_row (id bigserial primary key, doc text);
  create table bench_entry (like log_entry including all); create table bench_segment (like log_segment including all);
  create table bench_key (like idempotency_key including all);
  grant all on bench_view to public`);
  await openCourt(db, { code: court, name: '某县人民法院', level: 'basic', context });

  const header = 'h'.repeat(600);
  const medians = await measure({
    'one row': () =>
      bare.query({
        name: 'row',
        text: 'insert into bench_row (doc) values ($1)',
        values: [JSON.stringify(data)],
      }),
    'same rows': (n) =>
      bare.query({
        name: 'same',
        text: `with e as (insert into bench_entry values ($1,$2::bigint,$3,$2::bigint::int,'t',now(),'2026-03-02','a',null,$4,$5)),
      s as (insert into bench_segment values ($1,$2::bigint,'event',$5,$6)),
      k as (insert into bench_key values ($1,'a',$2::bigint::text,'d','{}',now())),
      v as (insert into bench_view values ($1,$3,$6::jsonb) on conflict (court,stream) do update set doc=excluded.doc)
      insert into job (court,stream,key,due_at,command) values ($1,$3,'bare',now(),'{}')
      on conflict (court,stream,key) do update set due_at=excluded.due_at`,
        values: [court, n, `bare${n % 50}`, header, 'a'.repeat(64), JSON.stringify(data)],
      }),
    appendBatch: (n) => command(db, n),
  });
  const ratio = (name: string) => ((medians[name] ?? 0) / (medians.appendBatch ?? 1)).toFixed(2);
  console.log(
    `appendBatch reaches ${ratio('one row')} of bare one-row commits, ${ratio('same rows')} of the same rows bare`,
  );

  await bare.query('drop table bench_view, bench_row, bench_entry, bench_segment, bench_key');
  await bare.end();
} finally {
  await close();
  await rm(directory, { recursive: true, force: true });
}
