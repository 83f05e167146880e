// Builds dist/ from src/: the command line and the server (rolldown, node_modules stay outside), and the client with
// vite when there is one. `--cli` builds the command line and the server only, `--client` the client only.
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function buildCli() {
  const { build } = await import('rolldown');
  rmSync(`${root}dist/cli`, { recursive: true, force: true });
  await build({
    cwd: root,
    input: { main: 'src/cli/main.ts' },
    platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('\0'),
    logLevel: 'warn',
    output: {
      dir: 'dist/cli',
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: 'chunks/[name]-[hash].mjs',
      sourcemap: true,
    },
  });
}

export async function buildClient() {
  if (!existsSync(`${root}src/client/index.html`)) return;
  const { build } = await import('vite');
  await build({ root: `${root}src/client`, logLevel: 'warn', configFile: viteConfig() });
}

function viteConfig() {
  const path = `${root}vite.config.ts`;
  return existsSync(path) ? path : false;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--client')) await buildCli();
  if (!process.argv.includes('--cli')) await buildClient();
}
