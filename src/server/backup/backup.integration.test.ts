import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { appendBatch } from '../../log/append.ts';
import { emptyDatabase, type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { context, one } from '../../testing/logs.ts';
import { playInDatabase } from '../../testing/play-in-database.ts';
import { story } from '../../testing/served-court.ts';
import type { Database } from '../database/connect.ts';
import { migrations } from '../database/migrations/list.ts';
import { type FoundServer, openOn } from '../database/open.ts';
import { headsFile, keepHeads, readHeads } from '../evidence/kept-heads.ts';
import { verifyCourt } from '../evidence/verify-court.ts';
import { NotABackup, readBackup } from './lines.ts';
import { readPacked } from './packed-file.ts';
import { CannotRestore } from './restore.ts';
import { goOnAsFork, restoreBackup } from './restore-court.ts';
import { tryRestore } from './scratch.ts';
import { keptTables, leftOut } from './tables.ts';
import { writeBackup } from './write.ts';

const at = '2026-11-27T02:30:00.000Z';
const moment = toInstant(at);

let database: TestDatabase;
let folder: string;
let court: string;
let file: string;
const clean: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijian-backup-'));
  database = await testDatabase();
  const told = await story('straight-to-confirmed-ordinary-error', '2026-03-05T00:00');
  await playInDatabase(database.db, told);
  court = told.court.code;
  file = join(folder, 'a.backup');
  await writeBackup(database.db, file, { at, recipients: [] });
});
afterAll(async () => {
  for (const each of clean) await each();
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

/** A database without a table in it, as a given server. */
async function emptyServer(): Promise<FoundServer> {
  const { config, drop } = await emptyDatabase();
  clean.push(drop);
  return { config, login: false, close: async () => {} };
}

async function opened<T>(server: FoundServer, work: (db: Database) => Promise<T>): Promise<T> {
  const db = await openOn(server);
  return work(db).finally(() => db.close());
}

/** A data directory that keeps the heads of the database as they are now. */
async function placeWithHeads(name: string) {
  const place = { dataDirectory: join(folder, name) };
  await keepHeads(database.db, place);
  return place;
}

const read = (path: string, identity?: string) => readBackup(readPacked(path, identity));
const restoring = (dataDirectory: string, fork?: string) => ({
  ...{ place: { dataDirectory: join(folder, dataDirectory) }, at: moment, fork, say: () => {} },
});
const rowsOf = (db: Database, table: string) =>
  db.rows({ text: `select row_to_json(t)::text as row from ${table} t order by 1` });

describe('a backup', () => {
  it('accounts for every table of the database', async () => {
    const tables = await database.db.rows<{ tablename: string }>({
      text: `select tablename from pg_tables where schemaname = 'public' order by 1`,
    });
    expect([...keptTables, ...Object.keys(leftOut)].sort()).toEqual(tables.map((each) => each.tablename));
  });

  it('brings back every row, verifies, and has all that is derived made anew', async () => {
    const server = await emptyServer();
    const reports = await restoreBackup(server, await read(file), restoring('whole'));
    expect(reports).toMatchObject([{ log: court }]);
    expect(reports[0]).not.toHaveProperty('broken');
    await opened(server, async (db) => {
      for (const table of keptTables.filter((name) => name !== 'court' && name !== 'backup_done'))
        expect(await rowsOf(db, table), table).toEqual(await rowsOf(database.db, table));
      const { views } = await verifyCourt(db, court, { at: moment });
      expect(views).toMatchObject({ differences: [] });
      expect(views?.streams).toBeGreaterThan(0);
      expect(await rowsOf(db, 'session')).toEqual([]);
    });
    expect((await readHeads(restoring('whole').place)).has(court)).toBe(true);
  });

  it('is tried in a database made for that alone, which is gone afterwards', async () => {
    const server = { config: database.superuser, login: false };
    const count = async () =>
      (await database.db.rows({ text: `select from pg_database where datname like 'zhijian_scratch%'` }))
        .length;
    const before = await count();
    expect(await tryRestore(server, await read(file))).toMatchObject([{ log: court }]);
    expect(await count()).toBe(before);
  });

  it('that is encrypted can be opened with the key, and with no other', async () => {
    const key = await generateX25519Identity();
    const path = join(folder, 'encrypted.backup');
    const recipients = [await identityToRecipient(key)];
    await writeBackup(database.db, path, { at: '2026-11-27T02:31:00.000Z', recipients });
    expect((await readFile(path)).includes(Buffer.from(court))).toBe(false);
    const keyFile = join(folder, 'key.txt');
    await writeFile(keyFile, `# made for a test\n${key}\n`);
    for (const identity of [key, keyFile])
      expect((await read(path, identity)).opening.courts).toMatchObject([{ court }]);
    const server = { config: database.superuser, login: false };
    expect(await tryRestore(server, await read(path, key))).toMatchObject([{ log: court }]);
    await expect(read(path, await generateX25519Identity())).rejects.toThrow(NotABackup);
    await expect(read(path)).rejects.toThrow('the key is needed');
  });

  it('that is not written to its end leaves nothing behind', async () => {
    await expect(
      writeBackup(database.db, join(folder, 'none', 'x.backup'), { at, recipients: [] }),
    ).rejects.toThrow('ENOENT');
    await expect(
      writeBackup(database.db, join(folder, 'y.backup'), { at, recipients: ['age1nobody'] }),
    ).rejects.toThrow();
    expect((await readdir(folder)).filter((name) => /part|y\.backup/.test(name))).toEqual([]);
  });
});

describe('a restore', () => {
  async function spoilt(name: string, spoil: (lines: string[]) => string[]): Promise<string> {
    const lines = gunzipSync(await readFile(file))
      .toString('utf8')
      .split('\n')
      .slice(0, -1);
    const path = join(folder, name);
    await writeFile(path, gzipSync(`${spoil(lines).join('\n')}\n`));
    return path;
  }

  it.each<[string, (lines: string[]) => string[]]>([
    ['a row is changed', (lines) => lines.map((line) => line.replace('松江县', '松海县'))],
    ['a line is missing', (lines) => lines.toSpliced(3, 1)],
    ['a line stands twice', (lines) => lines.toSpliced(3, 0, lines[3] ?? '')],
    ['its last line is missing', (lines) => lines.slice(0, -1)],
    ['it holds a table that no backup holds', (lines) => lines.toSpliced(2, 0, 'session\t[]')],
    ['it says what it is not', (lines) => ['{"format":"other"}', ...lines.slice(1)]],
    ['it is empty', () => []],
  ])('takes nothing when %s', async (name, spoil) => {
    const path = await spoilt(name, spoil);
    const server = await emptyServer();
    const restored = (async () => restoreBackup(server, await read(path), restoring('nothing')))();
    await expect(restored).rejects.toThrow(NotABackup);
    await opened(server, async (db) => expect(await rowsOf(db, 'court')).toEqual([]));
  });

  it('takes nothing from a file that was cut off anywhere, nor from one that is none', async () => {
    const whole = await readFile(file);
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      const path = join(folder, `cut-${share}`);
      await writeFile(path, whole);
      await truncate(path, Math.floor(whole.length * share));
      const server = await emptyServer();
      const restored = (async () => restoreBackup(server, await read(path), restoring('nothing')))();
      await expect(restored, String(share)).rejects.toThrow(NotABackup);
    }
    await writeFile(join(folder, 'text'), 'hello');
    await expect(read(join(folder, 'text'))).rejects.toThrow(NotABackup);
  });

  it('overwrites no court', async () => {
    const server = { config: database.superuser, login: false, close: async () => {} };
    await expect(restoreBackup(server, await read(file), restoring('there'))).rejects.toThrow(CannotRestore);
  });

  it('refuses a backup of a newer version by its name, and goes on with one of an older', async () => {
    const newer = await read(file);
    const opening = { ...newer.opening, migrations: [...newer.opening.migrations, '999-later'] };
    const server = await emptyServer();
    await expect(restoreBackup(server, { ...newer, opening }, restoring('newer'))).rejects.toThrow(
      '999-later',
    );

    const older = await spoilt('older.backup', (lines) => {
      const names = migrations.map(({ name }) => name).filter((name) => name < '011');
      const first = { ...JSON.parse(lines[0] ?? ''), migrations: names };
      const rest = lines.slice(1, -1).filter((line) => !line.startsWith('backup_done'));
      return resealed([JSON.stringify(first), ...rest]);
    });
    expect(await restoreBackup(server, await read(older), restoring('older'))).toMatchObject([
      { log: court },
    ]);
    await opened(server, async (db) => {
      const done = await db.rows<{ name: string }>({ text: 'select name from migration order by name' });
      expect(done.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name).sort());
    });
  });
});

/** Lines with the last line that belongs to them. */
function resealed(lines: string[]): string[] {
  const rows = lines
    .slice(1)
    .reduce((sum, line) => sum + JSON.parse(line.slice(line.indexOf('\t') + 1)).length, 0);
  const sha256 = createHash('sha256')
    .update(`${lines.join('\n')}\n`)
    .digest('hex');
  return [...lines, JSON.stringify({ rows, sha256 })];
}

describe('a backup that is older than the head kept in the data directory', () => {
  it('is refused, and taken as a fork that the log itself tells of', async () => {
    const later = { ...context, at: '2026-11-01T01:00:00.000Z', courtDate: '2026-11-01' };
    await appendBatch(database.db, one(court, 'review/later', 0, { context: later }));
    const place = await placeWithHeads('fork');
    const kept = (await readHeads(place)).get(court);
    const server = await emptyServer();
    const refused = restoreBackup(server, await read(file), restoring('fork'));
    await expect(refused).rejects.toThrow('--as-fork');
    await opened(server, async (db) => expect(await rowsOf(db, 'court')).toEqual([]));

    const [report] = await restoreBackup(server, await read(file), restoring('fork', '原库硬盘损坏'));
    await opened(server, async (db) => {
      const verified = await verifyCourt(db, court, { at: moment });
      expect(verified.report.entries).toBe((report?.entries ?? 0) + 1);
      expect(verified.report.broken).toBeUndefined();
      const text = `select e.type, s.text from log_entry e join log_segment s using (court, position) order by position desc limit 1`;
      const [last] = await db.rows<{ type: string; text: string }>({ text });
      expect(last?.type).toBe('LogForked');
      const told = { entriesBefore: kept?.size, lastHashBefore: kept?.lastHash, reason: '原库硬盘损坏' };
      expect(JSON.parse(last?.text ?? '')).toMatchObject(told);
      expect((await readHeads(place)).get(court)?.size).toBe(verified.report.entries);
    });
  });

  it('goes on as a fork where it was restored by other tools, and only then', async () => {
    const server = await emptyServer();
    await restoreBackup(server, await read(file), restoring('by-others'));
    await opened(server, async (db) => {
      await expect(goOnAsFork(db, restoring('by-others', 'why'))).rejects.toThrow(CannotRestore);
      const heads = { [court]: { size: 9_999, lastHash: 'ab'.repeat(32), day: '2026-11-27' } };
      await writeFile(headsFile(restoring('by-others').place), JSON.stringify(heads));
      expect(await goOnAsFork(db, restoring('by-others', 'why'))).toMatchObject([{ log: court }]);
      expect((await readHeads(restoring('by-others').place)).get(court)?.size).toBeLessThan(9_999);
    });
  });
});
