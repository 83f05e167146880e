import { statfs } from 'node:fs/promises';
import type { Operation } from '../../answers/operation.ts';
import type { Locale, Text } from '../../core/kernel/text.ts';
import { fill } from '../../core/kernel/text.ts';
import { type Acting, actingOffices } from '../../core/people/acting.ts';
import { holdersOf } from '../../core/people/people.ts';
import { sayIn } from '../../core/time/days-in-words.ts';
import { toInstant } from '../../core/time/instant.ts';
import { administrators } from '../../vocabulary/court.ts';
import { lastVerification } from '../accounts/verifications.ts';
import { lastBackup } from '../backup/done.ts';
import type { Site } from '../http/site.ts';
import { type KeptDoubt, openDoubts } from '../time/doubts.ts';
import { instantOf, momentIn } from '../time/keeper.ts';
import type { DoubtKind } from '../time/watch.ts';

/** The system is looked after by its three administrators, each for themselves and never by a deputy. */
export function looksAfterSystem(env: Acting): boolean {
  return env.onBehalfOf === undefined && actingOffices(env).some((each) => administrators.includes(each));
}

/** Whether somebody is the only administrator there is: then nobody can agree with them. */
export function isAlone({ people, today, by }: Acting): boolean {
  return administrators.every((office) => holdersOf(people, office, today).every((person) => person === by));
}

export function mayConfirmClock(env: Acting, { confirmedBy }: Pick<KeptDoubt, 'confirmedBy'>): boolean {
  return looksAfterSystem(env) && (confirmedBy !== env.by || isAlone(env));
}

export interface Figures {
  readonly size: number;
  readonly broken: number;
  readonly waiting: number;
  readonly failing: number;
  readonly again: number;
  readonly bytes: number;
  /** Seconds since the log was last verified from a page. */
  readonly verified: number | null;
  /** Seconds since the newest backup that nothing is known against. */
  readonly backedUp: number | null;
}

const FIGURES = {
  name: 'operation-figures',
  text: `select h.size, (h.broken is not null)::int as broken,
      (select count(*) from job j where j.court = h.court and j.state = 'due' and j.due_at < now()) as waiting,
      (select count(*) from job j where j.court = h.court and j.state = 'due' and j.last_error is not null) as failing,
      (select count(*) from view_again a where a.court = h.court) as again,
      pg_database_size(current_database()) as bytes,
      (select extract(epoch from now() - max(v.at))::int from log_verification v where v.court = h.court) as verified,
      (select extract(epoch from now() - max(b.at))::int from backup_done b where b.court = h.court and b.failed is null) as "backedUp"
    from log_head h where h.court = $1`,
};

/** What the database says of how the court does. */
export async function figuresOf({ db, service }: Pick<Site, 'db' | 'service'>): Promise<Figures> {
  const [figures] = await db.rows<Figures>(FIGURES, [service.court]);
  if (!figures) throw new Error(`there is no log of ${service.court}`);
  return figures;
}

/** The disk of the data directory; nothing where the server has none. */
export async function diskOf(directory: string | undefined) {
  if (directory === undefined) return null;
  const found = await statfs(directory).catch(() => undefined);
  return found ? { free: found.bavail * found.bsize, size: found.blocks * found.bsize } : null;
}

/** How the server does, in figures that the page says in words. */
export async function operationOf(site: Site, env: Acting, locale: Locale): Promise<Operation> {
  const { db, service, keeper } = site;
  const [doubts, figures, verified, backup, disk] = await Promise.all([
    openDoubts(db, service.court),
    figuresOf(site),
    lastVerification(db, service.court),
    lastBackup(db, service.court),
    diskOf(site.dataDirectory),
  ]);
  const leads = keeper?.watch.leads();
  return {
    now: site.now(),
    demonstration: site.demonstration,
    doubts: doubts.map((doubt) => toldDoubt(doubt, env, locale)),
    clock: leads
      ? { ahead: Math.round(leads.steady / 1000), aheadOfDatabase: Math.round(leads.database / 1000) }
      : null,
    disk,
    database: { size: figures.bytes, ...db.connections() },
    log: { entries: figures.size, broken: figures.broken > 0 },
    verification: verified
      ? { at: toInstant(verified.at), person: verified.person, whole: verified.broken === null }
      : null,
    backup: backup ? { at: toInstant(backup.at), tried: backup.tried, size: backup.bytes } : null,
    jobs: { due: figures.waiting, failing: figures.failing, again: figures.again },
    memory: process.memoryUsage.rss(),
    startedAt: instantOf(Date.now() - process.uptime() * 1000),
  };
}

function toldDoubt(doubt: KeptDoubt, env: Acting, locale: Locale): Operation['doubts'][number] {
  const { id, machine, kind, confirmedBy } = doubt;
  const [shows, expected, noticedAt] = [doubt.shows, doubt.expected, doubt.noticedAt].map(toInstant);
  const said = { shows: shows!, expected: expected! };
  return {
    ...{ id, machine, kind, confirmedBy, ...said, noticedAt: noticedAt! },
    mayConfirm: mayConfirmClock(env, doubt),
    says: sayIn(fill(reasons[kind], { shows: momentIn(shows!), expected: momentIn(expected!) }), locale),
  };
}

const reasons: Readonly<Record<DoubtKind, Text>> = {
  jumped: {
    zh: '时钟忽然快了一小时以上：显示{shows}，而按开机以来的计时应为{expected}。请与标准时间核对；时钟有误的，请校正，校正后自动恢复；无误的，请确认。',
    en: 'The clock has jumped ahead by more than an hour: it shows {shows}, and by the time the machine has been up it would be {expected}. Compare it with a clock you trust. If it is wrong, set it right, and work goes on by itself; if it is right, confirm it.',
  },
  database: {
    zh: '时钟比数据库的时钟忽然快了一小时以上：显示{shows}，而按数据库的时钟应为{expected}。请核对两台机器的时钟；有误的，请校正，校正后自动恢复；服务器时钟无误的，请确认。',
    en: 'The clock has run ahead of the database’s by more than an hour: it shows {shows}, and by the database’s clock it would be {expected}. Compare the clocks of both machines. Set right the one that is wrong, and work goes on by itself; if the server’s is right, confirm it.',
  },
  'long-pause': {
    zh: '时钟显示{shows}，而日志最后一条记载于{expected}，已逾四十五天。请与标准时间核对；无误的，请确认，期间届满的期限随即届满；有误的，请校正后重新启动。',
    en: 'The clock shows {shows}, and the last entry of the log is of {expected}, more than forty-five days before. Compare it with a clock you trust. If it is right, confirm it: periods that ended meanwhile then run out at once. If it is wrong, set it right and start again.',
  },
  behind: {
    zh: '时钟显示{shows}，早于日志最后一条的{expected}。请与标准时间核对；时钟有误的，请校正，校正后自动恢复。时钟无误的，是此前的记载时间偏晚：确认后，到{expected}之后才能继续办理。',
    en: 'The clock shows {shows}, which is before the last entry of the log ({expected}). Compare it with a clock you trust. If it is wrong, set it right, and work goes on by itself. If it is right, what was entered before bears too late a time: once it is confirmed, work can go on after {expected}.',
  },
};
