import type { Stream } from '../../core/court/streams.ts';
import { courtDateOf } from '../../core/time/instant.ts';
import { allDone } from '../../log/all-done.ts';
import type { Appended } from '../../log/batch.ts';
import { lockHead } from '../../log/store.ts';
import type { CourtService, Projecting } from '../court/service.ts';
import type { Tx } from '../database/connect.ts';

type ProjectStream = (tx: Tx, after: Projecting, stream: Stream, version: number) => Promise<void>;

const ended: readonly string[] = ['archived', 'declined', 'withdrawn', 'merged'];
const ofWhoDoesWhat: readonly string[] = [
  'ServiceEnded',
  'OfficeGiven',
  'OfficeEnded',
  'LeaveRecorded',
  'LeaveEnded',
  'DeputyAppointed',
  'DeputyEnded',
  'WorkHandedOver',
];

interface Row {
  readonly id: string;
  readonly version: number;
}

/**
 * What changes in the register of people changes who has to do what, and who has to stay away; a year's working days and a
 * reading move days by which something is due: open reviews are written anew with their clocks, and all on which one of two
 * persons is named who were declared relatives.
 */
export async function projectAfterRegisters(
  tx: Tx,
  after: Projecting,
  appended: readonly Appended[],
  project: ProjectStream,
): Promise<void> {
  const people = appended.filter(({ header }) => header.stream === 'people/court');
  const relatives = people
    .filter(({ header }) => header.type === 'RelativesDeclared')
    .flatMap(({ segments }) => Object.values((segments.event ?? {}) as Record<string, string>));
  const open =
    people.some(({ header }) => ofWhoDoesWhat.includes(header.type)) ||
    appended.some(({ header }) => header.type === 'NoticePublished' || header.type === 'ReadingAdopted');
  if (!open && relatives.length === 0) return;
  await markAgain(tx, after.court, open, relatives);
  await projectPiece(tx, after, project);
  if (open) await projectMeetings(tx, after, project);
}

/** For how long the log is held at most, for how many reviews, and how many are looked at together: nobody waits long for that. */
const HELD_MS = 80;
const PIECE = 25;
const TOGETHER = 5;

async function markAgain(tx: Tx, court: string, open: boolean, relatives: readonly string[]): Promise<void> {
  const text = `insert into view_again (court, review) select court, id from view_review
                where court = $1 and (($2 and stage <> all($3::text[])) or bound && $4::text[])
                on conflict do nothing`;
  await tx.rows({ text }, [court, open, ended, relatives]);
}

/** As many of the reviews that wait as a moment allows, with the court’s log locked; answers whether more are left. */
async function projectPiece(tx: Tx, after: Projecting, project: ProjectStream): Promise<boolean> {
  const until = performance.now() + HELD_MS;
  const fresh = { ...after, ask: after.askFresh };
  for (let taken = 0; taken < PIECE && performance.now() < until; taken += TOGETHER) {
    const rows = await tx.rows<Row>(TAKE, [after.court]);
    await allDone(rows.map(({ id, version }) => project(tx, fresh, `review/${id}`, version)));
    if (rows.length < TOGETHER) return false;
  }
  return true;
}

const TAKE = {
  name: 'view-again-take',
  text: `with piece as (
      delete from view_again where court = $1 and review in (
        select review from view_again where court = $1 order by review limit ${TOGETHER}) returning review)
    select r.id, r.version from view_review r join piece on piece.review = r.id where r.court = $1 order by r.id`,
};

/** Writes one piece of what waits anew, in a transaction of its own; answers whether more is left. */
export async function projectNextPiece(
  service: CourtService,
  at: Projecting['at'],
  project: ProjectStream,
): Promise<boolean> {
  const { db, court } = service;
  const waits = 'select 1 from view_again where court = $1 limit 1';
  if ((await db.rows({ name: 'view-again-waits', text: waits }, [court])).length === 0) return false;
  return db.transaction(async (tx) => {
    await lockHead(tx, court);
    return projectPiece(tx, service.projecting(tx, at), project);
  });
}

/** Meetings ask something of the office and of members until their minutes are signed. */
async function projectMeetings(tx: Tx, after: Projecting, project: ProjectStream) {
  const text = `select id, version from view_meeting m where court = $1 and (stage not in ('closed', 'cancelled')
                  or exists (select from view_task t where t.court = m.court and t.stream = 'meeting/' || m.id)) order by id`;
  const rows = await tx.rows<Row>({ text }, [after.court]);
  for (const { id, version } of rows) await project(tx, after, `meeting/${id}`, version);
}

/**
 * A new day: offices begin and end, deputies come and go by their dates alone. All that is open waits for being written
 * anew, and the day is the views’ from now on: what waits is shown to nobody by what may have ended.
 */
export async function projectNewDay(
  service: CourtService,
  at: Projecting['at'],
  project: ProjectStream,
): Promise<void> {
  const { db, court } = service;
  await db.transaction(async (tx) => {
    await lockHead(tx, court);
    const after = service.projecting(tx, at);
    await markAgain(tx, court, true, []);
    await projectPiece(tx, after, project);
    await projectMeetings(tx, { ...after, ask: after.askFresh }, project);
    await tx.rows({ text: 'update court set views_on = $2 where court = $1' }, [court, courtDateOf(at)]);
  });
}
