import { type Explained, explained, type Reason, reason } from '../kernel/reason.ts';
import {
  addMonths,
  type CourtDate,
  courtDateFrom,
  daysBetween,
  latest,
  monthOf,
  yearOf,
} from '../time/court-date.ts';

export const quotes = [
  '扣发一个月办案补贴',
  '扣发二个月办案补贴',
  '扣发三个月办案补贴',
  '扣发半年办案补贴',
  '扣发全年办案补贴',
] as const;

/** Months of allowance that were ordered of one judge, in the order in which they were recorded. */
export interface OrderedWithholding {
  readonly id: string;
  readonly confirmedOn: CourtDate;
  /** What stands of it: what was restored is left out. */
  readonly months: number;
}

/** A month, by its first day. */
export type Month = CourtDate;

/** From which month to which an order runs; those of its months that an earlier order withholds already. */
export interface Withholding {
  readonly id: string;
  readonly from: Month;
  readonly through: Month;
  readonly months: readonly Month[];
  readonly coinciding: readonly Month[];
  readonly because: readonly Reason[];
}

export type WithholdingReadings = Readonly<Record<'R-28.9', string>>;

/**
 * When the allowance of one judge is withheld: from the month after the confirmation, by side by side or one order after
 * the other. The reading is that of the day of the later confirmation.
 */
export function withholdings(
  ordered: readonly OrderedWithholding[],
  readingsOn: (day: CourtDate) => WithholdingReadings,
): Explained<readonly Withholding[]> {
  const taken = new Set<Month>();
  let next: Month | undefined;
  const inOrder = [...ordered]
    .filter(({ months }) => months > 0)
    .sort((one, other) => daysBetween(other.confirmedOn, one.confirmedOn));
  const schedule = inOrder.map(({ id, confirmedOn, months: length }): Withholding => {
    const own = addMonths(monthOfDay(confirmedOn), 1);
    const queued = readingsOn(confirmedOn)['R-28.9'] === 'one-after-another';
    const from = queued && next ? latest(own, next) : own;
    const months = Array.from({ length }, (_, place) => addMonths(from, place));
    const through = months.at(-1)!;
    const coinciding = months.filter((month) => taken.has(month));
    for (const month of months) taken.add(month);
    const after = addMonths(through, 1);
    next = next ? latest(next, after) : after;
    return { id, from, through, months, coinciding, because: whyThen(from, own, coinciding.length) };
  });
  return explained(schedule, [
    reason(
      '28',
      `共${schedule.length}次扣发，自确认的次月起算。`,
      `${schedule.length} withholding(s), each from the month after its confirmation.`,
    ),
  ]);
}

/** The month of a day, by its first day. */
export function monthOfDay(day: CourtDate): Month {
  return courtDateFrom(yearOf(day), monthOf(day), 1);
}

function whyThen(from: Month, own: Month, coinciding: number): Reason[] {
  const start = reason(
    '28',
    `自确认的次月（${own.slice(0, 7)}）起扣发。`,
    `Withheld from the month after the confirmation, ${own.slice(0, 7)}.`,
  );
  if (from > own)
    return [
      start,
      reason(
        'R-28.9',
        `前一次尚未扣满，按口径自${from.slice(0, 7)}起算。`,
        `An earlier withholding is still running; by this reading it begins in ${from.slice(0, 7)}.`,
      ),
    ];
  if (coinciding === 0) return [start];
  return [
    start,
    reason(
      'R-28.9',
      `有${coinciding}个月与前一次重合，按口径只扣一次。`,
      `${coinciding} month(s) coincide with an earlier withholding; by this reading they are withheld once.`,
    ),
  ];
}
