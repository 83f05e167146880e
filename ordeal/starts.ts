import { INIT, serving } from '../src/testing/acting-in-court.ts';
import { emptyDirectory, PROGRAM, removeDirectory } from './support/court.ts';
import { called, killedAtWork } from './support/killed.ts';
import { type Figures, type Ordeal, rounds } from './support/ordeal.ts';

export const name: Ordeal['name'] = 'starts';
export const what: Ordeal['what'] =
  'init and the founding of the demonstration killed with -9 at random moments: the next call goes on or begins anew';

export const run: Ordeal['run'] = (dose, kept) =>
  rounds(Math.ceil(dose), kept, async () => ({ ...(await founding()), ...(await demonstration()) }));

async function founding(): Promise<Figures> {
  const data = emptyDirectory();
  try {
    const { kills } = await killedAtWork(() => INIT, data, 5_000);
    called([...INIT, '--data', data]);
    called(['verify', '--data', data]);
    return { 'kills of init': kills };
  } finally {
    await removeDirectory(data);
  }
}

async function demonstration(): Promise<Figures> {
  const data = emptyDirectory();
  try {
    const call = ['serve', '--demo', '--port', '0'];
    const { kills } = await killedAtWork(() => call, data, 15_000);
    const { child, address } = await serving(PROGRAM, ['--demo', '--data', data]);
    const session = await fetch(`${address}/api/v1/session/people`);
    const { people } = (await session.json()) as { people: unknown[] };
    if (people.length < 10) throw new Error(`the demonstration court has ${people.length} people`);
    await child.kill('SIGTERM');
    called(['verify', '--data', data]);
    return { 'kills of a start with founding': kills };
  } finally {
    await removeDirectory(data);
  }
}
