const DAY_MS = 86_400_000;
const BEIJING_MS = 8 * 3_600_000;

/** The day in Beijing so many days from today, `YYYY-MM-DD`. */
export function courtToday(later = 0): string {
  return new Date(Date.now() + BEIJING_MS + later * DAY_MS).toISOString().slice(0, 10);
}
