import type { Text } from '../kernel/text.ts';
import type { People, PersonId } from './people.ts';

export const quotes = { '3': '并实行回避制度' } as const;

export const recusalGrounds = {
  'same-person': { zh: '系被评查的法官本人', en: 'is the judge under review' },
  'handled-the-case': { zh: '承办过本案', en: 'handled the case' },
  'sat-on-the-panel': { zh: '系本案合议庭成员', en: 'sat on the panel of the case' },
  'discussed-the-case': {
    zh: '参加过审判委员会对本案的讨论',
    en: 'took part in the adjudication committee’s discussion of the case',
  },
  relative: { zh: '系被评查法官的近亲属', en: 'is a relative of a judge under review' },
  'reviewed-before': { zh: '评查过本案', en: 'reviewed the same case before' },
  other: { zh: '有其他可能影响公正的关系', en: 'another relation that may affect impartiality' },
} as const satisfies Record<string, Text>;

export type RecusalGround = keyof typeof recusalGrounds;

export const recusalGroundNames = Object.keys(recusalGrounds) as [RecusalGround, ...RecusalGround[]];

/** What is known of a case that can bind somebody to stay away from its review. */
export interface Concerned {
  readonly handling: readonly PersonId[];
  readonly panel: readonly PersonId[];
  readonly discussedBy: readonly PersonId[];
  readonly reviewedBefore: readonly PersonId[];
  /** Everybody whose conduct the review looks at. */
  readonly judges: readonly PersonId[];
}

/** The ground that the system itself detects for a person by id, the closest first; a detected ground binds at once (3). */
export function detectedGround(
  people: People,
  concerned: Concerned,
  person: PersonId,
): RecusalGround | undefined {
  if (concerned.handling.includes(person)) return 'handled-the-case';
  if (concerned.panel.includes(person)) return 'sat-on-the-panel';
  if (concerned.judges.includes(person)) return 'same-person';
  if (concerned.discussedBy.includes(person)) return 'discussed-the-case';
  if (isRelativeOfAny(people, person, [...concerned.judges, ...concerned.panel, ...concerned.handling]))
    return 'relative';
  if (concerned.reviewedBefore.includes(person)) return 'reviewed-before';
  return undefined;
}

export function isRelativeOfAny(people: People, person: PersonId, judges: readonly PersonId[]): boolean {
  return people.relatives.some(
    ([one, other]) =>
      (one === person && judges.includes(other)) || (other === person && judges.includes(one)),
  );
}
