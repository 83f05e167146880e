import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Item, Meeting } from '../../answers/meeting.ts';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
let office: string;
let presider: string;
beforeAll(async () => {
  served = await servedCourt(await story('the-quality-grade-is-voted', '2026-03-24T10:20'));
  served.clock.now = toInstant('2026-03-24T10:30:00+08:00');
  office = await served.signIn('shen');
  presider = await served.signIn((await item()).presider ?? '');
});
afterAll(() => served.stop());

async function item(): Promise<Item> {
  const { body } = await ask<Meeting>(served, office, '/meetings/m1');
  const [first] = body.agenda;
  if (!first || first.hidden) throw new Error('the meeting has no item');
  return first;
}
const step = (cookie: string, command: string, fields: object = {}) =>
  give(served, cookie, `/meetings/m1/${command}`, fields);
const asked = async () => (await item()).questions.map(({ id }) => id);
const reviewPage = async () => (await ask(served, office, '/reviews/r1')).body;

/** One ballot from its opening to its result, all who are entitled and in the room voting alike. */
async function vote(question: string, choice: string) {
  expect(await step(presider, 'open-ballot', { question })).toMatchObject({ status: 200 });
  const { ballots } = await item();
  for (const person of ballots.at(-1)?.voters ?? [])
    expect(await step(await served.signIn(person), 'cast-ballot', { choice })).toMatchObject({ status: 200 });
  expect((await step(presider, 'close-ballot')).status).toBe(200);
  return (await item()).ballots.at(-1);
}

describe('the quality grade, where it is voted (R-6.1, 6(1), 23)', () => {
  it('is a question of its own after the findings, from the lowest grade up; the item stays open for it', async () => {
    expect(await asked()).toEqual(['quality/unqualified']);
    expect(await step(presider, 'open-ballot', { question: 'quality/flawed' })).toMatchObject({
      status: 422,
      body: { code: 'question-not-next' },
    });
    expect(await step(presider, 'close-item', { reasons: '经表决认定。' })).toMatchObject({
      status: 422,
      body: { code: 'questions-left' },
    });
  });

  it('is voted by those in the room, in secret while the ballot is open', async () => {
    expect(await vote('quality/unqualified', 'no')).toMatchObject({
      stage: 'closed',
      result: { passed: false },
    });
    expect(await asked()).toEqual(['quality/flawed']);
    const open = step(presider, 'open-ballot', { question: 'quality/flawed' });
    expect(await open).toMatchObject({ status: 200 });
    const [first = '', ...others] = (await item()).ballots.at(-1)?.voters ?? [];
    expect((await step(await served.signIn(first), 'cast-ballot', { choice: 'yes' })).status).toBe(200);
    const running = (await item()).ballots.at(-1);
    expect(running).toMatchObject({ stage: 'open', cast: 1 });
    expect(running?.result).toBeUndefined();
    for (const person of others) await step(await served.signIn(person), 'cast-ballot', { choice: 'yes' });
    expect((await step(presider, 'close-ballot')).status).toBe(200);
    expect((await item()).ballots.at(-1)).toMatchObject({ result: { passed: true, for: others.length + 1 } });
    expect(await asked()).toEqual([]);
  });

  it('stands on the review, the register and the statistics, under the court’s own names', async () => {
    const reasons = '差错未影响裁判主文。';
    expect((await step(presider, 'close-item', { reasons })).status).toBe(200);
    expect(await reviewPage()).toMatchObject({
      stage: 'decided',
      qualityVoted: 'flawed',
      qualityGrade: { grade: 'flawed' },
    });
    const rows = async (grade: string) =>
      (
        await ask<{ items: { id: string; qualityGrade: string }[] }>(
          served,
          office,
          `/reviews?quality=${grade}`,
        )
      ).body.items;
    expect(await rows('flawed')).toMatchObject([{ id: 'r1', qualityGrade: 'flawed' }]);
    expect(await rows('unqualified')).toEqual([]);
    expect((await ask(served, office, '/statistics')).body).toMatchObject({
      quality: [{ value: 'flawed', count: 1 }],
    });
    const names = async (language: string) =>
      (await ask(served, office, '/session', { headers: { 'accept-language': language } })).body.qualityNames;
    expect(await names('zh')).toMatchObject({ flawed: '合格' });
    expect(await names('en')).toMatchObject({ flawed: 'sound' });
  });

  it('is named by the office and the head of trial management, and by nobody else', async () => {
    const fields = {
      qualified: { zh: '甲', en: 'A' },
      flawed: { zh: '乙', en: 'B' },
      unqualified: { zh: '丙', en: 'C' },
    };
    const name = (cookie: string, given: object) =>
      give(served, cookie, '/people/name-quality-grades', given);
    expect(await name(await served.signIn('cao'), fields)).toMatchObject({
      status: 403,
      body: { code: 'not-yours-to-do' },
    });
    expect(await name(office, { ...fields, flawed: { zh: '甲' } })).toMatchObject({
      status: 422,
      body: { code: 'names-alike' },
    });
    expect((await name(office, fields)).status).toBe(200);
    const { body } = await ask(served, await served.signIn('cao'), '/session');
    expect(body.qualityNames).toMatchObject({ flawed: '乙' });
  });
});
