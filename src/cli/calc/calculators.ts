import type { z } from 'zod';
import type { Explained, Reason } from '../../core/kernel/reason.ts';
import { withReadings } from '../../core/readings/readings.ts';
import { attribute } from '../../core/rules/art22-attribution.ts';
import { countVote } from '../../core/rules/art23-vote.ts';
import { computeSanctions } from '../../core/rules/art28-29-sanctions.ts';
import { parseCaseNumber } from '../../core/rules/case-number.ts';
import { type Draw, draw, type Rotation } from '../../core/rules/o3-rotation.ts';
import { timeLimit } from '../../core/rules/time-limits.ts';
import { clockEnd } from '../../core/time/clocks.ts';
import { type Length, periodEnd } from '../../core/time/period.ts';
import { publishedCalendar } from '../../core/time/published.ts';
import type { CalculatorName } from './names.ts';
import {
  attributionInput,
  caseNumberInput,
  periodInput,
  rotationInput,
  sanctionsInput,
  timeLimitInput,
} from './schemas.ts';
import { voteInput } from './vote-schema.ts';

/** One calculator: what it takes, and what it answers to a well-formed input. */
export interface Calculator {
  readonly input: z.ZodType;
  readonly answer: (input: unknown) => object;
}

const calculator = <S extends z.ZodType>(input: S, answer: (input: z.output<S>) => object): Calculator => ({
  input,
  answer: (parsed) => answer(parsed as z.output<S>),
});

export const calculators: Readonly<Record<CalculatorName, Calculator>> = {
  period: calculator(periodInput, ({ clock, workdays, days, months, from, readings }) =>
    flat(
      clock
        ? clockEnd(clock, from, publishedCalendar, withReadings(readings))
        : periodEnd(lengthOf(workdays, days, months), from, publishedCalendar),
    ),
  ),
  'case-number': calculator(caseNumberInput, ({ text }) => flat(parseCaseNumber(text))),
  'time-limit': calculator(timeLimitInput, (input) => flat(timeLimit(input, publishedCalendar))),
  attribution: calculator(attributionInput, ({ readings, ...bench }) =>
    flat(attribute(bench, withReadings(readings))),
  ),
  vote: calculator(voteInput, ({ readings, reviewer, ...vote }) => {
    const shared = { reviewer: reviewer ?? undefined };
    return flat(
      countVote(
        vote.kind === 'grade'
          ? { ...vote, ...shared, grades: vote.grades ?? undefined }
          : { ...vote, ...shared },
        withReadings(readings),
      ),
    );
  }),
  sanctions: calculator(sanctionsInput, ({ findings, readings }) => {
    const computed = computeSanctions(findings, withReadings(readings));
    return { results: computed.value, because: computed.because };
  }),
  rotation: calculator(rotationInput, ({ draws, readings, ...start }) => {
    const inForce = withReadings(readings);
    const done: (Draw & { because: readonly Reason[] })[] = [];
    let rotation: Rotation = start;
    for (const request of draws) {
      const { value, because } = draw(rotation, request, inForce);
      done.push({ ...value.draw, because });
      rotation = value.next;
    }
    return {
      draws: done,
      cursor: rotation.cursor,
      owed: rotation.owed,
      because: done.flatMap((one) => one.because),
    };
  }),
};

function flat<T extends object>({ value, because }: Explained<T>): object {
  return { ...value, because };
}

function lengthOf(workdays?: number, days?: number, months?: number): Length {
  if (workdays) return { workdays };
  return days ? { days } : { months: months! };
}
