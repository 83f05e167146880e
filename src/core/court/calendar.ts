import { z } from 'zod';
import { type Decider, decideWith } from '../kernel/decide.ts';
import { accept } from '../kernel/decision.ts';
import { type Reason, reason } from '../kernel/reason.ts';
import type { Step } from '../kernel/step.ts';
import { type Acting, actingOffices, officeName } from '../people/acting.ts';
import { line } from '../people/fields.ts';
import type { Office } from '../people/offices.ts';
import { type CourtDate, courtDate, monthOf, weekday, yearOf } from '../time/court-date.ts';
import type { WorkCalendar, YearNotice } from '../time/work-calendar.ts';

export interface NoticePublished {
  readonly type: 'NoticePublished';
  readonly year: number;
  /** Of the year itself, of the December before it or the January after it. */
  readonly off: YearNotice['off'];
  readonly work: YearNotice['work'];
  readonly document: string;
  /** Adds to what was entered before; without it, as in 0.1, it takes the place of all days of its year. */
  readonly adds?: true;
  /** Days that follow the week again. */
  readonly drops?: readonly CourtDate[];
}

const fields = z.strictObject({
  year: z.int().min(2000).max(2199),
  off: z.array(courtDate).max(120),
  work: z.array(courtDate).max(60),
  drops: z.array(courtDate).max(120).default([]),
  document: line,
});

const publishNotice: Step<
  WorkCalendar,
  Acting,
  z.infer<typeof fields>,
  NoticePublished,
  Office,
  'another-year' | 'not-a-weekend' | 'off-and-worked'
> = {
  name: 'publish-notice',
  title: { zh: '录入工作日安排', en: 'Enter a year’s working days' },
  help: {
    zh: '按国务院办公厅通知录入放假和补班日期，已录入的日期保留，要取消的须列明；录入前该年的期限为暂定。',
    en: 'By the State Council’s notice. Days entered before stay, unless they are listed as dropped; until then due days in that year are provisional.',
  },
  cites: ['law:Civil Procedure Law 85'],
  by: ['quality-office-clerk', 'system-administrator'],
  stages: 'any',
  fields,
  events: ['NoticePublished'],
  refusals: {
    'another-year': {
      cite: 'law:Civil Procedure Law 85',
      zh: '{day}不在{year}年，也不在上年12月、次年1月。',
      en: '{day} is not in {year}, nor in the December before it or the January after it.',
    },
    'not-a-weekend': {
      cite: 'law:Civil Procedure Law 85',
      zh: '补班日{day}不是周末。',
      en: 'The make-up day {day} is not on a weekend.',
    },
    'off-and-worked': {
      cite: 'law:Civil Procedure Law 85',
      zh: '{day}既列为放假又列为补班，或者又列为取消，请核对。',
      en: '{day} is listed more than once: as off, as worked or as dropped. Please check.',
    },
  },
  decide(calendar, given, _env, refuse) {
    const { year, off, work, drops } = given;
    const stray = [...off, ...work, ...drops].find((day) => !isNamedBy(year, day));
    if (stray) return refuse('another-year', { day: stray, year });
    const weekdayWork = work.find((day) => weekday(day) !== 0 && weekday(day) !== 6);
    if (weekdayWork) return refuse('not-a-weekend', { day: weekdayWork });
    const all = [...new Set(off), ...new Set(work), ...new Set(drops)];
    const twice = all.find((day, place) => all.indexOf(day) !== place);
    if (twice) return refuse('off-and-worked', { day: twice });
    const { document } = given;
    const event = { type: 'NoticePublished', year, off, work, document, adds: true } as const;
    const accepted = accept<NoticePublished>(drops.length > 0 ? { ...event, drops } : event);
    return { ...accepted, notes: turned(calendar, given) };
  },
};

/** A notice for a year names days of that year, and now and then of the weeks before and after it. */
function isNamedBy(year: number, day: CourtDate): boolean {
  return (
    yearOf(day) === year ||
    (yearOf(day) === year - 1 && monthOf(day) === 12) ||
    (yearOf(day) === year + 1 && monthOf(day) === 1)
  );
}

/** What was entered before and is now the other way round is said. */
function turned(calendar: WorkCalendar, given: Pick<NoticePublished, 'off' | 'work'>): readonly Reason[] {
  const before = (day: CourtDate) => calendar.notices[String(yearOf(day))];
  const days = [
    ...given.off.filter((day) => before(day)?.work.includes(day)),
    ...given.work.filter((day) => before(day)?.off.includes(day)),
  ];
  return days.map((day) =>
    reason(
      'law:Civil Procedure Law 85',
      `${day}原来录入的安排相反，已按本通知更改。`,
      `${day} was entered the other way round before; this notice changes it.`,
    ),
  );
}

export const calendarDecider: Decider<WorkCalendar, Acting, NoticePublished, Office> = {
  steps: [publishNotice],
  stageOf: () => 'kept',
  rolesOf: (_state, env) => new Set(actingOffices(env)),
  roleName: officeName,
  stageName: () => ({ zh: '工作日历', en: 'the work calendar' }),
};

export function evolveCalendar(calendar: WorkCalendar, event: NoticePublished): WorkCalendar {
  const { year, off, work } = event;
  if (!event.adds) return { notices: { ...calendar.notices, [String(year)]: { off, work } } };
  const named = [...off, ...work, ...(event.drops ?? [])];
  const years = [...new Set([year, ...named.map(yearOf)])];
  const entries = years.map((each) => [String(each), withDays(calendar, each, event)] as const);
  return { notices: { ...calendar.notices, ...Object.fromEntries(entries) } };
}

/** A year's days after a notice: what it names goes where it says, everything else stays. */
function withDays(calendar: WorkCalendar, year: number, event: NoticePublished): YearNotice {
  const before = calendar.notices[String(year)];
  const { off, work, drops = [] } = event;
  const named = new Set([...off, ...work, ...drops]);
  const days = (kept: readonly CourtDate[], more: readonly CourtDate[]) =>
    [
      ...new Set([...kept.filter((day) => !named.has(day)), ...more.filter((day) => yearOf(day) === year)]),
    ].sort();
  const published = year === event.year || (before !== undefined && before.published !== false);
  return {
    off: days(before?.off ?? [], off),
    work: days(before?.work ?? [], work),
    ...(!published && { published }),
  };
}

export function decideCalendar(
  calendar: WorkCalendar,
  command: { name: string; with: unknown },
  env: Acting,
) {
  return decideWith(calendarDecider, calendar, command, env);
}
