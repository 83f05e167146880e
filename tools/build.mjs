// Builds dist/ from src/: the command line and the server (rolldown, node_modules stay outside), and the client with
// vite when there is one. `--cli` builds the command line and the server only, `--client` the client only; `--prepare` is
// what `npm ci` runs: the command line and the server, where there is what builds them.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuilt } from './stale.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const DAY_MS = 86_400_000;

/** What building needs and a production install (`npm ci --omit=dev`) leaves out. */
export function missingTools() {
  return ['rolldown', 'vite'].filter((name) => !existsSync(`${root}node_modules/${name}/package.json`));
}

export async function buildCli() {
  const { build } = await import('rolldown');
  const { output } = await build({
    cwd: root,
    input: { main: 'src/cli/main.ts', reader: 'src/server/imports/reading/thread.ts' },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
    logLevel: 'warn',
    write: false,
    output: {
      dir: 'dist/cli',
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: 'chunks/[name]-[hash].mjs',
      sourcemap: true,
    },
  });
  // Two first calls may build side by side, and a running server may still load an old chunk: every file is put in
  // place whole, the entry last, and what is left over goes after a day.
  const files = [...output].sort((one, other) => rank(one.fileName) - rank(other.fileName));
  for (const file of files)
    replace(`${root}dist/cli/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
  sweep(`${root}dist/cli/chunks`, new Set(files.map((file) => file.fileName.split('/').at(-1))));
}

export async function buildClient() {
  if (!existsSync(`${root}src/client/index.html`)) return;
  const { build } = await import('vite');
  // The pages are those that people get, whoever builds them: under another name the widgets make other pages, with the
  // same id on many parts.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    await build({ root: `${root}src/client`, logLevel: 'warn', configFile: viteConfig() });
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}

function rank(fileName) {
  return fileName === 'main.mjs' ? 1 : 0;
}

function replace(path, content) {
  mkdirSync(dirname(path), { recursive: true });
  const passing = `${path}.${process.pid}`;
  writeFileSync(passing, content);
  renameSync(passing, path);
}

function sweep(folder, current) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!current.has(name) && Date.now() - statSync(path).mtimeMs > DAY_MS) rmSync(path, { force: true });
  }
}

function viteConfig() {
  const path = `${root}vite.config.ts`;
  return existsSync(path) ? path : false;
}

/** Says what a production install lacks, if anything: what was built elsewhere has to be brought along. */
export function sayWhatIsMissing() {
  const left = ['cli', 'client'].filter((part) => !isBuilt(part)).map((part) => `dist/${part}`);
  if (left.length === 0) return;
  const tools = missingTools();
  process.stderr.write(
    `质鉴：未安装构建工具（${tools.join('、')}），${left.join('、')} 也尚未构建。` +
      '请在完整安装（npm ci）的同一版本目录中执行 npm run build，再把其中的 dist 复制到这里。\n' +
      `Zhijian: what builds it is not installed (${tools.join(', ')}), and ${left.join(', ')} is not built. ` +
      'Run npm run build in a folder of the same version after a full npm ci, and copy its dist here.\n',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { argv } = process;
  if (missingTools().length > 0) {
    sayWhatIsMissing();
    process.exit(argv.includes('--prepare') ? 0 : 1);
  }
  if (!argv.includes('--client')) await buildCli();
  if (!argv.includes('--cli') && !argv.includes('--prepare')) await buildClient();
}
