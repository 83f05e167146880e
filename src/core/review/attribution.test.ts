import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { actingFor, reviewEnv, stateIn } from '../court/execute.ts';
import { ruleByFinding, silentOnCommittee } from './attribution.ts';
import { begun } from './review.ts';

const committee = { members: ['zhao', 'li', 'feng'], presider: 'zhao' };
const panel = [{ judge: 'cao', handling: true }, { judge: 'yan', presiding: true }, { judge: 'hua' }];
const written = {
  ...{ facts: '起诉', evidence: '欠条', factsFound: '欠款', lawApplied: '第五百零九条', outcome: '给付' },
  errors: '数额',
};

/** Whom Article 22 names on the one finding, with their share, by what the sheet says each held; and who is silent. */
function named(bench: object, opinions: Readonly<Record<string, string>>, leftOff: readonly string[] = []) {
  const silent = Object.entries(opinions).filter(([, held]) => held === 'unknown');
  const unknownBecause = Object.fromEntries(silent.map(([judge]) => [judge, '笔录未记载']));
  const step = (name: string, fields: object): Given => ({
    at: '2026-03-09T09:00',
    by: '@reviewer',
    do: name,
    on: 'r1',
    with: fields,
  });
  const { court } = given(
    play('2026-03-02', 'registered', { bench }),
    play('2026-03-05', 'defended'),
    play('2026-03-06', 'under-examination'),
    step('complete-review-sheet', { ...written, opinions, unknownBecause }),
    step('propose-finding', {
      ...{
        item: '18(3)',
        facts: '不一致',
        pages: '第3页',
        cause: 'responsibility',
        seriousConsequence: false,
      },
      persons: [{ judge: 'cao', share: 'primary' }],
      leftOff: leftOff.map((judge) => ({ judge, reason: '另行研究' })),
    }),
  );
  const review = begun(court.state('review/r1'));
  const at = court.log.at(-1)!.at;
  return court.ask(
    (function* () {
      const env = yield* reviewEnv(stateIn, 'r1', yield* actingFor(stateIn, { by: 'system', at }));
      const { f1 } = ruleByFinding(review, env);
      return {
        shares: f1?.attributions.map(({ judge, share }) => `${judge} ${share}`).join(', '),
        silent: silentOnCommittee(review),
      };
    })(),
  );
}

describe('whom Article 22 names on a finding, by what the sheet says each held', () => {
  const onPanel = { cao: 'wrong', yan: 'right', hua: 'right' };
  it.each([
    ['a sole judge', { kind: 'sole-judge', members: [panel[0]] }, {}, [], 'cao full'],
    ['a panel of which one was wrong', { kind: 'panel', members: panel }, onPanel, [], 'cao primary'],
    [
      'a committee of which one was wrong',
      { kind: 'panel', members: panel, committee },
      { ...onPanel, zhao: 'right', li: 'wrong', feng: 'unknown' },
      ['li'],
      'li primary',
    ],
    [
      'a committee of which two were wrong',
      { kind: 'panel', members: panel, committee },
      { ...onPanel, zhao: 'wrong', li: 'wrong', feng: 'right' },
      ['zhao', 'li'],
      'zhao primary, li primary',
    ],
  ])('%s', (_, bench, opinions, leftOff, expected) => {
    expect(named(bench, opinions, leftOff)).toEqual({ shares: expected, silent: undefined });
  });
});
