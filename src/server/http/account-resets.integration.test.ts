import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { type AccountReset, askReset } from '../accounts/account-resets.ts';
import { changePassword, checkPassword, makeAccount } from '../accounts/accounts.ts';
import { lockAccount } from '../accounts/session-list.ts';

/** The system, the security and the audit administrator of the story. */
const [system, security, audit] = ['shui', 'dou', 'zhangj'] as const;
const administrators = [system, security];

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-05T00:00'));
  served.clock.now = toInstant('2026-03-05T09:00:00+08:00');
  for (const person of administrators) await makeAccount(served.database.db, served.court, person, person);
});
beforeEach(async () => {
  const { db } = served.database;
  await db.rows({ text: 'delete from account_reset' });
  for (const person of administrators) {
    await changePassword(db, served.court, person, own(person));
    await lockAccount(db, served.court, person, false);
  }
});
afterAll(() => served.stop());

const own = (person: string) => `own password of ${person}`;
const asked = (person: string) =>
  served.database.db.transaction((tx) =>
    askReset(tx, served.court, person, { administrators, host: 'server' }),
  );
const signsIn = async (person: string, password: string) =>
  typeof (await checkPassword(served.database.db, served.court, person, password)) === 'object';

async function resetsSeenBy(person: string): Promise<readonly AccountReset[]> {
  const { body } = await ask<{ resets: AccountReset[] }>(
    served,
    await served.signIn(person),
    '/accounts/resets',
  );
  return body.resets;
}

async function tasksOf(person: string): Promise<readonly string[]> {
  const { body } = await ask(served, await served.signIn(person), '/desk');
  return (body as { tasks: { command: string }[] }).tasks.map((task) => task.command);
}

describe('a password made on the server itself', () => {
  it('is good for nothing until a second administrator has confirmed it, and ends the sessions then', async () => {
    const { oneTimePassword, state } = await asked(system);
    expect(state).toBe('pending');
    const before = await served.signIn(system);
    expect(await signsIn(system, oneTimePassword)).toBe(false);
    expect(await signsIn(system, own(system))).toBe(true);
    const [reset] = await resetsSeenBy(system);
    const path = `/accounts/resets/${reset?.id}/confirm`;
    expect((await give(served, before, path)).body).toMatchObject({ code: 'own-account' });
    for (const person of [audit, 'shen'])
      expect((await give(served, await served.signIn(person), path)).status).toBe(403);
    expect(await tasksOf(security)).toContain('confirm-account-reset');
    expect((await give(served, await served.signIn(security), path)).status).toBe(200);
    expect((await ask(served, before, '/desk')).status).toBe(401);
    expect(await signsIn(system, oneTimePassword)).toBe(true);
    expect(await signsIn(system, own(system))).toBe(false);
    expect((await give(served, await served.signIn(security), path)).body).toMatchObject({
      code: 'reset-decided',
    });
  });

  it('is told to every administrator until each has noted it, and to nobody else', async () => {
    await asked(system);
    for (const person of [system, audit]) {
      expect(await tasksOf(person), person).toContain('see-account-resets');
      for (const reset of await resetsSeenBy(person))
        expect(
          (await give(served, await served.signIn(person), `/accounts/resets/${reset.id}/note`)).status,
        ).toBe(200);
      expect(await tasksOf(person), person).not.toContain('see-account-resets');
    }
    const shen = await served.signIn('shen');
    expect((await ask(served, shen, '/accounts/resets')).status).toBe(403);
    expect(await tasksOf('shen')).not.toContain('see-account-resets');
  });

  it('can be refused, also by whom it is about, and is good for nothing then', async () => {
    const { oneTimePassword } = await asked(security);
    const [reset] = await resetsSeenBy(security);
    const path = `/accounts/resets/${reset?.id}/refuse`;
    expect((await give(served, await served.signIn(security), path)).status).toBe(200);
    expect(await signsIn(security, oneTimePassword)).toBe(false);
  });

  it('asked for again replaces what waited', async () => {
    const first = await asked(security);
    const second = await asked(security);
    expect(second.state).toBe('pending');
    const waiting = (await resetsSeenBy(system)).filter((each) => each.state === 'pending');
    expect(waiting).toHaveLength(1);
    await give(served, await served.signIn(system), `/accounts/resets/${waiting[0]?.id}/confirm`);
    expect(await signsIn(security, first.oneTimePassword)).toBe(false);
    expect(await signsIn(security, second.oneTimePassword)).toBe(true);
  });

  it('is good at once where no other administrator can sign in: none is left, or the others are lost too', async () => {
    const { db } = served.database;
    await lockAccount(db, served.court, security, true);
    const alone = await asked(system);
    expect(alone.state).toBe('at-once');
    expect(await signsIn(system, alone.oneTimePassword)).toBe(true);
    expect((await resetsSeenBy(audit))[0]).toMatchObject({
      person: system,
      state: 'at-once',
      decidedBy: null,
    });
    await lockAccount(db, served.court, security, false);
    await changePassword(db, served.court, system, own(system));
    expect((await asked(system)).state).toBe('pending');
    expect((await asked(security)).state).toBe('at-once');
  });
});
