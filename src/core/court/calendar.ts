import { z } from 'zod';
import { type Decider, decideWith } from '../kernel/decide.ts';
import { accept } from '../kernel/decision.ts';
import type { Step } from '../kernel/step.ts';
import { type Acting, actingOffices, officeName } from '../people/acting.ts';
import { line } from '../people/fields.ts';
import type { Office } from '../people/offices.ts';
import { courtDate, weekday, yearOf } from '../time/court-date.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';

export interface NoticePublished {
  readonly type: 'NoticePublished';
  readonly year: number;
  readonly off: WorkCalendar['notices'][string]['off'];
  readonly work: WorkCalendar['notices'][string]['work'];
  readonly document: string;
}

const fields = z.strictObject({
  year: z.int().min(2000).max(2199),
  off: z.array(courtDate).max(120),
  work: z.array(courtDate).max(60),
  document: line,
});

const publishNotice: Step<
  WorkCalendar,
  Acting,
  z.infer<typeof fields>,
  NoticePublished,
  Office,
  'another-year' | 'not-a-weekend'
> = {
  name: 'publish-notice',
  title: { zh: '录入工作日安排', en: 'Enter a year’s working days' },
  help: {
    zh: '按国务院办公厅通知录入放假和补班日期；录入前该年的期限为暂定。',
    en: 'By the State Council’s notice; until then due days in that year are provisional.',
  },
  cites: ['law:Civil Procedure Law 85'],
  by: ['quality-office-clerk', 'system-administrator'],
  stages: 'any',
  fields,
  events: ['NoticePublished'],
  refusals: {
    'another-year': {
      cite: 'law:Civil Procedure Law 85',
      zh: '{day}不在{year}年。',
      en: '{day} is not in {year}.',
    },
    'not-a-weekend': {
      cite: 'law:Civil Procedure Law 85',
      zh: '补班日{day}不是周末。',
      en: 'The make-up day {day} is not on a weekend.',
    },
  },
  decide(_calendar, given, _env, refuse) {
    const stray = [...given.off, ...given.work].find((day) => yearOf(day) !== given.year);
    if (stray) return refuse('another-year', { day: stray, year: given.year });
    const weekdayWork = given.work.find((day) => weekday(day) !== 0 && weekday(day) !== 6);
    if (weekdayWork) return refuse('not-a-weekend', { day: weekdayWork });
    return accept({ type: 'NoticePublished', ...given });
  },
};

export const calendarDecider: Decider<WorkCalendar, Acting, NoticePublished, Office> = {
  steps: [publishNotice],
  stageOf: () => 'kept',
  rolesOf: (_state, env) => new Set(actingOffices(env)),
  roleName: officeName,
  stageName: () => ({ zh: '工作日历', en: 'the work calendar' }),
};

export function evolveCalendar(calendar: WorkCalendar, event: NoticePublished): WorkCalendar {
  const { year, off, work } = event;
  return { notices: { ...calendar.notices, [String(year)]: { off, work } } };
}

export function decideCalendar(
  calendar: WorkCalendar,
  command: { name: string; with: unknown },
  env: Acting,
) {
  return decideWith(calendarDecider, calendar, command, env);
}
