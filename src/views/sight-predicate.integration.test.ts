import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Scenario } from '../core/court/scenario.ts';
import { knowsOfReview, sightOf } from '../core/review/rights.ts';
import { toInstant } from '../core/time/instant.ts';
import { serviceOf } from '../server/court/found.ts';
import { acting, reviewFor } from '../server/queries/asking.ts';
import { registerPage } from '../server/queries/register.ts';
import { projectNewDay } from '../server/views/again.ts';
import { projectStream } from '../server/views/project.ts';
import { type TestDatabase, testDatabase } from '../testing/databases.ts';
import { playScenario } from '../testing/play-scenario.ts';
import { story } from '../testing/served-court.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

/** Stories, and the instant at which they are looked at. */
const looks = [
  ['recusal-of-the-president', '2026-03-09T08:10'],
  ['recusal-of-the-president', '2026-03-17T00:00'],
  ['recusal-of-the-reviewer', '9999'],
  ['two-judges-with-different-outcomes', '2026-04-15T00:00'],
  ['suspected-unlawful-found-unlawful', '2026-03-20T00:00'],
  ['decided-by-the-adjudication-committee-through-the-superior-court', '9999'],
  ['the-same-case-referred-again-after-closing', '9999'],
  ['straight-to-confirmed-ordinary-error', '2026-04-14T00:00'],
] as const;

describe('what the register shows', () => {
  it.each(looks)('is what the rights function allows, for everybody: %s until %s', async (name, until) => {
    const scenario = await story(name, until);
    const code = `${scenario.court.code.slice(0, 1)}${1000 + looks.findIndex((each) => each[0] === name && each[1] === until)}`;
    const ring = deputies(scenario);
    await playScenario(database.db, {
      ...scenario,
      court: { ...scenario.court, code },
      steps: [...ring.steps, ...scenario.steps],
    });
    const service = serviceOf(database.db, code);
    const last = scenario.steps.at(-1)?.at ?? '';
    const at = toInstant(`${last.slice(0, 10)}T23:00:00+08:00`);
    await projectNewDay(service, at, projectStream);
    const rows = await database.db.rows<{ id: string }>(
      { text: 'select id from view_review where court = $1' },
      [code],
    );
    const sights = new Set<string>();
    const themselves = scenario.people.map(({ id }) => ({ by: id, at }));
    for (const who of [...themselves, ...ring.pairs.map((pair) => ({ ...pair, at }))]) {
      const person = `${who.by} ${'onBehalfOf' in who ? who.onBehalfOf : ''}`;
      const env = await service.ask(acting(who));
      const page = await registerPage(database.db, code, env, {}, everything, 'zh');
      const allowed: [string, string][] = [];
      for (const { id } of rows) {
        const seen = await service.ask(reviewFor(id, who));
        const sight = sightOf(seen.review, seen.env);
        sights.add(sight);
        if (knowsOfReview(sight))
          allowed.push([id, sight === 'whole' || sight === 'judge' ? sight : 'limited']);
      }
      const shown = page.items.map((item) => [item.id, item.sight]);
      expect([person, shown.sort()]).toEqual([person, allowed.sort()]);
      expect([person, page.total]).toEqual([person, allowed.length]);
    }
    expect(sights.has('whole') && sights.has('nothing')).toBe(true);
  });
});

/** Everybody is the deputy of whoever stands before them in the register. */
function deputies({ people, steps }: Scenario) {
  const at = steps[0]?.at ?? '';
  const from = at.slice(0, 10);
  const pairs = people.map(({ id }, place) => ({
    by: people[(place + 1) % people.length]?.id ?? '',
    onBehalfOf: id,
  }));
  const appoint = ({ by, onBehalfOf }: (typeof pairs)[number]): Scenario['steps'][number] => ({
    at,
    by: 'wang',
    do: 'appoint-deputy',
    on: 'court',
    with: { person: onBehalfOf, deputy: by, from, until: '2099-12-31' },
  });
  return { pairs, steps: pairs.map(appoint) };
}

const everything = { sort: 'referredOn', descending: true, limit: 200 } as const;
