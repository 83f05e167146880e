// `npm run bench`: the figures that the project promises, each as a ratio or a median of one run.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareBrowser } from './browser.mjs';
import { root, say } from './say.mjs';
import { installed, step } from './steps.mjs';

await installed();
await step('构建 Building', process.execPath, ['tools/build.mjs']);
await step('一条操作 A command', process.execPath, ['tools/run.mjs', 'bench/command.ts']);
await step('一页台账 A page of the register', process.execPath, ['tools/run.mjs', 'bench/register.ts']);
await step('两万行的导入 An import of 20,000 rows', process.execPath, ['tools/run.mjs', 'bench/import.ts']);
const chromium = await prepareBrowser();
await step('网页 The screens', process.execPath, ['tools/run.mjs', 'bench/browser.ts'], {
  env: { ...process.env, CHROMIUM: chromium },
});

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const calls = Array.from({ length: 15 }, () => {
  const from = performance.now();
  execFileSync(process.execPath, [`${root}bin/zhijian.mjs`, 'calc', 'period'], {
    input: '{"clock":"defense","from":"2026-03-02"}',
  });
  return performance.now() - from;
});
process.stdout.write(
  `| zhijian calc, the whole process | ${median(calls).toFixed(0)} ms (goal: under 300) |\n`,
);

const batch = JSON.stringify(histories(10_000, 20));
const batches = Array.from({ length: 3 }, () => {
  const from = performance.now();
  // the answers, some 100 MB, are not kept: what is measured is reading, computing and writing them
  execFileSync(process.execPath, [`${root}bin/zhijian.mjs`, 'calc', 'sanctions'], {
    input: batch,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  return performance.now() - from;
});
process.stdout.write(
  `| zhijian calc sanctions, 10,000 histories of 20 findings | ${(median(batches) / 1000).toFixed(2)} s (goal: under 5) |\n`,
);

const directory = mkdtempSync(join(tmpdir(), 'zhijian-bench-'));
const server = spawn(
  process.execPath,
  [`${root}bin/zhijian.mjs`, 'serve', '--demo', '--port', '0', '--data', directory],
  { stdio: ['ignore', 'pipe', 'ignore'] },
);
await new Promise((resolve) => server.stdout.once('data', resolve));
const memory = (pid) =>
  Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
const children = execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' }).split('\n');
const postgres = children
  .filter((line) => line.includes('postgres'))
  .map((line) => Number(line.trim().split(' ')[0]));
const total = memory(server.pid) + postgres.reduce((sum, pid) => sum + safely(() => memory(pid)), 0);
process.stdout.write(
  `| server and every PostgreSQL process of this machine, together | ${total.toFixed(0)} MB (goal: under 300) |\n`,
);
server.kill('SIGTERM');
await new Promise((resolve) => server.once('exit', resolve));
rmSync(directory, { recursive: true, force: true });
say('✓');

/** Histories of one judge each, over some two years, the same ones in every run. */
function histories(count, length) {
  let state = 20191218;
  const below = (bound) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * bound);
  };
  const grades = ['minor', 'minor', 'ordinary', 'ordinary', 'major'];
  const shares = ['secondary', 'primary', 'full'];
  const day = () => new Date(Date.UTC(2020, 0, 1 + below(730))).toISOString().slice(0, 10);
  return Array.from({ length: count }, () => ({
    findings: Array.from({ length }, (_, place) => ({
      id: `f${place}`,
      case: `c${below(length)}`,
      on: day(),
      grade: grades[below(grades.length)],
      share: shares[below(shares.length)],
    })),
  }));
}

function safely(read) {
  try {
    return read();
  } catch {
    return 0;
  }
}
