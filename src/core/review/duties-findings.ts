import type { PersonId } from '../people/people.ts';
import type { Duty } from '../people/task.ts';
import { undisclosed } from './disclosure.ts';
import { by, office } from './duty.ts';
import type { ReviewEnv } from './env.ts';
import { unconsidered } from './exclusions.ts';
import { type OpenReview, standing } from './review.ts';

/** A finding that the committee adds is heard like every other: notified and disclosed by the office, its Article 21 by the reviewer. */
export function lateFindings(review: OpenReview, env: ReviewEnv): readonly Duty[] {
  if (review.atMeeting?.ballotBegun) return [];
  const judges = judgesNamed(review);
  const reviewer = review.assignment ? [review.assignment.reviewer] : [];
  return [
    ...notices(review, env),
    ...judges
      .filter((judge) => review.judges[judge]?.notice && undisclosed(review, judge).length > 0)
      .map((judge) => ({ command: 'disclose-findings', judge, persons: [...office(env), ...reviewer] })),
    ...exclusionsLeft(review),
  ];
}

/** The judges on whom findings stand. */
export function judgesNamed(review: OpenReview): readonly PersonId[] {
  return [...new Set(standing(review).flatMap((finding) => finding.persons.map((person) => person.judge)))];
}

/** Article 21 is the reviewer’s to go through, judge by judge. */
export function exclusionsLeft(review: OpenReview): readonly Duty[] {
  const persons = review.assignment ? [review.assignment.reviewer] : [];
  return [...new Set(unconsidered(review).map(({ judge }) => judge))].map((judge) => ({
    command: 'consider-exclusions',
    judge,
    persons,
  }));
}

/** Who handled the case and whoever a finding names has to be notified. */
export function notices(review: OpenReview, env: ReviewEnv): readonly Duty[] {
  const handling =
    review.case.bench?.members.filter((member) => member.handling).map((member) => member.judge) ?? [];
  return [...new Set([...handling, ...judgesNamed(review)])]
    .filter((judge) => !review.judges[judge]?.notice)
    .map((judge) => ({
      command: 'notify-judge',
      judge,
      persons: office(env),
      ...by(env, 'prompt', review.registeredOn),
    }));
}
