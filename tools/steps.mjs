// What `npm start`, `npm test` and `npm run check` share: a command as a step with a line on what it does and how long it
// took, and the packages installed when they are missing. Uses nothing that has to be installed.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

export const say = (line) => process.stderr.write(`质鉴 ${line}\n`);

/** Runs a command; answers its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', (error) => {
      say(`${command}: ${error.message}`);
      resolve(127);
    });
    child.on('exit', (code, signal) => resolve(signal ? 1 : (code ?? 1)));
  });
}

/** Runs a step and leaves with its exit code when it fails. */
export async function step(words, command, args, options) {
  const from = Date.now();
  say(`▶ ${words}`);
  const code = await run(command, args, options);
  const seconds = ((Date.now() - from) / 1000).toFixed(1);
  say(`${code === 0 ? '✓' : '✗'} ${words} (${seconds} s)`);
  if (code !== 0) process.exit(code);
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
  const { needsToWrite } = await import('./places.mjs');
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
