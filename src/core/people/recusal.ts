import type { RecusalGround } from '../../vocabulary/court.ts';
import type { People, PersonId } from './people.ts';

export const quotes = { '3': '并实行回避制度' } as const;

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
