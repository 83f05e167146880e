import { type Reason, reason } from '../kernel/reason.ts';
import { addDays, type CourtDate, daysBetween, earliest, latest } from '../time/court-date.ts';

/** Days that do not count, both ends included; without an end they are still running. */
export interface Span {
  readonly from: CourtDate;
  readonly to?: CourtDate | null;
}

/** The union of the spans, of which only days after `start` and up to `until` count; what still runs, runs until then. */
export function excludedDays(spans: readonly Span[], start: CourtDate, until: CourtDate | undefined): number {
  let counted = 0;
  let next = addDays(start, 1);
  for (const span of [...spans].sort((one, other) => daysBetween(other.from, one.from))) {
    const end = span.to ?? until;
    if (!end) continue;
    const from = latest(span.from, next);
    const to = until ? earliest(end, until) : end;
    if (to < from) continue;
    counted += daysBetween(from, to) + 1;
    next = addDays(to, 1);
  }
  return counted;
}

export function isRunning({ to }: Span): boolean {
  return !to;
}

export function reasonsOfExclusion(days: number, running: Span | undefined, until: CourtDate): Reason[] {
  const cite = 'law:Provisions on Trial Time Limits 9';
  const counted =
    days > 0 ? [reason(cite, `扣除不计入审限的${days}日。`, `${days} excluded day(s) move the limit.`)] : [];
  if (!running) return counted;
  return [
    ...counted,
    reason(
      cite,
      `自${running.from}起的扣除尚未结束，计算至${until}。`,
      `The exclusion that began on ${running.from} is still running; it is counted up to ${until}.`,
    ),
  ];
}
