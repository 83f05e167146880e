import { setTimeout as sleep } from 'node:timers/promises';
import { type Serving, serving } from '../src/testing/acting-in-court.ts';
import { emptyDirectory, PROGRAM, removeDirectory } from './support/court.ts';
import { called } from './support/killed.ts';
import { type Figures, type Ordeal, rounds } from './support/ordeal.ts';

export const name: Ordeal['name'] = 'long-load';
export const what: Ordeal['what'] =
  'commands, pages and sign-ins for as many minutes as the dose says, while the memory of the server stays flat';

/** A server goes through so many minutes at most, then another one begins: an interrupted run goes on there. */
const PER_SERVER = 10;
/** In less a server does nothing but become warm. */
const LEAST = 1;
const CLIENTS = 4;
/**
 * What may be grown from the second third of the time on, by the slope of the floor. Within a minute and beside other work the
 * heap may go uncollected through several windows: it has grown only where the process has taken more memory for it.
 */
const HEAP_MAY_GROW = 12e6;
const RESIDENT_MAY_GROW = 40e6;

export const run: Ordeal['run'] = (dose, kept) => {
  const wanted = Math.max(LEAST, dose);
  const count = Math.ceil(wanted / PER_SERVER);
  const minutes = wanted / count;
  return rounds(count, kept, async () => {
    const data = emptyDirectory();
    try {
      const served = await serving(PROGRAM, ['--demo', '--data', data]);
      const figures = await loaded(served, minutes * 60_000);
      if ((await served.child.kill('SIGTERM')) !== 0) throw new Error('did not end in order');
      called(['verify', '--data', data]);
      return figures;
    } finally {
      await removeDirectory(data);
    }
  });
};

interface Sample {
  readonly at: number;
  readonly heap: number;
  readonly resident: number;
}

async function loaded({ address }: Serving, ms: number): Promise<Figures> {
  const until = Date.now() + ms;
  const counts = { commands: 0, pages: 0, 'sign-ins': 0 };
  const clients = Array.from({ length: CLIENTS }, (_, who) => client(address, who, until, counts));
  const samples: Sample[] = [];
  while (Date.now() < until) {
    await sleep(Math.min(500, ms / 60));
    samples.push(await sampled(address));
  }
  await Promise.all(clients);
  const settled = samples.slice(Math.floor(samples.length / 3));
  const growth = {
    heap: grownBy(settled, ({ heap }) => heap),
    resident: grownBy(settled, ({ resident }) => resident),
  };
  const heapGrew = growth.heap > HEAP_MAY_GROW && growth.resident > HEAP_MAY_GROW;
  if (heapGrew || growth.resident > RESIDENT_MAY_GROW)
    throw new Error(`memory grows: ${JSON.stringify(growth)} in ${((ms / 60_000) * 2) / 3} minutes`);
  const kilobytes = (bytes: number) => Math.round(bytes / 1e3);
  const grew = { 'heap grew (kB)': kilobytes(growth.heap), 'resident grew (kB)': kilobytes(growth.resident) };
  return { ...counts, minutes: ms / 60_000, ...grew };
}

async function sampled(address: string): Promise<Sample> {
  const said = await (await fetch(`${address}/metrics`)).text();
  const value = (name: string) => Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(said)?.[1] ?? Number.NaN);
  return {
    at: Date.now(),
    heap: value('zhijian_heap_bytes'),
    resident: value('zhijian_resident_bytes'),
  };
}

const WINDOWS = 10;

/**
 * By how much the floor rises over the samples: the least in each of ten windows, which is what collecting garbage leaves, and
 * the slope of a line through those, over the whole.
 */
function grownBy(samples: readonly Sample[], of: (sample: Sample) => number): number {
  const size = samples.length / WINDOWS;
  const floors = Array.from({ length: WINDOWS }, (_, n) =>
    Math.min(...samples.slice(Math.floor(n * size), Math.floor((n + 1) * size)).map(of)),
  );
  if (!floors.every(Number.isFinite)) throw new Error(`too few samples: ${samples.length}`);
  const middle = (WINDOWS - 1) / 2;
  const mean = floors.reduce((sum, floor) => sum + floor, 0) / WINDOWS;
  const rises = floors.reduce((sum, floor, n) => sum + (n - middle) * (floor - mean), 0);
  const spread = floors.reduce((sum, _, n) => sum + (n - middle) ** 2, 0);
  return (rises / spread) * (WINDOWS - 1);
}

const PAGES = ['/reviews', '/desk', '/people', '/statistics', '/session', '/law', '/meetings', '/log'];

/** Somebody who looks at pages, now and then says something, and comes back: what there is does not become more. */
async function client(
  address: string,
  who: number,
  until: number,
  counts: { commands: number; pages: number; 'sign-ins': number },
): Promise<void> {
  const ask = async (path: string, cookie: string, body?: object) => {
    const headers = { cookie, ...(body ? { 'content-type': 'application/json' } : {}) };
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers };
    const answer = await fetch(`${address}/api/v1${path}`, init);
    if (answer.status >= 500) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  };
  while (Date.now() < until) {
    const session = await ask('/session', '', { person: who % 2 === 0 ? 'shui' : 'shen' });
    const cookie = (session.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    await session.arrayBuffer();
    counts['sign-ins'] += 1;
    for (let n = 0; n < 400 && Date.now() < until; n += 1) {
      await (await ask(PAGES[n % PAGES.length] ?? '', cookie)).arrayBuffer();
      counts.pages += 1;
      if (n % 5 !== 0 || who % 2 !== 0) continue;
      const department = n % 10 === 0 ? '民一庭' : '民二庭';
      const said = await ask('/people/correct-person', cookie, { person: 'shen', department });
      await said.arrayBuffer();
      if (said.status === 200) counts.commands += 1;
    }
    await fetch(`${address}/api/v1/session`, { method: 'DELETE', headers: { cookie } });
  }
}
