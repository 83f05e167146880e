import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hashPassword } from '../src/server/accounts/passwords.ts';
import { startEmbedded } from '../src/server/database/embedded.ts';
import { addPerson, type Serving, serving } from '../src/testing/acting-in-court.ts';
import { layDataDirectory } from '../src/testing/frozen/frozen.ts';
import { emptyDirectory, inDatabaseOf, PROGRAM, removeDirectory } from './support/court.ts';
import { type Figures, type Ordeal, rounds } from './support/ordeal.ts';
import { clockLibrary, packageUnder, shiftedClock } from './support/shifted-clock.ts';

export const name: Ordeal['name'] = 'clock-steps';
export const what: Ordeal['what'] =
  'the clock of a server, or of server and database, is set while it runs: ahead nothing is taken and no period runs out before two administrators say so';

export const run: Ordeal['run'] = (dose, kept) => rounds(Math.ceil(dose), kept, steps);

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const AHEAD = 20 * DAY;
const LITTLE = 30 * MINUTE;
/** Both the clock and the jobs are looked at every five seconds. */
const LOOKED_AT_MS = 7_000;
/** Noon of the day on which the court was left behind. */
const LEFT = Date.parse('2026-11-27T12:00:00+08:00');
const ADMINISTRATORS = ['shui', 'dou'];
const PASSWORD = 'of both administrators';

/** A court whose periods run, under a clock that can be set. */
class SteppedCourt {
  private readonly serving: Serving;
  private readonly data: string;
  private serial = 0;

  constructor(served: Serving, data: string) {
    this.serving = served;
    this.data = data;
  }

  async signedIn(login: string): Promise<string> {
    const answer = await fetch(`${this.serving.address}/api/v1/session`, {
      method: 'POST',
      body: JSON.stringify({ login, password: PASSWORD }),
      headers: { 'content-type': 'application/json' },
    });
    if (answer.status !== 201) throw new Error(`no session: ${await answer.text()}`);
    return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  }

  /** A command of today's; answers what kind of refusal it met, if any. */
  async commanded(cookie: string): Promise<string> {
    this.serial += 1;
    const answer = await addPerson(this.serving.address, cookie, `stepped${this.serial}`);
    const { code = '', detail = '' } = (await answer.json()) as { code?: string; detail?: string };
    return answer.status === 200 ? 'taken' : `${answer.status} ${code} ${detail}`;
  }

  async takes(cookie: string): Promise<void> {
    const until = Date.now() + 3 * LOOKED_AT_MS;
    let answer = await this.commanded(cookie);
    while (answer !== 'taken' && Date.now() < until) {
      await sleep(300);
      answer = await this.commanded(cookie);
    }
    if (answer !== 'taken') throw new Error(`a command is refused: ${answer}`);
  }

  async refuses(cookie: string, step: string): Promise<void> {
    const answer = await this.commanded(cookie);
    // `clock-behind` is what the log itself says, before the clock has been looked at
    if (!/^503 clock-(?:in-doubt|behind) /.test(answer)) throw new Error(`${step}: ${answer}`);
  }

  async entries(): Promise<number> {
    const [head] = await inDatabaseOf<{ size: number }>(this.data, 'select size::int from log_head');
    return head?.size ?? 0;
  }

  /** While a clock is in doubt nothing is entered by anybody: no command, and no period that runs out. */
  async standsStill(step: string, cookie: string): Promise<void> {
    await this.refuses(cookie, step);
    const before = await this.entries();
    await sleep(LOOKED_AT_MS);
    await this.refuses(cookie, step);
    const after = await this.entries();
    if (after !== before) throw new Error(`${step}: ${after - before} entries while the clock is in doubt`);
  }

  /** Both administrators have looked at a clock that they trust. */
  async confirmed(): Promise<void> {
    for (const who of ADMINISTRATORS) {
      const headers = { cookie: await this.signedIn(who), 'content-type': 'application/json' };
      const page = await fetch(`${this.serving.address}/api/v1/operation`, { headers });
      const { doubts } = (await page.json()) as { doubts: { id: string }[] };
      const body = JSON.stringify({ doubt: doubts[0]?.id });
      const said = await fetch(`${this.serving.address}/api/v1/operation/confirm-clock`, {
        ...{ method: 'POST', headers, body },
      });
      if (said.status !== 200) throw new Error(`${who}: ${said.status} ${await said.text()}`);
    }
  }
}

async function steps(): Promise<Figures> {
  const folder = emptyDirectory();
  chmodSync(folder, 0o755);
  const data = await layDataDirectory('0.1', folder);
  const library = clockLibrary(folder);
  const ofServer = shiftedClock(library, join(folder, 'clock-of-server'));
  const ofDatabase = shiftedClock(library, join(folder, 'clock-of-database'));
  const base = LEFT - Date.now();
  const set = (server: number, database: number) => {
    ofServer.set(base + server);
    ofDatabase.set(base + database);
  };
  set(0, 0);
  const packageDirectory = packageUnder(ofDatabase, join(folder, 'package'));
  const given = await startEmbedded({ dataDirectory: data, packageDirectory });
  try {
    const url = `postgres:///zhijian?host=${encodeURIComponent(given.connection.host ?? '')}&user=postgres`;
    const env = { ...process.env, ...ofServer.env, DATABASE_URL: url, ZHIJIAN_DATA: join(folder, 'server') };
    await inDatabaseOf(data, 'update court set demonstration = false');
    await inDatabaseOf(
      data,
      `insert into account (court, person, login, password_hash, created_at)
       select court, who, who, '${await hashPassword(PASSWORD)}', now() from court, unnest(array['${ADMINISTRATORS.join("','")}']) who
       on conflict (court, person) do update set password_hash = excluded.password_hash, one_time = false`,
    );
    const served = await serving(PROGRAM, [], { env });
    const figures = await allSteps(new SteppedCourt(served, data), set);
    if ((await served.child.kill('SIGTERM')) !== 0) throw new Error('did not end in order');
    const [back] = await inDatabaseOf<{ entries: number }>(
      data,
      `select count(*)::int as entries from (select at < lag(at) over (order by position) as back from log_entry) e where back`,
    );
    if (back?.entries !== 0) throw new Error(`${back?.entries} entries are before the one before them`);
    return figures;
  } finally {
    await given.stop();
    await removeDirectory(folder);
  }
}

async function allSteps(
  court: SteppedCourt,
  set: (server: number, database: number) => void,
): Promise<Figures> {
  let cookie = await court.signedIn('shui');
  await court.takes(cookie);
  // little is taken as it comes; what was entered then stands, so that there is no way back before it
  set(LITTLE, LITTLE);
  await court.takes(cookie);

  set(AHEAD, LITTLE);
  await court.standsStill('the server’s clock ahead', cookie);
  set(LITTLE, LITTLE);
  await court.takes(cookie);

  set(AHEAD, AHEAD);
  cookie = await court.signedIn('shui');
  await court.standsStill('both clocks ahead', cookie);
  const before = await court.entries();
  await court.confirmed();
  await court.takes(cookie);
  // so that it was not for want of periods that none had run out
  for (let waited = 0; (await court.entries()) < before + 3; waited += 200) {
    if (waited > 60_000) throw new Error('no period has run out in 20 days');
    await sleep(200);
  }

  set(AHEAD / 2, AHEAD / 2);
  await court.standsStill('both clocks behind what was entered', await court.signedIn('shui'));
  set(AHEAD, AHEAD);
  await court.takes(await court.signedIn('shui'));
  return { steps: 5, 'periods that ran out while a clock was in doubt': 0 };
}
