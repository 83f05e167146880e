import type { Text } from '../../core/kernel/text.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { courtDateOf, type Instant } from '../../core/time/instant.ts';
import { lockHead } from '../../log/store.ts';
import type { CourtService } from '../court/service.ts';
import type { Tx } from '../database/connect.ts';
import { projectNewDay } from './again.ts';
import { projectedStreams } from './compare.ts';
import { projectStream } from './project.ts';

/** Raised with every change in what a row says: rows that were written before are then made anew at the next start. */
export const VIEWS = 8;

type Say = (line: Text) => void;

/** Makes the views of a court anew where an older version wrote them, or brings those of an earlier day to this one. Several processes may do so at once: one does it. */
export async function bringViewsUpToDate(service: CourtService, at: Instant, say: Say): Promise<void> {
  const { db, court } = service;
  const today = courtDateOf(at);
  const { views, day } = await standingOf(db, court);
  if (views >= VIEWS) {
    if (day === null || day < today) await projectNewDay(service, at, projectStream);
    return;
  }
  await db.transaction(async (tx) => {
    await lockHead(tx, court);
    if ((await standingOf(tx, court)).views >= VIEWS) return;
    await rebuildWithin(tx, service, at, say);
  });
}

/** Throws away all that is derived and makes it again. Answers from how many streams. */
export async function rebuildViews(service: CourtService, at: Instant, say: Say): Promise<number> {
  const { db, court } = service;
  return db.transaction(async (tx) => {
    await lockHead(tx, court);
    for (const view of ['view_review', 'view_meeting', 'view_circular', 'view_minutes', 'view_task'])
      await tx.rows({ text: `delete from ${view} where court = $1` }, [court]);
    await tx.rows({ text: `delete from job where court = $1 and state = 'due'` }, [court]);
    return rebuildWithin(tx, service, at, say);
  });
}

/** With which version of the views, and for which day, the rows of a court were written. */
export async function standingOf(sql: Pick<Tx, 'rows'>, court: string) {
  const text = 'select views, views_on as day from court where court = $1';
  const [row] = await sql.rows<{ views: number; day: CourtDate | null }>({ text }, [court]);
  return row ?? { views: VIEWS, day: null };
}

/** What is written from now on is of this version, and for this day. */
export async function noteViews(sql: Pick<Tx, 'rows'>, court: string, at: Instant): Promise<void> {
  const text = 'update court set views = $2, views_on = $3 where court = $1';
  await sql.rows({ text }, [court, VIEWS, courtDateOf(at)]);
}

/**
 * Writes every view of a court from its states, in the transaction that is given; twice, because a review looks for others
 * of its case among the rows.
 */
export async function rebuildWithin(tx: Tx, service: CourtService, at: Instant, say: Say): Promise<number> {
  const { court } = service;
  const rows = await projectedStreams(tx, court);
  const after = service.projecting(tx, at);
  let told = 0;
  for (const [place, { stream, version }] of [...rows, ...rows].entries()) {
    await projectStream(tx, after, stream, version);
    const done = Math.floor(((place + 1) / (2 * rows.length)) * 10) * 10;
    if (done > told) say({ zh: `正在更新台账：${done}%`, en: `Bringing the register up to date: ${done} %` });
    told = done;
  }
  await tx.rows({ text: 'delete from view_again where court = $1' }, [court]);
  await noteViews(tx, court, at);
  return rows.length;
}
