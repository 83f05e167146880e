import type { MeetingEvent } from '../meeting/events.ts';
import { evolveMeeting } from '../meeting/evolve.ts';
import { type Meeting, unplanned } from '../meeting/meeting.ts';
import { nobody, type People } from '../people/people.ts';
import { evolvePeople, type PeopleEvent } from '../people/people-events.ts';
import { evolveRecord, type RecordEvent } from '../record/events.ts';
import { emptyRecord, type JudgeRecord } from '../record/record.ts';
import type { ReviewEvent } from '../review/events.ts';
import { evolveReview } from '../review/evolve.ts';
import { type Review, unstarted } from '../review/review.ts';
import type { CourtDate } from '../time/court-date.ts';
import { publishedCalendar } from '../time/published.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { evolveCalendar, type NoticePublished } from './calendar.ts';
import { type Circular, type CircularPublished, evolveCircular } from './circular.ts';
import { type Adoptions, evolveReadings, type ReadingsEvent } from './readings.ts';
import { evolveRotation, noDraws, type RotationEvent, type RotationLedger } from './rotation.ts';

/** A stream is `kind/id`; the kinds of which a court has one only have the id `court`. */
export interface StateOf {
  readonly people: People;
  readonly readings: Adoptions;
  readonly calendar: WorkCalendar;
  readonly rotation: RotationLedger;
  readonly review: Review;
  readonly meeting: Meeting;
  readonly record: JudgeRecord;
  readonly circular: Circular;
}

export type Kind = keyof StateOf;
export type Stream<K extends Kind = Kind> = `${K}/${string}`;
export type CourtEvent =
  | PeopleEvent
  | ReadingsEvent
  | NoticePublished
  | RotationEvent
  | ReviewEvent
  | MeetingEvent
  | RecordEvent
  | CircularPublished;

export interface Entry {
  readonly position: number;
  readonly on: CourtDate;
  readonly by: string;
}

export function kindOf(stream: Stream): Kind {
  return stream.slice(0, stream.indexOf('/')) as Kind;
}

export function idOf(stream: Stream): string {
  return stream.slice(stream.indexOf('/') + 1);
}

/** The state of a stream before its first event. */
export function initial<K extends Kind>(kind: K, id: string): StateOf[K] {
  const states: StateOf = {
    people: nobody,
    readings: [],
    calendar: publishedCalendar,
    rotation: noDraws,
    review: unstarted,
    meeting: unplanned,
    record: emptyRecord(id),
    circular: { stage: 'unstarted' },
  };
  return states[kind];
}

/** The state of a stream after one more event. */
export function evolve<K extends Kind>(
  kind: K,
  state: StateOf[K],
  event: CourtEvent,
  entry: Entry,
): StateOf[K] {
  const readers: { readonly [Each in Kind]: (state: StateOf[Each]) => StateOf[Each] } = {
    people: (each) => evolvePeople(each, event as PeopleEvent, entry.on),
    readings: (each) => evolveReadings(each, event as ReadingsEvent),
    calendar: (each) => evolveCalendar(each, event as NoticePublished),
    rotation: (each) => evolveRotation(each, event as RotationEvent),
    review: (each) => evolveReview(each, event as ReviewEvent, entry),
    meeting: (each) => evolveMeeting(each, event as MeetingEvent),
    record: (each) => evolveRecord(each, event as RecordEvent),
    circular: (each) => evolveCircular(each, event as CircularPublished, entry),
  };
  return readers[kind](state);
}
