import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { decided, registered } from '../../testing/states.ts';
import { fromBeijing } from '../time/instant.ts';
import { stepsOf } from './commands.ts';
import { isForSeveral } from './several.ts';

const at = fromBeijing('2026-03-24T14:00');
const tell = (...judges: readonly string[]) => {
  const [first, ...also] = judges.map((judge) => ({ judge }));
  return { stream: 'review/r1', name: 'notify-decision', with: first, also, by: 'shen', at } as const;
};

describe('a command for several on one review', () => {
  it('is done for each of them, in one go', () => {
    const { court } = given(...decided);
    const done = court.give(tell('cao', 'yan', 'hua'));
    if ('refused' in done) throw new Error(done.refused.code);
    expect(done.happened.map(({ event }) => event)).toMatchObject(
      ['cao', 'yan', 'hua'].map((judge) => ({ type: 'DecisionNotified', judge })),
    );
    expect(new Set(court.log.slice(-3).map(({ command }) => command)).size).toBe(1);
  });

  it('is done for none where one is refused, and says for whom', () => {
    const { court } = given(...decided);
    const before = court.log.length;
    expect(court.give(tell('cao', 'zhao', 'hua'))).toMatchObject({
      place: 1,
      refused: { code: 'not-concerned' },
    });
    expect(court.log.length).toBe(before);
    expect(court.state('review/r1')).not.toMatchObject({ judges: { cao: { decision: {} } } });
  });

  it('sees what the one before has led to: the same person twice is refused', () => {
    const { court } = given(...decided);
    expect(court.give(tell('cao', 'cao'))).toMatchObject({ place: 1, refused: { code: 'already-told' } });
  });

  it('leaves nothing on the review that was there before', () => {
    const { court } = given(...registered);
    expect(court.give({ ...tell('yan', 'hua'), name: 'notify-judge' })).not.toHaveProperty('refused');
    expect(court.state('review/r1')).toMatchObject({ judges: { yan: { notice: {} }, hua: { notice: {} } } });
  });

  it('is every command of people that is about one judge of the review', () => {
    const names = stepsOf.review.filter((step) => isForSeveral('review', step)).map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['notify-judge', 'notify-decision', 'issue-sanction', 'record-execution']),
    );
    expect(names).not.toContain('register-case');
    expect(names).not.toContain('lapse-defense-period');
  });
});
