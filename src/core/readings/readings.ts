import { z } from 'zod';
import type { Text } from '../kernel/text.ts';
import type { CourtDate } from '../time/court-date.ts';
import { problem } from '../time/problem.ts';
import { defaultOf, isFigure } from './reading.ts';
import { findReading, type ReadingId, readingRegister } from './register.ts';

/** The option in force for every open point; a number is written as decimal text. */
export type Readings = Readonly<Record<ReadingId, string>>;

export const defaultReadings: Readings = Object.fromEntries(
  readingRegister.map((reading) => [reading.id, defaultOf(reading)]),
) as Readings;

/** The defaults, with some of them replaced. Throws on an unknown id or option: a broken program, not a user's input. */
export function withReadings(partial: Readonly<Partial<Record<ReadingId, string | number>>>): Readings {
  if (Object.keys(partial).length === 0) return defaultReadings;
  return { ...defaultReadings, ...readingsField.parse(partial) };
}

/** What may stand for a reading: one of its options or, where it takes one, a whole number of at least 1. */
export function isOption(id: ReadingId, option: string | number): boolean {
  const reading = findReading(id)!;
  if (isFigure(reading))
    return reading.figure.without?.id === option || /^[1-9]\d{0,4}$/.test(String(option));
  return reading.options.some((one) => one.id === option);
}

/** The `readings` field of an input: some points, each with an option. Unknown ids and options name their path. */
export const readingsField = z
  .record(z.string(), z.unknown())
  .superRefine((given, context) => {
    for (const [id, option] of Object.entries(given)) {
      if (!findReading(id)) {
        context.addIssue(problem([id], `没有口径${id}`, `no such reading: ${id}`));
      } else if (
        (typeof option !== 'string' && typeof option !== 'number') ||
        !isOption(id as ReadingId, option)
      ) {
        context.addIssue(
          problem(
            [id],
            `不是${id}的选项；可用：${allowed(id).zh}`,
            `not an option of ${id}; ${allowed(id).en}`,
          ),
        );
      }
    }
  })
  .transform(
    (given) =>
      Object.fromEntries(Object.entries(given).map(([id, option]) => [id, String(option)])) as Partial<
        Record<ReadingId, string>
      >,
  );

/** A reading adopted by the quality committee: which option, by which minutes, in force from which day. */
export interface Adoption {
  readonly reading: ReadingId;
  readonly option: string;
  readonly from: CourtDate;
  readonly minutesNumber: string;
  readonly minutesOn: CourtDate;
  /** Why the number stands out of its order. */
  readonly numberReason?: string;
  /** SHA-256 of the scan of a document that came late. */
  readonly files?: readonly string[];
  /** The meeting that voted on it, where it was an item of its agenda. */
  readonly meeting?: string;
  /** Otherwise who entered the committee’s document, and the second person who has seen it. */
  readonly enteredBy?: string;
  readonly confirmedBy?: string;
  /** Entered, and not yet seen by a second person: not in force. */
  readonly pending?: true;
}

/** The readings in force on a day: the defaults, each replaced by its latest adoption that is in force by then. */
export function readingsOn(adoptions: readonly Adoption[], day: CourtDate): Readings {
  const inForce: Record<ReadingId, string> = { ...defaultReadings };
  const since = new Map<ReadingId, CourtDate>();
  for (const adoption of adoptions) {
    const earlier = since.get(adoption.reading);
    if (adoption.pending || adoption.from > day || (earlier && earlier > adoption.from)) continue;
    since.set(adoption.reading, adoption.from);
    inForce[adoption.reading] = adoption.option;
  }
  return inForce;
}

function allowed(id: string): Text {
  const reading = findReading(id)!;
  if (isFigure(reading)) {
    const without = reading.figure.without?.id;
    return {
      zh: `${without ? `${without}或者` : ''}不小于1的整数`,
      en: `${without ? `${without} or ` : ''}a whole number of at least 1`,
    };
  }
  const options = reading.options.map((option) => option.id);
  return { zh: options.join('、'), en: `one of ${options.join(', ')}` };
}
