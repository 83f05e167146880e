import fc from 'fast-check';
import { isFigure } from '../core/readings/reading.ts';
import { type Readings, withReadings } from '../core/readings/readings.ts';
import { readingRegister } from '../core/readings/register.ts';
import type { Finding } from '../core/rules/art28-units.ts';
import { sanctionReadingIds } from '../core/rules/sanction-readings.ts';
import { addDays, addYears, type CourtDate } from '../core/time/court-date.ts';

/** Days that lie close to each other's windows: leap days, ends of years, days just inside and outside. */
const day: fc.Arbitrary<CourtDate> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1300 }).map((days) => addDays('2019-06-01', days)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom<CourtDate>('2020-02-29', '2020-02-28', '2020-12-31', '2021-01-01', '2020-06-15'),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: -1, max: 1 }),
      )
      .map(([from, years, days]) => addDays(addYears(from, years), days)),
  },
);

export interface HistoryShape {
  readonly most?: number;
  readonly cases?: number;
  readonly unlawful?: boolean;
  /** Judgments with several case numbers. */
  readonly joint?: boolean;
}

/** Histories of one judge, as recorded (not in the counting order). */
export function histories({
  most = 20,
  cases = 16,
  unlawful = true,
  joint = true,
}: HistoryShape = {}): fc.Arbitrary<Finding[]> {
  const grades = unlawful ? ([...GRADES, ...GRADES, ...GRADES, 'unlawful'] as const) : ([...GRADES] as const);
  const other = fc.integer({ min: 0, max: 2 * cases }).map((number) => `c${number}`);
  const otherCases = fc.oneof(
    { weight: 4, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.array(other, { minLength: 1, maxLength: 4 }) },
  );
  const finding = fc.record({
    case: fc.integer({ min: 0, max: cases - 1 }).map((number) => `c${number}`),
    otherCases: joint ? otherCases : fc.constant(undefined),
    on: day,
    grade: fc.constantFrom<Finding['grade']>(...grades),
    share: fc.constantFrom<Finding['share']>('full', 'primary', 'primary', 'secondary', 'secondary'),
    committeeMonths: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined, freq: 3 }),
  });
  return fc
    .array(finding, { maxLength: most, size: 'max' })
    .map((findings) => findings.map((one, place) => ({ id: `f${place}`, ...one, externalDocument: '文件' })));
}

const GRADES = ['minor', 'minor', 'ordinary', 'ordinary', 'major', 'major'] as const;

/** Any combination of the readings that decide about sanctions. */
export const sanctionReadings: fc.Arbitrary<Readings> = fc
  .record(
    Object.fromEntries(
      readingRegister.flatMap((reading) =>
        isFigure(reading) || !sanctionReadingIds.some((id) => id === reading.id)
          ? []
          : [[reading.id, fc.constantFrom(...reading.options.map((option) => option.id))]],
      ),
    ),
  )
  .map((chosen) => withReadings(chosen));

/** Readings that change on up to two days, each time to any combination: from which day each is in force. */
export const datedReadings: fc.Arbitrary<readonly (readonly [CourtDate, Readings])[]> = fc
  .tuple(sanctionReadings, fc.array(fc.tuple(day, sanctionReadings), { maxLength: 2 }))
  .map(([first, changes]) => [
    ['2000-01-01', first] as const,
    ...changes.sort(([one], [other]) => (one < other ? -1 : 1)),
  ]);
