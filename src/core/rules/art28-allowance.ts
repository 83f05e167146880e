import type { Standing } from './art28-ladder.ts';
import { consequences } from './art28-rungs.ts';
import type { Unit } from './art28-units.ts';
import type { Departures } from './sanction-readings.ts';

export const quotes = [
  '扣发一个月办案补贴',
  '扣发二个月办案补贴',
  '扣发三个月办案补贴',
  '扣发半年办案补贴',
  '扣发全年办案补贴',
] as const;

export interface AllowanceMonths {
  readonly rung: number;
  readonly credited: number;
  readonly toWithhold: number;
}

export const noMonths: AllowanceMonths = { rung: 0, credited: 0, toWithhold: 0 };

/** The rung's months, less what was withheld for the units counted with it and those used up into it. */
export function monthsFor(unit: Unit, standing: Standing, readings: Departures): AllowanceMonths {
  if (standing.rung === 'committee-decides') return noMonths;
  const money = readings['R-28.8'] ? standing.moneyRung : undefined;
  const rung = consequences[money ?? standing.rung].months;
  if (readings['R-28.5']) return { rung, credited: 0, toWithhold: rung };
  const counted = money ? standing.moneyOthers : standing.others;
  const withheld = counted.reduce((sum, one) => sum + one.cost, unit.cost);
  const credited = Math.min(rung, withheld);
  return { rung, credited, toWithhold: rung - credited };
}
