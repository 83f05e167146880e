import { describe, expect, it } from 'vitest';
import { given } from '../../testing/given.ts';
import { heard } from '../../testing/states.ts';
import { actingFor, reviewEnv, stateIn } from '../court/execute.ts';
import { withReadings } from '../readings/readings.ts';
import { fromBeijing } from '../time/instant.ts';
import { untold } from './decision.ts';
import { concernedBy } from './env.ts';
import { unconsidered } from './exclusions.ts';
import { packOf } from './pack.ts';
import { begun, type Concern, type Exclusion, type Finding, type OpenReview } from './review.ts';
import { mayAsk } from './right-to-ask.ts';
import { isInTheArchive } from './to-the-archive.ts';

const { court } = given(...heard);
const known = begun(court.state('review/r1'));
const [first] = known.findings as readonly [Finding];
function* envOf() {
  const acting = yield* actingFor(stateIn, { by: 'shen', at: fromBeijing('2026-03-12T09:00') });
  return yield* reviewEnv(stateIn, 'r1', acting);
}
const env = court.ask(envOf());
const on = (id: string, judges: readonly string[], more: Partial<Finding> = {}): Finding => ({
  ...first,
  id,
  persons: judges.map((judge) => ({ judge, share: 'primary' })),
  ...more,
});
const exclusion = (finding: string, judge: string, ...applies: readonly string[]): Exclusion => ({
  finding,
  judge,
  grounds: Object.fromEntries(['21(1)', '21(2)'].map((item) => [item, { applies: applies.includes(item) }])),
});

describe('who has to be told before a review can be archived', () => {
  it.each<readonly [string, Partial<Concern>, boolean]>([
    ['notified', { notice: { issuedOn: '2026-03-04' } }, true],
    ['disclosed to', { disclosures: [{ findings: ['f1'], issuedOn: '2026-03-10' }] }, true],
    [
      'with a track',
      { track: { stage: 'revoked', decidedOn: '2026-03-24', findings: [], sanctions: [] } },
      true,
    ],
    ['only voted on', { voted: true }, false],
    ['told', { notice: { issuedOn: '2026-03-04' }, told: '2026-03-24' }, false],
  ])('%s', (_, concern, left) => {
    const review = { ...known, judges: { cao: { disclosures: [], ...concern } } };
    expect(untold(review)).toEqual(left ? ['cao'] : []);
  });
});

describe('whom the review is about', () => {
  it('is also whoever is on a finding that stands and has not been told of anything yet', () => {
    const review = {
      ...known,
      judges: {},
      findings: [on('f1', ['cao', 'jin']), on('f2', ['tao'], { struck: 'withdrawn' })],
    };
    expect(concernedBy(review).judges).toEqual(['cao', 'jin']);
    expect(concernedBy({ ...known, findings: [] }).judges).toEqual(Object.keys(known.judges));
  });
});

describe('what the meeting is told of a review', () => {
  const review: OpenReview = {
    ...known,
    findings: [
      on('f1', ['cao', 'yan']),
      on('f2', ['yan']),
      on('f3', ['cao'], { grade: 'unlawful' }),
      on('f4', ['cao'], { struck: 'withdrawn' }),
      on('f5', ['cao']),
    ],
    judges: {
      ...known.judges,
      yan: {
        disclosures: [],
        track: { stage: 'at-discipline', decidedOn: '2026-03-11', findings: [], sanctions: [] },
      },
    },
    exclusions: [exclusion('f1', 'yan', '21(1)'), exclusion('f1', 'cao', '21(2)'), exclusion('f5', 'cao')],
  };

  it('are the findings that stand on whom it can vote, with the exclusions claimed for each', () => {
    const { findings, trackStages, tracks } = packOf(review, env);
    expect(
      findings.map(({ id, persons }) => [
        id,
        ...persons.map(({ judge, exclusions }) => [judge, ...exclusions]),
      ]),
    ).toEqual([
      ['f1', ['cao', '21(2)']],
      ['f5', ['cao']],
    ]);
    expect(trackStages).toEqual({ yan: 'at-discipline' });
    expect(tracks).toEqual({ yan: [] });
    const voted = { ...review.judges.cao!, voted: true };
    expect(packOf({ ...review, judges: { ...review.judges, cao: voted } }, env).findings).toEqual([]);
  });

  it('is for whom Article 21 has not been gone through; under 20 it excuses nobody', () => {
    expect(unconsidered(review)).toEqual([{ finding: 'f2', judge: 'yan' }]);
    expect(
      unconsidered({ ...review, exclusions: [] }).map(({ finding, judge }) => `${finding} ${judge}`),
    ).toEqual(['f1 cao', 'f1 yan', 'f2 yan', 'f5 cao']);
  });
});

describe('who may ask for reconsideration (24, R-24.3)', () => {
  const asks = (reading: string, judges: readonly string[]) =>
    judges.filter((judge) =>
      mayAsk({ ...known, judges: {} }, judge, { ...env, readings: withReadings({ 'R-24.3': reading }) }),
    );

  it('is everybody on the panel, or the one who handled the case', () => {
    const all = ['cao', 'yan', 'hua', 'jin'];
    expect(asks('answerable-and-panel', all)).toEqual(['cao', 'yan', 'hua']);
    expect(asks('handling-judge-only', all)).toEqual(['cao']);
  });
});

describe('a review that has been archived', () => {
  it.each<readonly [string, Partial<OpenReview['dossier']>, OpenReview['stage'], boolean]>([
    ['with its dossier in somebody’s hands', { holder: 'shen' }, 'archived', false],
    ['with no dossier', { holder: undefined, keeper: undefined }, 'archived', true],
    ['closed only, with no dossier', { holder: undefined, keeper: undefined }, 'closed', false],
    [
      'with its dossier handed to the archive',
      { archived: { place: '二架', on: '2026-06-01' } },
      'closed',
      true,
    ],
  ])('%s', (_, dossier, stage, there) => {
    expect(isInTheArchive({ ...known, stage, dossier: { kind: 'paper', ...dossier } })).toBe(there);
  });
});
