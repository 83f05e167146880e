import { z } from 'zod';
import { review } from './review.ts';
import { caseIdentity } from './review-case.ts';

const head = {
  id: true,
  version: true,
  stage: true,
  stageName: true,
  trackStageNames: true,
  papersWaiting: true,
  rungs: true,
  number: true,
  referredOn: true,
  clarifications: true,
  tasks: true,
  clocks: true,
  actions: true,
  names: true,
} as const;

/** The case without what was registered of its time limit. */
const caseOfSides = caseIdentity.omit({
  extensions: true,
  excluded: true,
  procedureChanges: true,
  daysToClose: true,
  limitOn: true,
  beyondTimeLimit: true,
  beyondTimeLimitReason: true,
});

const whole = review
  .omit({ reviewer: true })
  .required({
    missing: true,
    referral: true,
    sources: true,
    linked: true,
    judges: true,
    dossier: true,
    formerReviewers: true,
    recusals: true,
    inquiries: true,
    findings: true,
    exclusions: true,
    feedback: true,
    corrections: true,
    referredOn: true,
  })
  .extend({ sight: z.literal('whole') });

const judge = review
  .pick({
    ...head,
    judges: true,
    reviewer: true,
    findings: true,
    recusals: true,
    inquiries: true,
    decidedOn: true,
    closing: true,
    closedOn: true,
  })
  .required({ judges: true, findings: true, recusals: true, inquiries: true, referredOn: true })
  .extend({ sight: z.literal('judge'), case: caseOfSides });

const outcome = review
  .pick({ ...head, judges: true, inquiries: true })
  .required({ judges: true, inquiries: true, referredOn: true })
  .extend({ sight: z.literal('outcome'), case: caseIdentity.pick({ caseNumber: true, cause: true }) });

const referral = review
  .pick({
    ...head,
    missing: true,
    referral: true,
    sources: true,
    mergedInto: true,
    feedback: true,
    inquiries: true,
    closedOn: true,
  })
  .required({
    missing: true,
    referral: true,
    sources: true,
    feedback: true,
    inquiries: true,
    referredOn: true,
  })
  .extend({ sight: z.literal('referral'), case: caseOfSides.omit({ bench: true }) });

const custody = review
  .pick({ ...head, dossier: true, inquiries: true })
  .required({ dossier: true, inquiries: true, referredOn: true })
  .extend({ sight: z.literal('custody'), case: caseIdentity.pick({ caseNumber: true }) });

const asked = review
  .pick({
    id: true,
    version: true,
    stage: true,
    stageName: true,
    trackStageNames: true,
    clarifications: true,
    tasks: true,
    clocks: true,
    actions: true,
    names: true,
    inquiries: true,
  })
  .required({ inquiries: true })
  .extend({
    sight: z.literal('inquiry'),
    stage: z.literal('inquiry'),
    case: caseIdentity.pick({ caseNumber: true }),
  });

/** `GET /reviews/{id}` as each sight has it: a field that a sight doesn’t show is none of its answer. */
export const reviewBySight = z.discriminatedUnion('sight', [whole, judge, outcome, referral, custody, asked]);
