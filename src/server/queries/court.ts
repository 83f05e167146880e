import { calendarDecider } from '../../core/court/calendar.ts';
import type { Asking } from '../../core/court/execute.ts';
import { stateIn } from '../../core/court/execute.ts';
import { mayKnowOfMeetings } from '../../core/court/knowing.ts';
import { readingsDecider } from '../../core/court/readings.ts';
import { rotationOn } from '../../core/court/rotation.ts';
import type { Locale } from '../../core/kernel/text.ts';
import { actingOffices } from '../../core/people/acting.ts';
import { setWorkloadCoefficient } from '../../core/people/coefficients.ts';
import { committeeOn } from '../../core/people/committee.ts';
import { adjudicationCommitteeOn, nameOf } from '../../core/people/people.ts';
import { peopleDecider } from '../../core/people/people-decider.ts';
import { type Figure, isFigure } from '../../core/readings/reading.ts';
import { readingsOn } from '../../core/readings/readings.ts';
import { readingRegister } from '../../core/readings/register.ts';
import { conflicts, settledByLaw } from '../../core/readings/settled.ts';
import { sightOf } from '../../core/review/rights.ts';
import { sayIn } from '../../core/time/days-in-words.ts';
import { isPublished } from '../../core/time/work-calendar.ts';
import { namesIn } from '../../views/review-view.ts';
import { soundsOf } from '../../views/search-text.ts';
import type { Office } from '../../vocabulary/court.ts';
import { qualityGrades, qualityName } from '../../vocabulary/quality.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { actionsFor } from './actions.ts';
import { type Asker, acting, reviewFor } from './asking.ts';
import { toldActions } from './review.ts';
import { personOn } from './who.ts';

const keepers: readonly Office[] = ['system-administrator', 'personnel-head', 'quality-office-clerk'];

/** The register of people with offices held, leave and deputies; who is whose relative is for those who keep it. */
export function* peoplePage(who: Asker, locale: Locale): Asking<object> {
  const env = yield* acting(who);
  const { people, today } = env;
  const keeps = actingOffices(env).some((office) => keepers.includes(office));
  return {
    court: people.court,
    people: Object.values(people.persons).map(({ from, until, outside, id }) => ({
      ...personOn(people, id, today, locale),
      from,
      until,
      outside,
      sounds: soundsOf(nameOf(people, id)),
      held: people.offices.filter((held) => held.person === id).map(({ person: _, ...held }) => held),
    })),
    leave: people.leave.filter((span) => span.until >= today),
    deputies: people.deputies.filter((span) => !span.until || span.until >= today),
    ...(keeps ? { relatives: people.relatives } : {}),
    qualityNames: Object.fromEntries(
      idsOf(qualityGrades).map((grade) => [grade, qualityName(grade, people.qualityNames)]),
    ),
    actions: toldActions(
      actionsFor(peopleDecider, people, env).filter((each) => each.name !== setWorkloadCoefficient.name),
      locale,
    ),
  };
}

const MOST_DRAWS = 100;

/** The committee of the day, the order of the list, and the ledger of draws for those who may know of the reviews. */
export function* committeePage(who: Asker): Asking<object> {
  const env = yield* acting(who);
  const ledger = yield* stateIn('rotation/court');
  const draws: unknown[] = [];
  for (const drawn of mayKnowOfMeetings(env) ? ledger.draws.slice(-MOST_DRAWS).reverse() : []) {
    const seen = yield* reviewFor(drawn.review, who);
    if (sightOf(seen.review, seen.env) !== 'whole' || seen.review.stage === 'unstarted') continue;
    draws.push({ ...drawn, number: seen.review.number });
  }
  return {
    members: committeeOn(env.people, env.today).map((member) => ({
      ...member,
      name: nameOf(env.people, member.person),
    })),
    order: adjudicationCommitteeOn(env.people, env.today).map((person) => ({
      person,
      name: nameOf(env.people, person),
    })),
    rotation: rotationOn(ledger, env),
    draws,
  };
}

/** The register of readings: options, which is in force and since when, adoptions; what law settles; where the texts disagree. */
export function* readingsPage(who: Asker, locale: Locale): Asking<object> {
  const env = yield* acting(who);
  const adoptions = yield* stateIn('readings/court');
  const inForce = readingsOn(adoptions, env.today);
  return {
    readings: readingRegister.map((reading) => ({
      id: reading.id,
      title: reading.title[locale],
      quotes: reading.quotes,
      articles: reading.articles,
      why: reading.why[locale],
      ...(isFigure(reading)
        ? { figure: figureTold(reading, locale) }
        : { options: reading.options.map(({ id, words }) => ({ id, words: words[locale] })) }),
      inForce: inForce[reading.id],
      adoptions: adoptions.filter((each) => each.reading === reading.id),
    })),
    settled: settledByLaw.map(({ law, says }) => ({ law, says: sayIn(says, locale) })),
    conflicts: conflicts.map(({ cites, says }) => ({ cites, says: sayIn(says, locale) })),
    actions: toldActions(actionsFor(readingsDecider, adoptions, env), locale),
    names: namesIn(adoptions, env.people.persons),
  };
}

function figureTold({ figure }: Figure, locale: Locale) {
  const unit = figure.unit[locale];
  return figure.without
    ? { unit, without: { id: figure.without.id, words: figure.without.words[locale] } }
    : { unit, default: figure.default };
}

/** The working days of a year, as far as they are published. */
export function* calendarPage(given: number | undefined, who: Asker, locale: Locale): Asking<object> {
  const env = yield* acting(who);
  const year = given ?? Number(env.today.slice(0, 4));
  const notice = env.calendar.notices[String(year)];
  return {
    year,
    published: isPublished(env.calendar, year),
    off: notice?.off ?? [],
    work: notice?.work ?? [],
    years: Object.keys(env.calendar.notices).filter((each) => isPublished(env.calendar, Number(each))),
    actions: toldActions(actionsFor(calendarDecider, env.calendar, env), locale),
  };
}
