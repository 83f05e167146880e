import { describe, expect, it } from 'vitest';
import { actingFor, reviewEnv, stateIn } from '../core/court/execute.ts';
import { begun } from '../core/review/review.ts';
import { fromBeijing } from '../core/time/instant.ts';
import { given } from '../testing/given.ts';
import { decided, told } from '../testing/states.ts';
import { viewOf } from './review-view.ts';

type Court = ReturnType<typeof given>['court'];
const reasons = '事实清楚，证据充分，经表决认定。';

function seenBy(court: Court, person: string, sight: 'judge' | 'whole'): string {
  const env = court.ask(
    (function* () {
      const acting = yield* actingFor(stateIn, { by: person, at: fromBeijing('2026-03-26T09:00') });
      return yield* reviewEnv(stateIn, 'r1', acting);
    })(),
  );
  return JSON.stringify(viewOf(begun(court.state('review/r1')), sight, env, person));
}

describe('the reasons of the committee', () => {
  it('are on the judge’s own page once they are told, and not before', () => {
    expect(seenBy(given(...decided).court, 'cao', 'judge')).not.toContain(reasons);
    expect(seenBy(given(...told).court, 'cao', 'judge')).toContain(reasons);
  });

  it('are before the office from the vote on', () => {
    expect(seenBy(given(...decided).court, 'shen', 'whole')).toContain(reasons);
  });
});
