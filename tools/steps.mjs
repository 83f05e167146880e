// What `npm start`, `npm test` and `npm run check` share: a command as a step with a line on what it does and how long it
// took, and the packages installed when they are missing. Uses nothing that has to be installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { needsToWrite } from './places.mjs';
import { root, say } from './say.mjs';

const running = new Set();

/** Ends the commands under way, which would go on without us. */
export function endSteps() {
  for (const child of running) child.kill('SIGTERM');
}

/** Runs a command; answers its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    running.add(child);
    child.on('error', (error) => {
      say(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => {
      running.delete(child);
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/** Runs a step and leaves with its exit code when it fails. */
export async function step(words, command, args, options) {
  const code = await told(words, command, args, options);
  if (code !== 0) process.exit(code);
}

/** Runs steps of which none needs another, as many at a time as there are cores; leaves when one has failed. */
export async function steps(list) {
  const left = [...list];
  const codes = [];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) codes.push(await told(...next));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), list.length) }, work));
  const wrong = codes.find((code) => code !== 0);
  if (wrong !== undefined) process.exit(wrong);
}

async function told(words, command, args, options) {
  const from = Date.now();
  say(`▶ ${words}`);
  const code = await run(command, args, options);
  say(`${code === 0 ? '✓' : '✗'} ${words} (${seconds(Date.now() - from)} s)`);
  return code;
}

const times = [];
const seconds = (ms) => (ms / 1000).toFixed(1);

/** Takes the time of a part until it is stopped. */
export function stopwatch(words) {
  const from = Date.now();
  const time = { words, ms: 0 };
  times.push(time);
  return {
    stop() {
      time.ms = Date.now() - from;
    },
  };
}

/** What each part took, the whole last. */
export function took() {
  const [whole, ...parts] = times;
  const lines = [...parts, whole].map(({ words, ms }) => `${seconds(ms).padStart(8)} s  ${words}`);
  return ['用时 Seconds taken', ...lines].join('\n');
}

/** Installs the packages when they are missing or older than the lock file. */
export async function installed() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    say(`需要 Node.js 20.19 或更高版本，现为 ${process.versions.node}。 Node.js 20.19 or newer is needed.`);
    process.exit(1);
  }
  const done = `${root}node_modules/.package-lock.json`;
  const fresh = existsSync(done) && statSync(done).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs;
  if (fresh || (existsSync(done) && sameLock(done))) return;
  needsToWrite('node_modules', {
    zh: '依赖尚未安装或不是最新',
    en: 'packages are missing or not up to date',
  });
  await step('安装依赖 Installing packages', npm, [
    'ci',
    '--include=dev',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
}

export const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** A checkout may touch the lock file without changing it: then what is installed still fits. */
function sameLock(done) {
  return (
    spawnSync(npm, ['ls', '--depth=0', '--silent'], { cwd: root }).status === 0 && statSync(done).size > 0
  );
}

export const local = (name) => `${root}node_modules/.bin/${name}`;

/** What is said of the source without running it: types, style, and what nothing uses. */
export const checksOfSource = [
  ...['core', 'server', 'client'].map((part) => [
    `类型 Types: ${part}`,
    local('tsc'),
    ['-p', `tsconfig.${part}.json`],
  ]),
  ['风格 Lint and format', local('biome'), ['check', '.']],
  ['多余 What nothing uses', local('knip'), ['--preprocessor', './tools/quoted.mjs']],
];
