import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf, initial, kindOf, type Stream } from '../../core/court/streams.ts';
import { toInstant } from '../../core/time/instant.ts';
import { verifyExport } from '../../log/export.ts';
import { readLog } from '../../log/read.ts';
import { courtsWithLogs } from '../../log/stored.ts';
import type { Report } from '../../log/verify.ts';
import { serviceOf } from '../../server/court/found.ts';
import { applied } from '../../server/court/states.ts';
import { type OpenDatabase, openDatabase } from '../../server/database/open.ts';
import { verifyCourt } from '../../server/evidence/verify-court.ts';
import { buildApp } from '../../server/http/app.ts';
import { bringViewsUpToDate } from '../../server/views/rebuild.ts';
import { askPage, signIn } from './ask-pages.ts';
import { differences, matches, meantSince01 } from './differences.ts';
import { type FrozenPages, frozenLog, frozenPages, layDataDirectory } from './frozen.ts';

const RELEASE = '0.1';
const ENTRIES = 4868;
const noon = toInstant('2026-11-27T12:00:00+08:00');

let folder: string;
let opened: OpenDatabase;
let court: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zhijian-frozen-'));
  opened = await openDatabase({ dataDirectory: await layDataDirectory(RELEASE, folder) });
  [court = ''] = await courtsWithLogs(opened.db);
});
afterAll(async () => {
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

describe('what release 0.1 left behind', () => {
  it('has an exported log that verifies by itself', async () => {
    whole(await verifyExport(frozenLog(RELEASE)));
  });

  it('has an exported log of which nobody may change a letter', async () => {
    const lines: string[] = [];
    for await (const line of frozenLog(RELEASE)) lines.push(line);
    const place = lines.findIndex((line) => line.includes('FindingConfirmed'));
    lines[place] = (lines[place] ?? '').replace('FindingConfirmed', 'FindingReturned');
    const report = await verifyExport(each(lines));
    expect(report.broken).toMatchObject({ position: place - 1 });
  });

  it('has a data directory that opens under this version, with a log that is whole', async () => {
    const { report } = await verifyCourt(opened.db, court, { at: noon });
    whole(report);
  });

  it('has views that an older version wrote: they are made anew, and then say what the log says', async () => {
    const service = serviceOf(opened.db, court);
    expect((await verifyCourt(opened.db, court, { at: noon })).views).toBeUndefined();
    await bringViewsUpToDate(service, noon, () => {});
    const { views } = await verifyCourt(opened.db, court, { at: noon });
    expect(views).toMatchObject({ differences: [] });
    expect(views?.streams).toBeGreaterThan(50);
  });

  it('is read to its last entry: every stream comes to a state', async () => {
    const entries = await readLog(opened.db, court, { from: 0, limit: ENTRIES + 1 });
    expect(entries).toHaveLength(ENTRIES);
    const states = new Map<Stream, unknown>();
    // the first entry opens the log and belongs to no stream of the court
    for (const entry of entries.slice(1)) {
      const stream = entry.header.stream as Stream;
      const before = states.has(stream) ? states.get(stream) : initial(kindOf(stream), idOf(stream));
      states.set(stream, applied(stream, before, entry));
    }
    const stages = [...states].filter(([stream]) => kindOf(stream) === 'review');
    expect(stages.length).toBeGreaterThan(50);
  });
});

describe('the pages of release 0.1', () => {
  let app: FastifyInstance;
  let pages: FrozenPages;
  const found: { page: string; at: string }[] = [];
  beforeAll(async () => {
    pages = await frozenPages(RELEASE);
    const service = serviceOf(opened.db, court);
    await bringViewsUpToDate(service, pages.at, () => {});
    const onError = (error: unknown) => {
      throw error;
    };
    const site = { db: opened.db, service, demonstration: true, onError };
    app = await buildApp({ site: { ...site, now: () => pages.at } });
    const cookies = new Map<string, string>();
    for (const { as, path, status, body } of pages.answers) {
      const cookie = cookies.get(as) ?? (await signIn(app, as));
      cookies.set(as, cookie);
      const now = await askPage(app, { id: as, cookie }, path);
      const places = now.status === status ? differences(body, now.body) : ['status'];
      found.push(...places.map((at) => ({ page: path.replace(/\?.*/, ''), at })));
    }
  });
  afterAll(() => app.close());

  const isMeant = (place: { page: string; at: string }, { page, at }: (typeof meantSince01)[number]) =>
    matches(page, place.page, '/') && matches(at, place.at, '.');

  it('are answered as they were, but for what is meant to be different', () => {
    expect(pages.answers.length).toBeGreaterThanOrEqual(50);
    expect(found.filter((place) => !meantSince01.some((each) => isMeant(place, each)))).toEqual([]);
  });

  it('differ wherever they are said to differ', () => {
    expect(meantSince01.filter((each) => !found.some((place) => isMeant(place, each)))).toEqual([]);
  });
});

function whole(report: Report) {
  expect(report.broken).toBeUndefined();
  expect(report.entries).toBe(ENTRIES);
}

async function* each(lines: readonly string[]) {
  yield* lines;
}
