import { opinionReadings } from './opinion.ts';
import { procedureReadings } from './procedure.ts';
import type { Reading } from './reading.ts';
import { sanctionReadings } from './sanctions.ts';

type Entry =
  | (typeof opinionReadings)[number]
  | (typeof procedureReadings)[number]
  | (typeof sanctionReadings)[number];

/** The name of an open point, `R-28.1`. */
export type ReadingId = Entry['id'];

/** Every point that the texts leave open and on which a result can turn, in the order of the texts. */
export const readingRegister: readonly (Reading & { readonly id: ReadingId })[] = [
  ...opinionReadings,
  ...procedureReadings,
  ...sanctionReadings,
];

const byId = new Map<string, Reading & { readonly id: ReadingId }>(
  readingRegister.map((reading) => [reading.id, reading]),
);

export function findReading(id: string): (Reading & { readonly id: ReadingId }) | undefined {
  return byId.get(id);
}
