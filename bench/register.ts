// The register of a court with 100,000 reviews: a page of 50 with rights, filter and count; and commands over HTTP.
//   node tools/run.mjs bench/register.ts
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scenarioFields } from '../src/core/court/scenario.ts';
import { toInstant } from '../src/core/time/instant.ts';
import { serviceOf } from '../src/server/court/found.ts';
import { connect, type Database } from '../src/server/database/connect.ts';
import { startEmbedded } from '../src/server/database/embedded.ts';
import { migrate } from '../src/server/database/migrate.ts';
import { APPLICATION } from '../src/server/database/roles.ts';
import { readStory } from '../src/server/demo/read-story.ts';
import { buildApp } from '../src/server/http/app.ts';
import { playScenario } from '../src/testing/play-scenario.ts';

const ROWS = 100_000;
const directory = await mkdtemp(join(tmpdir(), 'zhijian-bench-'));
const embedded = await startEmbedded({ dataDirectory: directory });
await migrate(embedded.connection, { login: true });
const db = connect({ ...embedded.connection, user: APPLICATION });
const owner = connect(embedded.connection);
try {
  await measure(db);
} finally {
  await Promise.all([db.close(), owner.close()]);
  await embedded.stop();
  await rm(directory, { recursive: true, force: true });
}

async function measure(db: Database): Promise<void> {
  const folder = fileURLToPath(new URL('../scenarios/', import.meta.url));
  const name = 'two-judges-with-different-outcomes.json';
  const scenario = scenarioFields.parse(await readStory(folder + name));
  await playScenario(db, scenario);
  const court = scenario.court.code;
  await fill(
    db,
    court,
    scenario.people.map((each) => each.id),
  );
  await owner.rows({ text: 'vacuum analyze view_review' }); // as autovacuum does within a minute
  const now = () => toInstant(new Date().toISOString());
  const site = { db, service: serviceOf(db, court), demonstration: true, now, onError: console.error };
  const app = await buildApp({ site });
  const all: Record<'kept' | 'after a write', number[]> = { kept: [], 'after a write': [] };
  const median = async (
    label: string,
    times: number,
    work: (round: number) => Promise<unknown>,
    before = async (_round: number): Promise<unknown> => undefined,
  ) => {
    const taken: number[] = [];
    for (let round = 0; round < times; round += 1) {
      await before(round);
      const started = performance.now();
      await work(round);
      taken.push(performance.now() - started);
    }
    taken.sort((a, b) => a - b);
    const at = (share: number) => (taken[Math.floor(times * share)] ?? 0).toFixed(1);
    console.log(`${label.padEnd(60)} median ${at(0.5)} ms, 95th ${at(0.95)} ms`);
    return Number(at(0.5));
  };
  const cookies: Record<string, string> = {};
  for (const person of ['shen', 'zhao', 'chen', 'cao', 'yang']) {
    const signedIn = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { person } });
    cookies[person] = `zhijian-session=${signedIn.cookies[0]?.value}`;
  }
  const queries = {
    all: '',
    'stage and source': '?stage=registered,assigned&source=petitions',
    'stages, wide': '?stage=archived,closed,decided',
    search: `?q=${encodeURIComponent('借贷')}`,
    'search, rare': `?q=${encodeURIComponent('初77号')}`,
    'search, one character': `?q=${encodeURIComponent('离')}`,
    'search, a whole number': `?q=${encodeURIComponent('（2024）吉0799民初7701号')}`,
    'search, twenty characters': `?q=${encodeURIComponent('机动车交通事故责任纠纷机动车交通事故责任')}`,
    'search, by sound': '?q=shenxiaofeng',
    overdue: '?overdue=true&sort=dueOn',
  };
  let serial = 10_000;
  const refer = () =>
    app.inject({
      method: 'POST',
      url: '/api/v1/reviews/refer-case',
      headers: { cookie: cookies.shen ?? '' },
      payload: { caseNumber: `（2025）吉0799民初${serial++}号`, source: 'petitions', draft: true },
    });
  for (const [person, cookie] of Object.entries(cookies))
    for (const [label, query] of Object.entries(queries)) {
      const url = `/api/v1/reviews${query}`;
      const page = () => app.inject({ url, headers: { cookie } });
      const { total } = (await page()).json() as { total: number };
      all.kept.push(await median(`${person}: ${label} (${total})`, 21, page));
      all['after a write'].push(await median(`${person}: ${label}, first after a write`, 9, page, refer));
    }
  for (const [when, medians] of Object.entries(all)) {
    medians.sort((a, b) => a - b);
    const [middle, slowest] = [medians[Math.floor(medians.length / 2)], medians.at(-1)];
    console.log(
      `| a page of the register, its count ${when} | ${middle} ms (goal: under 20), slowest ${slowest} ms |`,
    );
  }
  await median('refer-case over HTTP', 200, refer);
  await app.close();
}

/** Copies of the one review that was played, made different. */
async function fill(db: Database, court: string, people: readonly string[]): Promise<void> {
  const [columns] = await db.rows<{ names: string }>({
    text: `select string_agg(column_name, ', ' order by ordinal_position) as names from information_schema.columns
           where table_name = 'view_review' and column_name not in ('id', 'number', 'case_number', 'stage', 'sources', 'cause',
             'referred_on', 'judge_side', 'bound', 'related', 'with_committee', 'reviewer', 'bigrams', 'due_on', 'search_open', 'search_sides')`,
  });
  const stages = [
    'referred',
    'registered',
    'assigned',
    'under-examination',
    'decided',
    'closed',
    'archived',
    'archived',
  ];
  const text = `insert into view_review (${columns?.names}, id, number, case_number, stage, sources, cause, referred_on,
      judge_side, bound, related, with_committee, reviewer, search_open, search_sides, bigrams, due_on)
    select ${columns?.names}, 'x' || n, '评查〔2025〕' || n || '号', '（2024）吉0799民初' || n || '号', s.stage,
      array[(array['petitions', 'case-filing', 'supervision'])[1 + n % 3]], c.cause, date '2024-01-01' + n % 700,
      array[p.judge], array[p.judge, p.panel], array['source:' || (array['petitions', 'case-filing', 'supervision'])[1 + n % 3], 'office:dossier-keeper', p.panel2],
      s.stage in ('decided', 'closed', 'archived'), p.panel2,
      w.open, w.sides,
      (select array_agg(distinct g) from (
        select substr(t, i, 2) as g from (select w.open || e'\\n' || w.sides as t) t, generate_series(1, length(t)) i
        union select substr(t, i, 1) from (select w.open || e'\\n' || w.sides as t) t, generate_series(1, length(t)) i) q),
      case when n % 10 = 0 then date '2025-01-01' + n % 900 end
    from (select * from view_review where court = $1 limit 1) one, generate_series(1, ${ROWS}) n,
      lateral (select ($2::text[])[1 + n % array_length($2::text[], 1)] as judge,
        ($2::text[])[1 + (n / 7) % array_length($2::text[], 1)] as panel, ($2::text[])[1 + (n / 11) % array_length($2::text[], 1)] as panel2) p,
      lateral (select ($3::text[])[1 + (n / 3) % 8] as stage) s,
      lateral (select (array['民间借贷纠纷', '买卖合同纠纷', '离婚纠纷', '机动车交通事故责任纠纷'])[1 + (n / 5) % 4] as cause) c,
      lateral (select '评查2025' || n || e'号\\n2024吉799民初' || n || '号' as open,
        c.cause || e'\\n' || (array['冯某甲', '华某乙', '沈晓峰'])[1 + n % 3] || e'\\nshenxiaofeng\\nsxf' as sides) w`;
  await db.rows({ text }, [court, people, stages]);
}
