import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Text } from '../../core/kernel/text.ts';
import { courtDateOf } from '../../core/time/instant.ts';
import { type BackupPlan, scheduleBackups } from '../backup/schedule.ts';
import { executeClock } from '../court/clocks.ts';
import { serviceOf } from '../court/found.ts';
import type { Database } from '../database/connect.ts';
import { openDatabase } from '../database/open.ts';
import { untilThere } from '../database/until-there.ts';
import { foundDemonstration } from '../demo/found.ts';
import { within } from '../ending.ts';
import { keepingHeads, lostLogs } from '../evidence/kept-heads.ts';
import { runJobs } from '../jobs/run.ts';
import { LOGS, rotatingLog } from '../logs/rotating.ts';
import { every } from '../time/every.ts';
import { clockKeeper, instantOf } from '../time/keeper.ts';
import { dropRights } from '../unprivileged.ts';
import { keepViewsUp } from '../views/keep-up.ts';
import { bringViewsUpToDate } from '../views/rebuild.ts';
import { buildApp } from './app.ts';

export interface ServerOptions {
  readonly port: number;
  readonly host: string;
  readonly databaseUrl?: string | undefined;
  readonly dataDirectory: string;
  readonly demonstration: boolean;
  readonly court?: string | undefined;
  readonly client?: string | undefined;
  /** Backups that the server makes by itself. */
  readonly backups?: BackupPlan | undefined;
  readonly say: (line: Text) => void;
  /** Aborted when this process is asked to end; before the server is ready the start is given up for it. */
  readonly asked?: AbortSignal;
}

export interface Server {
  readonly address: string;
  stop(): Promise<void>;
}

const JOBS_EVERY_MS = 5_000;
const LOOK_EVERY_MS = 5_000;
/** How long requests, and after them jobs, may take to end. */
const REQUESTS_MS = 8_000;
const JOBS_MS = 4_000;

/** Opens the database, lets the clocks run and serves the court. What stands in the way is said and not thrown. */
export async function startServer(options: ServerOptions): Promise<Server | { readonly wrong: Text }> {
  const { say, asked } = options;
  await untilThere(options);
  const { db, close } = await openDatabase(options);
  // what the start does on the database breaks off, and is rolled back
  const giveUp = () => void close();
  asked?.addEventListener('abort', giveUp);
  try {
    asked?.throwIfAborted();
    const court = await courtToServe(db, options);
    if ('wrong' in court) {
      await close();
      return court;
    }
    const keeper = clockKeeper({ db, court: court.code, demonstration: court.demonstration, say });
    const { now, believed } = keeper;
    await keeper.look();
    const service = serviceOf(db, court.code, believed);
    await bringViewsUpToDate(service, now(), say);
    const failed = (error: unknown, what: string) => say(failure(error, what));
    const looking = every(LOOK_EVERY_MS, keeper.look, (error) => failed(error, 'clock'));
    const jobs = runJobs({
      db,
      now: () => new Date(now()).toISOString(),
      believed,
      execute: executeClock((code) => (code === court.code ? service : serviceOf(db, code)), now),
      onFailure: (error, job) => failed(error, job ? `${job.stream} ${job.key}` : 'jobs'),
      everyMs: JOBS_EVERY_MS,
    });
    const views = keepViewsUp({ service, now, failed });
    const { demonstration } = court;
    const { dataDirectory } = options;
    const heads = keepingHeads(db, options, failed);
    const requestLog = rotatingLog(join(dataDirectory, LOGS), () => courtDateOf(now()));
    const kept = { dataDirectory, heads: options, requestLog };
    const site = { db, service, demonstration, now, keeper, ...kept, onError: failed };
    const app = await buildApp({ site, client: options.client });
    const { backups: plan } = options;
    let backups: ReturnType<typeof scheduleBackups> | undefined;
    const stop = async () => {
      await closed(app);
      backups?.stop();
      looking.stop();
      await within(JOBS_MS, Promise.all([views.stop(), jobs.stop(), heads.stop(), requestLog.end()]));
      await close();
    };
    try {
      const address = await app.listen({ port: options.port, host: options.host });
      asked?.throwIfAborted();
      asked?.removeEventListener('abort', giveUp);
      await dropRights({ ...options, backupDirectory: plan?.directory }, say);
      backups = plan && scheduleBackups({ ...options, plan, now, say });
      return { address, stop };
    } catch (error) {
      await stop();
      if ((error as { code?: string }).code === 'EADDRINUSE') return { wrong: taken(options.port) };
      throw error;
    }
  } catch (error) {
    await close().catch(() => {});
    asked?.throwIfAborted();
    throw error;
  }
}

/** Lets requests end that are being answered; who takes longer than that, or never ends theirs, is cut off. */
async function closed(app: FastifyInstance): Promise<void> {
  const late = setTimeout(() => app.server.closeAllConnections(), REQUESTS_MS);
  const idle = setInterval(() => app.server.closeIdleConnections(), 100);
  await app.close().finally(() => {
    clearTimeout(late);
    clearInterval(idle);
  });
}

interface Served {
  readonly code: string;
  readonly demonstration: boolean;
}

async function courtToServe(
  db: Database,
  options: ServerOptions,
): Promise<Served | { readonly wrong: Text }> {
  const { demonstration, court, say } = options;
  const courts = await courtsIn(db);
  const gone = (await lostLogs(db, options, say)).filter(
    (code) => !courts.some((each) => each.code === code),
  );
  if (gone.length > 0) return { wrong: emptied(gone) };
  if (courts.length === 0 && demonstration) {
    await foundDemonstration(db, courtDateOf(instantOf(Date.now())), say);
    return courtToServe(db, { ...options, demonstration: false });
  }
  const found = court === undefined ? courts[0] : courts.find((each) => each.code === court);
  if (courts.length === 0) return { wrong: none };
  if (!found || (courts.length > 1 && court === undefined)) return { wrong: which(courts) };
  return found;
}

function courtsIn(db: Database): Promise<Served[]> {
  return db.rows<Served>({ text: 'select court as code, demonstration from court order by court' });
}

function emptied(gone: readonly string[]): Text {
  return {
    zh: `数据库中没有 ${gone.join('、')} 的数据，因此未启动。请先查明原因；若确要另起新库，请换一个数据目录。`,
    en: `The database holds nothing of ${gone.join(', ')}, so the server did not start. Find out why first; to begin anew on purpose, take another data directory.`,
  };
}

const none: Text = {
  zh: '这里还没有法院。请先运行 zhijian init 建立法院，或者加 --demo 使用演示法院。',
  en: 'There is no court here yet. Make one with zhijian init, or take the demonstration court with --demo.',
};

function which(courts: readonly Served[]): Text {
  const codes = courts.map((each) => each.code);
  return {
    zh: `请用 --court 指明法院：${codes.join('、')}`,
    en: `Say which court with --court: ${codes.join(', ')}`,
  };
}

function taken(port: number): Text {
  return {
    zh: `端口 ${port} 已被占用，请用 --port 另选。`,
    en: `Port ${port} is taken: choose another with --port.`,
  };
}

function failure(error: unknown, what: string): Text {
  const message = error instanceof Error ? error.message : String(error);
  const trace = process.env.ZHIJIAN_TRACE && error instanceof Error ? `\n${error.stack}` : '';
  return { zh: `出错（${what}）：${message}${trace}`, en: `error (${what}): ${message}${trace}` };
}
