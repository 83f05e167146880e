import type { AnyStep } from '../kernel/step.ts';
import { meetingSteps } from '../meeting/decider.ts';
import { peopleSteps } from '../people/people-steps.ts';
import { recordSteps } from '../record/steps.ts';
import { reviewSteps } from '../review/steps.ts';
import { calendarDecider } from './calendar.ts';
import { circularDecider } from './circular.ts';
import { readingsDecider } from './readings.ts';
import type { Kind } from './streams.ts';

/** A step of any decider, as lists of commands hold it. */
export type CourtStep = AnyStep<never, never, { readonly type: string }, string>;

export const stepsOf: Readonly<Record<Exclude<Kind, 'rotation'>, readonly CourtStep[]>> = {
  review: reviewSteps as unknown as readonly CourtStep[],
  meeting: meetingSteps as unknown as readonly CourtStep[],
  record: recordSteps as unknown as readonly CourtStep[],
  people: peopleSteps as unknown as readonly CourtStep[],
  readings: readingsDecider.steps as unknown as readonly CourtStep[],
  calendar: calendarDecider.steps as unknown as readonly CourtStep[],
  circular: circularDecider.steps as unknown as readonly CourtStep[],
};

/** The kind of stream that a command belongs to; no two kinds share a command’s name. */
export function kindOfCommand(name: string): Exclude<Kind, 'rotation'> | undefined {
  const kinds = Object.keys(stepsOf) as Exclude<Kind, 'rotation'>[];
  return kinds.find((kind) => stepsOf[kind].some((step) => step.name === name));
}

/** Commands that the court gives itself; nobody else may. */
export function isSystemOnly(step: CourtStep): boolean {
  return step.by.every((role) => role === 'system');
}
