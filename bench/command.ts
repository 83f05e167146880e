// A whole command in the demonstration court: decided, appended, with its views and clocks; beside it, in turn, bare SQL.
//   node tools/run.mjs bench/command.ts
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toInstant } from '../src/core/time/instant.ts';
import { serviceOf } from '../src/server/court/found.ts';
import { connect } from '../src/server/database/connect.ts';
import { startEmbedded } from '../src/server/database/embedded.ts';
import { migrate } from '../src/server/database/migrate.ts';
import { APPLICATION } from '../src/server/database/roles.ts';
import { foundDemonstration } from '../src/server/demo/found.ts';

const RUNS = Number(process.argv[2] ?? 600);
const WARM = 500;
const court = '吉0799';
const directory = await mkdtemp(join(tmpdir(), 'zhijian-bench-'));
const embedded = await startEmbedded({ dataDirectory: directory });
await migrate(embedded.connection, { login: true });
const db = connect({ ...embedded.connection, user: APPLICATION });
const owner = connect(embedded.connection);
await foundDemonstration(db, '2026-11-20', () => {});
const service = serviceOf(db, court);

// One row as wide as an entry of the log; and the rows that the command writes, as they lie in the tables, in one transaction.
await owner.rows({ text: 'create table bench_row (id bigserial primary key, header text)' });
const header = 'h'.repeat(900);
const wide = { name: 'bare', text: 'insert into bench_row (header) values ($1)' };
const copied = ['log_entry', 'log_segment', 'idempotency_key', 'view_review', 'view_task', 'job'] as const;
for (const table of copied)
  await owner.rows({ text: `create table bench_${table} (like ${table} including all)` });

const refer = async (n: number) => {
  const given = await service.give(
    {
      stream: `review/bench-${n}`,
      name: 'refer-case',
      by: 'yang',
      at: toInstant(new Date().toISOString()),
      with: {
        caseNumber: `（2025）吉0799民初${900_000 + n}号`,
        cause: '合同纠纷',
        parties: ['甲', '乙'],
        grounds: ['9(1)'],
        document: { type: '裁定书', number: String(n), on: '2026-01-05' },
        reason: '发回重审',
      },
    },
    { key: `bench-${n}` },
  );
  if (!('done' in given)) throw new Error(JSON.stringify(given));
};

/** Reads what the command read and writes what it wrote, row for row, knowing it all beforehand: no statement waits. */
const same = (n: number) => {
  const stream = `review/bench-${n}`;
  const from: Readonly<Record<(typeof copied)[number], string>> = {
    log_entry: 'court = $1 and stream = $2',
    log_segment:
      'court = $1 and position = (select position from log_entry where court = $1 and stream = $2)',
    idempotency_key: `court = $1 and actor = 'yang' and key = substr($2, 8)`,
    view_review: 'court = $1 and id = substr($2, 8)',
    view_task: 'court = $1 and stream = $2',
    job: 'court = $1 and stream = $2',
  };
  return owner.transaction(async (tx) => {
    await Promise.all(
      copied.map((table) =>
        tx.rows(
          {
            name: `bare-${table}`,
            text: `insert into bench_${table} select * from ${table} where ${from[table]}`,
          },
          [court, stream],
        ),
      ),
    );
    await tx.rows({ name: 'bare-head', text: 'update log_head set size = size where court = $1' }, [court]);
  });
};

const runs = { command: refer, same, row: () => owner.rows(wide, [header]) };
const times = { command: [] as number[], same: [] as number[], row: [] as number[] };
for (let n = 0; n < RUNS + WARM; n += 1) {
  if (n === WARM) await owner.rows({ text: 'analyze' }); // as autovacuum does within a minute
  // turn and turn about, so that whatever else the machine does falls on all of them alike
  for (const name of ['command', 'same', 'row'] as const) {
    const started = performance.now();
    await runs[name](n);
    if (n >= WARM) times[name].push(performance.now() - started);
  }
}
const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const [command, bare, row] = [median(times.command), median(times.same), median(times.row)];
console.log('| what | median |');
console.log('|---|---|');
console.log(`| a command: decided, logged, viewed, durable | ${command.toFixed(2)} ms (goal: under 10) |`);
console.log(`| the same rows, read and written by bare SQL | ${bare.toFixed(2)} ms |`);
console.log(`| a bare commit of one row as wide as an entry | ${row.toFixed(2)} ms |`);
console.log(
  `| of the same writes bare, a command reaches | ${(bare / command).toFixed(2)} (goal: at least 0.2) |`,
);
console.log(
  `| of bare one-row commits, a command reaches | ${(row / command).toFixed(2)} (goal: at least 0.2) |`,
);
await Promise.all([db.close(), owner.close()]);
await embedded.stop();
await rm(directory, { recursive: true, force: true });
