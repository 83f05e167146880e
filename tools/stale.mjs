// Whether what is built is older than what it is built from.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const parts = {
  cli: { built: 'dist/cli/main.mjs', from: ['src', 'law', 'tools/build.mjs'], without: 'client' },
  client: {
    built: 'dist/client/index.html',
    from: ['src/client', 'vite.config.ts', 'tools/build.mjs'],
    without: '',
  },
};

/** There, be it old. */
export function isBuilt(part) {
  return changedAt(`${root}${parts[part].built}`) > 0;
}

/** Built, and nothing that it is built from is newer. A package without src has nothing to build from. */
export function isStale(part) {
  const { built, from, without } = parts[part];
  const builtAt = changedAt(`${root}${built}`);
  if (changedAt(`${root}src`) === 0) return false;
  return builtAt === 0 || from.some((path) => isNewer(`${root}${path}`, builtAt, without));
}

function isNewer(path, moment, without) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return false;
  if (!found.isDirectory()) return !path.includes('.test.') && found.mtimeMs > moment;
  return readdirSync(path).some((name) => name !== without && isNewer(`${path}/${name}`, moment, without));
}

function changedAt(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
