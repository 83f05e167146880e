import type { Bounds } from '../kernel/day-bounds.ts';
import { boundedDay, everywhere } from '../time/day.ts';
import type { MeetingEnv } from './env.ts';
import type { Meeting } from './meeting.ts';

/** What the days in the commands on a meeting may not precede and not follow: it is planned, never entered afterwards. */
export const meetingBounds = everywhere satisfies Bounds<Meeting, MeetingEnv>;

/** A dated field of a command on a meeting. */
export const day = boundedDay<keyof typeof meetingBounds>;
