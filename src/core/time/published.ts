import workdays from '../../../law/workdays.json' with { type: 'json' };
import type { WorkCalendar } from './work-calendar.ts';

/** The State Council's notices that this version ships with (`law/workdays.json`, made by `tools/workdays.mjs`). */
export const publishedCalendar = { notices: workdays.notices } as WorkCalendar;
