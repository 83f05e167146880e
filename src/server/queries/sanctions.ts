import { type Asking, stateIn } from '../../core/court/execute.ts';
import { type Acting, principal } from '../../core/people/acting.ts';
import type { PersonId } from '../../core/people/people.ts';
import type { JudgeRecord } from '../../core/record/record.ts';
import { isBound, type ReviewEnv } from '../../core/review/env.ts';
import { mayOwn } from '../../core/review/owners.ts';
import type { OpenReview, Sanction } from '../../core/review/review.ts';
import { type Sight, sightOf } from '../../core/review/rights.ts';
import { namesIn } from '../../views/review-view.ts';
import type { SanctionState } from '../../vocabulary/sanctions.ts';
import { type Asker, acting, reviewFor } from './asking.ts';

export interface SanctionLine extends Omit<Sanction, 'stage' | 'restore'> {
  readonly judge: PersonId;
  readonly review: string;
  readonly number: string | undefined;
  readonly case: string;
  readonly rung: string | null;
  readonly confirmedOn: OpenReview['decidedOn'];
  readonly state: SanctionState;
  readonly owners: readonly PersonId[];
  /** Whether it is this person’s to carry out. */
  readonly mine: boolean;
}

/** Every sanction that this person may know of: the office and the leaders all, an owner theirs, a judge their own. */
export function* sanctionsPage(who: Asker): Asking<object> {
  const env = yield* acting(who);
  const items = yield* sanctionsSeenBy(who, env);
  return { items, names: namesIn(items, env.people.persons) };
}

/**
 * @param sights how much of a review somebody has to see; a limited sight shows its own part only
 */
export function* sanctionsSeenBy(
  who: Asker,
  env: Acting,
  sights: readonly Sight[] = ['whole', 'outcome', 'judge'],
): Asking<readonly SanctionLine[]> {
  const lines: SanctionLine[] = [];
  for (const judge of Object.keys(env.people.persons)) {
    const record = yield* stateIn(`record/${judge}`);
    for (const id of new Set(record.findings.flatMap((each) => each.review ?? []))) {
      const { review, env: reviewEnv } = yield* reviewFor(id, who);
      if (review.stage === 'unstarted') continue;
      const sight = sightOf(review, reviewEnv);
      if (sights.includes(sight)) lines.push(...linesOf(review, judge, record, sight, reviewEnv));
    }
  }
  return lines;
}

/**
 * The lines of one kind, judge by judge, whole or not at all: months are counted and laid out with one another, so that with one
 * case left out they would be wrong, or tell of it. Whoever is recused from a case of a judge, or may not see one of these
 * sanctions, is shown none of that judge's; the judges themselves all of theirs.
 */
export function* wholeOf(kind: string, who: Asker, env: Acting, sights?: readonly Sight[]) {
  const lines = (yield* sanctionsSeenBy(who, env, sights)).filter((each) => each.kind === kind);
  const hidden = new Set<PersonId>();
  for (const judge of new Set(lines.map((each) => each.judge))) {
    if (judge === principal(env)) continue;
    const { findings } = yield* stateIn(`record/${judge}`);
    for (const id of new Set(findings.flatMap((each) => each.review ?? []))) {
      const { review, env: reviewEnv } = yield* reviewFor(id, who);
      if (review.stage === 'unstarted') continue;
      const bound = [env.by, principal(env)].some((each) => isBound(review, reviewEnv, each));
      const has = review.judges[judge]?.track?.sanctions.some((each) => each.kind === kind);
      const seen = lines.some((each) => each.judge === judge && each.review === id);
      if (bound || (has && !seen)) hidden.add(judge);
    }
  }
  return lines.filter(({ judge }) => !hidden.has(judge));
}

function linesOf(
  review: OpenReview,
  judge: PersonId,
  record: JudgeRecord,
  sight: Sight,
  env: ReviewEnv,
): readonly SanctionLine[] {
  const track = review.judges[judge]?.track;
  const person = principal(env);
  if (!track || (sight === 'judge' && person !== judge)) return [];
  const rung = rungIn(record, env.id);
  return track.sanctions.flatMap(({ stage: _, restore: __, ...sanction }, place): SanctionLine[] => {
    const owners = mayOwn(review, env, sanction.kind, judge);
    const mine = owners.includes(person);
    if (sight === 'outcome' && !mine) return [];
    const state = stateOf(track.sanctions[place]!);
    const { number, case: identity } = review;
    const { confirmedOn } = track;
    const at = { judge, review: env.id, number, case: identity.caseNumber, rung, confirmedOn };
    // a judge sees who carries out what; the rest of their side is on the review
    return [{ ...at, ...sanction, state, owners, mine }];
  });
}

/** The rung that the case has given its judge, as it stands. */
export function rungIn(record: JudgeRecord, review: string): string | null {
  const own = record.findings.filter((each) => each.review === review).map(({ id }) => id);
  return record.results.find((each) => !each.absorbed && own.includes(each.finding))?.rung ?? null;
}

function stateOf({ stage, restore }: Sanction): SanctionState {
  if (restore === 'proposed') return 'to-restore';
  if (stage === 'proposed') return 'to-issue';
  return stage === 'issued' ? 'to-execute' : stage;
}
