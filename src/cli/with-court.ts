import { stateIn } from '../core/court/execute.ts';
import type { Text } from '../core/kernel/text.ts';
import { holdersOf, inService } from '../core/people/people.ts';
import { courtDateOf, toInstant } from '../core/time/instant.ts';
import { serviceOf } from '../server/court/found.ts';
import type { CourtService } from '../server/court/service.ts';
import type { Database } from '../server/database/connect.ts';
import { type FoundServer, findServer, openDatabase } from '../server/database/open.ts';
import { closedWhenAsked } from '../server/ending.ts';
import { keepHeads, lostLogs } from '../server/evidence/kept-heads.ts';
import type { Asker } from '../server/queries/asking.ts';
import { bringViewsUpToDate } from '../server/views/rebuild.ts';
import { type Office, offices } from '../vocabulary/court.ts';
import type { ExitCode, Io } from './io.ts';

export interface Place {
  readonly data?: string | undefined;
  readonly court?: string | undefined;
  /** In whose name; otherwise the first who holds the office that does this. */
  readonly by?: string | undefined;
}

/** What is said while a database is opened. */
export interface Saying {
  readonly stderr: { write(text: string): unknown };
  readonly env: Io['env'];
  readonly locale: Io['locale'];
}

/** Which database a call means: that of --data, of DATABASE_URL, or of the usual directory. */
export function whereIn({ data }: Pick<Place, 'data'>, { env }: Pick<Io, 'env'>) {
  return {
    databaseUrl: data === undefined ? env.DATABASE_URL : undefined,
    dataDirectory: data ?? env.ZHIJIAN_DATA ?? './data',
  };
}

/**
 * Opens the database that a call means, keeps the heads of what the call wrote, and closes it again; also when the call is
 * broken off by a signal.
 */
export async function withDatabase<T>(
  { data }: Pick<Place, 'data'>,
  io: Saying,
  work: (db: Database) => Promise<T>,
): Promise<T> {
  const place = whereIn({ data }, io);
  return closedWhenAsked(async (asked) => {
    const { db, close } = await openDatabase({ ...place, say: saying(io), asked });
    const kept = async () => {
      const done = await work(db);
      // what was written is written, also where nothing can be kept beside it
      await keepHeads(db, place).catch((error: Error) => saying(io)(notKept(place.dataDirectory, error)));
      return done;
    };
    return { work: kept, close };
  });
}

/** Courts whose log is not what was kept of it outside the database, which is said; such a log takes no more entries. */
export function lostIn(db: Database, { data }: Pick<Place, 'data'>, io: Saying): Promise<string[]> {
  return lostLogs(db, whereIn({ data }, io), saying(io));
}

const saying =
  ({ stderr, locale }: Saying) =>
  (line: Text) =>
    void stderr.write(`${line[locale]}\n`);

/** Finds the server that a call means, whatever is in its database, and closes it again; also when the call is broken off. */
export function withServer<T>(
  { data }: Pick<Place, 'data'>,
  io: Saying,
  work: (server: FoundServer) => Promise<T>,
): Promise<T> {
  return closedWhenAsked(async (asked) => {
    const server = await findServer({ ...whereIn({ data }, io), say: saying(io), asked });
    return { work: () => work(server), close: server.close };
  });
}

/** The same for one court, in the name of a person of it. */
export function withCourt(
  place: Place,
  io: Io,
  work: (service: CourtService, who: Asker) => Promise<ExitCode>,
  office: Office = 'quality-office-clerk',
): Promise<ExitCode> {
  const refuse = (text: Text): ExitCode => {
    io.stderr.write(`${text[io.locale]}\n`);
    return 2;
  };
  return withDatabase(place, io, async (db) => {
    await lostIn(db, place, io);
    const courts = await db.rows<{ court: string }>({ text: 'select court from court order by court' });
    const codes = courts.map((each) => each.court);
    const code = place.court ?? codes[0];
    if (code === undefined || !codes.includes(code)) return refuse(none(codes));
    if (codes.length > 1 && place.court === undefined) return refuse(none(codes));
    const service = serviceOf(db, code);
    const at = toInstant(new Date().toISOString());
    await bringViewsUpToDate(service, at, saying(io));
    const people = await service.ask(stateIn('people/court'));
    const by = place.by ?? holdersOf(people, office, courtDateOf(at))[0];
    if (by === undefined || !inService(people, by, courtDateOf(at))) return refuse(nobody(office));
    if (place.by === undefined) {
      const name = people.persons[by]?.name ?? by;
      io.stderr.write(
        `${{ zh: `以${name}（${by}）的名义`, en: `in the name of ${name} (${by})` }[io.locale]}\n`,
      );
    }
    return work(service, { by, at });
  });
}

function none(codes: readonly string[]): Text {
  return codes.length === 0
    ? { zh: '这里还没有法院。', en: 'There is no court here yet.' }
    : {
        zh: `请用 --court 指明法院：${codes.join('、')}`,
        en: `Say which court: --court ${codes.join(' | ')}`,
      };
}

function notKept(directory: string, { message }: Error): Text {
  return {
    zh: `未能在 ${directory} 留存日志末端：${message}`,
    en: `The end of the log could not be kept in ${directory}: ${message}`,
  };
}

function nobody(office: Office): Text {
  const { zh, en } = offices[office];
  return {
    zh: `--by：没有这样的在岗人员，也没有${zh}。`,
    en: `--by: nobody of that id is in service, and there is no ${en}.`,
  };
}
