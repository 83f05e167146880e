// A leave that concerns many open reviews: how long its command takes, how long others wait while all are written anew.
//   node tools/run.mjs bench/leave.ts 10000
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarioFields } from '../src/core/court/scenario.ts';
import { toInstant } from '../src/core/time/instant.ts';
import { serviceOf } from '../src/server/court/found.ts';
import { connect } from '../src/server/database/connect.ts';
import { startEmbedded } from '../src/server/database/embedded.ts';
import { migrate } from '../src/server/database/migrate.ts';
import { APPLICATION } from '../src/server/database/roles.ts';
import { readStory } from '../src/server/demo/read-story.ts';
import { keepViewsUp } from '../src/server/views/keep-up.ts';
import { copyReview } from '../src/testing/many-reviews.ts';
import { playScenario } from '../src/testing/play-scenario.ts';

const REVIEWS = Number(process.argv[2] ?? 10_000);
/** Nobody waits longer than that for somebody else's leave. */
const LONGEST_MS = 500;
const at = toInstant('2026-04-14T09:00:00+08:00');
const story = fileURLToPath(
  new URL('../scenarios/straight-to-confirmed-ordinary-error.json', import.meta.url),
);

const directory = await mkdtemp(join(tmpdir(), 'zhijian-bench-'));
const embedded = await startEmbedded({ dataDirectory: directory });
await migrate(embedded.connection, { login: true });
const db = connect({ ...embedded.connection, user: APPLICATION });
const scenario = scenarioFields.parse(await readStory(story));
await playScenario(db, { ...scenario, steps: scenario.steps.filter((each) => each.at < '2026-04-14') });
await copyReview({ superuser: embedded.connection }, 'r1', REVIEWS - 1);
const service = serviceOf(db, scenario.court.code);

async function waiting(): Promise<number> {
  const [row] = await db.rows<{ n: number }>({ text: 'select count(*)::int as n from view_again' });
  return row?.n ?? 0;
}

let serial = 0;
async function timed(stream: 'people/court' | `review/${string}`, name: string, by: string, given: object) {
  serial += 1;
  const from = performance.now();
  const answer = await service.give({ stream, name, by, at, with: given }, { key: `bench-${serial}` });
  if ('refused' in answer) throw new Error(answer.refused.because.map(({ says }) => says.en).join());
  if ('conflict' in answer) throw new Error('conflict');
  return performance.now() - from;
}

const refer = () => {
  const caseNumber = `（2025）吉0799民初${900_000 + serial}号`;
  const given = { caseNumber, source: 'petitions', draft: true };
  return timed(`review/bench-${serial}`, 'refer-case', 'shen', given);
};
for (let n = 0; n < 200; n += 1) await refer();
const alone = await several(200);

const from = performance.now();
const leave = { person: 'you', from: '2026-04-14', until: '2026-04-20', reason: '年休假' };
const own = await timed('people/court', 'record-leave', 'wang', leave);
const concerned = await waiting();
const failures: unknown[] = [];
const keeping = keepViewsUp({ service, now: () => at, failed: (error) => failures.push(error), everyMs: 20 });
const meanwhile: number[] = [];
while ((await waiting()) > 0) meanwhile.push(await refer());
const whole = performance.now() - from;
await keeping.stop();

async function several(count: number): Promise<number[]> {
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) times.push(await refer());
  return times;
}
const share = (times: readonly number[], part: number) =>
  [...times].sort((one, other) => one - other)[Math.min(times.length - 1, Math.floor(times.length * part))] ??
  0;
const told = (times: readonly number[]) =>
  `median ${share(times, 0.5).toFixed(0)} ms, 99th ${share(times, 0.99).toFixed(0)} ms, longest ${share(times, 1).toFixed(0)} ms`;
process.stdout.write(`${REVIEWS} open reviews
the leave itself                 ${own.toFixed(0)} ms; ${concerned} reviews wait then
another command, nothing else    ${told(alone)}
another command, while they wait ${told(meanwhile)} (${meanwhile.length} of them)
all written anew after           ${(whole / 1000).toFixed(1)} s
`);
await db.close();
await embedded.stop();
await rm(directory, { recursive: true, force: true });
if (failures.length > 0) throw failures[0];
const longest = share(meanwhile, 1);
if (longest > LONGEST_MS || own > LONGEST_MS) {
  process.stderr.write(`somebody waited ${Math.max(longest, own).toFixed(0)} ms\n`);
  process.exitCode = 1;
}
