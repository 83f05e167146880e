import { otherLawCited } from '../kernel/other-laws.ts';
import { type Explained, type Reason, reason } from '../kernel/reason.ts';
import type { Text } from '../kernel/text.ts';
import { addDays, addMonths, type CourtDate, daysBetween, earliest, latest } from '../time/court-date.ts';
import { rolled } from '../time/period.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';
import { type Approver, approvers, type Procedure, timeLimits } from './time-limit-table.ts';

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

/** Days that do not count, both ends included. */
export interface Span {
  readonly from: CourtDate;
  readonly to: CourtDate;
}

export interface TimeLimitInput {
  readonly procedure: Procedure;
  readonly filedOn: CourtDate;
  readonly closedOn?: CourtDate | null;
  /** A day to judge by while the case is open. */
  readonly on?: CourtDate | null;
  readonly extensions: readonly Extension[];
  readonly excluded: readonly Span[];
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
  const law = timeLimits[input.procedure];
  const total = (unit: 'months' | 'days') =>
    input.extensions.reduce((sum, one) => sum + (one[unit] ?? 0), law[unit]);
  const months = total('months');
  const days = total('days');
  const excluded = excludedDays(input);
  const end = addDays(addMonths(input.filedOn, months), days + excluded);
  const because: Reason[] = [
    reason(
      law.cite,
      `审限${lengthZh(law)}，自立案次日起计（${input.filedOn}当日不计算在内）。`,
      `The time limit is ${lengthEn(law)}, counted from the day after filing (${input.filedOn} is not counted).`,
    ),
    ...input.extensions.map((one) =>
      reason(
        law.cite,
        `经${approverNames[one.approvedBy].zh}批准延长${lengthZh(one)}。`,
        `Extended by ${lengthEn(one)}, approved by ${approverNames[one.approvedBy].en}.`,
      ),
    ),
  ];
  if (excluded > 0) {
    because.push(
      reason(
        'law:Provisions on Trial Time Limits 9',
        `扣除不计入审限的${excluded}日。`,
        `${excluded} excluded day(s) move the limit.`,
      ),
    );
  }
  const due = rolled(end, calendar, because);
  const limitOn = due.value.dueOn;
  const judged = input.closedOn ?? input.on ?? null;
  const late = judged === null ? null : Math.max(0, daysBetween(limitOn, judged));
  return {
    value: {
      limitOn,
      overdue: late === null ? null : late > 0,
      overdueDays: late,
      provisional: due.value.provisional,
      warnings: warningsOf(input),
    },
    because: [...due.because, verdict(limitOn, judged, late ?? 0)],
  };
}

/** The union of the spans, of which only days after filing and not after closing count. */
function excludedDays({ filedOn, closedOn, excluded }: TimeLimitInput): number {
  let counted = 0;
  let next = addDays(filedOn, 1);
  const spans = [...excluded].sort((one, other) => daysBetween(other.from, one.from));
  for (const span of spans) {
    const from = latest(span.from, next);
    const to = closedOn ? earliest(span.to, closedOn) : span.to;
    if (to < from) continue;
    counted += daysBetween(from, to) + 1;
    next = addDays(to, 1);
  }
  return counted;
}

function warningsOf({ procedure, filedOn, extensions }: TimeLimitInput): Text[] {
  const law = timeLimits[procedure];
  const cited = otherLawCited(law.cite) ?? { zh: law.cite, en: law.cite };
  const warnings: Text[] = [];
  if (law.since && filedOn < law.since) {
    warnings.push({
      zh: `立案早于现行规定施行之日${law.since}，此处按现行规定计算，请核对当时的规定。`,
      en: `Filed before today's limit came into force on ${law.since}; computed by today's law, please check the law of the time.`,
    });
  }
  for (const approver of approvers) {
    const given = extensions.filter((one) => one.approvedBy === approver);
    if (given.length > 0 && isBeyond(given, law.extensions[approver])) {
      warnings.push({
        zh: `经${approverNames[approver].zh}批准的延长超出${cited.zh}允许的范围，仍计入，请核对。`,
        en: `What ${approverNames[approver].en} extended is more than ${cited.en} allows; it is counted all the same, please check.`,
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

const approverNames: Readonly<Record<Approver, Text>> = {
  president: { zh: '本院院长', en: 'the court president' },
  'superior-court': { zh: '上级法院', en: 'the superior court' },
  'supreme-court': { zh: '最高人民法院', en: 'the Supreme People’s Court' },
};

function lengthZh({ months, days }: { readonly months?: number; readonly days?: number }): string {
  return [months ? `${months}个月` : '', days ? `${days}日` : ''].join('');
}

function lengthEn({ months, days }: { readonly months?: number; readonly days?: number }): string {
  return [months ? `${months} month(s)` : '', days ? `${days} day(s)` : ''].filter(Boolean).join(' and ');
}
