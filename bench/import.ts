// A workbook of 20,000 rows in the demonstration court: its time and memory, and how long another person's commands wait meanwhile.
//   node tools/run.mjs bench/import.ts
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { toInstant } from '../src/core/time/instant.ts';
import { serviceOf } from '../src/server/court/found.ts';
import { connect } from '../src/server/database/connect.ts';
import { startEmbedded } from '../src/server/database/embedded.ts';
import { migrate } from '../src/server/database/migrate.ts';
import { APPLICATION } from '../src/server/database/roles.ts';
import { foundDemonstration } from '../src/server/demo/found.ts';
import { buildApp } from '../src/server/http/app.ts';
import { fileOf } from '../src/testing/workbooks.ts';

const rows = Number(process.argv[2] ?? 20_000);
const header = [
  '序号',
  '案号',
  '案由',
  '当事人',
  '立案日期',
  '结案日期',
  '审理程序',
  '承办人',
  '审判长',
  '书记员',
  '结案方式',
];
const lines = Array.from({ length: rows }, (_, at) => [
  at + 1,
  `（2024）吉0799民初${at + 1}号`,
  '买卖合同纠纷',
  `某公司${at}、张某${at}`,
  '2024-03-01',
  '2024-06-20',
  '普通程序',
  '邹某',
  '白某',
  '丙',
  '判决',
]);
const content = fileOf([{ lines: [header, ...lines] }]).toString('base64');
const directory = await mkdtemp(join(tmpdir(), 'zhijian-bench-'));
const embedded = await startEmbedded({ dataDirectory: directory });
await migrate(embedded.connection, { login: true });
const db = connect({ ...embedded.connection, user: APPLICATION });
await foundDemonstration(db, '2026-11-20', () => {});
const service = serviceOf(db, '吉0799');
const now = () => toInstant(new Date().toISOString());
const app = await buildApp({
  site: { db, service, demonstration: true, now, onError: (error) => say(String(error)) },
});
const signIn = async (person: string) => {
  const { cookies } = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { person } });
  return `${cookies[0]?.name}=${cookies[0]?.value}`;
};
const call = async (cookie: string, method: 'GET' | 'POST', url: string, payload?: object) => {
  const answer = await app.inject({ method, url: `/api/v1${url}`, headers: { cookie }, payload });
  if (answer.statusCode >= 300) throw new Error(answer.body);
  return answer.json() as Record<string, unknown>;
};
const [office, other] = [await signIn('shen'), await signIn('yang')];
say(`a file of ${Math.round((content.length * 3) / 4 / 1024)} KB, ${rows} rows`);
let asked = 0;
for (const dryRun of [undefined, true, false]) {
  const waits: number[] = [];
  let most = 0;
  const began = performance.now();
  const given = { kind: 'cases', name: 'a.xlsx', content, dryRun };
  const { id } = dryRun === undefined ? {} : await call(office, 'POST', '/imports/jobs', given);
  for (let number = 0; ; number += 1) {
    const from = performance.now();
    asked += 1;
    await call(other, 'POST', '/reviews/refer-case', {
      caseNumber: `（2023）吉0799民初${asked}号`,
      cause: '合同纠纷',
      parties: ['甲', '乙'],
      grounds: ['9(1)'],
      document: { type: '裁定书', number: `${asked}`, on: '2026-01-05' },
      reason: '发回重审',
    });
    waits.push(performance.now() - from);
    most = Math.max(most, process.memoryUsage().rss);
    if (dryRun === undefined && number === 100) break;
    if (dryRun === undefined) continue;
    const job = await call(office, 'GET', `/imports/jobs/${id}`);
    if (job.phase === 'ended') {
      say(JSON.stringify((job.cases as { counts: object }).counts));
      break;
    }
    await setTimeout(50);
  }
  const sorted = waits.sort((one, another) => one - another);
  const at = (share: number) => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  say(
    `${dryRun === undefined ? 'nothing' : dryRun ? 'preview' : 'import'}: ${Math.round((performance.now() - began) / 1000)} s, ${Math.round(most / 1024 / 1024)} MB;` +
      ` ${waits.length} commands of another: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`,
  );
}
await app.close();
await db.close();
await embedded.stop();
await rm(directory, { recursive: true, force: true });

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
