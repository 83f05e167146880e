import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { actingFor, reviewEnv, stateIn } from '../../core/court/execute.ts';
import { adjudicationCommitteeOn } from '../../core/people/people.ts';
import { isBound } from '../../core/review/env.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { fromBeijing } from '../../core/time/instant.ts';
import { type TestDatabase, testDatabase } from '../../testing/databases.ts';
import { storyOf } from '../../testing/given.ts';
import { playScenario } from '../../testing/play-scenario.ts';
import { twoWaiting } from '../../testing/two-waiting.ts';
import { projectViews } from '../views/project.ts';
import { registerInDatabase } from '../views/register.ts';
import { courtService, type Register } from './service.ts';

let database: TestDatabase;
beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.drop());

const at = fromBeijing('2026-07-17T09:00');
const scan = '0f'.repeat(32);

/** Two processes that serve the court in which two reviews wait for the adjudication committee. */
async function twoServices() {
  const story = storyOf(twoWaiting);
  await playScenario(database.db, story);
  // whoever asks for the minutes waits until the other has asked as well, or could not
  let asked = 0;
  const register: Register = {
    ...registerInDatabase,
    async minutes(...given) {
      const known = await registerInDatabase.minutes(...given);
      asked += 1;
      for (let waited = 0; asked < 2 && waited < 40; waited++) await setTimeout(25);
      return known;
    },
  };
  const service = () => courtService(database.db, story.court.code, register, projectViews);
  return [service(), service()] as const;
}

async function confirmation(
  service: ReturnType<typeof courtService>,
  review: string,
  minutes: { number: string; on: string; scan?: string },
) {
  const people = await service.ask(stateIn('people/court'));
  const attending = adjudicationCommitteeOn(people, minutes.on as CourtDate);
  const { number: minutesNumber, on: minutesOn, ...more } = minutes;
  const fields = { minutesNumber, minutesOn, ...more, attending };
  const order = { stream: `review/${review}`, name: 'record-confirmation', by: 'shi', at } as const;
  const results = [{ judge: 'cao', result: 'returned', reason: '核实' }];
  const recused = await service.ask(boundAmong(review, attending));
  return service.give({ ...order, with: { ...fields, recused, results } });
}

function* boundAmong(id: string, members: readonly string[]) {
  const review = yield* stateIn(`review/${id}`);
  const env = yield* reviewEnv(stateIn, id, yield* actingFor(stateIn, { by: 'shi', at }));
  if (review.stage === 'unstarted') return [];
  return members.filter((each) => review.assignment?.reviewer === each || isBound(review, env, each));
}

const codeOf = (given: Awaited<ReturnType<typeof confirmation>>) =>
  'refused' in given ? given.refused.code : 'done' in given ? 'done' : given.conflict;

describe('two confirmations in flight on different reviews', () => {
  it('are decided one after the other: of minutes that contradict each other the later are refused', async () => {
    const services = await twoServices();
    const given = await Promise.all([
      confirmation(services[0], 'r1', { number: '审委会〔2026〕9号', on: '2026-07-15' }),
      confirmation(services[1], 'r2', { number: '审委会〔2026〕9号', on: '2026-07-16' }),
    ]);
    expect(given.map(codeOf).sort()).toEqual(['done', 'minutes-of-another-day']);
    const table = await registerInDatabase.minutes(database.db, services[0].court);
    expect(table.filter(({ body }) => body === 'adjudication-committee')).toHaveLength(1);
  });

  it('are both taken where they agree', async () => {
    const services = await twoServices();
    const same = { number: '审委会〔2026〕9号', on: '2026-07-15' };
    const given = await Promise.all([
      confirmation(services[0], 'r1', same),
      confirmation(services[1], 'r2', same),
    ]);
    expect(given.map(codeOf)).toEqual(['done', 'done']);
  });

  it('and late minutes name their scan in the header of the entry', async () => {
    const [service] = await twoServices();
    const late = { number: '审委会〔2026〕9号', on: '2026-07-06', scan };
    expect(codeOf(await confirmation(service, 'r1', late))).toBe('done');
    const order = { stream: 'review/r1', name: 'check-minutes', by: 'wu', at, with: {} } as const;
    expect(await service.give(order)).toHaveProperty('done');
    const text = `select type, header from log_entry where court = $1 and stream = 'review/r1' order by position desc limit 3`;
    const rows = await database.db.rows<{ type: string; header: string }>({ text }, [service.court]);
    const files = rows.map(({ type, header }) => [type, (JSON.parse(header) as { files: string[] }).files]);
    expect(files).toEqual([
      ['FindingReturned', []],
      ['MinutesChecked', [scan]],
      ['MinutesEntered', [scan]],
    ]);
  });
});
