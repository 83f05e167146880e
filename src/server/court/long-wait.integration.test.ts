import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fromBeijing } from '../../core/time/instant.ts';
import { type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { storyOf } from '../../testing/given.ts';
import { playScenario } from '../../testing/play-scenario.ts';
import { twoWaiting } from '../../testing/two-waiting.ts';
import { projectViews } from '../views/project.ts';
import { registerInDatabase } from '../views/register.ts';
import { courtService } from './service.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

/** The day’s first command comes at nine. */
const nine = '2026-07-17T09:00:00';

const leaveOf = (person: string, at: string) =>
  ({
    stream: 'people/court',
    name: 'record-leave',
    by: 'wang',
    at: fromBeijing(at),
    with: { person, from: '2026-07-20', until: '2026-07-24', reason: '公差' },
  }) as const;

async function served() {
  const story = storyOf(twoWaiting);
  await playScenario(database.db, story);
  return courtService(database.db, story.court.code, registerInDatabase, projectViews);
}

it('a command that waited longer for the log than clocks may differ is written at the instant to which it waited', async () => {
  const service = await served();
  let holds = () => {};
  const held = new Promise<void>((resolve) => {
    holds = resolve;
  });
  const first = service.give(leaveOf('wu', '2026-07-17T09:00:03'), {
    within: async () => {
      holds();
      await setTimeout(3_200);
    },
  });
  await held;
  const second = service.give(leaveOf('cao', nine));
  expect(await Promise.all([first, second])).toMatchObject([{ done: {} }, { done: {} }]);
  const text = `select at from log_entry where court = $1 order by position desc limit 1`;
  const [last] = await database.db.rows<{ at: string }>({ text }, [service.court]);
  expect(Date.parse(last?.at ?? '')).toBeGreaterThanOrEqual(Date.parse('2026-07-17T09:00:03+08:00'));
}, 30_000);

it('one whose clock is really behind the log is not', async () => {
  const service = await served();
  expect(await service.give(leaveOf('wu', '2026-07-17T10:00:00'))).toHaveProperty('done');
  expect(await service.give(leaveOf('cao', nine))).toEqual({ conflict: 'clock-behind' });
});
