import { decideWith } from '../kernel/decide.ts';
import type { Decision, Refusal } from '../kernel/decision.ts';
import { isRefused } from '../kernel/decision.ts';
import type { Reason } from '../kernel/reason.ts';
import { refused } from '../kernel/step.ts';
import { decideMeeting } from '../meeting/decider.ts';
import type { Tabled } from '../meeting/env.ts';
import { openItemOf } from '../meeting/meeting.ts';
import { leaderOf } from '../meeting/presider.ts';
import { type Acting, system } from '../people/acting.ts';
import type { BodyMinutes } from '../people/minutes-order.ts';
import { peopleDecider } from '../people/people-decider.ts';
import { readingsOn } from '../readings/readings.ts';
import { decideRecord } from '../record/decider.ts';
import { decideReview } from '../review/decide.ts';
import type { ReviewEnv, SameCase } from '../review/env.ts';
import { packOf } from '../review/pack.ts';
import type { Review } from '../review/review.ts';
import { parseCaseNumber } from '../rules/case-number.ts';
import { identitiesOf } from '../rules/joint-numbers.ts';
import { isCourtDate, yearOf } from '../time/court-date.ts';
import type { Instant } from '../time/instant.ts';
import { courtDateOf } from '../time/instant.ts';
import { decideCalendar } from './calendar.ts';
import { following } from './carry.ts';
import { decideCircular } from './circular.ts';
import { minutesOn, namingMinutes } from './minutes.ts';
import { decideReadings } from './readings.ts';
import { decideRotation, rotationOn } from './rotation.ts';
import { type CourtEvent, evolve, idOf, type Kind, kindOf, type StateOf, type Stream } from './streams.ts';

/** Asks the host for the state of a stream. */
export function* stateIn<K extends Kind>(stream: Stream<K>): Asking<StateOf[K]> {
  return (yield { load: stream }) as StateOf[K];
}

/** One command as it comes in. */
export interface Order {
  readonly stream: Stream;
  readonly name: string;
  readonly with: unknown;
  /** The same command for others on the same stream: it is accepted for all of them, or for none. */
  readonly also?: readonly unknown[];
  readonly by: string;
  readonly onBehalfOf?: string;
  readonly at: Instant;
}

export interface Happened {
  readonly stream: Stream;
  readonly event: CourtEvent;
  /** The person, or `system` for what follows of itself. */
  readonly by: string;
}

export type Executed =
  | { readonly happened: readonly Happened[]; readonly notes: readonly Reason[] }
  | {
      readonly refused: Refusal;
      /** Of several: which of them was refused. */
      readonly place?: number;
    };

/** What deciding needs to be told: the state of a stream, the reviews of a case number, the next number of a year, minutes entered. */
export type Ask =
  | { readonly load: Stream }
  | { readonly sameCase: readonly string[]; readonly except: string }
  | { readonly nextNumber: number }
  | { readonly minutes: 'all' };

/** Minutes as the host knows them: with the stream that they were entered on. */
export type MinutesOfStream = BodyMinutes & { readonly stream: Stream };

export type Asking<T> = Generator<Ask, T, unknown>;

/**
 * Decides a command and everything that follows from it on other streams, cause first. Any refusal refuses the whole.
 * It asks its host for what it needs and changes nothing itself.
 */
export function* execute(order: Order): Asking<Executed> {
  const known = new Map<Stream, unknown>();
  function* stateOf<K extends Kind>(stream: Stream<K>): Asking<StateOf[K]> {
    if (!known.has(stream)) known.set(stream, yield { load: stream });
    return known.get(stream) as StateOf[K];
  }
  const happened: Happened[] = [];
  const notes: Reason[] = [];
  // each sees what the one before has led to, on every stream
  for (const [place, fields] of [order.with, ...(order.also ?? [])].entries()) {
    const queue = [
      { stream: order.stream, name: order.name, with: fields, by: order.by, onBehalfOf: order.onBehalfOf },
    ];
    for (let command = queue.shift(); command; command = queue.shift()) {
      const acts = yield* actingFor(stateOf, { ...order, ...command });
      yield* stateOf(command.stream);
      const acting = namingMinutes.includes(command.name)
        ? { ...acts, minutes: yield* minutesBefore(known) }
        : acts;
      const decision = yield* decide(stateOf, command.stream, command, acting);
      if (isRefused(decision)) return order.also ? { ...decision, place } : decision;
      notes.push(...(decision.notes ?? []));
      const kind = kindOf(command.stream);
      for (const event of decision.accepted) {
        const entry = { position: 0, on: acting.today, by: command.by };
        const after = evolve(kind, yield* stateOf(command.stream), event, entry);
        known.set(command.stream, after);
        happened.push({ stream: command.stream, event, by: command.by });
        queue.push(
          ...following(command.stream, event, after).map((next) => ({
            ...next,
            by: system,
            onBehalfOf: undefined,
          })),
        );
      }
    }
  }
  return { happened, notes };
}

type StateReader = <K extends Kind>(stream: Stream<K>) => Asking<StateOf[K]>;

/** What every decider is told: who acts, when, and what is in force on that day. */
export function* actingFor(
  stateOf: StateReader,
  who: { readonly by: string; readonly onBehalfOf?: string; readonly at: Instant },
): Asking<Acting> {
  const today = courtDateOf(who.at);
  return {
    by: who.by,
    onBehalfOf: who.onBehalfOf,
    now: who.at,
    today,
    people: yield* stateOf('people/court'),
    readings: readingsOn(yield* stateOf('readings/court'), today),
    calendar: yield* stateOf('calendar/court'),
  };
}

/** What a review's decider and views are told beside the review. */
export function* reviewEnv(
  stateOf: StateReader,
  id: string,
  acting: Acting,
  command?: { readonly name: string; readonly with: unknown },
): Asking<ReviewEnv> {
  const review = yield* stateOf(`review/${id}`);
  const asked = identitiesAskedFor(review, command);
  const ids = asked.length > 0 ? ((yield { sameCase: asked, except: id }) as readonly string[]) : [];
  const sameCase: SameCase[] = [];
  for (const other of ids) {
    const each = yield* stateOf(`review/${other}`);
    if (each.stage !== 'unstarted') sameCase.push({ id: other, review: each });
  }
  const year = numberedIn(review, acting.today, command);
  const nextNumber = year === undefined ? 0 : ((yield { nextNumber: year }) as number);
  const rotation = rotationOn(yield* stateOf('rotation/court'), acting);
  const env = { ...acting, id, sameCase, nextNumber, rotation };
  return { ...env, presider: yield* presiderOn(stateOf, review, env) };
}

/** Of which year the number is that a review gets by this command: that of its registration, on paper as well. */
function numberedIn(
  review: Review,
  today: Acting['today'],
  command?: { readonly name: string },
): number | undefined {
  if (command?.name === 'register-case') return yearOf(today);
  if (command?.name !== 'check-take-over' || review.stage === 'unstarted') return undefined;
  const registeredOn = String(review.takeOver?.given.registeredOn);
  return isCourtDate(registeredOn) ? yearOf(registeredOn) : undefined;
}

/** All minutes that have been entered, on the streams of this command as they stand now. */
function* minutesBefore(known: ReadonlyMap<Stream, unknown>): Asking<readonly BodyMinutes[]> {
  const entered = (yield { minutes: 'all' }) as readonly MinutesOfStream[];
  return [
    ...entered.filter(({ stream }) => !known.has(stream)),
    ...[...known].flatMap(([stream, state]) => minutesOn(stream, state)),
  ];
}

/** Who leads the item that is open on the review, as the meeting stands now. */
function* presiderOn(stateOf: StateReader, review: Review, env: ReviewEnv): Asking<string | undefined> {
  if (review.stage === 'unstarted' || !review.atMeeting?.opened) return undefined;
  const id = review.atMeeting.meeting;
  const meeting = yield* stateOf(`meeting/${id}`);
  const item = meeting.stage === 'unstarted' ? undefined : openItemOf(meeting);
  if (meeting.stage === 'unstarted' || item?.review !== env.id) return undefined;
  return leaderOf(meeting, item, { ...env, id, tabled: { [env.id]: packOf(review, env) } });
}

/** Of the numbers that are given with the command it is asked which other reviews are of its case, else of the review's own. */
function identitiesAskedFor(
  review: Review,
  command?: { readonly name: string; readonly with: unknown },
): readonly string[] {
  const known = review.stage === 'unstarted' ? undefined : review.case;
  const asks = heldFor(review, command?.name) ?? command?.with;
  const given = typeof asks === 'object' && asks !== null ? asks : {};
  const asked = 'caseNumber' in given ? given.caseNumber : undefined;
  const isNumber = (each: unknown) => typeof each === 'string' && parseCaseNumber(each).value.ok;
  const caseNumber = isNumber(asked) ? (asked as string) : known?.caseNumber;
  if (caseNumber === undefined) return [];
  const others = 'otherCaseNumbers' in given ? given.otherCaseNumbers : undefined;
  const otherCaseNumbers = Array.isArray(others)
    ? (others.filter(isNumber) as string[])
    : known?.otherCaseNumbers;
  return identitiesOf({ caseNumber, otherCaseNumbers });
}

/** What was entered and is confirmed by this command. */
function heldFor(review: Review, name?: string): object | undefined {
  if (review.stage === 'unstarted') return undefined;
  if (name === 'check-take-over') return review.takeOver?.given;
  const numbers = review.numbersToConfirm;
  return name === 'confirm-correction' && numbers ? { otherCaseNumbers: numbers.to } : undefined;
}

/** What a meeting is told of each review on its agenda. */
export function* tabledAt(
  stateOf: StateReader,
  reviews: readonly string[],
  acting: Acting,
): Asking<Readonly<Record<string, Tabled>>> {
  const tabled: Record<string, Tabled> = {};
  for (const id of new Set(reviews)) {
    const review = yield* stateOf(`review/${id}`);
    if (review.stage === 'unstarted' || !review.number) continue;
    tabled[id] = packOf(review, yield* reviewEnv(stateOf, id, acting));
  }
  return tabled;
}

interface Given {
  readonly name: string;
  readonly with: unknown;
}

function* decide(
  stateOf: StateReader,
  stream: Stream,
  command: Given,
  acting: Acting,
): Asking<Decision<CourtEvent>> {
  const id = idOf(stream);
  switch (kindOf(stream)) {
    case 'people':
      return decideWith(peopleDecider, yield* stateOf('people/court'), command, acting);
    case 'readings':
      return decideReadings(yield* stateOf('readings/court'), command, acting);
    case 'calendar':
      return decideCalendar(yield* stateOf('calendar/court'), command, acting);
    case 'rotation':
      return decideRotation(yield* stateOf('rotation/court'), command, acting);
    case 'review':
      return decideReview(
        yield* stateOf(`review/${id}`),
        command,
        yield* reviewEnv(stateOf, id, acting, command),
      );
    case 'meeting': {
      const meeting = yield* stateOf(`meeting/${id}`);
      const tabled = yield* tabledAt(stateOf, reviewsOf(meeting, command.with), acting);
      return decideMeeting(meeting, command, { ...acting, id, tabled });
    }
    case 'record': {
      const adoptions = yield* stateOf('readings/court');
      const env = { ...acting, judge: id, readingsOn: (day: Acting['today']) => readingsOn(adoptions, day) };
      return decideRecord(yield* stateOf(`record/${id}`), command, env);
    }
    case 'circular': {
      const reviews: Record<string, Exclude<Review, { stage: 'unstarted' }>> = {};
      for (const each of listOf(command.with)) {
        const review = yield* stateOf(`review/${each}`);
        if (review.stage !== 'unstarted') reviews[each] = review;
      }
      return decideCircular(yield* stateOf(`circular/${id}`), command, { ...acting, reviews });
    }
    default:
      return refused('unknown-command', {
        zh: '没有这样的对象。',
        en: 'There is no such thing.',
      });
  }
}

function listOf(given: unknown): readonly string[] {
  const reviews = typeof given === 'object' && given !== null && 'reviews' in given ? given.reviews : [];
  return Array.isArray(reviews) ? reviews.filter((each) => typeof each === 'string') : [];
}

/** The reviews that a meeting’s command concerns: those on its open item and the one that is named. */
export function reviewsOf(meeting: StateOf['meeting'], given: unknown): readonly string[] {
  const named = typeof given === 'object' && given !== null && 'review' in given ? given.review : undefined;
  const onAgenda =
    meeting.stage === 'unstarted'
      ? []
      : meeting.agenda
          .filter((item) => item.stage === 'open' || item.stage === 'waiting')
          .flatMap((item) => item.review ?? []);
  return typeof named === 'string' ? [...onAgenda, named] : onAgenda;
}
