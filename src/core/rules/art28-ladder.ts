import type { Rung } from './art28-rungs.ts';
import { type Unit, withinOneYear, withinTwoYears } from './art28-units.ts';
import type { Departures } from './sanction-readings.ts';

export const quotes = [
  '连续三年均被认定有重大差错责任且负主要责任',
  '二年内被认定为重大差错责任5件次',
] as const;

/** Where a unit stands on the ladder of Article 28. */
export interface Standing {
  readonly rung: Rung | 'committee-decides';
  /** The other units counted for the rung. */
  readonly others: readonly Unit[];
  /** Reached 28(8): the rung of 28(5)–(7) that the units of the one year reach, and those units. */
  readonly moneyRung?: Rung;
  readonly moneyOthers: readonly Unit[];
  readonly limb?: 'five-in-two-years' | 'three-years-running';
}

/** Primary for the ladder: primary, or full unless says that it does not count. */
export function isPrimary(unit: Unit, readings: Departures): boolean {
  return unit.share === 'primary' || (unit.share === 'full' && !readings['R-28.4']);
}

/** The highest rung that a unit reaches with the earlier unused units of its grade. */
export function standingOf(unit: Unit, unused: readonly Unit[], readings: Departures): Standing {
  // converted units are no counts on the ladder; the converting finding stands alone
  const alone = readings['R-29.5'] && !unit.direct;
  const same = alone
    ? []
    : unused.filter((one) => one.grade === unit.grade && (one.direct || !readings['R-29.5']));
  if (unit.grade === 'major') return standingOfMajor(unit, same, readings);
  const others = readings['R-28.3']
    ? same
    : same.filter((one) => withinOneYear(one.placed, unit.placed, readings));
  const rung =
    unit.grade === 'minor'
      ? others.length === 0
        ? '28(1)'
        : '28(2)'
      : others.length === 0
        ? '28(3)'
        : '28(4)';
  return { rung, others, moneyOthers: others };
}

function standingOfMajor(unit: Unit, majors: readonly Unit[], readings: Departures): Standing {
  if (!isPrimary(unit, readings)) return { rung: 'committee-decides', others: [], moneyOthers: [] };
  const primary = majors.filter((one) => isPrimary(one, readings));
  const oneYear = primary.filter((one) => withinOneYear(one.placed, unit.placed, readings));
  const rung = oneYear.length === 0 ? '28(5)' : oneYear.length === 1 ? '28(6)' : '28(7)';
  const twoYears = primary.filter((one) => withinTwoYears(one.placed, unit.placed, readings));
  if (twoYears.length >= 4) {
    return {
      rung: '28(8)',
      others: twoYears,
      moneyRung: rung,
      moneyOthers: oneYear,
      limb: 'five-in-two-years',
    };
  }
  const { year } = unit.placed;
  const inYear = (wanted: number) => primary.some((one) => one.placed.year === wanted);
  if (inYear(year - 1) && inYear(year - 2)) {
    const others = primary.filter((one) => one.placed.year >= year - 2);
    return { rung: '28(8)', others, moneyRung: rung, moneyOthers: oneYear, limb: 'three-years-running' };
  }
  return { rung, others: oneYear, moneyOthers: oneYear };
}
