import { z } from 'zod';
import type { Office } from '../../vocabulary/court.ts';
import type { Bounds } from '../kernel/day-bounds.ts';
import { type Decider, decideWith } from '../kernel/decide.ts';
import { accept } from '../kernel/decision.ts';
import { type Reason, reason } from '../kernel/reason.ts';
import type { Step } from '../kernel/step.ts';
import { type Acting, actingOffices, officeName } from '../people/acting.ts';
import { line } from '../people/fields.ts';
import { type CourtDate, courtDateFrom, weekday, yearOf } from '../time/court-date.ts';
import { boundedDay, everywhere } from '../time/day.ts';
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

/** A notice for a year names days of that year, and now and then of the weeks before and after it. */
export const calendarBounds = {
  ...everywhere,
  'december-before': {
    cite: 'law:Civil Procedure Law 85',
    code: 'another-year',
    says: { zh: '上年12月1日', en: '1 December of the year before' },
    day: ({ given }) => courtDateFrom(Number(given.year) - 1, 12, 1),
  },
  'january-after': {
    cite: 'law:Civil Procedure Law 85',
    code: 'another-year',
    says: { zh: '次年1月31日', en: '31 January of the year after' },
    day: ({ given }) => courtDateFrom(Number(given.year) + 1, 1, 31),
  },
} as const satisfies Bounds<WorkCalendar, Acting>;

const named = boundedDay<keyof typeof calendarBounds>({
  notBefore: ['december-before'],
  notAfter: ['january-after'],
});

const fields = z.strictObject({
  year: z.int().min(2000).max(2199),
  off: z.array(named).max(120),
  work: z.array(named).max(60),
  drops: z.array(named).max(120).default([]),
  document: line,
});

const publishNotice: Step<
  WorkCalendar,
  Acting,
  z.infer<typeof fields>,
  NoticePublished,
  Office,
  'not-a-weekend' | 'off-and-worked'
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
  bounds: calendarBounds,
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
