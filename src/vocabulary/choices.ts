import { exclusionsOnPaper, missingOnPaper } from './acts-on-paper.ts';
import { approvers, benchKinds, fileKinds, procedures, rulings } from './case.ts';
import { clocks } from './clocks.ts';
import {
  categories,
  committeeTitles,
  departments,
  offices,
  passedOverReasons,
  recusalGrounds,
} from './court.ts';
import { elements } from './elements.ts';
import { citedGrounds } from './grounds.ts';
import {
  causes,
  disciplineOutcomes,
  findingGrades,
  heldOpinions,
  opinions,
  proposers,
  shares,
} from './liability.ts';
import {
  attendances,
  ballotChoices,
  ballotOutcomes,
  itemKinds,
  itemStages,
  meetingKinds,
  movements,
  reasonsLieIn,
  reconsidered,
} from './meeting.ts';
import { extendable, howServed, impossibleBecause, obstacles } from './papers.ts';
import { qualityGrades } from './quality.ts';
import {
  actsByMinutes,
  asked,
  bodies,
  closings,
  confirmationResults,
  falling,
  releasedBecause,
  reversalBases,
  superiorAnswers,
  superiorMatters,
} from './review.ts';
import { allSanctions, sanctionStages, sanctionStates, whetherSanctions } from './sanctions.ts';
import { meetingStages, stages } from './stages.ts';
import type { Terms } from './terms.ts';

/**
 * From which lists the values of a field are, by the name of the field or column: what a form offers, a filter lists, and a
 * page, a workbook or the trace shows in words.
 */
export const choices = {
  stage: { ...stages, ...sanctionStages },
  meetingStage: meetingStages,
  itemStage: itemStages,
  sanctionStage: sanctionStages,
  sanctionState: sanctionStates,
  source: departments,
  department: departments,
  grounds: citedGrounds,
  category: categories,
  procedure: procedures,
  approvedBy: approvers,
  kind: { ...benchKinds, ...meetingKinds, ...itemKinds, ...superiorAnswers },
  fileKind: fileKinds,
  of: extendable,
  method: howServed,
  reason: { ...impossibleBecause, ...obstacles, ...passedOverReasons },
  because: { ...releasedBecause, ...closings },
  ground: recusalGrounds,
  whom: asked,
  opinions: heldOpinions,
  cause: causes,
  share: shares,
  grade: findingGrades,
  opinion: { ...opinions, ...heldOpinions },
  confirmed: { ...findingGrades, none: { zh: '未认定责任', en: 'no liability found' } },
  qualityGrade: qualityGrades,
  quality: qualityGrades,
  act: actsByMinutes,
  body: bodies,
  result: confirmationResults,
  outcome: { ...disciplineOutcomes, ...reconsidered },
  about: superiorMatters,
  basis: reversalBases,
  as: attendances,
  did: rulings,
  movement: movements,
  liesIn: reasonsLieIn,
  choice: ballotChoices,
  ballotOutcome: ballotOutcomes,
  sanction: allSanctions,
  office: offices,
  committee: committeeTitles,
  clock: clocks,
  elements,
  proposedBy: proposers,
  falls: falling,
  whether: whetherSanctions,
  what: missingOnPaper,
  exclusions: exclusionsOnPaper,
} as const satisfies Readonly<Record<string, Terms>>;

export type ChoiceList = keyof typeof choices;
