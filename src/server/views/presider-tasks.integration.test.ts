import { afterAll, beforeAll, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
beforeAll(async () => {
  const whole = await story('straight-to-confirmed-ordinary-error');
  const opened = whole.steps.findIndex((step) => step.do === 'open-item');
  served = await servedCourt({ ...whole, steps: whole.steps.slice(0, opened) });
  served.clock.now = toInstant('2026-03-24T10:00:00+08:00');
});
afterAll(() => served.stop());

async function toDo(person: string): Promise<readonly string[]> {
  const { body } = await ask(served, await served.signIn(person), '/desk');
  return (body.tasks as { command: string }[]).map(({ command }) => command);
}

it('the presider is known before the item is opened, and what they have to do passes on once they are recused (3, O3)', async () => {
  const sun = await served.signIn('sun');
  const meeting = await ask(served, sun, '/meetings/m1');
  expect(meeting.body.agenda).toMatchObject([{ stage: 'waiting', presider: 'qian' }]);
  const given = { item: 'i1' };
  expect((await give(served, sun, '/meetings/m1/open-item', given)).body.code).toBe('not-the-presider');
  expect((await give(served, await served.signIn('qian'), '/meetings/m1/open-item', given)).status).toBe(200);
  expect(await toDo('qian')).toContain('hear-reviewer');
  expect(await toDo('sun')).not.toContain('hear-reviewer');
  const request = { person: 'qian', ground: 'other', words: '同乡' };
  expect(
    (await give(served, await served.signIn('cao'), '/reviews/r1/request-recusal', request)).status,
  ).toBe(200);
  const granted = { person: 'qian', granted: true, reason: '属实' };
  expect(
    (await give(served, await served.signIn('zhao'), '/reviews/r1/decide-recusal', granted)).status,
  ).toBe(200);
  expect(await toDo('qian')).not.toContain('hear-reviewer');
  expect(await toDo('sun')).toContain('hear-reviewer');
  const { body } = await ask(served, sun, '/reviews/r1');
  const actions = body.actions as { name: string; allowed: boolean }[];
  expect(actions.find(({ name }) => name === 'propose-finding')).toMatchObject({ allowed: true });
});
