import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../testing/databases.ts';
import { appendOne, context, count, event, newCourt, one } from '../testing/logs.ts';
import { appendBatch, findAnswer } from './append.ts';
import { markBroken } from './court.ts';
import { readLog, readStream } from './read.ts';
import { verifyStored } from './stored.ts';

let database: TestDatabase;
let court: string;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  court = await newCourt(database.db);
});

const key = { actor: 'clerk-1', key: 'k1', digest: 'd1' };

describe('opening a court', () => {
  test("writes the log's first entry, which names the algorithms", async () => {
    const [first] = await readLog(database.db, court, { from: 0, limit: 1 });
    expect(first?.header).toMatchObject({
      position: 0,
      log: court,
      type: 'LogOpened',
      previous: '0'.repeat(64),
    });
    expect(first?.header.algorithms?.leaf).toBe('SHA-256(0x00 || header)');
    expect(first?.segments.event).toEqual({ name: '某县人民法院', level: 'basic' });
  });
});

describe('appending', () => {
  test('gives events of several streams their places in the order given', async () => {
    const result = await appendBatch(database.db, {
      court,
      reads: [
        { stream: 'meeting/m', version: 0 },
        { stream: 'review/r', version: 0 },
        { stream: 'people', version: 0 },
      ],
      events: [
        { stream: 'meeting/m', event: event('ItemClosed') },
        { stream: 'review/r', event: event('Decided') },
        { stream: 'meeting/m', event: event('MeetingClosed') },
      ],
      context: { ...context, onBehalfOf: 'head-1', readings: { 'R-28.1': 'calendar-year' } },
    });
    expect(result).toHaveProperty('appended');
    const log = await readLog(database.db, court, { from: 1, limit: 10 });
    expect(log.map(({ header: h }) => [h.position, h.stream, h.streamVersion, h.type])).toEqual([
      [1, 'meeting/m', 1, 'ItemClosed'],
      [2, 'review/r', 1, 'Decided'],
      [3, 'meeting/m', 2, 'MeetingClosed'],
    ]);
    expect(log[1]?.header.previous).toBe(log[0]?.hash);
    expect(log[2]?.header).toMatchObject({ onBehalfOf: 'head-1', readings: { 'R-28.1': 'calendar-year' } });
    expect(await verifyStored(database.db, court)).toMatchObject({ entries: 4 });
  });

  test('reads a stream from a version on', async () => {
    for (const version of [0, 1, 2]) await appendOne(database.db, court, 'review/r', version);
    const events = await readStream(database.db, court, 'review/r', 2);
    expect(events.map((entry) => entry.segments.event)).toEqual([{ n: 1 }, { n: 2 }]);
  });

  test('refuses when a stream that was only read has moved on, and names it', async () => {
    await appendOne(database.db, court, 'people', 0);
    const reads = [
      { stream: 'review/r', version: 0 },
      { stream: 'people', version: 0 },
    ];
    expect(await appendBatch(database.db, one(court, 'review/r', 0, { reads }))).toEqual({
      refused: { code: 'version-conflict', stream: 'people', expected: 0, found: 1 },
    });
    expect(await count(database.db, 'log_entry', court)).toBe(2);
  });

  test('answers the same key and digest as it did before, and writes nothing', async () => {
    const batch = one(court, 'review/r', 0, {
      key,
      answer: ([first]) => ({ at: first?.header.position ?? -1 }),
    });
    expect(await findAnswer(database.db, court, key)).toBeUndefined();
    expect(await appendBatch(database.db, batch)).toMatchObject({ answer: { at: 1 } });
    expect(await appendBatch(database.db, batch)).toEqual({ replayed: { at: 1 } });
    expect(await findAnswer(database.db, court, key)).toEqual({ replayed: { at: 1 } });
    expect(await count(database.db, 'log_entry', court)).toBe(2);
  });

  test('refuses a key used for another command, and keeps keys of two people apart', async () => {
    await appendBatch(database.db, one(court, 'review/r', 0, { key }));
    const other = one(court, 'review/r', 1, { key: { ...key, digest: 'd2' } });
    expect(await appendBatch(database.db, other)).toEqual({
      refused: { code: 'idempotency-key-reused', key: 'k1' },
    });
    const person = one(court, 'review/r', 1, { key: { ...key, actor: 'clerk-2' } });
    expect(await appendBatch(database.db, person)).toHaveProperty('appended');
  });

  test('commits nothing at all when a view fails', async () => {
    const failing = one(court, 'review/r', 0, {
      key,
      project: async (tx) => {
        await tx.rows({ text: `insert into job values ($1, 'review/r', 'k', now(), '{}')` }, [court]);
        throw new Error('no view');
      },
    });
    await expect(appendBatch(database.db, failing)).rejects.toThrow('no view');
    const tables = ['log_entry', 'log_segment', 'idempotency_key', 'job'];
    expect(await Promise.all(tables.map((table) => count(database.db, table, court)))).toEqual([1, 1, 0, 0]);
    expect(await verifyStored(database.db, court)).not.toHaveProperty('broken');
  });

  test('takes the head’s instant when a clock is a moment behind, and refuses when it is further behind', async () => {
    const later = { ...context, at: '2026-03-02T01:00:01.500Z' };
    await appendBatch(database.db, one(court, 'a', 0, { context: later }));
    await appendBatch(database.db, one(court, 'a', 1));
    const [entry] = await readStream(database.db, court, 'a', 2);
    expect(entry?.header.at).toBe(later.at);
    const far = { ...context, at: '2026-03-02T00:59:59.000Z' };
    expect(await appendBatch(database.db, one(court, 'a', 2, { context: far }))).toEqual({
      refused: { code: 'clock-behind', head: later.at, at: far.at },
    });
    const yesterday = { ...later, at: '2026-03-02T01:00:02.000Z', courtDate: '2026-03-01' };
    expect(await appendBatch(database.db, one(court, 'a', 2, { context: yesterday }))).toHaveProperty(
      'refused.code',
      'clock-behind',
    );
  });

  test('refuses every entry once the log is marked broken', async () => {
    await markBroken(database.db, court, 'entry 0: hash');
    expect(await appendBatch(database.db, one(court, 'a', 0))).toEqual({
      refused: { code: 'log-broken', why: 'entry 0: hash' },
    });
  });

  test('throws for what has no canonical form, before anything is written', async () => {
    const events = [{ stream: 'a', event: event('Odd', { n: 1.5 }) }];
    await expect(appendBatch(database.db, one(court, 'a', 0, { events }))).rejects.toThrow(
      'event.n has no canonical',
    );
    const atNoon = { ...context, at: 'noon' };
    await expect(appendBatch(database.db, one(court, 'a', 0, { context: atNoon }))).rejects.toThrow('at:');
  });

  test('of forty commands at once keeps one order without gaps, and lets one of two win a stream', async () => {
    const attempts = Array.from({ length: 40 }, (_, n) =>
      appendBatch(database.db, one(court, `s${n % 20}`, 0)),
    );
    const results = await Promise.all(attempts);
    expect(results.filter((result) => 'appended' in result)).toHaveLength(20);
    expect(
      results.filter((result) => 'refused' in result && result.refused.code === 'version-conflict'),
    ).toHaveLength(20);
    expect(await verifyStored(database.db, court)).toMatchObject({ entries: 21 });
  });
});

describe('an old event', () => {
  test('is lifted to the newest schema when it is read', async () => {
    await appendOne(database.db, court, 'review/r', 0);
    const steps = [() => ({ event: { two: 2 } }), (old: object) => ({ ...old, three: 3 })];
    const [entry] = await readStream(database.db, court, 'review/r', 1, { Noted: steps });
    expect(entry?.segments).toEqual({ event: { two: 2 }, three: 3 });
    expect(entry?.header.schema).toBe(1);
  });
});
