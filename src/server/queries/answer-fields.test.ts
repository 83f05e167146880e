import { describe, expectTypeOf, it } from 'vitest';
import type { z } from 'zod';
import type * as accounts from '../../answers/accounts.ts';
import type * as imports from '../../answers/imports.ts';
import type * as logAnswers from '../../answers/log.ts';
import type { BallotResult, Item, Meeting, Question } from '../../answers/meeting.ts';
import type { Draw, Work } from '../../answers/people.ts';
import type * as readings from '../../answers/readings.ts';
import type * as records from '../../answers/record.ts';
import type * as law from '../../answers/reference.ts';
import type { ReviewPage } from '../../answers/review.ts';
import type * as examination from '../../answers/review-examination.ts';
import type { reviewBySight } from '../../answers/review-sights.ts';
import type * as sanctions from '../../answers/sanctions.ts';
import type { ReviewerWorkload } from '../../answers/statistics.ts';
import type { Drawn } from '../../core/court/rotation.ts';
import type { Provision } from '../../core/law/parse.ts';
import type { AgendaItem, BallotResult as Counted, OpenMeeting } from '../../core/meeting/meeting.ts';
import type { Question as Asked } from '../../core/meeting/questions.ts';
import type { BallotChange } from '../../core/meeting/what-if.ts';
import type { PriorFindings, RecordFinding } from '../../core/record/record.ts';
import type { Comparison, ResultChange } from '../../core/record/what-if.ts';
import type { OpenReview } from '../../core/review/review.ts';
import type { Workload } from '../../core/review/workload.ts';
import type { Ground } from '../../core/rules/art09-grounds.ts';
import type { Attribution } from '../../core/rules/art22-attribution.ts';
import type { SanctionResult } from '../../core/rules/art28-29-sanctions.ts';
import type { OpenUnit } from '../../core/rules/art28-outlook.ts';
import type { ErrorItem } from '../../core/rules/elements.ts';
import type { Header } from '../../log/entry.ts';
import type { Differing } from '../../testing/fields.ts';
import type { Account } from '../accounts/accounts.ts';
import type { ListedSession } from '../accounts/session-list.ts';
import type { Verification } from '../accounts/verifications.ts';
import type { ImportReport } from '../imports/import.ts';
import type { PeopleReport } from '../imports/import-people.ts';
import type { PriorReport } from '../imports/prior-findings.ts';
import type { Told } from '../imports/told.ts';
import type { OpenWork } from './open-work.ts';
import type { SanctionLine } from './sanctions.ts';
import type { WithheldMonth } from './withheld.ts';

type BySight = z.infer<typeof reviewBySight>;

/** What a page has beside the state that it is about, or instead of it. */
type OfThePage =
  | 'id'
  | 'version'
  | 'sight'
  | 'stageName'
  | 'trackStageNames'
  | 'papersWaiting'
  | 'rungs'
  | 'reviewer'
  | 'attribution'
  | 'byRule'
  | 'qualityGrade'
  | 'clarifications'
  | 'tasks'
  | 'waiting'
  | 'clocks'
  | 'actions'
  | 'names';
type OfTheMeeting =
  | 'id'
  | 'version'
  | 'stageName'
  | 'itemKindNames'
  | 'committee'
  | 'leaving'
  | 'agenda'
  | 'minutes'
  | 'actions'
  | 'names';
/** Read off the meeting and what is tabled at it; ballots and notes are only counted. */
type OfTheItem =
  | 'hidden'
  | 'opens'
  | 'number'
  | 'reviewer'
  | 'questions'
  | 'reasonsMissing'
  | 'readyToClose'
  | 'electorate'
  | 'ballots';

/** Reasons are told in one language. */
type Untold<T> = Omit<T, 'because'>;

// Asserted when the types are checked: stories don’t reach every field, and an answer lets go of what is undefined.
describe('the fields of an answer are those of what it is made of', () => {
  it('of a review', () => {
    expectTypeOf<Differing<OpenReview, Omit<ReviewPage, OfThePage>>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<Attribution, examination.Attribution>>().toEqualTypeOf<never>();
  });

  it('of a review at each sight, which the client’s one type holds', () => {
    expectTypeOf<BySight>().toExtend<ReviewPage>();
    expectTypeOf<
      Differing<Omit<ReviewPage, 'reviewer'>, Extract<BySight, { sight: 'whole' }>>
    >().toEqualTypeOf<never>();
  });

  it('of a meeting', () => {
    expectTypeOf<
      Differing<Omit<OpenMeeting, OfTheMeeting>, Omit<Meeting, OfTheMeeting>>
    >().toEqualTypeOf<never>();
    expectTypeOf<Differing<Omit<AgendaItem, OfTheItem>, Omit<Item, OfTheItem>>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<Counted, Omit<BallotResult, 'quorumMet'>>>().toEqualTypeOf<never>();
    expectTypeOf<
      Differing<Omit<Asked, 'asked'>, Omit<Question, 'about' | 'words' | 'cite'>>
    >().toEqualTypeOf<never>();
  });

  it('of a record and of what a reading would change', () => {
    expectTypeOf<Differing<RecordFinding, records.RecordFinding>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<PriorFindings, records.PriorFindings>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<Untold<SanctionResult>, Untold<records.SanctionResult>>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<OpenUnit, records.OpenUnit>>().toEqualTypeOf<never>();
    expectTypeOf<
      Differing<Omit<ResultChange, 'before' | 'after'>, Omit<readings.ResultChange, 'before' | 'after'>>
    >().toEqualTypeOf<never>();
    expectTypeOf<
      Differing<Comparison['totals'], NonNullable<readings.WhatIf['totals']>>
    >().toEqualTypeOf<never>();
    expectTypeOf<Differing<BallotChange, Omit<readings.BallotChange, 'case'>>>().toEqualTypeOf<never>();
  });

  it('of sanctions, workload and rotation', () => {
    expectTypeOf<Differing<SanctionLine, sanctions.SanctionLine>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<WithheldMonth, sanctions.WithheldMonth>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<Workload, ReviewerWorkload>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<Drawn, Omit<Draw, 'number'>>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<OpenWork, Work>>().toEqualTypeOf<never>();
  });

  it('of the log, accounts, imports and the law', () => {
    expectTypeOf<Differing<Header, logAnswers.LogEntry['header']>>().toEqualTypeOf<never>();
    expectTypeOf<
      Differing<Verification, NonNullable<logAnswers.Verification['last']>>
    >().toEqualTypeOf<never>();
    expectTypeOf<Differing<Account, accounts.Account>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<ListedSession, accounts.OpenSession>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<Told<ImportReport>, imports.ImportedCases>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<Told<PriorReport>, imports.ImportedFindings>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<Told<PeopleReport>, imports.ImportedPeople>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<Provision, law.Provision>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<ErrorItem, law.ErrorItem>>().toEqualTypeOf<never>();
    expectTypeOf<Differing<Ground, law.Ground>>().toEqualTypeOf<never>();
  });
});
