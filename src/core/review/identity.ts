import { caseIdentity } from '../rules/case-number.ts';

/** The numbers that a case goes by. */
export interface Numbered {
  readonly caseNumber: string;
}

/** What a case is told by, wherever two are compared: court, year, type and serial, not how a number is written (7, 28, 29). */
export function identitiesOf({ caseNumber }: Numbered): readonly string[] {
  return [caseIdentity(caseNumber)];
}
