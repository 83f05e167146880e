import { seconds } from '../../vocabulary/court.ts';
import type { PersonId } from '../people/people.ts';
import type { Duty } from '../people/task.ts';
import type { CourtDate } from '../time/court-date.ts';
import { answersFor } from './asked.ts';
import { canBeAssigned } from './assignment.ts';
import { silentOnCommittee } from './attribution.ts';
import { undisclosed } from './disclosure.ts';
import { heldAfterOffice, inWhoseHands } from './dossier.ts';
import { exclusionsLeft, judgesNamed, lateFindings, notices } from './duties-findings.ts';
import { closed, decided, disciplineDuties, restorations, sanctionDuties } from './duties-outcome.ts';
import { agendaItem, by, clerksOf, holders, office } from './duty.ts';
import { dueOf, pendingRecusals, type ReviewEnv, reconsiderationDue, recusalDeciders } from './env.ts';
import { papersWaiting } from './papers-waiting.ts';
import { type Concern, type OpenReview, standing, tracksOf } from './review.ts';
import { mayAsk } from './right-to-ask.ts';
import { sheetIsLeft } from './sheet.ts';
import { whoChecks } from './take-over.ts';

/** What the stage of a review asks, and of whom; who of them can do it today is asked of the decider (`tasksOn`). */
export function dutiesOn(review: OpenReview, env: ReviewEnv): readonly Duty[] {
  return [
    ...stageTasks(review, env),
    ...(sheetIsLeft(review) && review.assignment
      ? [{ command: 'complete-review-sheet', persons: [review.assignment.reviewer] }]
      : []),
    ...dossierTasks(review, env),
    ...Object.entries(review.judges).flatMap(([judge, concern]) => judgeTasks(review, judge, concern, env)),
    ...pendingRecusals(review).map((each) => ({
      command: 'decide-recusal',
      persons: recusalDeciders(review, env, each.person),
    })),
    ...(review.stage === 'closed' ? [] : review.inquiries)
      .filter((each) => !each.answer)
      .map((each) => {
        const department = answersFor(each.whom, env);
        const persons = each.person ? [each.person] : department.length > 0 ? department : office(env);
        return { command: 'answer-inquiry', persons };
      }),
    ...review.feedback
      .filter((each) => !each.acknowledgedOn)
      .map((each) => ({ command: 'acknowledge-feedback', persons: clerksOf(env, each.department) })),
    ...disciplineDuties(review, env),
    ...restorations(review, env),
    ...(endedStages.includes(review.stage)
      ? tracksOf(review).flatMap(([judge]) => sanctionDuties(review, judge, env))
      : []),
    ...(review.minutesToCheck
      ? [
          {
            command: 'check-minutes',
            persons: [
              ...new Set([...seconds, 'quality-office-clerk' as const].flatMap((held) => holders(env, held))),
            ],
            ...by(env, 'prompt', review.minutesToCheck.on),
          },
        ]
      : []),
    ...review.corrections.map((each) => ({
      command: 'confirm-correction',
      persons: office(env).filter((person) => person !== each.by),
    })),
    ...(review.numbersToConfirm
      ? [
          {
            command: 'confirm-correction',
            persons: office(env).filter((person) => person !== review.numbersToConfirm?.by),
          },
        ]
      : []),
    ...(review.undoings ?? []).map(({ judge }) => ({
      command: 'confirm-undone-lapse',
      judge,
      persons: seconds.flatMap((each) => holders(env, each)),
    })),
  ];
}

/** Stages after which sanctions can still have to be given back. */
const endedStages: readonly string[] = ['closed', 'archived'];

function stageTasks(review: OpenReview, env: ReviewEnv): readonly Duty[] {
  const { assignment, conclusion } = review;
  const reviewer = assignment ? [assignment.reviewer] : [];
  switch (review.stage) {
    case 'draft':
      return [
        { command: 'complete-referral', persons: [...clerksOf(env, review.referral.source), ...office(env)] },
      ];
    case 'referred':
      if (review.takeOver)
        return [
          {
            command: 'check-take-over',
            persons: [...new Set(whoChecks.flatMap((held) => holders(env, held)))],
            ...by(env, 'prompt', review.takeOver.on),
          },
        ];
      return [{ command: 'register-case', persons: office(env), ...by(env, 'prompt', review.referredOn) }];
    case 'registered':
      return [
        ...notices(review, env),
        {
          command: canBeAssigned(review, env) ? 'assign-reviewer' : 'refer-to-superior-court',
          persons: office(env),
          ...by(env, 'prompt', review.registeredOn),
        },
      ];
    case 'assigned':
      return [
        ...notices(review, env),
        { command: 'accept-assignment', persons: reviewer, ...by(env, 'prompt', assignment?.on) },
      ];
    case 'under-examination':
      return [...notices(review, env), ...examination(review, env)];
    case 'examined':
      return [{ command: 'deliver-conclusion', persons: reviewer, ...by(env, 'delivery', conclusion?.on) }];
    case 'delivered': {
      const command = conclusion?.opinion === 'no-liability' ? 'close-without-finding' : 'table-for-meeting';
      return [
        // what was not done on paper; Article 21 is gone through once it is tabled
        ...(review.takenOver
          ? lateFindings(review, env).filter((duty) => duty.command === 'disclose-findings')
          : []),
        { command, persons: office(env), ...by(env, 'prompt', conclusion?.deliveredOn) },
      ];
    }
    case 'awaiting-committee':
      if (review.noErrorOn)
        return [
          { command: 'close-without-finding', persons: office(env), ...by(env, 'prompt', review.noErrorOn) },
        ];
      return [
        ...lateFindings(review, env),
        ...(review.atMeeting ? [] : [agendaItem(env, by(env, 'quarterly-meeting', conclusion?.deliveredOn))]),
      ];
    case 'decided':
      return decided(review, env);
    case 'with-superior-court':
      return [{ command: 'record-superior-answer', persons: office(env) }];
    case 'closed':
      return closed(review, env);
    default:
      return [];
  }
}

/** The reviewer’s month runs from the receipt of the case, by R-O3.3. */
export function examinationFrom(review: OpenReview, env: ReviewEnv): CourtDate | undefined {
  const { assignment, dossier } = review;
  if (!assignment) return undefined;
  if (env.readings['R-O3.3'] === 'assigned') return assignment.on;
  if (env.readings['R-O3.3'] === 'accepted' || dossier.kind === 'electronic') return assignment.acceptedOn;
  return assignment.dossierOn;
}

function examination(review: OpenReview, env: ReviewEnv): readonly Duty[] {
  const persons = review.assignment ? [review.assignment.reviewer] : [];
  const due = by(env, 'examination', examinationFrom(review, env));
  return [
    ...(review.sheet && !silentOnCommittee(review)
      ? []
      : [{ command: 'complete-review-sheet', persons, ...due }]),
    ...(standing(review).some((finding) => finding.orphaned)
      ? [{ command: 'adopt-finding', persons, ...due }]
      : []),
    ...judgesNamed(review)
      .filter((judge) => review.judges[judge]?.notice && undisclosed(review, judge).length > 0)
      .map((judge) => ({ command: 'disclose-findings', judge, persons, ...due })),
    ...exclusionsLeft(review).map((duty) => ({ ...duty, ...due })),
    { command: 'complete-examination', persons, ...due },
  ];
}

function dossierTasks(review: OpenReview, env: ReviewEnv): readonly Duty[] {
  const { dossier, assignment, conclusion } = review;
  if (dossier.pending)
    return [
      {
        command: 'receive-dossier',
        persons: [dossier.pending.to],
        ...by(env, 'prompt', dossier.pending.since),
      },
    ];
  if (dossier.kind === 'electronic') return [];
  if (dossier.holder && keptWithoutNeed(review, env, dossier.holder))
    return [{ command: 'return-dossier', persons: [dossier.holder], ...by(env, 'prompt', env.today) }];
  const after = heldAfterOffice(dossier, env.people, env.today);
  if (after) {
    const persons = after.left ? [...holders(env, 'dossier-keeper'), ...office(env)] : [after.person];
    return [{ command: 'hand-over-dossier', persons, ...by(env, 'prompt', env.today) }];
  }
  const waits = review.stage === 'assigned' || review.stage === 'under-examination';
  if (waits && assignment && dossier.holder !== assignment.reviewer) {
    const has = inWhoseHands(dossier);
    const persons = has ? [has] : [...holders(env, 'dossier-keeper'), ...office(env)];
    return [{ command: 'hand-over-dossier', persons, ...by(env, 'prompt', assignment.on) }];
  }
  if (dossier.holder && conclusion?.deliveredOn)
    return [
      { command: 'return-dossier', persons: [dossier.holder], ...by(env, 'prompt', conclusion.deliveredOn) },
    ];
  return [];
}

/** A recused or released reviewer gives back what they hold, and nobody keeps a dossier of a review that has ended. */
function keptWithoutNeed(review: OpenReview, env: ReviewEnv, holder: PersonId): boolean {
  const isKeeper = holders(env, 'dossier-keeper').includes(holder);
  const left = review.formerReviewers.includes(holder) && review.assignment?.reviewer !== holder;
  return left || (review.stage === 'closed' && !isKeeper);
}

function judgeTasks(review: OpenReview, judge: PersonId, concern: Concern, env: ReviewEnv): readonly Duty[] {
  if (review.stage === 'archived') return [];
  const tasks: Duty[] = [];
  const heard = !review.atMeeting?.ballotBegun && !review.decidedOn && !review.noErrorOn;
  const last = concern.disclosures.at(-1);
  const persons = [judge];
  for (const _paper of papersWaiting(review, judge))
    tasks.push({ command: 'record-receipt', judge, persons: [judge, ...office(env)] });
  if (review.stage === 'closed') return tasks;
  const defense = dueOf(concern.notice, 'defense', env);
  if (defense && !concern.defenses && !concern.notice?.lapsed)
    tasks.push({ command: 'submit-defense', judge, persons, clock: 'defense', ...defense });
  if (concern.notice?.lapsed && !concern.defenses && heard)
    tasks.push({ command: 'submit-defense', judge, persons, optional: true });
  const answer = dueOf(last, 'findings-answer', env);
  if (answer && !last?.answers && !last?.lapsed)
    tasks.push({ command: 'answer-findings', judge, persons, clock: 'findings-answer', ...answer });
  const ask = mayAsk(review, judge, env) ? reconsiderationDue(review, judge, env) : undefined;
  if (ask && !concern.decision?.lapsed && !concern.reconsideration)
    tasks.push({
      command: 'request-reconsideration',
      judge,
      persons,
      clock: 'reconsideration-request',
      optional: true,
      ...ask,
    });
  return tasks;
}
