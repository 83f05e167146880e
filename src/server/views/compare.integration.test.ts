import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarioFields } from '../../core/court/scenario.ts';
import { toInstant } from '../../core/time/instant.ts';
import { type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { playInDatabase } from '../../testing/play-in-database.ts';
import { serviceOf } from '../court/found.ts';
import { readStory } from '../demo/read-story.ts';
import { verifyCourt } from '../evidence/verify-court.ts';
import { comparedTables } from './compare.ts';
import { rebuildViews } from './rebuild.ts';

const at = toInstant('2026-11-27T09:00:00+08:00');
const folder = fileURLToPath(new URL('../../../scenarios', import.meta.url));
/** Every how manieth story is played; 1 for all of them. */
const EVERY = Number(process.env.ZHIJIAN_COMPARED_EVERY ?? 8);

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

async function compared(court: string) {
  const { report, views } = await verifyCourt(database.db, court, { at });
  expect(report.broken).toBeUndefined();
  return views;
}

async function playUntil(step: string, code: string) {
  const story = scenarioFields.parse(await readStory(`${folder}/returned-then-confirmed.json`));
  const until = story.steps.findIndex((each) => each.do === step);
  expect(until).toBeGreaterThan(0);
  const court = { ...story.court, code };
  await playInDatabase(database.db, { ...story, steps: story.steps.slice(0, until), court });
}

describe('what is derived while a story is played', () => {
  it('is what the log says, row by row', async () => {
    const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
    const played = files.filter((_, place) => place % EVERY === 0);
    let streams = 0;
    for (const [place, name] of played.entries()) {
      const story = scenarioFields.parse(await readStory(`${folder}/${name}`));
      const code = `吉${String(1000 + place)}`;
      await playInDatabase(database.db, { ...story, court: { ...story.court, code } });
      const views = await compared(code);
      expect(views, name).toMatchObject({ differences: [] });
      streams += views?.streams ?? 0;
    }
    expect(streams).toBeGreaterThan(played.length);
  });
});

describe('a row that says something else than the log', () => {
  const court = '吉0999';
  const withClocks = '吉0998';
  const rows = () =>
    database.db.rows<{ row: string }>({
      text: comparedTables
        .map(({ name }) => `select '${name}' || v::text as row from ${name} v where court = '${court}'`)
        .join(' union all ')
        .concat(' order by row'),
    });
  beforeAll(async () => {
    await playUntil('open-meeting', court);
    await playUntil('submit-defense', withClocks);
  });

  it.each([
    ['a right', 'register', `update view_review set related = '{somebody}'`],
    ['a stage', 'register', `update view_review set stage = 'archived'`],
    ['a missing review', 'register', 'delete from view_review'],
    ['a meeting’s items', 'meetings', 'update view_meeting set items = items + 1'],
    [
      'minutes that nobody entered',
      'minutes',
      `insert into view_minutes (court, stream, body, number, on_day)
       select court, 'review/' || id, 'quality-committee', '9', '2026-01-01' from view_review`,
    ],
    ['a task taken away', 'tasks', 'delete from view_task'],
    ['a task of somebody else', 'tasks', `update view_task set person = person || '-other'`],
    ['a day by which something is due', 'tasks', `update view_task set due_on = '2030-01-01'`],
    ['a clock that never fires', 'clocks', `update job set due_at = due_at + interval '1 year'`],
    ['a clock that is gone', 'clocks', 'delete from job'],
    [
      'a clock that nothing asks for',
      'clocks',
      `insert into job (court, stream, key, due_at, command) select court, stream, 'defense/nobody', now(), '{}' from job`,
    ],
    [
      'a review that the log does not know',
      'register',
      `insert into view_review select (jsonb_populate_record(v, '{"id": "ghost", "number": null}')).* from view_review v`,
    ],
  ])('is found: %s', async (_, view, statement) => {
    const where = view === 'clocks' ? withClocks : court;
    const one = statement.startsWith('insert') ? 'limit 1' : '';
    await database.db.rows({ text: `${statement} where court = '${where}' ${one}` });
    const found = (await compared(where))?.differences ?? [];
    expect([...new Set(found.map((each) => each.view))]).toContain(view);
    await rebuildViews(serviceOf(database.db, where), at, () => {});
    expect(await compared(where)).toMatchObject({ differences: [] });
  });

  it('is made anew to the same bytes', async () => {
    await rebuildViews(serviceOf(database.db, court), at, () => {});
    const again = await rows();
    await database.db.rows({ text: `update view_review set search_open = '' where court = '${court}'` });
    await rebuildViews(serviceOf(database.db, court), at, () => {});
    expect(again.length).toBeGreaterThan(3);
    expect(await rows()).toEqual(again);
  });
});

describe('every table that is derived', () => {
  it('is compared', async () => {
    const text = `select tablename from pg_tables where schemaname = 'public' and tablename like 'view\\_%'`;
    const views = await database.db.rows<{ tablename: string }>({ text });
    const names: readonly string[] = comparedTables.map(({ name }) => name);
    const others = views.map(({ tablename }) => tablename).filter((name) => !names.includes(name));
    expect(others, 'beside the list of reviews that wait for being written anew').toEqual(['view_again']);
  });
});
