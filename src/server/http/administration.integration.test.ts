import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-05T00:00'));
  served.clock.now = toInstant('2026-03-05T09:00:00+08:00');
});
afterAll(() => served.stop());

interface Sessions {
  readonly sessions: readonly { readonly id: string; readonly person: string }[];
}

describe('accounts and sessions', () => {
  it('are for the system and the security administrator alone', async () => {
    for (const person of ['shui', 'dou'])
      expect((await ask(served, await served.signIn(person), '/accounts/sessions')).status).toBe(200);
    for (const path of ['/accounts', '/accounts/sessions'])
      expect((await ask(served, await served.signIn('shen'), path)).status).toBe(403);
    expect((await give(served, await served.signIn('shen'), '/accounts/han/lock')).status).toBe(403);
  });

  it('end at once when an administrator ends them, and what opens them is shown to nobody', async () => {
    const han = await served.signIn('han');
    const dou = await served.signIn('dou');
    const { body } = await ask<Sessions>(served, dou, '/accounts/sessions');
    const session = body.sessions.find((each) => each.person === 'han');
    expect(JSON.stringify(body)).not.toContain(han.split('=')[1]);
    const path = `/accounts/sessions/${session?.id}`;
    expect((await ask(served, dou, path, { method: 'DELETE' })).status).toBe(204);
    expect((await ask(served, han, '/desk')).status).toBe(401);
    expect((await ask(served, dou, path, { method: 'DELETE' })).status).toBe(404);
  });

  it('that are locked let nobody in until they are unlocked, and nobody locks their own', async () => {
    const han = await served.signIn('han');
    const dou = await served.signIn('dou');
    expect((await give(served, dou, '/accounts/han/lock')).status).toBe(200);
    expect((await ask(served, han, '/desk')).status).toBe(401);
    await expect(served.signIn('han')).rejects.toThrow('locked');
    const { tasks } = (await ask(served, dou, '/desk')).body as { tasks: { command: string }[] };
    expect(tasks.map((task) => task.command)).toContain('see-locked-accounts');
    expect((await give(served, dou, '/accounts/han/unlock')).status).toBe(200);
    await served.signIn('han');
    expect((await give(served, dou, '/accounts/dou/lock')).body).toMatchObject({ code: 'own-account' });
    expect((await give(served, dou, '/accounts/nobody/lock')).status).toBe(404);
  });
});

describe('the verification of the log', () => {
  it('is asked of the audit administrator, done by the server, and noted', async () => {
    const zhang = await served.signIn('zhangj');
    const tasksOf = async () => {
      const { body } = await ask(served, zhang, '/desk');
      return (body as { tasks: { command: string }[] }).tasks.map((task) => task.command);
    };
    expect(await tasksOf()).toContain('verify-log');
    expect((await give(served, zhang, '/log/verification')).status).toBe(202);
    let told: { running: unknown; last: { entries: number; broken: string | null } | null };
    do told = (await ask(served, zhang, '/log/verification')).body as typeof told;
    while (told.running);
    expect(told.last).toMatchObject({ broken: null });
    expect(told.last?.entries).toBeGreaterThan(40);
    expect(await tasksOf()).not.toContain('verify-log');
    expect((await give(served, await served.signIn('shen'), '/log/verification')).status).toBe(403);
  });
});
