import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { examining } from '../../testing/states.ts';
import { actingFor, reviewEnv, stateIn } from '../court/execute.ts';
import { system } from '../people/acting.ts';
import { fromBeijing } from '../time/instant.ts';
import { recusalDeciders } from './env.ts';
import { begun } from './review.ts';

const step = (by: string, command: string, on: string, fields: object): Given => ({
  at: '2026-03-09T09:00',
  by,
  do: command,
  on,
  with: fields,
});
const leave = (person: string, from: string, until: string) =>
  step('wang', 'record-leave', 'court', { person, from, until, reason: '年休假' });
const asked = (person: string) =>
  step('cao', 'request-recusal', 'r1', { person, ground: 'other', words: '宿怨' });

/** Who decides on 10 March on the recusal of somebody. */
function deciders(about: string, ...steps: readonly Given[]): string {
  const { court } = given(...examining, ...steps);
  return court.ask(
    (function* () {
      const acting = yield* actingFor(stateIn, { by: system, at: fromBeijing('2026-03-10T09:00') });
      const review = begun(yield* stateIn('review/r1'));
      return recusalDeciders(review, yield* reviewEnv(stateIn, 'r1', acting), about).join(' ');
    })(),
  );
}

describe('who decides on a recusal', () => {
  it.each<readonly [string, string, string, readonly Given[]]>([
    ['the president', 'zhao', 'sun', []],
    ['not on his own', 'qian', 'zhao', []],
    ['nor while one of his waits', 'qian', 'sun', [asked('zhao')]],
    [
      'on leave from this day: the executive vice-president',
      'qian',
      'sun',
      [leave('zhao', '2026-03-10', '2026-03-12')],
    ],
    ['until this day', 'qian', 'sun', [leave('zhao', '2026-03-09', '2026-03-10')]],
    ['from tomorrow: himself', 'zhao', 'sun', [leave('zhao', '2026-03-11', '2026-03-12')]],
    ['until yesterday: himself', 'zhao', 'sun', [leave('zhao', '2026-03-09', '2026-03-09')]],
    [
      'neither of them: the adjudication committee, by its secretary',
      'shi',
      'qian',
      [leave('zhao', '2026-03-10', '2026-03-12')],
    ],
    ['both concerned: the same', 'shi', 'sun', [asked('zhao'), asked('qian')]],
  ])('%s: %s', (_, expected, about, steps) => {
    expect(deciders(about, ...steps)).toBe(expected);
  });
});
