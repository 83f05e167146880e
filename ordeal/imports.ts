import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registered, serving } from '../src/testing/acting-in-court.ts';
import { type Court, embeddedCourt, inDatabase, PROGRAM } from './support/court.ts';
import { called, killedAtWork } from './support/killed.ts';
import { type Figures, type Ordeal, rounds } from './support/ordeal.ts';

export const name: Ordeal['name'] = 'imports';
export const what: Ordeal['what'] =
  'imports of people and of cases killed with -9 at random moments: the next one goes on, no row is there twice, and every account opens with a password that was printed';

const PEOPLE = 40;
const CASES = 200;

export const run: Ordeal['run'] = (dose, kept) =>
  rounds(Math.ceil(dose), kept, async () => {
    const court = await embeddedCourt();
    return bothKilled(court).finally(court.remove);
  });

async function bothKilled(court: Court): Promise<Figures> {
  const people = [
    '姓名,人员编号,部门,职务,任职日期',
    ...Array.from({ length: PEOPLE }, (_, n) => `人员${n},q${n},某庭,法官,2026-01-05`),
    '办事员,clerk,质监办,质监办工作人员,2026-01-05',
  ];
  const cases = [
    '案号,案由,收案日期,结案方式',
    ...Array.from({ length: CASES }, (_, n) => `（2019）吉0721民初${n + 1}号,买卖合同纠纷,2019-07-03,判决`),
  ];
  const ofPeople = await importKilled(court, 'people.csv', people, ['--people']);
  const ofCases = await importKilled(court, 'cases.csv', cases, []);
  const { child, address } = await serving(PROGRAM, court.where);
  const [counted] = await inDatabase<{ reviews: number; waiting: number }>(
    court,
    `select (select count(*)::int from view_review) as reviews,
            (select count(*)::int from account where slip_of is not null) as waiting`,
  );
  if (counted?.reviews !== CASES || counted.waiting !== 0) throw new Error(JSON.stringify(counted));
  const there = await registered(address, court.cookie);
  if (there.size !== PEOPLE + 1) throw new Error(`${there.size} of ${PEOPLE + 1} people are there`);
  const opened = await allOpen(address, ofPeople.said);
  await child.kill('SIGTERM');
  called(['verify', ...court.where]);
  return {
    ...{ 'kills of an import of people': ofPeople.kills, 'kills of an import of cases': ofCases.kills },
    ...{ 'accounts that open': opened, 'rows twice': 0 },
  };
}

/** Kills an import some times, lets it end, and answers everything that was printed. */
async function importKilled(court: Court, file: string, lines: readonly string[], kind: readonly string[]) {
  const path = join(court.data, file);
  writeFileSync(path, `${lines.join('\n')}\n`);
  const call = ['import', path, ...kind, '--lang', 'en'];
  const { kills, children } = await killedAtWork(() => call, court.data, 12_000);
  const last = called([...call, ...court.where]);
  return { kills, said: [...children.flatMap(({ lines: said }) => said), ...last.split('\n')] };
}

interface Slip {
  readonly person: string;
  readonly login: string;
  readonly oneTimePassword: string;
}

/** Whoever was printed a password, be it by an import that was killed after, signs in with the last one. */
async function allOpen(address: string, said: readonly string[]): Promise<number> {
  const slips = said
    .filter((line) => line.startsWith('{'))
    .flatMap((line) => (JSON.parse(line) as { slips: Slip[] }).slips);
  const last = new Map(slips.map((slip) => [slip.person, slip]));
  if (last.size !== PEOPLE + 1) throw new Error(`${last.size} people were printed a password`);
  for (const { login, oneTimePassword: password } of last.values()) {
    const answer = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      body: JSON.stringify({ login, password }),
      headers: { 'content-type': 'application/json' },
    });
    if (answer.status !== 201) throw new Error(`${login}: ${answer.status} ${await answer.text()}`);
  }
  return last.size;
}
