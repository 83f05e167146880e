import { type Asking, stateIn } from '../../core/court/execute.ts';
import { mayKnowOfRecord } from '../../core/court/knowing.ts';
import type { Reason } from '../../core/kernel/reason.ts';
import type { Locale } from '../../core/kernel/text.ts';
import type { Acting } from '../../core/people/acting.ts';
import { principal } from '../../core/people/acting.ts';
import { officesOf } from '../../core/people/people.ts';
import { readingsOn } from '../../core/readings/readings.ts';
import { recordDecider } from '../../core/record/decider.ts';
import { type JudgeRecord, standingFindings } from '../../core/record/record.ts';
import { sightOf } from '../../core/review/rights.ts';
import type { SanctionResult } from '../../core/rules/art28-29-sanctions.ts';
import { outlook, supposed } from '../../core/rules/art28-outlook.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { sayIn } from '../../core/time/days-in-words.ts';
import { namesIn } from '../../views/review-view.ts';
import { actionsFor } from './actions.ts';
import { type Asker, acting, reviewFor } from './asking.ts';
import { toldActions } from './review.ts';

/** How much of each review on it somebody has to see to look at another's record. */
const known: readonly string[] = ['whole', 'outcome'];

/**
 * A judge's record, for whoever may see it. Findings are counted with one another, so that a record with one finding left out
 * would tell of it: whoever may not know of one review on it, is recused from it or sees their own side only, is not shown the
 * record at all. The judges themselves see all of theirs.
 */
export function* recordSeenBy(
  judge: string,
  who: Asker,
  env: Acting,
  sights: readonly string[] = known,
): Asking<JudgeRecord | undefined> {
  const record = yield* stateIn(`record/${judge}`);
  if (principal(env) === judge) return record;
  for (const review of new Set(record.findings.flatMap((finding) => finding.review ?? []))) {
    const seen = yield* reviewFor(review, who);
    if (!sights.includes(sightOf(seen.review, seen.env))) return undefined;
  }
  return record;
}

/** The judges whose records whoever asks may see, in the order of the register of people: names, and no counts beside one another. */
export function* judgesSeenBy(who: Asker) {
  const env = yield* acting(who);
  const judges = [];
  for (const { id, name, department } of Object.values(env.people.persons)) {
    const sits = officesOf(env.people, id, env.today).some((held) => held.office === 'judge');
    const record = yield* stateIn(`record/${id}`);
    if (!sits && record.findings.length === 0 && record.prior.length === 0) continue;
    if (mayKnowOfRecord(id, env) && (yield* recordSeenBy(id, who, env)))
      judges.push({ id, name, department });
  }
  return { items: judges };
}

/** A judge's record with what each finding leads to, where the judge stands today and what one more would bring. */
export function* recordPage(judge: string, who: Asker, locale: Locale) {
  const env = yield* acting(who);
  const person = env.people.persons[judge];
  if (!person || !mayKnowOfRecord(judge, env)) return undefined;
  const record = yield* recordSeenBy(judge, who, env);
  if (!record) return undefined;
  const adoptions = yield* stateIn('readings/court');
  const on = (day: CourtDate) => readingsOn(adoptions, day);
  const told = tellingOf(record, locale);
  const { units, oneMore } = outlook(standingFindings(record), env.readings, env.today, on);
  const page = {
    judge,
    name: person.name,
    findings: record.findings,
    results: record.results.map(told),
    outlook: {
      on: env.today,
      units,
      oneMore: oneMore.map(({ result, ...more }) => ({ ...more, result: told(result) })),
    },
    prior: record.prior,
    lapsed: record.lapsed.map(({ finding, after }) => ({ finding, after: told(after) })),
    actions: toldActions(actionsFor(recordDecider, record, { ...env, judge, readingsOn: on }), locale),
  };
  return { ...page, names: namesIn(page, env.people.persons) };
}

const oneMoreCase = { zh: '再有一件', en: 'one more' };

/** A result in the reader's language. Findings have ids; whoever reads the reasons knows them by their cases. */
export function tellingOf(record: Pick<JudgeRecord, 'findings'>, locale: Locale) {
  const names = new Map(record.findings.map((finding) => [finding.id, finding.case]));
  names.set(supposed, oneMoreCase[locale]);
  // the longest first, so that r1/f1 is not found in r1/f12
  const ids = [...names.keys()].sort((one, other) => other.length - one.length).map(escaped);
  const anyId = new RegExp(ids.join('|'), 'g');
  const say = ({ cite, says }: Reason) => ({
    cite,
    says: sayIn(says, locale).replace(anyId, (id) => names.get(id) ?? id),
  });
  return ({ because, ...result }: SanctionResult) => ({ ...result, because: because.map(say) });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
