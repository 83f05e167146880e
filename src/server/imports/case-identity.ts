import { parseCaseNumber } from '../../core/rules/case-number.ts';

/** What is the same for two papers of one case: court, year, type and serial, whatever 之一 or -2 follows. */
export function caseIdentity(caseNumber: string): string {
  const number = parseCaseNumber(caseNumber).value;
  return number.ok ? [number.court, number.year, number.type, number.serial].join(' ') : caseNumber;
}
