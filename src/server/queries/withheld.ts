import { type Asking, stateIn } from '../../core/court/execute.ts';
import type { Reason } from '../../core/kernel/reason.ts';
import type { Locale } from '../../core/kernel/text.ts';
import type { Acting } from '../../core/people/acting.ts';
import { type Readings, readingsOn } from '../../core/readings/readings.ts';
import { monthOfDay, type Withholding, withholdings } from '../../core/rules/art28-withholding.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { sayIn } from '../../core/time/days-in-words.ts';
import { namesIn } from '../../views/review-view.ts';
import { type Asker, acting } from './asking.ts';
import { type SanctionLine, wholeOf } from './sanctions.ts';

type ReadingsOn = (day: CourtDate) => Readings;

interface Scheduled {
  readonly line: SanctionLine;
  readonly withholding: Withholding;
}

/** What is withheld in a month, as this person may know of it. */
export interface WithheldRow {
  readonly judge: string;
  readonly review: string;
  readonly case: string;
  readonly rung: string | null;
  /** Months ordered, and those that stand after what was restored. */
  readonly ordered: number;
  readonly stands: number;
  readonly from: string;
  readonly through: string;
  /** Which of the months that stand this is. */
  readonly place: number;
  /** An earlier withholding takes this month already. */
  readonly coincides: boolean;
  readonly state: SanctionLine['state'];
  readonly executedOn: CourtDate | null;
  readonly because: readonly { readonly cite: string; readonly says: string }[];
}

export interface RefundRow {
  readonly judge: string;
  readonly review: string;
  readonly case: string;
  readonly ordered: number;
  readonly stands: number;
  readonly months: number;
  readonly restoredOn: CourtDate | null;
}

export interface WithheldMonth {
  readonly month: string;
  readonly items: readonly WithheldRow[];
  /** What is to be paid back, and what was in this month (Judges Law 65). */
  readonly refunds: readonly RefundRow[];
  readonly judges: number;
  readonly names: Readonly<Record<string, string>>;
}

/**
 * The monthly list of withheld allowances: who, for which case, since when and until when; what is refunded. A judge is on it with
 * every case or not at all.
 */
export function* withheldPage(asked: string | undefined, who: Asker, locale: Locale): Asking<WithheldMonth> {
  const env = yield* acting(who);
  const month = asked ?? env.today.slice(0, 7);
  const lines = yield* wholeOf('withhold-allowance', who, env);
  const adoptions = yield* stateIn('readings/court');
  const items = scheduled(lines, (day) => readingsOn(adoptions, day)).flatMap(({ line, withholding }) => {
    const place = withholding.months.findIndex((each) => monthIn(each) === month);
    return place < 0 ? [] : [rowOf(line, withholding, place, locale)];
  });
  const refunds = lines.flatMap((line) => refundOf(line, month));
  const judges = new Set(items.map(({ judge }) => judge)).size;
  return { month, items, refunds, judges, names: namesIn([items, refunds], env.people.persons) };
}

/** When each of these withholdings runs, judge by judge. */
function scheduled(lines: readonly SanctionLine[], readings: ReadingsOn): readonly Scheduled[] {
  const running = lines.filter((each) => each.confirmedOn !== undefined && each.state !== 'not-executable');
  return [...new Set(running.map(({ judge }) => judge))].flatMap((judge) => {
    const own = running.filter((each) => each.judge === judge);
    const ordered = own.map((each) => ({
      id: each.review,
      confirmedOn: each.confirmedOn!,
      months: standing(each),
    }));
    return withholdings(ordered, readings).value.map((withholding) => ({
      line: own.find((each) => each.review === withholding.id)!,
      withholding,
    }));
  });
}

function standing({ state, months = 0, stands = 0 }: SanctionLine): number {
  return state === 'to-restore' || state === 'restored' ? stands : months;
}

function rowOf(line: SanctionLine, withholding: Withholding, place: number, locale: Locale): WithheldRow {
  const { judge, review, case: number, rung, state, executedOn = null } = line;
  const say = ({ cite, says }: Reason) => ({ cite, says: sayIn(says, locale) });
  return {
    judge,
    review,
    case: number,
    rung,
    ordered: line.months ?? 0,
    stands: withholding.months.length,
    from: monthIn(withholding.from),
    through: monthIn(withholding.through),
    place: place + 1,
    coincides: withholding.coinciding.includes(withholding.months[place]!),
    state,
    executedOn,
    because: withholding.because.map(say),
  };
}

function refundOf(line: SanctionLine, month: string): readonly RefundRow[] {
  const { judge, review, case: number, state, months: ordered = 0, restoredOn } = line;
  const stands = standing(line);
  const due =
    state === 'to-restore' || (restoredOn !== undefined && monthIn(monthOfDay(restoredOn)) === month);
  if (!due || ordered === stands) return [];
  const restored = restoredOn ?? null;
  return [{ judge, review, case: number, ordered, stands, months: ordered - stands, restoredOn: restored }];
}

function monthIn(month: CourtDate): string {
  return month.slice(0, 7);
}

/** Whose months would be laid out otherwise under another. */
export function* compareMonths(who: Asker, env: Acting, now: ReadingsOn, other: ReadingsOn): Asking<object> {
  const seen = yield* wholeOf('withhold-allowance', who, env, ['whole']);
  const lines = seen.filter((each) => standing(each) > 0);
  const monthsUnder = (readings: ReadingsOn, judge: string) =>
    [
      ...new Set(
        scheduled(
          lines.filter((each) => each.judge === judge),
          readings,
        ).flatMap(({ withholding }) => withholding.months.map(monthIn)),
      ),
    ].sort();
  const judges = [...new Set(lines.map(({ judge }) => judge))];
  const changedMonths = judges.flatMap((judge) => {
    const [before, after] = [monthsUnder(now, judge), monthsUnder(other, judge)];
    return before.join() === after.join() ? [] : [{ judge, before, after }];
  });
  return { differing: changedMonths.length, judges: judges.length, changedMonths };
}
