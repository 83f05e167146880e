import { z } from 'zod';
import { actions, count, day, instant, text, texts, version } from './parts.ts';

/** `GET /calendar`: the working days of a year, as far as they are published. */
export const calendar = z.strictObject({
  version,
  year: count,
  published: z.boolean(),
  off: z.array(day),
  work: z.array(day),
  years: texts,
  actions,
});
export type Calendar = z.infer<typeof calendar>;

/** `GET /calendar-feed`: whether the own calendar has an address. */
export const calendarFeed = z.strictObject({
  feed: z.strictObject({ createdAt: instant, fetchedAt: instant.nullable() }).nullable(),
});
export type CalendarFeed = z.infer<typeof calendarFeed>;

export const feedAddress = z.strictObject({ address: text });
export type FeedAddress = z.infer<typeof feedAddress>;
