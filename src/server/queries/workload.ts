import { stateIn } from '../../core/court/execute.ts';
import type { Locale } from '../../core/kernel/text.ts';
import { actingOffices, principal } from '../../core/people/acting.ts';
import { checkWorkloadCoefficient, setWorkloadCoefficient } from '../../core/people/coefficients.ts';
import { adjudicationCommitteeOn } from '../../core/people/people.ts';
import { peopleDecider } from '../../core/people/people-decider.ts';
import { readingsOn } from '../../core/readings/readings.ts';
import { sightOf } from '../../core/review/rights.ts';
import { type Examined, examinationOf, workloads } from '../../core/review/workload.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { namesIn } from '../../views/review-view.ts';
import type { CourtService } from '../court/service.ts';
import { actionsFor } from './actions.ts';
import { type Asker, acting, reviewFor } from './asking.ts';
import { mayAssessReviewers } from './knowing.ts';
import { toldActions } from './review.ts';

export interface Period {
  readonly from?: CourtDate | undefined;
  readonly to?: CourtDate | undefined;
}

/**
 * What the reviewers have done in a period, for the performance assessment (O3): from the reviews that this person sees whole.
 * A reviewer who keeps no register sees their own line only.
 */
export async function workloadPage(service: CourtService, asked: Period, who: Asker, locale: Locale) {
  const env = await service.ask(acting(who));
  const { people, today } = env;
  const period = { from: asked.from ?? (`${today.slice(0, 4)}-01-01` as CourtDate), to: asked.to ?? today };
  const person = principal(env);
  const all = mayAssessReviewers(env);
  const examined: Examined[] = [];
  for (const id of await examinedReviews(service, period)) {
    const each = await service.ask(examinationSeen(id, who));
    if (each && (all || each.reviewer === person)) examined.push(each);
  }
  const members = adjudicationCommitteeOn(people, today);
  const order = members.filter((member) => all || member === person);
  const offices = actingOffices(env);
  const actions = actionsFor(peopleDecider, people, env).filter(
    (each) => onCoefficients.includes(each.name) && offices.length > 0,
  );
  const page = {
    ...period,
    reviewers: workloads(examined, period, people.coefficients, order, today),
    coefficients: people.coefficients,
    actions: toldActions(actions, locale),
  };
  return { ...page, names: namesIn(page, people.persons) };
}

const onCoefficients: readonly string[] = [setWorkloadCoefficient.name, checkWorkloadCoefficient.name];

/** The examination of a review, by the readings of the day on which it was completed; nothing if it isn't seen whole. */
function* examinationSeen(id: string, who: Asker) {
  const { review, env } = yield* reviewFor(id, who);
  if (sightOf(review, env) !== 'whole') return undefined;
  const completedOn = review.stage === 'unstarted' ? undefined : review.conclusion?.on;
  const adoptions = yield* stateIn('readings/court');
  return examinationOf(review, { ...env, readings: readingsOn(adoptions, completedOn ?? env.today) });
}

/** Reviews whose examination was completed in the period, or is still running. */
async function examinedReviews({ db, court }: CourtService, { from, to }: Required<Period>) {
  const completed = `select distinct substr(stream, 8) as id from log_entry
    where court = $1 and type = 'ExaminationCompleted' and court_date between $2::date and $3::date`;
  const running = `select id from view_review where court = $1 and stage in ('assigned', 'under-examination')`;
  const text = `${completed} union ${running} order by id`;
  return (await db.rows<{ id: string }>({ text }, [court, from, to])).map(({ id }) => id);
}
