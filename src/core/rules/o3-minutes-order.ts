import type { CourtDate } from '../time/court-date.ts';

export const quotes = ['提请审判委员会确认'] as const;

/** Minutes of a body, by which it decided: their number and the day of the meeting. */
export interface Minutes {
  readonly number: string;
  readonly on: CourtDate;
}

/**
 * Why minutes can't be entered now, beside those of the same body that are known, and which of them stand against it.
 * Minutes that are known already may be named again, for whatever else that meeting decided; others come after the last, in
 * number as in day. Nobody can choose a counting day by minutes that were thought of later.
 */
export function minutesOutOfOrder(
  known: readonly Minutes[],
  given: Minutes,
): { readonly why: 'another-day' | 'earlier-day' | 'earlier-number'; readonly than: Minutes } | undefined {
  const same = known.find((each) => written(each.number) === written(given.number));
  if (same) return same.on === given.on ? undefined : { why: 'another-day', than: same };
  const last = lastOf(known);
  if (last && last.on > given.on) return { why: 'earlier-day', than: last };
  const later = lastOf(known.filter((each) => isLaterNumber(each.number, given.number)));
  return later && { why: 'earlier-number', than: later };
}

function lastOf(known: readonly Minutes[]): Minutes | undefined {
  const [first, ...others] = known;
  return first && others.reduce((last, each) => (isLater(each, last) ? each : last), first);
}

function isLater(one: Minutes, other: Minutes): boolean {
  return one.on === other.on ? isLaterNumber(one.number, other.number) : one.on > other.on;
}

/** Numbers of one series differ in their figures only, 审委会〔2026〕3号 and 审委会〔2026〕12号; of two series neither is later. */
function isLaterNumber(one: string, other: string): boolean {
  const [left, right] = [written(one), written(other)];
  if (left.replace(FIGURES, '#') !== right.replace(FIGURES, '#')) return false;
  const [figures, others] = [figuresOf(left), figuresOf(right)];
  const place = figures.findIndex((each, index) => each !== others[index]);
  return place >= 0 && (figures[place] ?? 0) > (others[place] ?? 0);
}

const FIGURES = /\d+/g;

function figuresOf(number: string): readonly number[] {
  return (number.match(FIGURES) ?? []).map(Number);
}

/** However brackets, widths, blanks and zeros are written. */
function written(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[[〔【{〈《]/g, '(')
    .replace(/[\]〕】}〉》]/g, ')')
    .replace(FIGURES, (figures) => String(Number(figures)));
}
