import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join as path } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Text } from '../../../core/kernel/text.ts';
import { type Attendance, attend } from './attendance.ts';
import { prepareBinaries } from './binaries.ts';
import { createCluster, hasCluster } from './cluster.ts';
import { EmbeddedFailure } from './failure.ts';
import { openTemporaryDirectory, type Place, socketDirectory } from './place.ts';
import { findPostmaster, type Launched, launch, logFile } from './postmaster.ts';

const PATIENCE_MS = 120_000;
const LAUNCHES = 3;
/** Another PostgreSQL is on the directory, still starting or dying: no fault, but a reason to look again. */
const ANOTHER_IS_THERE = /lock file|pre-existing shared memory|already in use/;

export interface Joined {
  readonly attendance: Attendance;
  /** Whether it ran without our doing. */
  readonly attached: boolean;
}

/** One step at a time from what is found: join it, wait while it starts or stops, create it, or launch it. */
export async function join(
  place: Place,
  packageDirectory: string,
  say: (line: Text) => void,
): Promise<Joined> {
  const giveUp = Date.now() + PATIENCE_MS;
  let launched: Launched | undefined;
  let failures = 0;
  let told = false;
  while (Date.now() < giveUp) {
    const postmaster = await findPostmaster(place);
    const answer = postmaster ? await attend(postmaster) : 'absent';
    if (typeof answer === 'object') {
      return { attendance: answer, attached: launched === undefined || launched.lastWords() !== undefined };
    }
    if (launched && launched.lastWords() !== undefined) {
      const words = launched.lastWords() ?? '';
      if (!ANOTHER_IS_THERE.test(words)) failures += 1;
      if (failures === LAUNCHES) throw didNotStart(words);
      launched = undefined;
      await sleep(100);
    } else if (postmaster || launched) {
      if (!launched && !told) say({ zh: '等待数据库就绪…', en: 'Waiting for the database…' });
      told = true;
      await sleep(15);
    } else if (await hasCluster(place)) {
      launched = await launchOn(place, packageDirectory);
    } else {
      say({ zh: '首次启动，正在建立数据库…', en: 'First start: creating the database…' });
      await createOn(place, packageDirectory);
    }
  }
  const log = logFile(place);
  throw new EmbeddedFailure(
    `数据库在 ${PATIENCE_MS / 1000} 秒内没有就绪，日志见 ${log}。`,
    `The database was not ready within ${PATIENCE_MS / 1000} seconds; its log is in ${log}.`,
  );
}

async function launchOn(place: Place, packageDirectory: string): Promise<Launched> {
  const socket = await socketDirectory(place);
  const binaries = await prepareBinaries(packageDirectory, path(socket, 'lib'), place.account);
  return launch(place, binaries, socket);
}

/** The account that makes the cluster need not be the one that it runs under, so that both must see the links. */
async function createOn(place: Place, packageDirectory: string): Promise<void> {
  const links = await mkdtemp(path(openTemporaryDirectory(place), 'zhijian-links-'));
  try {
    await chmod(links, 0o755);
    await createCluster(place, await prepareBinaries(packageDirectory, links, place.account));
  } finally {
    await rm(links, { recursive: true, force: true });
  }
}

function didNotStart(words: string): EmbeddedFailure {
  return new EmbeddedFailure(`数据库无法启动：${words}`, `The database did not start: ${words}`);
}
