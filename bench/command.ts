import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toInstant } from '../src/core/time/instant.ts';
import { serviceOf } from '../src/server/court/found.ts';
import { openDatabase } from '../src/server/database/open.ts';
import { foundDemonstration } from '../src/server/demo/found.ts';

/** A whole command (decided, appended, with views and clocks) in the demonstration court, against bare one-row commits. */
const RUNS = Number(process.argv[2] ?? 400);
const directory = await mkdtemp(join(tmpdir(), 'zhijian-bench-'));
const { db, close } = await openDatabase({ dataDirectory: directory });
await foundDemonstration(db, '2026-11-20', () => {});
const service = serviceOf(db, '吉0799');
const times = { command: [] as number[], bare: [] as number[] };

for (let n = 0; n < RUNS + 50; n += 1) {
  const started = performance.now();
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
  const between = performance.now();
  if (!('done' in given)) throw new Error(JSON.stringify(given));
  await db.rows({ text: 'update court set name = name where court = $1' }, ['吉0799']);
  const ended = performance.now();
  if (n < 50) continue;
  times.command.push(between - started);
  times.bare.push(ended - between);
}

const median = (list: readonly number[]) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const command = median(times.command);
const bare = median(times.bare);
console.log('| what | median |');
console.log('|---|---|');
console.log(`| a command: decided, logged, viewed, durable | ${command.toFixed(2)} ms (goal: under 10) |`);
console.log(`| a bare one-row commit | ${bare.toFixed(2)} ms |`);
console.log(`| ratio | ${(bare / command).toFixed(2)} (goal: at least 0.2) |`);
await close();
await rm(directory, { recursive: true, force: true });
