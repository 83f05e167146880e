import { z } from 'zod';
import { because, count, day, text, texts } from './parts.ts';
import { paper } from './review-case.ts';

export const assignment = z.strictObject({
  reviewer: text,
  on: day,
  acceptedOn: day.optional(),
  dossierOn: day.optional(),
  outside: z.boolean().optional(),
});

export const recusal = z.strictObject({
  person: text,
  ground: text,
  words: text.optional(),
  by: text,
  stage: text,
  on: day.optional(),
});

export const inquiry = z.strictObject({
  id: text,
  whom: text,
  person: text.optional(),
  question: text,
  answer: text.optional(),
});

export const reviewSheet = z.strictObject({
  facts: text,
  evidence: text,
  factsFound: text,
  lawApplied: text,
  outcome: text,
  errors: text,
  opinions: z.record(text, text),
  unknownBecause: z.record(text, text).optional(),
});

const attributed = z.strictObject({ judge: text, share: text });

/** Who answers by Article 22, going by what the review sheet says each held. */
export const attribution = z.strictObject({
  attributions: z.array(attributed),
  nobodyPrimary: z.boolean(),
  undetermined: texts,
});
export type Attribution = z.infer<typeof attribution>;

/** A finding; who proposed it is not for the judge. */
export const finding = z.strictObject({
  id: text,
  item: text,
  grade: text,
  alternatives: z.array(z.strictObject({ item: text, grade: text })),
  facts: text,
  pages: text,
  persons: z.array(attributed),
  /** Whom the rule names and who is left off, each with the reason; not for the judge. */
  leftOff: z.array(z.strictObject({ judge: text, reason: text })).optional(),
  cause: text,
  circumstances: text.optional(),
  elements: texts,
  ruling: z.strictObject({ did: text, type: text, number: text, court: text, on: day }).optional(),
  discipline: text.optional(),
  superiorDocument: paper.extend({ court: text.optional() }).optional(),
  actOn: day.optional(),
  correctedOn: day.optional(),
  seriousConsequence: z.boolean(),
  misled: z.boolean(),
  brokeCentralism: z.boolean(),
  proof: text.optional(),
  proposedBy: text.optional(),
  orphaned: z.boolean().optional(),
  struck: text.optional(),
});
export type Finding = z.infer<typeof finding>;

export const exclusion = z.strictObject({
  finding: text,
  judge: text,
  grounds: z.record(text, z.strictObject({ applies: z.boolean(), reason: text.optional() })),
});
export type Exclusion = z.infer<typeof exclusion>;

export const conclusion = z.strictObject({
  opinion: text,
  grade: text.optional(),
  report: text,
  on: day,
  deliveredOn: day.optional(),
});

export const feedback = z.strictObject({
  id: text,
  department: text,
  text,
  acknowledgedOn: day.optional(),
});

export const correction = z.strictObject({
  entry: count,
  judge: text,
  of: text,
  from: day,
  to: day,
  by: text,
});

/** A lapse that a wrong clock has brought about, to be undone once a second person agrees. */
export const lapseUndoing = z.strictObject({
  judge: text,
  of: text,
  until: day,
  reason: text,
  document: paper,
  enteredBy: text,
});
export type LapseUndoing = z.infer<typeof lapseUndoing>;

/** The draft that clears a judge whose confirmed finding has fallen. */
export const clarification = z.strictObject({
  judge: text,
  title: text,
  text,
  likewise: z.boolean(),
  because,
  published: z.strictObject({ id: text, title: text, on: day }).optional(),
});
export type Clarification = z.infer<typeof clarification>;
