import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('upheld-on-reconsideration', '2026-04-06T00:00'));
});
afterAll(() => served.stop());
const on = (day: string) => {
  served.clock.now = toInstant(`${day}T09:00:00+08:00`);
};
const desk = async (person: string) =>
  (await ask(served, await served.signIn(person), '/desk')).body.escalated as Record<string, unknown>[];

describe('a reconsideration whose month ends before the next planned meeting', () => {
  it('is warned of on the page of meetings, until a meeting is planned in time (24)', async () => {
    on('2026-04-06');
    const office = await served.signIn('shen');
    const tooLate = async (cookie = office) => (await ask(served, cookie, '/meetings')).body.tooLate;
    expect(await tooLate()).toMatchObject([{ review: 'r1', judge: 'cao', nextMeetingOn: null }]);
    expect(await tooLate(await served.signIn('chen'))).toEqual(await tooLate()); // a member who may know of it
    const plan = (day: string) => give(served, office, '/meetings/plan-meeting', { on: day, place: '一楼' });
    expect((await plan('2026-05-20')).status).toBe(201);
    expect(await tooLate()).toMatchObject([{ dueOn: '2026-04-30', nextMeetingOn: '2026-05-20' }]);
    expect((await plan('2026-04-29')).status).toBe(201);
    expect(await tooLate()).toEqual([]);
  });
});

describe('what waits for a place on an agenda', () => {
  it('is offered to the office as what it is, with the judge who asked, and to nobody else', async () => {
    on('2026-04-06');
    const offered = async (person: string) =>
      (await ask(served, await served.signIn(person), '/agenda')).body.items;
    expect(await offered('shen')).toMatchObject([
      { kind: 'reconsideration', kindName: '复议', review: 'r1', judge: 'cao', dueOn: '2026-04-30' },
    ]);
    for (const other of ['cao', 'chen', 'zhao', 'shui']) expect(await offered(other)).toEqual([]);
  });

  it('is put there as it is offered, and waits no more', async () => {
    on('2026-04-06');
    const office = await served.signIn('shen');
    const { body } = await ask(served, office, '/agenda');
    const [{ kind, review, judge } = {}] = body.items as Record<string, string>[];
    const planned = await give(served, office, '/meetings/plan-meeting', { on: '2026-04-30', place: '一楼' });
    const meeting = `/meetings/${planned.body.id}`;
    const added = await give(served, office, `${meeting}/add-agenda-item`, { kind, review, judge });
    expect(added.status).toBe(200);
    expect((await ask(served, office, '/agenda')).body.items).toEqual([]);
    const item = { item: 'i1', reason: '改期' };
    expect((await give(served, office, `${meeting}/remove-agenda-item`, item)).status).toBe(200);
    expect((await ask(served, office, '/agenda')).body).toEqual(body);
  });
});

describe('overdue work', () => {
  it('stands on the desk of who leads as well, with whose it is (5(2))', async () => {
    on('2026-05-06');
    const late = (await desk('wu')).filter(({ on }) => (on as { kind: string }).kind === 'review');
    expect(late).toMatchObject([{ on: { id: 'r1' }, command: 'add-agenda-item', persons: ['han', 'shen'] }]);
    expect(late[0]?.daysLeft).toBeLessThan(0);
    expect(await desk('shen')).toEqual([]);
    expect(await desk('bai')).toEqual([]);
  });

  it('is not told to a leader who may not know of the case', async () => {
    on('2026-05-06');
    const office = await served.signIn('shen');
    const urged = await give(served, office, '/reviews/r1/urge', { whom: 'cao', words: '请签收' });
    expect(urged.status).toBe(200);
    on('2026-05-20');
    expect(await desk('chen')).toMatchObject([{ command: 'urge', persons: ['cao'] }]);
    const person = { one: 'cao', other: 'chen' };
    const personnel = await served.signIn('wang');
    expect((await give(served, personnel, '/people/declare-relatives', person)).status).toBe(200);
    expect(await desk('chen')).toEqual([]);
  });
});
