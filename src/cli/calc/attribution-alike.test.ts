import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Asking, actingFor, reviewEnv, stateIn } from '../../core/court/execute.ts';
import { stateOfItem } from '../../core/meeting/item-state.ts';
import { planned } from '../../core/meeting/meeting.ts';
import { defaultReadings } from '../../core/readings/readings.ts';
import { ruleByFinding } from '../../core/review/attribution.ts';
import type { ReviewEnv } from '../../core/review/env.ts';
import { packOf } from '../../core/review/pack.ts';
import { begun, type OpenReview } from '../../core/review/review.ts';
import type { Attribution } from '../../core/rules/art22-attribution.ts';
import { beijing } from '../../core/time/instant.ts';
import { given } from '../../testing/given.ts';
import { proposed, meeting as tabledAtMeeting } from '../../testing/states.ts';
import { calculators } from './calculators.ts';

const { court } = given(...proposed);
const review = begun(court.state('review/r1'));
const env = court.ask(readEnv());

function* readEnv(): Asking<ReviewEnv> {
  const acting = yield* actingFor(stateIn, { by: 'system', at: beijing('2026-03-24', '10:00') });
  return yield* reviewEnv(stateIn, 'r1', acting);
}
const item = planned(given(...tabledAtMeeting).court.state('meeting/m1')).agenda[0];

const judges = ['cao', 'yan', 'hua'] as const;
const committee = ['zhao', 'qian', 'sun'] as const;
const opinion = fc.constantFrom('wrong', 'right', 'unknown');
const benches = fc.record({
  kind: fc.constantFrom('sole-judge', 'panel', 'committee'),
  presiding: fc.constantFrom(...judges),
  held: fc.record({ cao: opinion, yan: opinion, hua: opinion, zhao: opinion, qian: opinion, sun: opinion }),
  misled: fc.boolean(),
  brokeCentralism: fc.boolean(),
  readings: fc.record({
    'R-22.1': fc.constantFrom('erring-only', 'all-others'),
    'R-22.2': fc.constantFrom('primary', 'secondary'),
    'R-22.3': fc.constantFrom('full', 'primary'),
  }),
});

type Generated = typeof benches extends fc.Arbitrary<infer T> ? T : never;

/** The review with such a bench, and a finding that names everybody who sat and one who did not. */
function heardOf({ kind, presiding, held, misled, brokeCentralism }: Generated): OpenReview {
  const members = (kind === 'sole-judge' ? (['cao'] as const) : judges).map((judge) => ({
    judge,
    handling: judge === 'cao',
    presiding: kind !== 'sole-judge' && judge === presiding,
  }));
  const discussed = { members: committee, presider: 'zhao' };
  const bench = {
    kind: kind === 'sole-judge' ? ('sole-judge' as const) : ('panel' as const),
    members,
    ...(kind === 'committee' && { committee: discussed }),
  };
  const persons = [...judges, ...committee, 'jin'].map((judge) => ({ judge, share: 'primary' as const }));
  const { sheet } = review;
  if (!sheet) throw new Error('no sheet');
  return {
    ...review,
    case: { ...review.case, bench },
    sheet: { ...sheet, opinions: held },
    findings: review.findings.map((each) => ({ ...each, persons, misled, brokeCentralism })),
  };
}

/** The same bench as somebody would type it into the calculator. */
function typed({ kind, presiding, held, misled, brokeCentralism, readings }: Generated) {
  if (kind === 'sole-judge') return { bench: 'sole-judge', judge: 'cao', readings };
  const as = (opinion: string) => committee.filter((member) => held[member] === opinion);
  if (kind === 'committee')
    return {
      bench: 'adjudication-committee',
      wrongOpinionBy: as('wrong'),
      unknownOpinionBy: as('unknown'),
      presider: 'zhao',
      brokeDemocraticCentralism: brokeCentralism,
      handlingJudge: 'cao',
      misled,
      readings,
    };
  const members = judges.map((judge) => ({
    judge,
    handling: judge === 'cao',
    presiding: judge === presiding,
    opinion: held[judge],
  }));
  return { bench: 'panel', members, misled, readings };
}

it('calculator, review page, pack and ballot answer alike, whatever the bench', () => {
  fc.assert(
    fc.property(benches, (generated) => {
      const { input, answer } = calculators.attribution;
      const calculated = answer(input.parse(typed(generated))) as Attribution;
      const shares = new Map(calculated.attributions.map(({ judge, share }) => [judge, share]));
      const heard = heardOf(generated);
      const asked = { ...env, readings: { ...defaultReadings, ...generated.readings } };

      expect(ruleByFinding(heard, asked).f1).toMatchObject({
        attributions: calculated.attributions,
        nobodyPrimary: calculated.nobodyPrimary,
        undetermined: calculated.undetermined,
      });

      const pack = packOf(heard, asked);
      const persons = pack.findings.flatMap((finding) => finding.persons);
      expect(persons.length).toBe(7);
      for (const { judge, share } of persons) expect([judge, share]).toEqual([judge, shares.get(judge)]);

      if (!item) throw new Error('no item');
      const result = {
        passed: true,
        for: 8,
        against: 0,
        abstained: 0,
        present: 8,
        entitled: 8,
        sensitive: false,
        byReading: [],
      };
      const ballots = persons.map(({ judge }) => ({
        question: `f1/${judge}/established`,
        voters: [],
        cast: {},
        stage: 'closed' as const,
        result,
      }));
      const { questions } = stateOfItem({ ...item, ballots }, pack, asked.readings);
      const put = questions.filter(({ id }) => id.includes('/share/'));
      const byRule = put.filter((question) => question.byRule).map(({ id }) => id);
      expect(byRule.sort()).toEqual([...shares].map(([judge, share]) => `f1/${judge}/share/${share}`).sort());
      const own = put.filter((question) => !question.byRule);
      expect(own.every((question) => question.needsReason && question.optional)).toBe(true);
      expect(own.length).toBe(3 * (persons.length - shares.size));
    }),
    { numRuns: 300 },
  );
});
