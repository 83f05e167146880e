import { archive } from './archive.ts';
import { acceptAssignment, assignReviewer, releaseAssignment } from './assignment.ts';
import {
  beginBallot,
  noteClosure,
  placeOnAgenda,
  recordDetermination,
  recordReconsideration,
  takeOffAgenda,
  takeUpAtMeeting,
} from './at-meeting.ts';
import { recordConfirmation, submitForConfirmation } from './confirmation.ts';
import { confirmCorrection, correctEntry } from './correction.ts';
import { notifyDecision } from './decision.ts';
import { extendPeriod, lapseDefensePeriod, submitDefense } from './defense.ts';
import { recordDisciplineOutcome, referToDiscipline } from './discipline.ts';
import { answerFindings, discloseFindings, lapseFindingsAnswer, waiveDays } from './disclosure.ts';
import { handOverDossier, recallHandOver, receiveDossier, returnDossier } from './dossier.ts';
import { completeExamination, deliverConclusion } from './examination.ts';
import { considerExclusions } from './exclusions.ts';
import { acknowledgeFeedback, giveFeedback } from './feedback.ts';
import { adoptFinding, proposeFinding, withdrawFinding } from './findings.ts';
import { answerInquiry, recordInquiry } from './inquiry.ts';
import { addSource, mergeReferral } from './merging.ts';
import { checkMinutes } from './minutes-check.ts';
import { notifyJudge, recordReceipt, recordServiceImpossible } from './notice.ts';
import { lapseReconsideration, requestReconsideration, withdrawReconsideration } from './reconsideration.ts';
import { decideRecusal, declareRecusal, requestRecusal } from './recusal.ts';
import { completeReferral, declineReferral, referCase, withdrawReferral } from './referral.ts';
import { registerCase } from './registration.ts';
import { reverseFinding } from './reversal.ts';
import {
  dropHeavierResult,
  noteHeavierResult,
  recordHeavierResult,
  recordSanctionOpinion,
} from './sanction-items.ts';
import {
  issueSanction,
  proposeOpinion,
  proposeRestoration,
  proposeSanctions,
  recordDisciplinaryCommitteeAnswer,
  recordExecution,
  recordNotExecutable,
  recordRestoration,
} from './sanctions.ts';
import { completeReviewSheet } from './sheet.ts';
import { recordSuperiorAnswer, referToSuperiorCourt } from './superior.ts';
import { askToTable, closeWithoutFinding, tableForMeeting, urge } from './tabling.ts';
import { checkTakeOver, takeOverReview } from './take-over.ts';
import { handToArchive } from './to-the-archive.ts';
import { confirmUndoneLapse, undoLapse } from './undone-lapse.ts';

/** Every command on a review, in the order of the procedure. */
export const reviewSteps = [
  referCase,
  completeReferral,
  withdrawReferral,
  declineReferral,
  mergeReferral,
  addSource,
  registerCase,
  takeOverReview,
  checkTakeOver,
  notifyJudge,
  recordReceipt,
  recordServiceImpossible,
  submitDefense,
  lapseDefensePeriod,
  extendPeriod,
  handOverDossier,
  receiveDossier,
  recallHandOver,
  returnDossier,
  handToArchive,
  assignReviewer,
  releaseAssignment,
  acceptAssignment,
  declareRecusal,
  requestRecusal,
  decideRecusal,
  recordInquiry,
  answerInquiry,
  completeReviewSheet,
  proposeFinding,
  adoptFinding,
  withdrawFinding,
  considerExclusions,
  discloseFindings,
  answerFindings,
  lapseFindingsAnswer,
  waiveDays,
  completeExamination,
  deliverConclusion,
  urge,
  tableForMeeting,
  askToTable,
  closeWithoutFinding,
  placeOnAgenda,
  takeOffAgenda,
  takeUpAtMeeting,
  beginBallot,
  recordDetermination,
  noteClosure,
  notifyDecision,
  requestReconsideration,
  withdrawReconsideration,
  lapseReconsideration,
  recordReconsideration,
  submitForConfirmation,
  recordConfirmation,
  referToDiscipline,
  recordDisciplineOutcome,
  referToSuperiorCourt,
  recordSuperiorAnswer,
  proposeSanctions,
  proposeOpinion,
  recordSanctionOpinion,
  noteHeavierResult,
  dropHeavierResult,
  recordHeavierResult,
  issueSanction,
  recordExecution,
  recordNotExecutable,
  recordDisciplinaryCommitteeAnswer,
  proposeRestoration,
  recordRestoration,
  giveFeedback,
  acknowledgeFeedback,
  reverseFinding,
  checkMinutes,
  correctEntry,
  confirmCorrection,
  undoLapse,
  confirmUndoneLapse,
  archive,
];
