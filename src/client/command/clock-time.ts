/** A time of day as people type it (`0900`, `9:00`, `900`, full-width marks), as it is kept: `09:00`. */
export function clockTime(typed: string): string {
  const [, hour, minute] = /^(\d{1,2}):?(\d{2})$/.exec(typed.normalize('NFKC').trim()) ?? [];
  return hour && minute ? `${hour.padStart(2, '0')}:${minute}` : typed;
}
