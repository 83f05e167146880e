import { z } from 'zod';
import { paperKinds } from '../vocabulary/papers.ts';
import { actsByMinutes } from '../vocabulary/review.ts';
import { idsOf } from '../vocabulary/terms.ts';
import { actions, because, count, day, dueDay, instant, names, task, text, texts, version } from './parts.ts';
import { caseIdentity, dossier, referral } from './review-case.ts';
import {
  assignment,
  attribution,
  clarification,
  conclusion,
  correction,
  exclusion,
  feedback,
  finding,
  inquiry,
  lapseUndoing,
  recusal,
  reviewSheet,
} from './review-examination.ts';
import { concern } from './review-judges.ts';
import { takenOver, takeOver } from './taken-over.ts';

const atMeeting = z.strictObject({
  meeting: text,
  item: text,
  kind: text,
  judge: text.optional(),
  presider: text.optional(),
  opened: z.boolean(),
  ballotBegun: z.boolean(),
});
export type AtMeeting = z.infer<typeof atMeeting>;

const urge = z.strictObject({
  whom: text.optional(),
  department: text.optional(),
  words: text,
  on: day,
});

const minutes = z.strictObject({ body: text, number: text, on: day });

/** `GET /reviews/{id}`: everything beyond the head is there only as far as the sight goes. */
export const review = z.strictObject({
  id: text,
  version,
  sight: z.enum(['whole', 'judge', 'outcome', 'referral', 'custody', 'inquiry']),
  stage: text,
  before: text.optional(),
  stageName: text,
  trackStageNames: names,
  papersWaiting: z
    .record(text, z.array(z.enum(idsOf(paperKinds))))
    .optional()
    .describe('The papers that wait for the receipt of each judge shown'),
  rungs: names.optional().describe('The rung of Article 28 or 29 by judge, where sanctions rest on one'),
  number: text.optional(),
  referredOn: day.optional(),
  registeredOn: day.optional(),
  case: caseIdentity,
  missing: texts.optional(),
  referral: referral.optional(),
  sources: z.array(referral).optional(),
  linked: texts.optional(),
  mergedInto: text.optional(),
  judges: z.record(text, concern).optional(),
  dossier: dossier.optional(),
  assignment: assignment.optional(),
  reviewer: text.optional().describe('What the judge is told of the assignment'),
  formerReviewers: texts.optional(),
  recusals: z.array(recusal).optional(),
  inquiries: z.array(inquiry).optional(),
  sheet: reviewSheet.optional(),
  attribution: attribution.optional(),
  byRule: z
    .record(text, attribution)
    .optional()
    .describe('By finding: what Article 22 gives, as the ballot has it'),
  qualityGrade: z
    .strictObject({ grade: text, because })
    .optional()
    .describe('The quality grade of the case (6(1)), voted, or from its confirmed findings'),
  findings: z.array(finding).optional(),
  exclusions: z.array(exclusion).optional(),
  conclusion: conclusion.optional(),
  atMeeting: atMeeting.optional(),
  tablingAskedBy: text.optional(),
  listed: z.boolean().optional(),
  noErrorOn: day.optional(),
  tabledAgainOn: day.optional(),
  decidedOn: day.optional(),
  qualityVoted: text.optional().describe('The quality grade as the committee voted it (R-6.1)'),
  closing: text.optional(),
  closedOn: day.optional(),
  feedback: z.array(feedback).optional(),
  corrections: z.array(correction).optional(),
  numbersToConfirm: z
    .strictObject({ from: texts, to: texts, by: text })
    .optional()
    .describe('The other case numbers as they are to be, once a second person has confirmed it'),
  undoings: z.array(lapseUndoing).optional(),
  clarifications: z.array(clarification),
  urges: z.array(urge).optional(),
  superior: z.strictObject({ reason: text, about: text, referredOn: day.optional() }).optional(),
  minutes: z.array(minutes).optional().describe('By which minutes was decided on it'),
  minutesToCheck: z
    .strictObject({
      act: z.enum(idsOf(actsByMinutes)),
      given: z.record(text, z.unknown()).describe('The fields of the act, as they were entered'),
      minutes: z.array(minutes),
      files: texts.describe('SHA-256 of the scans'),
      by: text,
      onBehalfOf: text.optional(),
      on: day,
    })
    .optional()
    .describe('Entered by minutes that somebody of another office has to check: without effect until then'),
  takeOver: takeOver
    .optional()
    .describe(
      'Entered as under way on paper: without effect until somebody of another office has checked it',
    ),
  takenOver: takenOver.optional().describe('Begun on paper and taken over at introduction'),
  designatedBody: z.strictObject({ name: text, document: text }).optional(),
  tasks: z.array(task),
  waiting: z
    .array(task.extend({ persons: texts }))
    .optional()
    .describe('What others have to do'),
  clocks: z.array(dueDay.extend({ judge: text.optional() })),
  actions,
  names,
});
export type ReviewPage = z.infer<typeof review>;

const traceEntry = z.strictObject({
  position: count,
  version: count,
  hash: text,
  header: text.describe('The exact text of which the hash is taken; it holds the hash of the entry before'),
  type: text,
  title: text.describe('What the step is called that it comes of'),
  at: instant,
  on: day,
  by: text,
  onBehalfOf: text.optional(),
  cites: texts,
  content: z.record(text, z.unknown()).describe('The event, as it was recorded'),
  withheld: texts.describe('Parts of the content that have been erased'),
});
export type TraceEntry = z.infer<typeof traceEntry>;

/** `GET /reviews/{id}/trace`. */
export const trace = z.strictObject({ items: z.array(traceEntry), names });
export type TracePage = z.infer<typeof trace>;
