import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { confirmed, registered } from '../../testing/states.ts';
import { begun } from './review.ts';

const first = '（2025）吉0799民初1124号';
const step = (by: string, command: string, fields: object, at = '2026-03-09T09:00'): Given => ({
  ...{ at, by, do: command, on: 'r1', with: fields },
});
const correct = (otherCaseNumbers: readonly string[], by = 'shen') =>
  step(by, 'correct-entry', { otherCaseNumbers, reason: '立案时漏录系列案。' });
const confirm = { by: 'han', do: 'confirm-correction', with: {}, at: '2026-03-09T10:00' };

describe('the other numbers of a joint judgment, corrected (11, 28, R-28.10)', () => {
  it('take effect once a second person has confirmed them, with the links that follow from them', () => {
    const other = play('2026-03-05', 'registered', { review: 'r2', number: '（2025）吉0799民初1124号之一' });
    const { court, when } = given(...registered, other, correct(['(2025)吉0799民初01124号']));
    const before = begun(court.state('review/r1'));
    expect(before.case.otherCaseNumbers).toBeUndefined();
    expect(before.numbersToConfirm).toEqual({ from: [], to: [first], by: 'shen' });
    when({ ...confirm, by: 'shen' }).refused('second-person-needed');
    const after = begun(
      when(confirm)
        .then({ type: 'OtherNumbersConfirmed', to: [first], linked: ['r2'] })
        .state('review/r1'),
    );
    expect(after).toMatchObject({ case: { otherCaseNumbers: [first] }, linked: ['r2'] });
    expect(after.numbersToConfirm).toBeUndefined();
  });

  it('can be taken away again', () => {
    const there = [
      ...registered,
      correct([first]),
      { ...step('han', 'confirm-correction', {}), at: '2026-03-09T09:30' },
    ];
    const court = given(...there, { ...correct([]), at: '2026-03-09T09:40' })
      .when(confirm)
      .then({ type: 'OtherNumbersConfirmed', to: [], linked: [] });
    expect(begun(court.state('review/r1')).case.otherCaseNumbers).toBeUndefined();
  });

  it.each([
    ['what is no case number', correct(['第5号']), 'other-number-malformed'],
    [
      'the number of the review itself, written otherwise',
      correct(['（2025）吉0799民初01123号']),
      'other-number-malformed',
    ],
    ['what is there already: none', correct([]), 'numbers-the-same'],
    ['by somebody outside the office', correct([first], 'cao'), 'not-your-entry'],
    [
      'a day and numbers at once',
      step('shen', 'correct-entry', { otherCaseNumbers: [first], on: '2026-03-04', reason: '误' }),
      'say-what',
    ],
    ['neither', step('shen', 'correct-entry', { reason: '误' }), 'say-what'],
    ['an entry without its day', step('shen', 'correct-entry', { position: 1, reason: '误' }), 'say-what'],
  ] as const)('refused: %s', (_what, { at, by, do: command, with: fields }, code) => {
    given(...registered)
      .when({ ...{ at, do: command, with: fields }, by: by ?? '' })
      .refused(code);
  });

  it('wait one at a time, and nobody confirms what is not there', () => {
    given(...registered)
      .when(confirm)
      .refused('nothing-to-confirm');
    given(...registered, correct([first]))
      .when({ by: 'han', do: 'correct-entry', with: { otherCaseNumbers: [], reason: '误' } })
      .refused('numbers-wait');
  });

  it('stand once a finding has been counted by them', () => {
    given(...confirmed)
      .when({ by: 'shen', do: 'correct-entry', with: { otherCaseNumbers: [first], reason: '漏录' } })
      .refused('numbers-counted', '28');
  });
});
