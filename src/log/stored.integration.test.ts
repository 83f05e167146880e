import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../testing/databases.ts';
import { appendOne, newCourt, one } from '../testing/logs.ts';
import { appendBatch } from './append.ts';
import { exportLines, NotAnExport, verifyExport } from './export.ts';
import { courtsWithLogs, verifyStored } from './stored.ts';
import type { EarlierEnd } from './verify.ts';

let database: TestDatabase;
let superuser: pg.Client;
let court: string;
beforeAll(async () => {
  database = await testDatabase();
  superuser = new pg.Client(database.superuser);
  await superuser.connect();
});
afterAll(() => superuser.end().then(() => database.drop()));
beforeEach(async () => {
  court = await newCourt(database.db);
  for (const version of [0, 1, 2, 3]) await appendOne(database.db, court, 'review/r', version);
});

/** What somebody with the superuser's password can do, triggers switched off. */
async function tamper(statement: string, values: unknown[] = []): Promise<void> {
  await superuser.query(`set session_replication_role = replica`);
  await superuser.query(statement, [court, ...values]);
  await superuser.query(`set session_replication_role = origin`);
}

function exported(): Promise<string[]> {
  return database.db.transaction(async (tx) => {
    const lines = [];
    for await (const line of exportLines(tx, court, { content: true })) lines.push(line);
    return lines;
  }, 'read');
}

async function* of(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

describe('the tables of the log', () => {
  const statements = ['log_entry', 'log_segment'].flatMap((table) => [
    `update ${table} set position = position + 0`,
    `delete from ${table}`,
    `truncate ${table} cascade`,
  ]);

  test.each(statements)('refuse the application: %s', async (text) => {
    await expect(database.db.rows({ text })).rejects.toMatchObject({ code: '42501' });
  });

  test.each(statements)('refuse even a superuser, by trigger: %s', async (text) => {
    await expect(superuser.query(text)).rejects.toThrow('the log is append-only');
  });

  test('can’t be stripped of their guard by the application', async () => {
    const text = 'alter table log_entry disable trigger all';
    await expect(database.db.rows({ text })).rejects.toThrow('must be owner');
    await expect(database.db.rows({ text: 'set session_replication_role = replica' })).rejects.toThrow(
      'permission',
    );
  });
});

describe('verifying the database', () => {
  test('finds a clean log whole', async () => {
    expect(await courtsWithLogs(database.db)).toContain(court);
    expect(await verifyStored(database.db, court)).toMatchObject({ log: court, entries: 5, withheld: [] });
    expect(await verifyStored(database.db, court)).not.toHaveProperty('broken');
  });

  test.each([
    ['stream', `'other'`],
    ['stream_version', '9'],
    ['type', `'Other'`],
    ['at', `at + interval '1 ms'`],
    ['court_date', 'court_date + 1'],
    ['actor', `'other'`],
    ['on_behalf_of', `'other'`],
    ['hash', `'00'`],
    ['header', `replace(header, 'clerk-1', 'clerk-2')`],
  ])('finds a changed %s', async (column, value) => {
    await tamper(`update log_entry set ${column} = ${value} where court = $1 and position = 2`);
    expect((await verifyStored(database.db, court)).broken).toMatchObject({ position: 2 });
  });

  test.each([
    ['an entry removed', 'delete from log_entry where court = $1 and position = 2', 2],
    ['the last entry removed', 'delete from log_entry where court = $1 and position = 4', 4],
    ['all entries removed', 'delete from log_entry where court = $1', 0],
    ['a segment changed', `update log_segment set text = '{"n":7}' where court = $1 and position = 3`, 3],
    ['a segment removed', 'delete from log_segment where court = $1 and position = 3', 3],
    ['a segment added', `insert into log_segment values ($1, 3, 'more', null, null)`, 3],
    ['an entry moved', 'update log_entry set position = 9 where court = $1 and position = 2', 2],
  ])('finds %s', async (_, statement, position) => {
    await tamper(statement);
    expect((await verifyStored(database.db, court)).broken).toMatchObject({ position });
  });

  test('finds content that was taken away without an entry that says why; an export shows it as withheld', async () => {
    await tamper(`update log_segment set salt = null, text = null where court = $1 and position = 3`);
    expect((await verifyStored(database.db, court)).broken).toMatchObject({ position: 3, kind: 'erased' });
    expect(await verifyExport(of(await exported()))).toMatchObject({
      ...{ entries: 5, withheld: [{ position: 3, name: 'event' }] },
    });
  });

  test('finds a log without a head, and one without entries', async () => {
    await tamper('delete from log_head where court = $1');
    expect(await courtsWithLogs(database.db)).toContain(court);
    expect((await verifyStored(database.db, court)).broken).toMatchObject({ position: 5, kind: 'head' });
    await tamper('delete from log_segment where court = $1');
    await tamper('delete from log_entry where court = $1');
    expect((await verifyStored(database.db, court)).broken).toMatchObject({ position: 0, kind: 'empty' });
  });

  test('takes no entry any more where the head is gone', async () => {
    await tamper('delete from log_head where court = $1');
    const refused = await appendBatch(database.db, one(court, 'review/r', 4));
    expect(refused).toHaveProperty('refused.code', 'log-broken');
  });

  test('holds the log against where it ended before', async () => {
    const { entries: size, lastHash } = await verifyStored(database.db, court);
    const noted = { zh: '某处记载', en: 'noted somewhere' };
    const check = async (end: Partial<EarlierEnd>) =>
      (await verifyStored(database.db, court, [{ size, lastHash, noted, ...end }])).broken;
    await appendOne(database.db, court, 'review/r', 4);
    expect(await check({})).toBeUndefined();
    expect(await check({ lastHash: '00'.repeat(32) })).toMatchObject({ position: 5, kind: 'earlier-end' });
    expect(await check({ size: 6 })).toMatchObject({ position: 6, kind: 'earlier-end' });
    expect(await check({ size: 7 })).toMatchObject({ position: 6, kind: 'earlier-end' });
    await tamper('delete from log_segment where court = $1 and position >= 4');
    await tamper('delete from log_entry where court = $1 and position >= 4');
    await tamper(
      'update log_head h set size = 4, last_hash = (select hash from log_entry e where e.court = h.court and position = 3) where court = $1',
    );
    expect((await verifyStored(database.db, court)).broken).toBeUndefined();
    expect(await check({})).toMatchObject({ position: 4, kind: 'earlier-end' });
  });
});

describe('an export', () => {
  test('verifies from its lines alone, with the same report as the database', async () => {
    expect(await verifyExport(of(await exported()))).toEqual(await verifyStored(database.db, court));
  });

  test('with any line changed, removed, doubled or swapped with the next is found, by the name of the entry', async () => {
    const lines = await exported();
    for (let position = 0; position < 5; position += 1) {
      const at = position + 1;
      const line = lines[at] ?? '';
      const attacks = {
        changed: lines.with(at, line.replace('clerk-1', 'clerk-2')),
        garbled: lines.with(at, line.slice(0, -9)),
        removed: lines.toSpliced(at, 1),
        swapped: lines.toSpliced(at, 2, lines[at + 1] ?? '', line),
      };
      for (const [attack, spoilt] of Object.entries(attacks)) {
        const { broken } = await verifyExport(of(spoilt));
        expect(broken?.position, `line ${at} ${attack}`).toBe(
          attack === 'swapped' && position === 4 ? 4 : position,
        );
      }
      const doubled = await verifyExport(of(lines.toSpliced(at, 0, line)));
      expect(doubled.broken?.position, `line ${at} doubled`).toBe(position + 1);
    }
  });

  test('that is cut off is found', async () => {
    const lines = await exported();
    expect((await verifyExport(of(lines.slice(0, 3)))).broken).toMatchObject({
      position: 2,
      kind: 'unreadable',
    });
  });

  test.each([[[]], [['']], [['{"format":"other"}']], [['hello']]])('is not %j', async (lines) => {
    await expect(verifyExport(of(lines))).rejects.toThrow(NotAnExport);
  });
});
