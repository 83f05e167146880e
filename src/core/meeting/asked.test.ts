import fc from 'fast-check';
import { expect, it } from 'vitest';
import { qualityGrades } from '../../vocabulary/quality.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { readingRegister } from '../readings/register.ts';
import { committeeKinds } from '../rules/art27-kinds.ts';
import { shares } from '../rules/grades.ts';
import { type Asked, askedBy, choicesOf, idOf } from './asked.ts';

const asks = [
  ...['exclusion', 'established', 'upheld', 'lighter-grade', 'share', 'lighter-share', 'heavier'],
  ...['whether', 'sanction', 'months', 'quality', 'reading', 'motion'],
];
/** People may be called like anything that is asked. */
const judge = fc.oneof(fc.constantFrom('cao', 'f1', ...asks), fc.stringMatching(/^[a-z][a-z0-9-]{0,11}$/));
const onFinding = fc.record({ finding: fc.stringMatching(/^(r\d)?f\d{1,2}$/), judge });
const onJudge = fc.oneof(onFinding, fc.record({ judge }));
const months = fc.integer({ min: 1, max: 12 });
const asking = <On extends object, Rest extends object>(on: fc.Arbitrary<On>, rest: fc.Arbitrary<Rest>) =>
  fc.tuple(on, rest).map(([one, other]) => ({ ...one, ...other }));
const just = <Of extends Asked['asks']>(...of: readonly Of[]) => fc.record({ asks: fc.constantFrom(...of) });

const anyAsked: fc.Arbitrary<Asked> = fc.oneof(
  asking(onFinding, fc.record({ asks: fc.constant('exclusion' as const), item: fc.constant('21(2)') })),
  asking(onFinding, just('established', 'upheld', 'lighter-grade')),
  asking(
    onFinding,
    fc.record({
      asks: fc.constantFrom('share' as const, 'lighter-share' as const),
      share: fc.constantFrom(...shares),
    }),
  ),
  asking(onFinding, fc.record({ asks: fc.constant('heavier' as const), rung: fc.constant('28(4)'), months })),
  asking(onJudge, just('whether')),
  asking(
    onJudge,
    fc.record({ asks: fc.constant('sanction' as const), sanction: fc.constantFrom(...committeeKinds) }),
  ),
  asking(onJudge, fc.record({ asks: fc.constant('months' as const), months })),
  fc.record({ asks: fc.constant('quality' as const), quality: fc.constantFrom(...idsOf(qualityGrades)) }),
  fc.record({
    asks: fc.constant('reading' as const),
    reading: fc.constantFrom(...readingRegister.map(({ id }) => id)),
    option: fc.stringMatching(/^[a-z0-9-]{1,20}$/),
  }),
  fc.record({ asks: fc.constant('motion' as const), motion: months }),
);

it('a question is the same after the log, whatever a person is called', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      expect(askedBy(idOf(asked))).toEqual(asked);
    }),
  );
});

it.each(['', 'f1', 'f1/cao', 'f1/cao/other', 'motion', 'motion/x', 'quality/x'])(
  '“%s” asks nothing',
  (id) => {
    expect(() => askedBy(id)).toThrow('asks nothing');
  },
);

it('is answered by a grade or by yes and no, by neither, or by an abstention', () => {
  expect(choicesOf({ grades: ['major', 'minor'] })).toEqual(['major', 'minor', 'none', 'abstain']);
  expect(choicesOf({})).toEqual(['yes', 'no', 'abstain']);
});
