import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join as path } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Text } from '../../../core/kernel/text.ts';
import { type Attendance, attend } from './attendance.ts';
import { prepareBinaries } from './binaries.ts';
import { createCluster, hasCluster } from './cluster.ts';
import { EmbeddedFailure } from './failure.ts';
import { type DirectoryLock, type Holder, takeCluster, takeLock } from './lock.ts';
import { openTemporaryDirectory, type Place } from './place.ts';
import {
  forgetPostmaster,
  type Launched,
  launch,
  logFile,
  notedPostmaster,
  type Postmaster,
  runsOn,
} from './postmaster.ts';
import { removeProofs } from './proof.ts';
import { socketDirectory } from './socket-directory.ts';

const PATIENCE_MS = 120_000;
/** How long somebody in another container, whose socket we can't reach, is waited for: they may be stopping. */
const PATIENCE_ELSEWHERE_MS = 10_000;
const LAUNCHES = 3;
const PAUSE_MS = 15;
/** What is left of one that a version without the lock ran, dying: no fault, but a reason to look again. */
const ANOTHER_IS_THERE = /lock file|pre-existing shared memory|already in use/;

export interface Joined {
  readonly attendance: Attendance;
  /** Whether it ran without our doing. */
  readonly attached: boolean;
}

/**
 * One step at a time from what is found: join it, wait while it starts or stops, create it, or launch it; until an end is
 * asked for. What we have launched ourselves is waited for all the same: only who attends can end it in order.
 */
export async function join(
  place: Place,
  packageDirectory: string,
  say: (line: Text) => void,
  asked?: AbortSignal,
): Promise<Joined> {
  const from = Date.now();
  let launched: Launched | undefined;
  let failures = 0;
  let told = false;
  while (Date.now() - from < PATIENCE_MS) {
    if (!launched || launched.lastWords() !== undefined) asked?.throwIfAborted();
    const postmaster = await notedPostmaster(place);
    const answer = postmaster ? await attend(postmaster, place) : 'absent';
    if (typeof answer === 'object') {
      return { attendance: answer, attached: launched?.lastWords() !== undefined || launched === undefined };
    }
    if (launched && launched.lastWords() === undefined) {
      await sleep(PAUSE_MS);
      continue;
    }
    if (launched) {
      if (!ANOTHER_IS_THERE.test(launched.lastWords() ?? '')) failures += 1;
      if (failures === LAUNCHES) throw didNotStart(launched.lastWords() ?? '');
      await sleep(100);
    }
    const outcome = await launchIfFree(place, packageDirectory, postmaster, say);
    launched = 'heldBy' in outcome ? undefined : outcome;
    if (!('heldBy' in outcome)) continue;
    const { heldBy } = outcome;
    if (heldBy.elsewhere && Date.now() - from > PATIENCE_ELSEWHERE_MS) throw outOfReach(place, heldBy);
    if (!told) say({ zh: '等待数据库就绪…', en: 'Waiting for the database…' });
    told = true;
    await sleep(PAUSE_MS);
  }
  const log = logFile(place);
  throw new EmbeddedFailure(
    `数据库在 ${PATIENCE_MS / 1000} 秒内没有就绪，日志见 ${log}。`,
    `The database was not ready within ${PATIENCE_MS / 1000} seconds; its log is in ${log}.`,
  );
}

const HERE: Holder = { host: '', elsewhere: false };

/** Makes the database where there is none and starts it, unless the directory's lock says that somebody is at it. */
async function launchIfFree(
  place: Place,
  packageDirectory: string,
  noted: Postmaster | undefined,
  say: (line: Text) => void,
): Promise<Launched | { readonly heldBy: Holder }> {
  const lock = await takeLock(place);
  if ('heldBy' in lock) return lock;
  try {
    // one that a version without the lock left running
    if (noted && runsOn(noted, place)) return { heldBy: HERE };
    if (!(await hasCluster(place))) {
      say({ zh: '首次启动，正在建立数据库…', en: 'First start: creating the database…' });
      await createOn(place, packageDirectory, lock);
    }
    return await launchOn(place, packageDirectory, noted, lock);
  } finally {
    await lock.release();
  }
}

async function launchOn(
  place: Place,
  packageDirectory: string,
  noted: Postmaster | undefined,
  lock: DirectoryLock,
): Promise<Launched | { readonly heldBy: Holder }> {
  const cluster = await takeCluster(place);
  if ('heldBy' in cluster) return cluster;
  try {
    // a PostgreSQL whose note is gone ends at once: it is nobody's now
    await forgetPostmaster(place, noted);
    await removeProofs(place);
    const socket = await socketDirectory(place);
    const binaries = await prepareBinaries(packageDirectory, path(socket, 'lib'), place.account);
    return await launch(place, binaries, socket, [lock, cluster]);
  } finally {
    await cluster.release();
  }
}

/** The account that makes the cluster need not be the one that it runs under, so that both must see the links. */
async function createOn(place: Place, packageDirectory: string, lock: DirectoryLock): Promise<void> {
  const links = await mkdtemp(path(openTemporaryDirectory(place), 'zhijian-links-'));
  try {
    await chmod(links, 0o755);
    await createCluster(place, await prepareBinaries(packageDirectory, links, place.account), lock);
  } finally {
    await rm(links, { recursive: true, force: true });
  }
}

function didNotStart(words: string): EmbeddedFailure {
  return new EmbeddedFailure(`数据库无法启动：${words}`, `The database did not start: ${words}`);
}

function outOfReach({ data }: Place, { host }: Holder): EmbeddedFailure {
  return new EmbeddedFailure(
    `数据目录 ${data} 正由另一个容器（主机名 ${host}）中的进程使用，从这里无法连接它的数据库。一个数据目录同时只能由一处使用：请先停止那一处；多处同时使用的，请以 DATABASE_URL 指定同一个 PostgreSQL。`,
    `The data directory ${data} is in use by a process in another container (host name ${host}), whose database can't be reached from here. A data directory is used from one place at a time: stop that one first, or name one PostgreSQL for both in DATABASE_URL.`,
  );
}
