import type { Office } from '../../vocabulary/court.ts';
import type { Proposal, Sanction } from '../../vocabulary/sanctions.ts';
import { isOf } from '../../vocabulary/terms.ts';
import { deputiesOf, holdersOf, inService, officesOf, onLeave, type PersonId } from '../people/people.ts';
import { isBound, type ReviewEnv } from './env.ts';
import type { OpenReview } from './review.ts';

/** Whose a sanction is to carry out. */
const ownersOf: Readonly<Record<Sanction | Proposal, readonly Office[]>> = {
  'order-to-rectify': ['division-head'],
  'written-self-criticism': ['division-head'],
  admonition: ['supervision-head', 'supervision-clerk'],
  'criticism-and-education': ['supervision-head', 'supervision-clerk'],
  'refer-to-disciplinary-committee': ['supervision-head', 'supervision-clerk'],
  'circulated-criticism': ['quality-office-clerk'],
  'withhold-allowance': ['finance'],
  'transfer-from-adjudication': ['personnel-head'],
  'removal-from-judge-quota': ['personnel-head'],
};

/**
 * Who may carry out a sanction of a judge today: its owner; where there is none to act, the vice-president in charge of the
 * case's category, the executive vice-president, the president; where recusal leaves none of these, the quality office, which
 * does the daily work (7): what Article 26 asks for can't fail for want of a hand. Nobody executes their own sanction; recusal binds
 * owners too. A deputy acts on behalf of one of these.
 */
export function mayOwn(
  review: OpenReview,
  env: ReviewEnv,
  sanction: string,
  judge: PersonId,
): readonly PersonId[] {
  const able = (person: PersonId) => person !== judge && !isBound(review, env, person);
  const represented = (person: PersonId) =>
    !onLeave(env.people, person, env.today) ||
    deputiesOf(env.people, person, env.today).some(
      ({ deputy }) => able(deputy) && inService(env.people, deputy, env.today),
    );
  for (const level of levels(review, env, sanction, judge)) {
    const owners = level.filter(able);
    if (owners.some(represented)) return owners;
  }
  return [];
}

function levels(
  review: OpenReview,
  env: ReviewEnv,
  sanction: string,
  judge: PersonId,
): readonly (readonly PersonId[])[] {
  const { category } = review.case;
  const inCharge = holdersOf(env.people, 'vice-president', env.today).filter((person) =>
    officesOf(env.people, person, env.today).some((held) => category && held.categories?.includes(category)),
  );
  return [
    owners(env, sanction, judge),
    inCharge,
    holdersOf(env.people, 'executive-vice-president', env.today),
    holdersOf(env.people, 'court-president', env.today),
    holdersOf(env.people, 'quality-office-clerk', env.today),
  ];
}

function owners(env: ReviewEnv, sanction: string, judge: PersonId): readonly PersonId[] {
  const department = env.people.persons[judge]?.department;
  return (isOf(ownersOf, sanction) ? ownersOf[sanction] : [])
    .flatMap((office) => holdersOf(env.people, office, env.today).map((person) => ({ office, person })))
    .filter(
      ({ office, person }) =>
        office !== 'division-head' || env.people.persons[person]?.department === department,
    )
    .map(({ person }) => person);
}
