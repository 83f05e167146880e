import { type Approver, approvers, type Procedure } from '../../vocabulary/case.ts';
import { citation } from '../../vocabulary/citation.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { type Explained, type Reason, reason } from '../kernel/reason.ts';
import type { Text } from '../kernel/text.ts';
import { addDays, addMonths, type CourtDate, daysBetween } from '../time/court-date.ts';
import { rolled } from '../time/period.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { excludedDays, isRunning, reasonsOfExclusion, type Span } from './excluded-days.ts';
import { inForce, type ProcedureChange } from './procedure-change.ts';
import { timeLimits } from './time-limit-table.ts';

export const quotes = [
  '超审理期限、执行期限较长的案件',
  '是否超期审理或执行',
  '未履行延期报批手续，导致案件超审限过长的',
] as const;

export interface Extension {
  readonly months?: number;
  readonly days?: number;
  readonly approvedBy: Approver;
}

export interface TimeLimitInput {
  readonly procedure: Procedure;
  readonly filedOn: CourtDate;
  readonly closedOn?: CourtDate | null;
  /** A day to judge by while the case is open. */
  readonly on?: CourtDate | null;
  readonly extensions: readonly Extension[];
  readonly excluded: readonly Span[];
  /** In their order; none for a case that kept its procedure. */
  readonly changes?: readonly ProcedureChange[];
}

export interface TimeLimitResult {
  readonly limitOn: CourtDate;
  /** Null while the case is open and no day to judge by is given. */
  readonly overdue: boolean | null;
  readonly overdueDays: number | null;
  readonly provisional: boolean;
  readonly warnings: readonly Text[];
}

/** The last day of the time limit for a trial or an enforcement, and whether it was kept. */
export function timeLimit(input: TimeLimitInput, calendar: WorkCalendar): Explained<TimeLimitResult> {
  const { changes = [] } = input;
  const { procedure, start, because: changed } = inForce(input.procedure, input.filedOn, changes);
  const anew = start !== input.filedOn;
  const law = timeLimits[procedure];
  const total = (unit: 'months' | 'days') =>
    input.extensions.reduce((sum, one) => sum + (one[unit] ?? 0), law[unit]);
  const running = input.excluded.find(isRunning);
  const endAfter = (excluded: number) => addDays(addMonths(start, total('months')), total('days') + excluded);
  // what is still running moves the limit up to the day that is looked at, or to the limit itself
  const until = input.closedOn ?? (running && (input.on ?? endAfter(0)));
  const excluded = excludedDays(input.excluded, start, until ?? undefined);
  const because: Reason[] = [
    ...changed,
    reason(
      law.cite,
      `审限${lengthZh(law)}，自${anew ? '转换' : '立案'}次日起计（${start}当日不计算在内）。`,
      `The time limit is ${lengthEn(law)}, counted from the day after ${anew ? 'the change' : 'filing'} (${start} is not counted).`,
    ),
    ...input.extensions.map((one) =>
      reason(
        law.cite,
        `经${approvers[one.approvedBy].zh}批准延长${lengthZh(one)}。`,
        `Extended by ${lengthEn(one)}, approved by the ${approvers[one.approvedBy].en}.`,
      ),
    ),
    ...reasonsOfExclusion(excluded, running, until ?? input.filedOn),
  ];
  const due = rolled(endAfter(excluded), calendar, because);
  const limitOn = due.value.dueOn;
  const judged = input.closedOn ?? input.on ?? null;
  const late = judged === null ? null : Math.max(0, daysBetween(limitOn, judged));
  return {
    value: {
      limitOn,
      overdue: late === null ? null : late > 0,
      overdueDays: late,
      provisional: due.value.provisional,
      warnings: [...warningsOf({ ...input, procedure }), ...lateChange(input, calendar)],
    },
    because: [...due.because, verdict(limitOn, judged, late ?? 0)],
  };
}

/** The courts may change the procedure only within the limit of the one before. */
function lateChange(input: TimeLimitInput, calendar: WorkCalendar): Text[] {
  const { changes = [] } = input;
  const last = changes.at(-1);
  if (!last) return [];
  const before = timeLimit({ ...input, changes: changes.slice(0, -1), closedOn: last.on }, calendar).value;
  if (last.on <= before.limitOn) return [];
  return [
    {
      zh: `程序转换于${last.on}，此时原程序审限（至${before.limitOn}）已届满，请核对。`,
      en: `The procedure was changed on ${last.on}, when the limit of the one before (${before.limitOn}) had run out; please check.`,
    },
  ];
}

function warningsOf({ procedure, filedOn, extensions }: TimeLimitInput): Text[] {
  const law = timeLimits[procedure];
  const cited = citation(law.cite);
  const warnings: Text[] = [];
  if (law.since && filedOn < law.since) {
    warnings.push({
      zh: `立案早于现行规定施行之日${law.since}，此处按现行规定计算，请核对当时的规定。`,
      en: `Filed before today's limit came into force on ${law.since}; computed by today's law, please check the law of the time.`,
    });
  }
  for (const approver of idsOf(approvers)) {
    const given = extensions.filter((one) => one.approvedBy === approver);
    if (given.length > 0 && isBeyond(given, law.extensions[approver])) {
      warnings.push({
        zh: `经${approvers[approver].zh}批准的延长超出${cited.zh}允许的范围，仍计入，请核对。`,
        en: `What the ${approvers[approver].en} extended is more than ${cited.en} allows; it is counted all the same, please check.`,
      });
    }
  }
  return warnings;
}

function isBeyond(
  given: readonly Extension[],
  allowed: (typeof timeLimits)[Procedure]['extensions'][Approver],
): boolean {
  if (allowed === 'unlimited') return false;
  const months = given.reduce((sum, one) => sum + (one.months ?? 0), 0);
  const days = given.reduce((sum, one) => sum + (one.days ?? 0), 0);
  if (!allowed) return true;
  return 'months' in allowed
    ? months > allowed.months || (months === allowed.months && days > 0) || days > 31 * allowed.months
    : months > 0 || days > allowed.days;
}

function verdict(limitOn: CourtDate, judged: CourtDate | null, late: number): Reason {
  if (judged === null) {
    return reason('11', `期限至${limitOn}届满；尚未结案。`, `The limit is ${limitOn}; the case is open.`);
  }
  return late > 0
    ? reason(
        '11',
        `期限至${limitOn}届满，至${judged}超期${late}日。`,
        `The limit was ${limitOn}; by ${judged} it is ${late} day(s) past.`,
      )
    : reason(
        '11',
        `期限至${limitOn}届满，${judged}没有超期。`,
        `The limit is ${limitOn}; ${judged} is within it.`,
      );
}

function lengthZh({ months, days }: { readonly months?: number; readonly days?: number }): string {
  return [months ? `${months}个月` : '', days ? `${days}日` : ''].join('');
}

function lengthEn({ months, days }: { readonly months?: number; readonly days?: number }): string {
  return [months ? `${months} month(s)` : '', days ? `${days} day(s)` : ''].filter(Boolean).join(' and ');
}
