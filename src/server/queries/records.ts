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

/** How much of each review on it somebody has to see to look at another's record. */
const known: readonly string[] = ['whole', 'outcome'];

/**
 * A judge's record: findings in the order in which they were recorded, and what each leads to. Findings are counted with one
 * another, so that a record with one finding left out would tell of it: whoever may not know of one review on it, is
 * recused from it or sees their own side only, is not shown the record at all. The judges themselves see all of theirs.
 */
export function* recordPage(judge: string, who: Asker, locale: Locale) {
  const env = yield* acting(who);
  if (!env.people.persons[judge] || !mayKnowOfRecord(judge, env)) return undefined;
  const record = yield* stateIn(`record/${judge}`);
  const own = principal(env) === judge;
  for (const review of own ? [] : new Set(record.findings.flatMap((finding) => finding.review ?? []))) {
    const seen = yield* reviewFor(review, who);
    if (!known.includes(sightOf(seen.review, seen.env))) return undefined;
  }
  const results = record.results.map(({ because, ...result }) => ({
    ...result,
    because: because.map(({ cite, says }) => ({ cite, says: says[locale] })),
  }));
  const adoptions = yield* stateIn('readings/court');
  const recordEnv = { ...env, judge, readingsOn: (day: CourtDate) => readingsOn(adoptions, day) };
  const page = {
    judge,
    name: env.people.persons[judge].name,
    findings: record.findings,
    results,
    prior: record.prior,
    actions: toldActions(actionsFor(recordDecider, record, recordEnv), locale),
  };
  return { ...page, names: namesIn(page, env.people.persons) };
}
