import { describe, expect, it } from 'vitest';
import { type Given, given } from '../../testing/given.ts';
import { taken } from '../../testing/meeting-states.ts';
import { confirmed, decided, examining, referred, registered, tabled, told } from '../../testing/states.ts';
import { actingFor, reviewEnv, stateIn } from '../court/execute.ts';
import { fromBeijing } from '../time/instant.ts';
import { knowsOfReview, type Sight, sightOf } from './rights.ts';

const on = (day: string, by: string, command: string, fields: object): Given => ({
  at: `${day}T09:00`,
  by,
  do: command,
  on:
    command === 'give-office' || command === 'appoint-deputy' || command === 'record-leave' ? 'court' : 'r1',
  with: fields,
});

/** Everybody who may know of the review at the end of the last day, by how much. */
function sights(steps: readonly Given[], onBehalfOf?: string): Readonly<Record<string, string>> {
  const { court } = given(...steps);
  const at = fromBeijing(`${steps.at(-1)!.at.slice(0, 10)}T18:00`);
  const known: Record<string, string[]> = {};
  for (const person of Object.keys(court.state('people/court').persons)) {
    const sight = court.ask(
      (function* () {
        const acting = yield* actingFor(stateIn, { by: person, onBehalfOf, at });
        return sightOf(yield* stateIn('review/r1'), yield* reviewEnv(stateIn, 'r1', acting));
      })(),
    );
    if (sight !== 'nothing') known[sight] = [...(known[sight] ?? []), person];
  }
  return Object.fromEntries(Object.entries(known).map(([sight, persons]) => [sight, persons.join(' ')]));
}

const always = 'zhao qian wu shen han';
const committee = 'zhao qian sun li zhou wu zheng wang feng chen chu shen han';
const rest = { referral: 'yang', custody: 'kong', judge: 'cao' };
const toDiscipline = on('2026-03-25', 'shen', 'refer-to-discipline', {
  judge: 'cao',
  ground: '20(1)',
  facts: '涉嫌',
});
const recused = on('2026-03-09', 'cao', 'request-recusal', {
  person: 'qian',
  ground: 'other',
  words: '宿怨',
});

const handed = on('2026-03-04', 'kong', 'hand-over-dossier', { to: 'zhang', volumes: 2, pages: 186 });
const inquiry = (whom: object) =>
  on('2026-03-09', 'zhao', 'record-inquiry', { ...whom, question: '由谁核对？' });

describe('that there is a review is known', () => {
  it.each<readonly [Sight, boolean]>([
    ['nothing', false],
    ['inquiry', false],
    ['referral', true],
    ['custody', true],
    ['judge', true],
    ['outcome', true],
    ['whole', true],
  ])('to whoever may see %s: %s', (sight, known) => {
    expect(knowsOfReview(sight)).toBe(known);
  });
});

describe('who may know of a review', () => {
  it.each<readonly [string, readonly Given[], Readonly<Record<string, string>>]>([
    ['referred: leaders, the office and who referred it', referred, { whole: always, referral: 'yang' }],
    ['registered: the judge who was told, and who keeps the dossier', registered, { whole: always, ...rest }],
    ['examined by the president: nobody else', examining, { whole: always, ...rest }],
    ['tabled: the committee too', tabled, { whole: committee, ...rest }],
    ['at a meeting: supervision too', taken, { whole: `${committee} you lv`, ...rest }],
    ['decided: supervision no longer', decided, { whole: committee, ...rest }],
    ['with discipline: supervision', [...decided, toDiscipline], { whole: `${committee} you lv`, ...rest }],
    ['told: the panel their own side', told, { whole: committee, ...rest, judge: 'cao yan hua' }],
    [
      'to be confirmed: the secretary of the adjudication committee',
      [...told, on('2026-04-10', 'shen', 'submit-for-confirmation', { judges: ['cao'] })],
      { whole: `${committee} shi`, ...rest, judge: 'cao yan hua' },
    ],
    [
      'confirmed: whoever carries a sanction out, of that only',
      confirmed,
      { whole: `${committee} shi`, ...rest, judge: 'cao yan hua', outcome: 'you zhang' },
    ],
    [
      'a recusal to be decided: the secretary, until it is',
      [...examining, recused],
      { whole: `${always} shi`, ...rest },
    ],
    [
      'a recusal granted: not the leader whom it binds',
      [
        ...examining,
        recused,
        on('2026-03-10', 'zhao', 'decide-recusal', { person: 'qian', granted: true, reason: '属实' }),
      ],
      { whole: 'zhao wu shen han', ...rest },
    ],
    [
      'an administrator of the system to whom the dossier is on its way: of nothing',
      [...registered, on('2026-03-04', 'kong', 'hand-over-dossier', { to: 'shui', volumes: 2, pages: 186 })],
      { whole: always, ...rest },
    ],
    [
      'a dossier on its way: who is to sign for it, of its custody',
      [...registered, handed],
      { whole: always, ...rest, custody: 'zhang kong' },
    ],
    [
      'a dossier signed for: who holds it',
      [...registered, handed, on('2026-03-05', 'zhang', 'receive-dossier', { volumes: 2, pages: 186 })],
      { whole: always, ...rest, custody: 'zhang kong' },
    ],
    [
      'somebody of the panel asked: of the question',
      [...examining, inquiry({ whom: 'panel', person: 'yan' })],
      { whole: always, ...rest, inquiry: 'yan' },
    ],
    [
      'a department asked: its clerks of the question',
      [...examining, inquiry({ whom: 'petitions' })],
      { whole: always, ...rest, inquiry: 'qin' },
    ],
    [
      'with the superior court: the committee still',
      [...tabled, on('2026-03-17', 'shen', 'refer-to-superior-court', { about: 'quorum', reason: '不足' })],
      { whole: committee, ...rest },
    ],
    [
      'a recusal not granted: as before',
      [
        ...examining,
        recused,
        on('2026-03-10', 'zhao', 'decide-recusal', { person: 'qian', granted: false, reason: '不属实' }),
      ],
      { whole: always, ...rest },
    ],
  ])('%s', (_, steps, expected) => {
    expect(sights(steps)).toEqual(expected);
  });

  it('is nobody before it has begun', () => {
    expect(
      sights([
        {
          at: '2026-03-02T09:00',
          by: 'wang',
          do: 'end-office',
          on: 'court',
          with: { person: 'cao', office: 'judge', on: '2026-03-02' },
        },
      ]),
    ).toEqual({});
  });

  it('is nobody for another whose deputy they are not, and a deputy as much as whom they stand in for, never their own side', () => {
    expect(sights(tabled, 'shen')).toEqual({});
    const deputy = on('2026-03-16', 'wang', 'appoint-deputy', {
      person: 'shen',
      deputy: 'tao',
      from: '2026-03-16',
      until: '2026-03-20',
    });
    expect(sights([...tabled, deputy], 'shen')).toEqual({ whole: 'tao' });
  });
});
