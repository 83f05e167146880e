import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { accountWithoutPassword } from '../accounts/accounts.ts';
import { serviceOf } from '../court/found.ts';
import { acting } from './asking.ts';
import { settingUp } from './set-up.ts';

const at = toInstant('2026-03-03T09:00:00+08:00');
let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-02T10:00'));
  served.clock.now = at;
});
afterAll(() => served.stop());

/** What the desk says is still to be set up, of a court that is made up or of a real one. */
async function left(by = 'shui', demonstration = false) {
  const { db } = served.database;
  const service = serviceOf(db, served.court);
  const env = await service.ask(acting({ by, at }));
  const site = { db, service, demonstration, now: () => at, onError: () => undefined };
  return settingUp(site, env, 'zh');
}

describe('setting up a court', () => {
  it('is on the administrator’s desk alone, and of a court that has everything on nobody’s', async () => {
    expect(await left('shen')).toBeUndefined();
    expect(await left('zhao')).toBeUndefined();
    expect(await left('shui', true)).toBeUndefined();
  });

  it('stays until everybody has an account', async () => {
    expect(await left()).toMatchObject([
      { step: 'people', done: true, missing: [] },
      { step: 'order', done: true },
      { step: 'accounts', done: false },
      { step: 'calendar', done: true },
    ]);
  });

  it('stays while an office that the procedure needs is held by nobody, and says which', async () => {
    const admin = await served.signIn('shui');
    const end = { person: 'zhang', office: 'finance', on: '2026-03-02' };
    expect((await give(served, admin, '/people/end-office', end)).status).toBe(200);
    expect(await left('shui', true)).toMatchObject([
      { step: 'people', done: false, missing: ['财务人员'] },
      { step: 'order', done: true },
      { step: 'accounts', done: false },
      { step: 'calendar', done: true },
    ]);
    const again = { person: 'kong', office: 'finance', from: '2026-03-03' };
    expect((await give(served, admin, '/people/give-office', again)).status).toBe(200);
    expect(await left('shui', true)).toBeUndefined();
  });

  it('ends when everybody in service has an account', async () => {
    const { db } = served.database;
    for (const person of await everybody()) await accountWithoutPassword(db, served.court, person);
    expect(await left()).toBeUndefined();
  });
});

async function everybody(): Promise<readonly string[]> {
  const service = serviceOf(served.database.db, served.court);
  return Object.keys((await service.ask(acting({ by: 'shui', at }))).people.persons);
}
