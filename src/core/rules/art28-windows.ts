import { type CourtDate, courtDateFrom } from '../time/court-date.ts';
import { isPrimary } from './art28-ladder.ts';
import type { Unit } from './art28-units.ts';
import { takenBy } from './art29-conversion.ts';
import type { Departures } from './sanction-readings.ts';

export const quotes = [
  '一年内累计被认定3件次瑕疵差错责任的',
  '一年内被认定为重大差错责任2件次且负主要责任的',
  '二年内被认定为重大差错责任5件次',
  '连续三年均被认定有重大差错责任且负主要责任',
] as const;

/** For what a unit still counts with a later one, and the last day on which it does; `null` where there is no last day. */
export interface Window {
  readonly for: 'conversion' | 'ladder' | 'five-in-two-years' | 'three-years-running';
  readonly cites: readonly string[];
  readonly through: CourtDate | null;
}

/**
 * The windows of a unit under the readings that a later finding will be counted by (R-28.1, R-28.3, R-28.4, R-29.1, R-29.3,
 * ), the first to end first. A unit that counts for nothing has none.
 */
export function windowsOf(unit: Unit, readings: Departures): readonly Window[] {
  const { year, lastDayOfOneYear, lastDayOfTwoYears } = unit.placed;
  const endOf = (later: number) => courtDateFrom(year + later, 12, 31);
  const oneYear = readings['R-28.1'] ? endOf(0) : lastDayOfOneYear;
  const twoYears = readings['R-28.1'] ? endOf(1) : lastDayOfTwoYears;
  const windows: Window[] = [];
  if ((unit.direct || readings['R-29.1']) && takenBy(unit, readings))
    windows.push({ for: 'conversion', cites: ['29'], through: oneYear });
  if (!unit.direct && readings['R-29.5']) return windows;
  if (unit.grade !== 'major') {
    const cites = unit.grade === 'minor' ? ['28(2)'] : ['28(4)'];
    return [...windows, { for: 'ladder', cites, through: readings['R-28.3'] ? null : oneYear }];
  }
  if (!isPrimary(unit, readings)) return windows;
  return [
    ...windows,
    { for: 'ladder', cites: ['28(6)', '28(7)'], through: oneYear },
    { for: 'five-in-two-years', cites: ['28(8)'], through: twoYears },
    // calendar years under either reading: the year of the unit is the first of three
    { for: 'three-years-running', cites: ['28(8)'], through: endOf(2) },
  ];
}
