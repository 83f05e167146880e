import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error'));
  served.clock.now = toInstant('2026-06-02T09:00:00+08:00');
  const personnel = await served.signIn('wang');
  await give(served, personnel, '/people/declare-relatives', { one: 'han', other: 'cao' });
});
afterAll(() => served.stop());

const judges = ['zhao', 'chen', 'cao', 'yan', 'zou', 'shen', 'kong'];

describe('the list of judges', () => {
  it.each(['shen', 'han', 'zhao', 'wu', 'chen', 'cao', 'yang', 'shui'])(
    'shows %s those whose records open, and no others',
    async (person) => {
      const cookie = await served.signIn(person);
      const { body } = await ask(served, cookie, '/judges');
      const listed = (body.items as { id: string }[]).map(({ id }) => id);
      for (const judge of judges) {
        const sits = judge !== 'shen' && judge !== 'kong';
        const { status } = await ask(served, cookie, `/judges/${judge}/record`);
        expect([judge, listed.includes(judge)]).toEqual([judge, sits && status === 200]);
      }
    },
  );

  it('has nobody of whose case one has to know nothing, and counts nobody’s findings', async () => {
    const of = async (person: string) =>
      (await ask(served, await served.signIn(person), '/judges')).body.items as object[];
    expect((await of('shen')).length - (await of('han')).length).toBe(1);
    expect(await of('han')).not.toContainEqual(expect.objectContaining({ id: 'cao' }));
    expect(await of('cao')).toEqual([{ id: 'cao', name: '曹立新', department: '民事审判一庭' }]);
  });
});
