import { stateIn } from '../../core/court/execute.ts';
import type { Locale } from '../../core/kernel/text.ts';
import { principal } from '../../core/people/acting.ts';
import { readingsOn } from '../../core/readings/readings.ts';
import { recordDecider } from '../../core/record/decider.ts';
import { sightOf } from '../../core/review/rights.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { namesIn } from '../../views/review-view.ts';
import { actionsFor } from './actions.ts';
import { type Asker, acting, reviewFor } from './asking.ts';
import { mayKnowOfRecord } from './knowing.ts';
import { toldActions } from './review.ts';

/**
 * A judge's record: findings in the order in which they were recorded, and what each leads to. Findings of reviews that
 * whoever looks may not know of are left out with their results; the judges themselves see all of theirs.
 */
export function* recordPage(judge: string, who: Asker, locale: Locale) {
  const env = yield* acting(who);
  if (!env.people.persons[judge] || !mayKnowOfRecord(judge, env)) return undefined;
  const record = yield* stateIn(`record/${judge}`);
  const own = principal(env) === judge;
  const unknown = new Set<string>();
  for (const review of new Set(record.findings.flatMap((finding) => finding.review ?? []))) {
    const seen = yield* reviewFor(review, who);
    if (!own && sightOf(seen.review, seen.env) === 'nothing') unknown.add(review);
  }
  const findings = record.findings.filter((finding) => !finding.review || !unknown.has(finding.review));
  const shown = new Set(findings.map((finding) => finding.id));
  const results = record.results
    .filter((result) => shown.has(result.finding))
    .map(({ because, ...result }) => ({
      ...result,
      because: because.map(({ cite, says }) => ({ cite, says: says[locale] })),
    }));
  const adoptions = yield* stateIn('readings/court');
  const recordEnv = { ...env, judge, readingsOn: (day: CourtDate) => readingsOn(adoptions, day) };
  const page = {
    judge,
    name: env.people.persons[judge].name,
    findings,
    results,
    prior: record.prior,
    actions: toldActions(actionsFor(recordDecider, record, recordEnv), locale),
  };
  return { ...page, names: namesIn(page, env.people.persons) };
}
