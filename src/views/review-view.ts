import type { PersonId } from '../core/people/people.ts';
import { askedOf } from '../core/review/asked.ts';
import type { ReviewEnv } from '../core/review/env.ts';
import { mayOwn } from '../core/review/owners.ts';
import { type Concern, noConcern, type OpenReview, tracksOf } from '../core/review/review.ts';
import type { Sight } from '../core/review/rights.ts';

/** What a person is shown of a review: everything by name, nothing left out by luck. */
export type ReviewView = { readonly sight: Sight; readonly id: string; readonly stage: string } & Readonly<
  Record<string, unknown>
>;

/**
 * A review as far as somebody's sight goes. What a limited sight shows is picked; only `whole` starts from everything, and
 * ballots are not in a review at all.
 *
 * @param person in whose place somebody looks: the judge, the owner of a sanction
 */
export function viewOf(
  review: OpenReview,
  sight: Exclude<Sight, 'nothing'>,
  env: ReviewEnv,
  person: PersonId,
): ReviewView {
  const { stage, number } = review;
  const { caseNumber } = review.case;
  const head = { id: env.id, sight, stage, number, referredOn: review.referredOn };
  switch (sight) {
    case 'whole':
      return { ...head, ...review };
    case 'judge':
      return { ...head, case: caseForSides(review), ...judgeSide(review, person, env) };
    case 'outcome':
      return {
        ...head,
        case: { caseNumber, cause: review.case.cause },
        judges: outcomes(review, env, person),
        inquiries: askedOf(review, person, env),
      };
    case 'referral':
      return {
        ...head,
        case: { ...caseForSides(review), bench: undefined },
        missing: review.missing,
        referral: review.referral,
        sources: review.sources,
        mergedInto: review.mergedInto,
        feedback: review.feedback,
        inquiries: askedOf(review, person, env),
        closedOn: review.closedOn,
      };
    case 'custody':
      return {
        ...head,
        case: { caseNumber },
        dossier: review.dossier,
        inquiries: askedOf(review, person, env),
      };
    case 'inquiry':
      return {
        id: env.id,
        sight,
        stage: 'inquiry',
        case: { caseNumber },
        inquiries: askedOf(review, person, env),
      };
  }
}

function caseForSides(review: OpenReview) {
  const { caseNumber, court, cause, parties, category, procedure, bench, benchAsPrinted } = review.case;
  const { filedOn, closedOn, detainedOn, otherCaseNumbers } = review.case;
  return {
    ...{ caseNumber, otherCaseNumbers, court, cause, parties, category, procedure, bench, benchAsPrinted },
    ...{ filedOn, closedOn, detainedOn },
  };
}

/** The judge's own side: notice, disclosed findings, decision, own statements; nobody else's, and nothing of deliberation. */
function judgeSide(review: OpenReview, judge: PersonId, env: ReviewEnv) {
  const {
    news: _news,
    reasons: _reasons,
    track: own,
    ...concern
  }: Concern = review.judges[judge] ?? noConcern;
  const track = concern.decision || !untoldStages.includes(own?.stage ?? '') ? own : undefined;
  const disclosed = new Set(concern.disclosures.flatMap((each) => each.findings));
  const decided = new Set(track?.findings.map((each) => each.finding));
  return {
    judges: { [judge]: { ...concern, track } },
    reviewer: concern.notice ? review.assignment?.reviewer : undefined,
    findings: review.findings
      .filter((finding) => disclosed.has(finding.id) || decided.has(finding.id))
      .map(({ persons, proposedBy: _, orphaned: __, leftOff: ___, ...finding }) => ({
        ...finding,
        persons: persons.filter((each) => each.judge === judge),
      })),
    recusals: review.recusals.filter((each) => each.by === judge),
    inquiries: askedOf(review, judge, env),
    decidedOn: concern.decision ? review.decidedOn : undefined,
    closing: concern.decision ? review.closing : undefined,
    closedOn: concern.decision ? review.closedOn : undefined,
  };
}

/** What the judge learns with the decision, not before. */
const untoldStages: readonly string[] = ['answerable', 'at-discipline'];

/** The confirmed findings of the judges whose sanctions this person carries out. */
function outcomes(review: OpenReview, env: ReviewEnv, person: PersonId) {
  const owned = tracksOf(review).filter(([judge, track]) =>
    track.sanctions.some((each) => mayOwn(review, env, each.kind, judge).includes(person)),
  );
  return Object.fromEntries(
    owned.map(([judge, { stage, findings, sanctions, confirmedOn }]) => {
      const own = sanctions.filter((each) => mayOwn(review, env, each.kind, judge).includes(person));
      return [judge, { disclosures: [], track: { stage, findings, sanctions: own, confirmedOn } }];
    }),
  );
}

/** The names of everybody who is mentioned, by id. */
export function namesIn(value: unknown, names: Readonly<Record<PersonId, { readonly name: string }>>) {
  const found: Record<string, string> = {};
  const look = (each: unknown): void => {
    if (typeof each === 'string') {
      if (Object.hasOwn(names, each)) found[each] = names[each]?.name ?? each;
    } else if (Array.isArray(each)) each.forEach(look);
    else if (typeof each === 'object' && each !== null)
      for (const [key, inner] of Object.entries(each)) {
        look(key);
        look(inner);
      }
  };
  look(value);
  return found;
}
