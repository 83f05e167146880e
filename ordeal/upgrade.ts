import { migrations } from '../src/server/database/migrations/list.ts';
import { serving } from '../src/testing/acting-in-court.ts';
import { layDataDirectory } from '../src/testing/frozen/frozen.ts';
import { emptyDirectory, inDatabaseOf, PROGRAM, removeDirectory } from './support/court.ts';
import { called, killedAtWork } from './support/killed.ts';
import { type Figures, type Ordeal, rounds } from './support/ordeal.ts';

export const name: Ordeal['name'] = 'upgrade';
export const what: Ordeal['what'] =
  'a data directory of 0.1 brought to this version by starts that are killed with -9, then by two servers that start at once';

export const run: Ordeal['run'] = (dose, kept) => rounds(Math.ceil(dose), kept, upgraded);

async function upgraded(): Promise<Figures> {
  const folder = emptyDirectory();
  const data = await layDataDirectory('0.1', folder);
  try {
    const calls = (n: number) => (n === 0 ? ['upgrade'] : ['serve', '--port', '0']);
    const { kills } = await killedAtWork(calls, data, 6_000);
    const two = await Promise.all([1, 2].map(() => serving(PROGRAM, ['--data', data])));
    const names = await inDatabaseOf<{ name: string }>(
      data,
      'select name from migration order by applied_at, name',
    );
    if (names.length !== migrations.length) throw new Error(`${names.length} of ${migrations.length} steps`);
    const seen = await Promise.all(two.map(({ address }) => reviewsSeen(address)));
    if (!(seen[0] && seen[0] > 50 && seen[0] === seen[1])) throw new Error(`${seen.join(' and ')} reviews`);
    const codes = await Promise.all(two.map(({ child }) => child.kill('SIGTERM')));
    if (codes.some((code) => code !== 0)) throw new Error(`ended with ${codes}`);
    called(['verify', '--data', data]);
    return { upgrades: 1, 'kills of an upgrade': kills };
  } finally {
    await removeDirectory(data);
    await removeDirectory(folder);
  }
}

/** How many reviews the office of quality control finds in the register of a server. */
async function reviewsSeen(address: string): Promise<number> {
  const session = await fetch(`${address}/api/v1/session`, {
    method: 'POST',
    body: JSON.stringify({ person: 'shen' }),
    headers: { 'content-type': 'application/json' },
  });
  const cookie = (session.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const register = await fetch(`${address}/api/v1/reviews?limit=1`, { headers: { cookie } });
  return ((await register.json()) as { total: number }).total;
}
