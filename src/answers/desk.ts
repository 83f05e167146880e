import { z } from 'zod';
import { count, day, kind, task, text, texts } from './parts.ts';

const onDesk = task.extend({
  on: z.strictObject({ kind: z.enum([...kind.options, 'account', 'log', 'operation']), id: text }),
  about: text,
  judgeName: text.optional(),
});

/** One of several who are told of in one task: whom it is about, and which sanction. */
const oneOfTask = z.strictObject({ judge: text, judgeName: text, sanction: text.optional() });

const deskTask = onDesk.extend({
  onBehalfOf: text.optional(),
  onBehalfOfName: text.optional(),
  each: z.array(oneOfTask).optional().describe('Several acts of the same kind on one review'),
});
export type DeskTask = z.infer<typeof deskTask>;

/** What others have to do: what waits for them, or is overdue with somebody whom one leads. */
const othersTask = onDesk.extend({ persons: texts, personNames: texts });
export type OthersTask = z.infer<typeof othersTask>;

const meetingAhead = z.strictObject({ id: text, stage: text, on: day, time: text, place: text });
export type MeetingAhead = z.infer<typeof meetingAhead>;

const cover = z.strictObject({
  onLeaveUntil: day.optional(),
  deputies: z.array(
    z.strictObject({
      deputy: text,
      name: text,
      from: day,
      until: day.optional(),
      handedOver: z.boolean(),
    }),
  ),
});
export type Cover = z.infer<typeof cover>;

const setUpStep = z.strictObject({
  step: z.enum(['people', 'order', 'accounts', 'calendar']),
  done: z.boolean(),
  missing: texts.describe('Offices that nobody holds so far'),
});
export type SetUpStep = z.infer<typeof setUpStep>;

/** `GET /desk`. */
export const desk = z.strictObject({
  today: day,
  tasks: z.array(deskTask),
  drafts: count.describe('Referrals that are still to be completed, beside the tasks'),
  waiting: z.array(othersTask),
  escalated: z.array(othersTask),
  meetings: z.array(meetingAhead),
  cover,
  setUp: z
    .array(setUpStep)
    .optional()
    .describe('Of a court that is still being set up, for its administrator'),
});
export type Desk = z.infer<typeof desk>;
