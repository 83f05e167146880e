import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { confirmed } from '../../testing/states.ts';
import { actingFor, reviewEnv, stateIn } from '../court/execute.ts';
import { system } from '../people/acting.ts';
import { fromBeijing } from '../time/instant.ts';
import { mayOwn } from './owners.ts';

/** Who carries out a written self-criticism of cao, where cao is related to these. */
function ownersWith(...relatives: string[]) {
  const { court } = given(...confirmed);
  return court.ask(
    (function* () {
      const review = yield* stateIn('review/r1');
      const acting = yield* actingFor(stateIn, { by: system, at: fromBeijing('2026-04-13T09:00') });
      const env = yield* reviewEnv(stateIn, 'r1', acting);
      if (review.stage === 'unstarted') throw new Error('there is no review');
      const people = { ...env.people, relatives: relatives.map((each) => ['cao', each] as const) };
      return mayOwn(review, { ...env, people }, 'written-self-criticism', 'cao');
    })(),
  );
}

describe('who carries out a sanction (27)', () => {
  it.each([
    ['its owner, the head of the judge’s division', [], ['chen']],
    ['the vice-president in charge, where recusal binds the owner', ['chen'], ['sun']],
    ['then the executive vice-president', ['chen', 'sun'], ['qian']],
    ['then the president', ['chen', 'sun', 'qian'], ['zhao']],
    ['then the quality office (7)', ['chen', 'sun', 'qian', 'zhao'], ['shen', 'han']],
    ['of whose clerks recusal binds too', ['chen', 'sun', 'qian', 'zhao', 'shen'], ['han']],
  ])('is %s', (_, relatives, owners) => {
    expect(ownersWith(...relatives)).toEqual(owners);
  });
});
