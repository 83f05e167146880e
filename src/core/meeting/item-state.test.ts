import { describe, expect, it } from 'vitest';
import { table } from '../../testing/table.ts';
import type { ItemKind } from '../../vocabulary/meeting.ts';
import { withReadings } from '../readings/readings.ts';
import type { HeldFinding, SanctionAsked, Tabled } from './env.ts';
import { stateOfItem } from './item-state.ts';
import type { AgendaItem, Ballot } from './meeting.ts';

const counted = {
  for: 6,
  against: 5,
  abstained: 0,
  present: 11,
  entitled: 11,
  sensitive: false,
  byReading: [],
};

/** Ballots by `f1/cao/upheld=yes`: yes, no, or the grade that came out; `…=void` came to nothing. */
function ballots(text: string): readonly Ballot[] {
  if (text === '-') return [];
  return text.split(' ').map((each): Ballot => {
    const [question = '', said = ''] = each.split('=');
    const ballot = { question, voters: [], cast: {} };
    if (said === 'void') return { ...ballot, stage: 'void' };
    if (said === 'yes' || said === 'no')
      return { ...ballot, stage: 'closed', result: { ...counted, passed: said === 'yes' } };
    return { ...ballot, stage: 'closed', result: { ...counted, outcome: said as 'none' | 'major' } };
  });
}

const item = (kind: ItemKind, told: string, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id: 'i1',
  kind,
  title: '',
  review: 'r1',
  reviews: [],
  stage: 'open',
  passedOver: [],
  reviewerHeard: true,
  judgesHeard: [],
  waived: [],
  notes: [],
  reasons: {},
  ballots: ballots(told),
  ...more,
});

const noTracks: Tabled = {
  review: 'r1',
  number: '1',
  findings: [],
  alternatives: {},
  tracks: {},
  trackStages: {},
  unheard: [],
  unconsidered: [],
  recusalsPending: [],
  bound: [],
  sanctionsAsked: {},
  reconsiderationsDue: {},
};

/** `questions | outcome`: what may be left in brackets; a finding held as `f1 19(1) major primary`. */
function inShort(state: ReturnType<typeof stateOfItem>): string {
  const asked = state.questions.map(({ id, optional }) => (optional ? `(${id})` : id)).join(' ');
  const missing = state.reasonsMissing.map((finding) => ` why ${finding}`).join('');
  const { outcome } = state;
  if (!outcome) return `${asked}${missing}`;
  const held = (all: readonly HeldFinding[]) =>
    all.map(({ finding, item: of, grade, share }) => [finding, of, grade, share].join(' ')).join(', ');
  const said =
    outcome.kind === 'determination'
      ? [
          ...outcome.judges.map(({ judge, findings }) => `${judge}: ${held(findings)}`),
          ...outcome.notEstablished.map((judge) => `${judge}: none`),
        ]
      : outcome.kind === 'reconsideration'
        ? outcome.persons.map(({ judge, outcome: how, findings }) => `${judge} ${how}: ${held(findings)}`)
        : outcome.kind === 'sanction'
          ? [`${outcome.whether ?? ''} ${outcome.sanctions.join('+')} ${outcome.months}`.trim()]
          : [outcome.kind];
  return `${asked} > ${said.join('; ')}${missing}`.trim();
}

describe('a determination', () => {
  const tabled: Tabled = {
    ...noTracks,
    findings: [
      {
        id: 'f1',
        item: '19(1)',
        grade: 'major',
        alternatives: [{ item: '18(3)', grade: 'ordinary' }],
        persons: [{ judge: 'cao', share: 'primary', exclusions: [] }],
      },
    ],
  };
  it.each(
    table(`
      voted                                                        | then
      -                                                            | f1/cao/established
      f1/cao/established=void                                      | f1/cao/established
      f1/cao/established=none                                      | > cao: none
      f1/cao/established=major                                     | f1/cao/share/primary
      f1/cao/established=major f1/cao/share/primary=yes            | > cao: f1 19(1) major primary
      f1/cao/established=ordinary f1/cao/share/primary=yes         | > cao: f1 18(3) ordinary primary
      f1/cao/established=major f1/cao/share/primary=no             | f1/cao/share/full
    `),
  )('after $voted', ({ voted = '', then }) => {
    expect(inShort(stateOfItem(item('determination', voted), tabled, withReadings({})))).toBe(then);
  });

  it('asks of a secondary major what the sanction is to be, and of no other', () => {
    const shares = (share: string) =>
      ['full', 'primary', 'secondary'].map((each) => `f1/cao/share/${each}=${each === share ? 'yes' : 'no'}`);
    const state = (grade: string, share: string) =>
      stateOfItem(
        item('determination', [`f1/cao/established=${grade}`, ...shares(share)].join(' ')),
        tabled,
        withReadings({}),
      ).questions.length;
    expect(state('major', 'secondary')).toBeGreaterThan(0);
    expect([state('major', 'primary'), state('ordinary', 'secondary')]).toEqual([0, 0]);
  });
});

describe('a reconsideration', () => {
  const held = (finding: string): HeldFinding => ({
    finding,
    item: '18(3)',
    grade: 'ordinary',
    share: 'primary',
  });
  const tabled = (cao: readonly string[], yan: readonly string[], stage = 'notified'): Tabled => ({
    ...noTracks,
    tracks: {
      ...(cao.length > 0 && { cao: cao.map(held) }),
      ...(yan.length > 0 && { yan: yan.map(held) }),
    },
    trackStages: { cao: 'under-reconsideration', yan: stage },
  });
  const asks = (voted: string, review: Tabled, reasons: AgendaItem['reasons'] = {}) =>
    inShort(
      stateOfItem(
        item('reconsideration', voted, { judge: 'cao', reasons }),
        review,
        withReadings({ 'R-24.4': 'not-allowed' }),
      ),
    );

  it('puts each finding of whoever asked; what is held stays beside what falls', () => {
    const own = tabled(['f1', 'f2'], []);
    expect(asks('-', own)).toBe('f1/cao/upheld f2/cao/upheld');
    const one = 'f1/cao/upheld=no f2/cao/upheld=yes';
    expect(asks(one, own)).toBe('> cao replaced: f2 18(3) ordinary primary');
    expect(asks('f1/cao/upheld=no f2/cao/upheld=no', own)).toBe('> cao revoked:');
    expect(asks('f1/cao/upheld=yes f2/cao/upheld=yes', own)).toBe(
      '> cao upheld: f1 18(3) ordinary primary, f2 18(3) ordinary primary',
    );
  });

  it('asks where the reason lies for what is held of another as well, unless their track has ended (24)', () => {
    const fallen = 'f1/cao/upheld=no';
    expect(asks(fallen, tabled(['f1'], ['f1']))).toBe(' why f1');
    expect(asks(fallen, tabled(['f1'], ['f2']))).toBe('> cao revoked:');
    for (const stage of ['revoked', 'not-confirmed', 'reversed'])
      expect(asks(fallen, tabled(['f1'], ['f1'], stage)), stage).toBe('> cao revoked:');
    expect(asks('f1/cao/upheld=yes', tabled(['f1'], ['f1']))).toBe('> cao upheld: f1 18(3) ordinary primary');
  });

  it('puts to the vote for the other what fell because of the facts, and only that; the rest is held', () => {
    const both = tabled(['f1'], ['f1', 'f2']);
    expect(asks('f1/cao/upheld=no', both, { f1: 'person' })).toBe('> cao revoked:');
    expect(asks('f1/cao/upheld=no', both, { f1: 'facts' })).toBe('f1/yan/upheld');
    expect(asks('f1/cao/upheld=no f1/yan/upheld=no', both, { f1: 'facts' })).toBe(
      '> cao revoked: ; yan replaced: f2 18(3) ordinary primary',
    );
  });

  it('of a panel member without a track is on all others', () => {
    expect(asks('-', tabled([], ['f1']))).toBe('f1/yan/upheld');
    expect(asks('f1/yan/upheld=no', tabled([], ['f1']))).toBe('> yan revoked:');
  });
});

describe('an item on the sanction', () => {
  const of = (asked: SanctionAsked | undefined): Tabled => ({
    ...noTracks,
    sanctionsAsked: asked ? { cao: asked } : {},
  });
  it.each(
    table(`
      asks                | voted           | then
      whether             | -               | cao/whether
      whether             | cao/whether=no  | > no  0
      whether             | cao/whether=yes | > yes  0
      whether-and-opinion | cao/whether=no  | > no  0
    `),
  )('that asks $asks, after $voted', ({ asks, voted = '', then }) => {
    const asked = { asks, finding: 'f1' } as SanctionAsked;
    const state = stateOfItem(item('sanction', voted, { judge: 'cao' }), of(asked), withReadings({}));
    expect(inShort(state)).toBe(then);
  });

  it('asks for the sanction itself where it is left to the committee, once it is said that one follows', () => {
    const state = (asks: 'opinion' | 'whether-and-opinion', voted: string) =>
      stateOfItem(item('sanction', voted, { judge: 'cao' }), of({ asks, finding: 'f1' }), withReadings({}));
    const kinds = state('opinion', '-').questions.map(({ id }) => id);
    expect(kinds.length).toBeGreaterThan(1);
    expect(kinds.every((id) => id.startsWith('cao/sanction/'))).toBe(true);
    expect(state('whether-and-opinion', 'cao/whether=yes').questions.map(({ id }) => id)).toEqual(kinds);
    const chosen = `${kinds[0]}=yes cao/months/2=no cao/months/1=no`;
    const only = kinds[0]!.split('/')[2];
    expect(inShort(state('opinion', chosen))).toBe(`> ${only} 0`);
    expect(inShort(state('whether-and-opinion', `cao/whether=yes ${chosen}`))).toBe(`> yes ${only} 0`);
    // the last that can be put is what there is, when all above it were voted down
    const none = kinds.map((id) => `${id}=no`).join(' ');
    expect(inShort(state('opinion', `${none} cao/months/2=no cao/months/1=yes`))).toBe(
      `> ${kinds.at(-1)!.split('/')[2]}+withhold-allowance 1`,
    );
  });
});

describe('any other item', () => {
  it.each(
    table(`
      kind               | voted                     | then
      difficult-question | -                         | (motion/1) > noted
      other              | motion/1=yes              | (motion/2) > noted
      other              | motion/1=yes motion/2=void | (motion/2) > noted
      closures-to-note   | -                         | > noted
      debriefing         | -                         | > noted
    `),
  )('is noted, whatever is moved on it: $kind after $voted', ({ kind, voted = '', then }) => {
    expect(inShort(stateOfItem(item(kind as ItemKind, voted), undefined, withReadings({})))).toBe(then);
  });

  it.each(['determination', 'reconsideration', 'returned', 'sanction', 'reading'] as const)(
    'asks nothing where what it is about isn’t there: %s',
    (kind) => {
      expect(stateOfItem(item(kind, '-', { judge: 'cao' }), undefined, withReadings({}))).toEqual({
        questions: [],
        reasonsMissing: [],
      });
    },
  );
});
