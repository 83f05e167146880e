import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { defended, examining, type Row } from '../../testing/states.ts';

describe('a recusal', () => {
  it('on a detected ground binds at once; the reviewer leaves, and what they found is struck', () => {
    const related = {
      at: '2026-03-09T09:00',
      by: 'wang',
      do: 'declare-relatives',
      on: 'court',
      with: { one: 'zhao', other: 'cao' },
    };
    const left = given(...examining, related)
      .when({ by: 'cao', do: 'request-recusal', with: { person: 'zhao', ground: 'relative', words: '姻亲' } })
      .then(
        { type: 'RecusalRequested', person: 'zhao', by: 'cao', ground: 'relative', binds: true },
        { type: 'ReviewerRecused', reviewer: 'zhao' },
      );
    expect(left.state('review/r1')).toMatchObject({ stage: 'registered', formerReviewers: ['zhao'] });
    given(...examining, related)
      .when({ by: 'zhao', do: 'complete-review-sheet', with: {} })
      .refused('malformed');
    given(...examining, related)
      .when({ by: 'zhao', do: 'deliver-conclusion', with: { materials: 'x' } })
      .refused('recused', '3');
  });

  const requested = [
    ...examining,
    {
      at: '2026-03-09T09:00',
      by: 'cao',
      do: 'request-recusal',
      on: 'r1',
      with: { person: 'qian', ground: 'other', words: '宿怨' },
    },
  ];
  const refusedOnce = [
    ...requested,
    {
      at: '2026-03-09T10:00',
      by: 'zhao',
      do: 'decide-recusal',
      on: 'r1',
      with: { person: 'qian', granted: false, reason: '无据' },
    },
  ];
  const granted = [
    ...requested,
    {
      at: '2026-03-09T10:00',
      by: 'zhao',
      do: 'decide-recusal',
      on: 'r1',
      with: { person: 'qian', granted: true, reason: '属实' },
    },
  ];
  it('is decided by a leader without minutes, also one who keeps those of the adjudication committee', () => {
    const both = (person: string) => ({
      at: '2026-03-09T09:30',
      by: 'wang',
      do: 'give-office',
      on: 'court',
      with: { person, office: 'adjudication-committee-secretary', from: '2026-03-09' },
    });
    const decision = { person: 'qian', granted: false, reason: '无据' };
    given(...requested, both('zhao'))
      .when({ by: 'zhao', do: 'decide-recusal', with: decision })
      .then({ type: 'RecusalDecided', person: 'qian', granted: false, reason: '无据' });
    // the president is asked about: it is the executive vice-president’s
    const asked = { person: 'zhao', ground: 'other', words: '宿怨' };
    const president = [...examining, { ...requested.at(-1)!, by: 'cao', do: 'request-recusal', with: asked }];
    given(...president, both('qian'))
      .when({ by: 'qian', do: 'decide-recusal', with: { ...decision, person: 'zhao' } })
      .then({ type: 'RecusalDecided', person: 'zhao', granted: false, reason: '无据' });
  });

  const rows: readonly (Row & { readonly after: typeof requested })[] = [
    {
      why: 'of nobody known',
      after: examining,
      by: 'cao',
      do: 'request-recusal',
      with: { person: 'nemo', ground: 'other', words: 'x' },
      code: 'unknown-person',
    },
    {
      why: 'while one is open',
      after: requested,
      by: 'cao',
      do: 'request-recusal',
      with: { person: 'qian', ground: 'other', words: 'x' },
      code: 'recusal-open',
    },
    {
      why: 'again on the same ground',
      after: refusedOnce,
      by: 'cao',
      do: 'request-recusal',
      with: { person: 'qian', ground: 'other', words: 'x' },
      code: 'refused-before',
    },
    {
      why: 'of somebody recused',
      after: granted,
      by: 'cao',
      do: 'request-recusal',
      with: { person: 'qian', ground: 'relative', words: 'x' },
      code: 'already-recused',
    },
    {
      why: 'declared while one is open',
      after: requested,
      by: 'qian',
      do: 'declare-recusal',
      with: { ground: 'other' },
      code: 'recusal-open',
    },
    {
      why: 'declared again on the same ground',
      after: refusedOnce,
      by: 'qian',
      do: 'declare-recusal',
      with: { ground: 'other' },
      code: 'refused-before',
    },
    {
      why: 'declared by somebody recused',
      after: granted,
      by: 'qian',
      do: 'declare-recusal',
      with: { ground: 'other' },
      code: 'already-recused',
    },
    {
      why: 'decided where none waits',
      after: requested,
      by: 'zhao',
      do: 'decide-recusal',
      with: { person: 'sun', granted: true, reason: 'x' },
      code: 'nothing-to-decide',
    },
  ];

  it.each(rows)('is refused: $why', ({ after, code, cite, ...when }) => {
    given(...after)
      .when(when)
      .refused(code, cite);
  });

  it('on another ground can be renewed', () => {
    given(...refusedOnce)
      .when({ by: 'cao', do: 'request-recusal', with: { person: 'qian', ground: 'relative', words: 'x' } })
      .then({ type: 'RecusalRequested', person: 'qian', by: 'cao', ground: 'relative', binds: false });
  });

  it('of the president is the executive vice-president’s to decide; of both, the adjudication committee’s, with minutes', () => {
    const both = [
      ...defended,
      { at: '2026-03-06T09:00', by: 'zhao', do: 'declare-recusal', on: 'r1', with: { ground: 'other' } },
      { at: '2026-03-06T09:10', by: 'qian', do: 'declare-recusal', on: 'r1', with: { ground: 'other' } },
    ];
    given(...both.slice(0, -1))
      .when({ by: 'qian', do: 'decide-recusal', with: { person: 'zhao', granted: true, reason: 'x' } })
      .then({ type: 'RecusalDecided', person: 'zhao', granted: true });
    given(...both)
      .when({ by: 'shi', do: 'decide-recusal', with: { person: 'zhao', granted: true, reason: 'x' } })
      .refused('minutes-missing', '3');
    given(...both)
      .when({
        by: 'shi',
        do: 'decide-recusal',
        with: { person: 'zhao', granted: true, reason: 'x', minutesNumber: '1' },
      })
      .refused('minutes-missing', '3');
    given(...both)
      .when({
        by: 'shi',
        do: 'decide-recusal',
        with: {
          person: 'zhao',
          granted: true,
          reason: 'x',
          minutesNumber: '1',
          minutesOn: '2026-03-05',
        },
      })
      .refused('before-the-request', '3');
    given(...both)
      .when({
        by: 'shi',
        do: 'decide-recusal',
        with: { person: 'zhao', granted: true, reason: 'x', minutesNumber: '1', minutesOn: '2026-03-06' },
      })
      .then({ type: 'RecusalDecided', person: 'zhao', granted: true });
    const all = [
      ...both,
      { at: '2026-03-06T09:20', by: 'shi', do: 'declare-recusal', on: 'r1', with: { ground: 'other' } },
    ];
    given(...all)
      .when({
        by: 'shi',
        do: 'decide-recusal',
        with: { person: 'shi', granted: true, reason: 'x', minutesNumber: '1', minutesOn: '2026-03-06' },
      })
      .refused('binds-the-decider', '3');
  });
});
