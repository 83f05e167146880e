import type { Bounds } from '../kernel/day-bounds.ts';
import type { AnyStep } from '../kernel/step.ts';
import { meetingBounds } from '../meeting/day-bounds.ts';
import { meetingSteps } from '../meeting/decider.ts';
import { peopleBounds } from '../people/day-bounds.ts';
import { peopleSteps } from '../people/people-steps.ts';
import { recordBounds } from '../record/day-bounds.ts';
import { recordSteps } from '../record/steps.ts';
import { reviewBounds } from '../review/day-bounds.ts';
import { reviewSteps } from '../review/steps.ts';
import { calendarBounds, calendarDecider } from './calendar.ts';
import { circularDecider } from './circular.ts';
import { readingsBounds, readingsDecider } from './readings.ts';
import type { Kind } from './streams.ts';

/** A step of any decider, as lists of commands hold it. */
export type CourtStep = AnyStep<never, never, { readonly type: string }, string>;

export const stepsOf: Readonly<Record<Exclude<Kind, 'rotation'>, readonly CourtStep[]>> = {
  review: reviewSteps,
  meeting: meetingSteps,
  record: recordSteps,
  people: peopleSteps,
  readings: readingsDecider.steps,
  calendar: calendarDecider.steps,
  circular: circularDecider.steps,
};

/** What the days in the commands of a kind may not precede and not follow, by name. */
export const boundsOf: Readonly<Record<keyof typeof stepsOf, Bounds<never, never>>> = {
  review: reviewBounds,
  meeting: meetingBounds,
  record: recordBounds,
  people: peopleBounds,
  readings: readingsBounds,
  calendar: calendarBounds,
  circular: circularDecider.bounds,
};

/** The kind of stream that a command belongs to; no two kinds share a command’s name. */
export function kindOfCommand(name: string): Exclude<Kind, 'rotation'> | undefined {
  const kinds = Object.keys(stepsOf) as Exclude<Kind, 'rotation'>[];
  return kinds.find((kind) => stepsOf[kind].some((step) => step.name === name));
}

/** Whether a command makes what it is given on, which is not there before. */
export function creates(step: CourtStep): boolean {
  return step.stages !== 'any' && step.stages.includes('unstarted');
}

export function begins(kind: Kind, name: string): boolean {
  return kind !== 'rotation' && stepsOf[kind].some((step) => step.name === name && creates(step));
}

/** Commands that the court gives itself; nobody else may. */
export function isSystemOnly(step: CourtStep): boolean {
  return step.by.every((role) => role === 'system');
}
