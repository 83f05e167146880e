/** The readings that decide about sanctions. */
export const sanctionReadingIds = [
  'R-28.1',
  'R-28.3',
  'R-28.4',
  'R-28.5',
  'R-28.7',
  'R-28.8',
  'R-28.10',
  'R-29.1',
  'R-29.3',
  'R-29.4',
  'R-29.5',
] as const;

export type SanctionReadingId = (typeof sanctionReadingIds)[number];
export type SanctionReadings = Readonly<Record<SanctionReadingId, string>>;

/** Each of these readings as one question: is it the other option than the default? */
export type Departures = Readonly<Record<SanctionReadingId, boolean>>;

const other: SanctionReadings = {
  'R-28.1': 'calendar-year',
  'R-28.3': 'lifetime',
  'R-28.4': 'does-not-count',
  'R-28.5': 'additive',
  'R-28.7': 'each',
  'R-28.8': 'money-rung-stands',
  'R-28.10': 'one-per-case-number',
  'R-29.1': 'yes',
  'R-29.3': 'any-grade',
  'R-29.4': 'always',
  'R-29.5': 'do-not-count',
};

export function departuresIn(readings: SanctionReadings): Departures {
  return Object.fromEntries(sanctionReadingIds.map((id) => [id, readings[id] === other[id]])) as Departures;
}

/** The same with one reading turned to its one other option. */
export function turned(departures: Departures, id: SanctionReadingId): Departures {
  return { ...departures, [id]: !departures[id] };
}
