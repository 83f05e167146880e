import { z } from 'zod';
import { actions, count, day, dueDay, names, next, text, texts, version } from './parts.ts';

const meetingRow = z.strictObject({
  id: text,
  version,
  stage: text,
  kind: text,
  on: day,
  time: text,
  place: text,
  items: count,
});
export type MeetingRow = z.infer<typeof meetingRow>;

/** A request for reconsideration whose month ends before the next planned meeting. */
const tooLate = z.strictObject({
  review: text,
  about: text,
  judge: text,
  judgeName: text,
  dueOn: day,
  nextMeetingOn: day.nullable(),
});
export type TooLate = z.infer<typeof tooLate>;

const awaitsPlace = z.strictObject({
  kind: text,
  kindName: text,
  review: text,
  about: text,
  number: text.optional(),
  judge: text.optional(),
  judgeName: text.optional(),
  optional: z.boolean().describe('Nobody has to put it on an agenda'),
  ...dueDay.shape,
});
export type AwaitsPlace = z.infer<typeof awaitsPlace>;

/** `GET /agenda`. */
export const agenda = z.strictObject({ items: z.array(awaitsPlace) });
export type AgendaAhead = z.infer<typeof agenda>;

/** `GET /meetings`. */
export const meetings = z.strictObject({ items: z.array(meetingRow), next, tooLate: z.array(tooLate) });
export type Meetings = z.infer<typeof meetings>;

const electorate = z.strictObject({ members: texts, recused: texts, entitled: texts, present: texts });

/** A question as it is read. */
const asked = {
  grades: texts.optional(),
  about: text.optional().describe('On whom and which finding'),
  words: text.describe('What is asked'),
  cite: text.optional().describe('The provision or the open point that it is about'),
};

const question = z.strictObject({
  id: text,
  ...asked,
  needsReason: z.boolean().optional(),
  byRule: z.boolean().optional(),
  optional: z.boolean().optional(),
});
export type Question = z.infer<typeof question>;

const ballotResult = z.strictObject({
  passed: z.boolean().optional(),
  outcome: text.optional(),
  for: count,
  against: count,
  abstained: count,
  present: count,
  entitled: count,
  quorumMet: z.boolean(),
  sensitive: z.boolean(),
  byReading: z.array(
    z.strictObject({
      'R-O3.5': text,
      'R-O3.6': text,
      passed: z.boolean().optional(),
      outcome: text.optional(),
    }),
  ),
});
export type BallotResult = z.infer<typeof ballotResult>;

/** A ballot: never who voted how, and no counts before it is closed. */
const ballot = z.strictObject({
  question: text,
  ...asked,
  reason: text.optional(),
  voters: texts,
  stage: z.enum(['open', 'closed', 'void']),
  choices: z
    .array(z.strictObject({ choice: text, name: text }))
    .optional()
    .describe('While it is open: the answers that can be given'),
  cast: count,
  mayVote: z.boolean(),
  haveVoted: z.boolean(),
  result: ballotResult.optional(),
});
export type Ballot = z.infer<typeof ballot>;

/** An item from which whoever looks is recused: only its place. */
const hiddenItem = z.strictObject({ id: text, kind: text, stage: text, hidden: z.literal(true) });
export type HiddenItem = z.infer<typeof hiddenItem>;

const item = z.strictObject({
  id: text,
  kind: text,
  stage: text,
  hidden: z.literal(false),
  title: text,
  review: text.optional(),
  opens: z.boolean().describe('Whether whoever looks may look into the review'),
  reviews: texts,
  number: text.optional(),
  judge: text.optional(),
  reviewer: text.optional(),
  presider: text.optional(),
  passedOver: z.array(z.strictObject({ person: text, reason: text })),
  presenter: text.optional(),
  reviewerHeard: z.boolean(),
  judgesHeard: texts,
  waived: texts,
  notes: count,
  reasons: z.record(text, text),
  electorate: electorate.optional(),
  ballots: z.array(ballot),
  questions: z.array(question),
  reasonsMissing: texts,
  readyToClose: z.boolean(),
  reportedBy: text.optional(),
  conclusion: z.strictObject({ reasons: text, basis: text.optional() }).optional(),
  reading: z
    .strictObject({ id: text, options: texts, from: day })
    .optional()
    .describe('The open point that is put, with the answers in the order in which they are put'),
  adopted: text.optional(),
});
export type Item = z.infer<typeof item>;

const leaving = z.strictObject({ item: text, recused: texts, mustLeave: texts });

/** `GET /meetings/{id}`. */
export const meeting = z.strictObject({
  id: text,
  version,
  stage: text,
  stageName: text,
  kind: text,
  on: day,
  time: text,
  place: text,
  excused: z.record(text, text),
  inside: texts,
  attended: texts,
  observers: texts,
  observed: texts,
  committee: z.array(z.strictObject({ person: text, title: text })),
  agenda: z.array(z.discriminatedUnion('hidden', [item, hiddenItem])),
  leaving: z.array(leaving),
  resolutions: z
    .array(
      z.strictObject({
        id: text,
        task: text,
        owner: text,
        dueOn: day,
        on: day,
        item: text.optional(),
        answer: text.optional(),
        answeredBy: text.optional(),
        answeredOn: day.optional(),
      }),
    )
    .optional()
    .describe('What the committee has given somebody to do'),
  minutes: z
    .strictObject({
      text: text.optional(),
      approvedBy: text.optional(),
      number: text.optional(),
      approvedOn: day.optional(),
      withheld: z.literal(true).optional(),
    })
    .optional(),
  itemKindNames: names,
  actions,
  names,
});
export type Meeting = z.infer<typeof meeting>;
