// `npm run bundle [-- FOLDER]`: one archive with all that a server without a network needs, Node itself included. It is for
// machines like this one (same system, processor and C library).
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { root, say } from './say.mjs';
import { installed, step } from './steps.mjs';

const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const name = `zhijian-${version}-${process.platform}-${process.arch}`;
const into = resolve(process.argv[2] ?? `${root}dist`);

await installed();
await step('构建 Building', process.execPath, ['tools/build.mjs']);
const folder = mkdtempSync(join(tmpdir(), 'zhijian-bundle-'));
try {
  const to = join(folder, name);
  for (const part of [...parts(), ...packages()]) copy(join(root, part), join(to, part));
  withNode(to);
  launcher(to);
  mkdirSync(into, { recursive: true });
  const archive = join(into, `${name}.tar.gz`);
  say(`打包 Packing ${archive}`);
  const made = spawnSync(
    'tar',
    ['--sort=name', '--owner=0', '--group=0', '-czf', archive, '-C', folder, name],
    {
      stdio: 'inherit',
    },
  );
  if (made.status !== 0) process.exit(1);
  say(`完成 Done: ${(statSync(archive).size / 1e6).toFixed(0)} MB`);
  process.stdout.write(`${archive}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function parts() {
  const files = ['README.md', 'README.zh-CN.md', 'CHANGELOG.md', 'LICENSE', 'package.json'];
  return ['bin', 'deploy', 'docs', 'law', 'scenarios', 'tools', ...files, 'dist/cli', 'dist/client'];
}

/** What runs, and not what builds: the lock file knows. */
function packages() {
  const { packages: locked } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  return Object.entries(locked)
    .filter(([path, { dev }]) => path !== '' && !dev && existsSync(`${root}${path}`))
    .map(([path]) => path);
}

function copy(from, to) {
  mkdirSync(dirname(to), { recursive: true });
  // a package inside another comes by its own entry, if it is one that runs; sources of maps are for developers
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) =>
      !path.slice(from.length).includes('/node_modules') && !path.endsWith('.map') && !path.endsWith('.a'),
  });
}

function withNode(to) {
  mkdirSync(join(to, 'node'), { recursive: true });
  cpSync(process.execPath, join(to, 'node', 'node'), { dereference: true });
  const license = join(dirname(dirname(process.execPath)), 'LICENSE');
  if (existsSync(license)) cpSync(license, join(to, 'node', 'LICENSE'));
}

function launcher(to) {
  const script = `#!/bin/sh
# Starts Zhijian with the Node that lies beside it, wherever the folder was put.
here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)
exec "$here/node/node" "$here/bin/zhijian.mjs" "$@"
`;
  writeFileSync(join(to, 'zhijian'), script);
  chmodSync(join(to, 'zhijian'), 0o755);
}
