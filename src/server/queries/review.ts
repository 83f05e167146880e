import { stepsOf } from '../../core/court/commands.ts';
import { type Asking, stateIn } from '../../core/court/execute.ts';
import type { Locale } from '../../core/kernel/text.ts';
import { principal } from '../../core/people/acting.ts';
import type { Task } from '../../core/people/task.ts';
import { attributionOf, ruleByFinding } from '../../core/review/attribution.ts';
import { type Covering, clarificationsOf } from '../../core/review/clarification.ts';
import { clocksOf } from '../../core/review/clocks.ts';
import { actionsOn } from '../../core/review/decide.ts';
import type { ReviewEnv } from '../../core/review/env.ts';
import { answerInquiry } from '../../core/review/inquiry.ts';
import { papersWaiting } from '../../core/review/papers-waiting.ts';
import { qualityOf } from '../../core/review/quality.ts';
import { type OpenReview, tracksOf } from '../../core/review/review.ts';
import { type Sight, sightOf } from '../../core/review/rights.ts';
import { tasksOn } from '../../core/review/tasks.ts';
import { clocks } from '../../core/time/clocks.ts';
import { type CourtDate, daysBetween } from '../../core/time/court-date.ts';
import { sayIn } from '../../core/time/days-in-words.ts';
import { namesIn, viewOf } from '../../views/review-view.ts';
import type { ClockName } from '../../vocabulary/clocks.ts';
import { stages, trackStages } from '../../vocabulary/stages.ts';
import { told, toldRefusal } from '../http/language.ts';
import { type Asker, reviewFor } from './asking.ts';
import { rungIn } from './sanctions.ts';

interface Action {
  readonly name: string;
  readonly allowed: boolean;
  readonly refusal?: Parameters<typeof toldRefusal>[0];
}

const titles = new Map(
  Object.values(stepsOf).flatMap((steps) => steps.map((step) => [step.name, step.title] as const)),
);

/** What a command is called. */
export function titleOf(command: string, locale: Locale): string {
  return titles.get(command)?.[locale] ?? command;
}

/** Actions in the user's language: what each is called and, where it is refused now, why. */
export function toldActions(actions: readonly Action[], locale: Locale) {
  return actions.map(({ name, allowed, refusal }) => ({
    name,
    title: titleOf(name, locale),
    allowed,
    ...(refusal ? { refusal: toldRefusal(refusal, locale) } : {}),
  }));
}

/** Who answers when nobody misled the bench or broke democratic centralism: what a form proposes to begin with. */
const noFault = { misled: false, brokeCentralism: false };

/** A review as this person may see it, with what they can do, have to do, and which clocks run; nothing if it isn't there for them. */
export function* reviewPage(
  id: string,
  who: Asker,
  locale: Locale,
  circulars: readonly string[] = [],
): Asking<object | undefined> {
  const { review, env } = yield* reviewFor(id, who);
  const sight = sightOf(review, env);
  if (review.stage === 'unstarted' || sight === 'nothing') return undefined;
  const person = principal(env);
  const tasks = tasksOn(review, env);
  const mine = tasks.filter((task) => task.persons.includes(person));
  if (sight === 'inquiry') return inquiryPage(review, env, mine, locale);
  const view = viewOf(review, sight, env, person);
  const page = {
    ...view,
    papersWaiting: waitingPapers(review, Object.keys(view.judges ?? {})),
    rungs: yield* rungsOf(review, Object.keys(view.judges ?? {}), id),
    stageName: stages[review.stage][locale],
    trackStageNames: Object.fromEntries(
      Object.entries(trackStages).map(([stage, name]) => [stage, name[locale]]),
    ),
    tasks: mine.map((task) => toldTask(task, env.today, locale)),
    waiting: sight === 'whole' ? waitingFor(tasks, person, env.today, locale) : undefined,
    attribution: sight === 'whole' && review.sheet ? attributionOf(review, noFault, env) : undefined,
    byRule: sight === 'whole' && review.sheet ? ruleByFinding(review, env) : undefined,
    qualityGrade: sight === 'whole' ? qualityTold(review, env, locale) : undefined,
    clarifications: yield* clarifications(review, sight, env, circulars, locale),
    clocks: clocksFor(review, tasks, env, sight, person, locale),
    actions: toldActions(
      actionsOn(review, env).filter((each) => each.name !== 'refer-case'),
      locale,
    ),
  };
  return { ...page, names: namesIn(page, env.people.persons) };
}

/** What somebody was asked, and how they answer; nothing of what it is for (12). */
function inquiryPage(review: OpenReview, env: ReviewEnv, mine: readonly Task[], locale: Locale) {
  const own = ({ name }: { readonly name: string }) => name === answerInquiry.name;
  const page = {
    ...viewOf(review, 'inquiry', env, principal(env)),
    stageName: answerInquiry.title[locale],
    trackStageNames: {},
    clarifications: [],
    clocks: [],
    tasks: mine
      .filter((task) => task.command === answerInquiry.name)
      .map((task) => toldTask(task, env.today, locale)),
    actions: toldActions(actionsOn(review, env).filter(own), locale),
  };
  return { ...page, names: namesIn(page, env.people.persons) };
}

/** The quality grade of the case (6(1)) and what it follows from. */
function qualityTold(review: OpenReview, { people }: ReviewEnv, locale: Locale) {
  const quality = qualityOf(review, people.qualityNames);
  return quality && { grade: quality.value, because: told(quality.because, locale) };
}

/** Which papers wait for the receipt of each judge whom the page shows. */
function waitingPapers(review: OpenReview, judges: readonly string[]) {
  const waits = judges.flatMap((judge) => {
    const papers = papersWaiting(review, judge);
    return papers.length > 0 ? [[judge, papers] as const] : [];
  });
  return waits.length > 0 ? Object.fromEntries(waits) : undefined;
}

/** The rung of the ladder (28, 29) that this case has given each of these judges, where any sanction rests on one. */
function* rungsOf(review: OpenReview, judges: readonly string[], id: string): Asking<object | undefined> {
  const rungs: Record<string, string> = {};
  for (const judge of judges) {
    if (!review.judges[judge]?.track?.sanctions.length) continue;
    const rung = rungIn(yield* stateIn(`record/${judge}`), id);
    if (rung) rungs[judge] = rung;
  }
  return Object.keys(rungs).length > 0 ? rungs : undefined;
}

/** What others have to do, which tells who has the ball; what may as well be left, and to urge them, is nothing to wait for. */
function waitingFor(tasks: readonly Task[], person: string, today: CourtDate, locale: Locale) {
  return tasks
    .filter((task) => !task.optional && !task.waits && task.command !== 'urge')
    .filter((task) => !task.persons.includes(person))
    .map((task) => ({ ...toldTask(task, today, locale), persons: task.persons }));
}

/** Drafts of what clears a judge whose finding has fallen: for whoever sees the whole, and each judge their own. */
function* clarifications(
  review: OpenReview,
  sight: Sight,
  env: ReviewEnv,
  circulars: readonly string[],
  locale: Locale,
): Asking<object[]> {
  const fallen = tracksOf(review).some(([, { reversals = [] }]) => reversals.length > 0);
  if (!fallen || (sight !== 'whole' && sight !== 'judge')) return [];
  const covering: Covering[] = [];
  for (const id of circulars) {
    const circular = yield* stateIn(`circular/${id}`);
    if (circular.stage === 'published' && circular.reviews.includes(env.id))
      covering.push({ ...circular, id });
  }
  return clarificationsOf(review, env.people, covering, env.today)
    .filter(({ judge }) => sight === 'whole' || judge === principal(env))
    .map(({ title, text, because, ...each }) => ({
      ...each,
      title: title[locale],
      text: sayIn(text, locale),
      because: told(because, locale),
    }));
}

export function toldTask(
  { command, judge, sanction, optional, waits, ...due }: Task,
  today: CourtDate,
  locale: Locale,
) {
  return {
    command,
    title: titleOf(command, locale),
    judge,
    sanction,
    optional: optional ?? false,
    ...(waits ? { waits: told(waits, locale) } : {}),
    ...toldDue(due, today, locale),
  };
}

/** A day due with the days left, the rule it comes from, and whether it may still move. */
export function toldDue(
  due: { readonly dueOn?: CourtDate; readonly clock?: ClockName; readonly provisional?: boolean },
  today: CourtDate,
  locale: Locale,
) {
  const { dueOn, clock, provisional } = due;
  if (!dueOn) return {};
  const rule = clock ? clocks[clock] : undefined;
  return {
    dueOn,
    daysLeft: daysBetween(today, dueOn),
    provisional: provisional ?? false,
    clock,
    because: rule ? told([rule], locale) : [],
  };
}

/** The clocks that run, and what has to be done by a day, whoever has to do it. A judge sees their own. */
function clocksFor(
  review: OpenReview,
  tasks: readonly Task[],
  env: ReviewEnv,
  sight: Sight,
  person: string,
  locale: Locale,
) {
  if (sight !== 'whole' && sight !== 'judge') return [];
  const running = [
    ...clocksOf(review, env).map(({ clock, judge, dueOn, provisional }) => ({
      clock,
      judge,
      dueOn,
      provisional,
    })),
    ...tasks
      .filter((task) => sight === 'whole' || task.persons.includes(person))
      .flatMap(({ clock, judge, dueOn, provisional }) =>
        clock && dueOn ? [{ clock, judge, dueOn, provisional }] : [],
      ),
  ];
  const seen = new Set<string>();
  return running
    .filter((each) => sight === 'whole' || each.judge === person)
    .filter(({ clock, judge, dueOn }) => {
      const key = `${clock}/${judge ?? ''}/${dueOn}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ judge, ...due }) => ({ judge, ...toldDue(due, env.today, locale) }));
}
