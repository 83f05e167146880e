import type { Stream } from '../../core/court/streams.ts';
import { courtDateOf } from '../../core/time/instant.ts';
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
  await projectRows(tx, after, await affected(tx, after.court, open, relatives), project);
  if (open) await projectMeetings(tx, after, project);
}

/** Meetings ask something of the office and of members until their minutes are signed. */
async function projectMeetings(tx: Tx, after: Projecting, project: ProjectStream) {
  const text = `select id, version from view_meeting m where court = $1 and (stage not in ('closed', 'cancelled')
                  or exists (select from view_task t where t.court = m.court and t.stream = 'meeting/' || m.id)) order by id`;
  const rows = await tx.rows<Row>({ text }, [after.court]);
  for (const { id, version } of rows) await project(tx, after, `meeting/${id}`, version);
}

function affected(tx: Tx, court: string, open: boolean, relatives: readonly string[]): Promise<Row[]> {
  const text = `select id, version from view_review
                where court = $1 and (($2 and stage <> all($3::text[])) or bound && $4::text[]) order by id`;
  return tx.rows<Row>({ text }, [court, open, ended, relatives]);
}

async function projectRows(tx: Tx, after: Projecting, rows: readonly Row[], project: ProjectStream) {
  for (const { id, version } of rows) await project(tx, after, `review/${id}`, version);
}

/** Open reviews as they stand on a new day: offices begin and end, deputies come and go by their dates alone. */
export async function projectNewDay(
  service: CourtService,
  at: Projecting['at'],
  project: ProjectStream,
): Promise<void> {
  const { db, court } = service;
  await db.transaction(async (tx) => {
    await lockHead(tx, court);
    service.states.clear();
    const after: Projecting = { court, at, ask: (asking) => service.ask(asking, tx) };
    await projectRows(tx, after, await affected(tx, court, true, []), project);
    await projectMeetings(tx, after, project);
    await tx.rows({ text: 'update court set views_on = $2 where court = $1' }, [court, courtDateOf(at)]);
  });
}
