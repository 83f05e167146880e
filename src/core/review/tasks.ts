import type { Office } from '../people/offices.ts';
import { holdersOf, type PersonId } from '../people/people.ts';
import { type ClockName, clockEnd } from '../time/clocks.ts';
import type { CourtDate } from '../time/court-date.ts';
import { untold } from './decision.ts';
import { undisclosed } from './disclosure.ts';
import { dueOf, pendingRecusals, type ReviewEnv, reconsiderationDue, recusalDeciders } from './env.ts';
import { mayOwn } from './owners.ts';
import {
  type Concern,
  type OpenReview,
  type Review,
  type Sanction,
  standing,
  type Track,
  tracksOf,
} from './review.ts';
import { sightOf } from './rights.ts';
import { underReview } from './stages.ts';

/** One thing that somebody has to do: the command, for whom, about whom, and by when. */
export interface Task {
  readonly command: string;
  readonly persons: readonly PersonId[];
  /** The judge it is about, and the sanction, where there is one. */
  readonly judge?: PersonId;
  readonly sanction?: string;
  readonly dueOn?: CourtDate;
  readonly clock?: ClockName;
  readonly provisional?: boolean;
  /** A right that may be used, not a duty. */
  readonly optional?: boolean;
}

/** Everything that is to be done on a review now, and by whom. */
export function tasksOn(review: Review, env: ReviewEnv): readonly Task[] {
  if (review.stage === 'unstarted') return [];
  return [
    ...stageTasks(review, env),
    ...dossierTasks(review, env),
    ...Object.entries(review.judges).flatMap(([judge, concern]) => judgeTasks(review, judge, concern, env)),
    ...pendingRecusals(review).map((each) => ({
      command: 'decide-recusal',
      persons: recusalDeciders(review, env, each.person),
    })),
    ...review.inquiries
      .filter((each) => !each.answer)
      .map((each) => ({ command: 'answer-inquiry', persons: each.person ? [each.person] : office(env) })),
    ...review.feedback
      .filter((each) => !each.acknowledgedOn)
      .map((each) => ({ command: 'acknowledge-feedback', persons: clerksOf(env, each.department) })),
    ...urged(review, env),
    ...restorations(review, env),
    ...review.corrections.map((each) => ({
      command: 'confirm-correction',
      persons: office(env).filter((person) => person !== each.by),
    })),
  ];
}

/** Whoever was urged and may know of the review; a department, until what it was asked for has come. */
function urged(review: OpenReview, env: ReviewEnv): readonly Task[] {
  if (!underReview.includes(review.stage)) return [];
  return (review.urges ?? []).flatMap(({ whom, department, on }): readonly Task[] => {
    const persons = department ? clerksOf(env, department) : [whom ?? ''];
    const told = persons.filter(
      (person) => sightOf(review, { ...env, by: person, onBehalfOf: undefined }) !== 'nothing',
    );
    return told.length > 0 ? [{ command: 'urge', persons: told, ...by(env, 'prompt', on) }] : [];
  });
}

function holders(env: ReviewEnv, held: Office): readonly PersonId[] {
  return holdersOf(env.people, held, env.today);
}

function office(env: ReviewEnv): readonly PersonId[] {
  return holders(env, 'quality-office-clerk');
}

function clerksOf(env: ReviewEnv, source: string): readonly PersonId[] {
  return env.people.offices
    .filter((held) => held.office === 'source-clerk' && held.source === source)
    .map((held) => held.person);
}

function by(
  env: ReviewEnv,
  clock: ClockName,
  from: CourtDate | undefined,
): Pick<Task, 'dueOn' | 'clock' | 'provisional'> {
  return from ? { clock, ...clockEnd(clock, from, env.calendar, env.readings).value } : {};
}

function stageTasks(review: OpenReview, env: ReviewEnv): readonly Task[] {
  const { assignment, conclusion } = review;
  const reviewer = assignment ? [assignment.reviewer] : [];
  switch (review.stage) {
    case 'draft':
      return [
        { command: 'complete-referral', persons: [...clerksOf(env, review.referral.source), ...office(env)] },
      ];
    case 'referred':
      return [{ command: 'register-case', persons: office(env), ...by(env, 'prompt', review.referredOn) }];
    case 'registered':
      return [
        ...notices(review, env),
        { command: 'assign-reviewer', persons: office(env), ...by(env, 'prompt', review.registeredOn) },
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
      return [{ command, persons: office(env), ...by(env, 'prompt', conclusion?.deliveredOn) }];
    }
    case 'awaiting-committee':
      if (review.noErrorOn)
        return [
          { command: 'close-without-finding', persons: office(env), ...by(env, 'prompt', review.noErrorOn) },
        ];
      return review.atMeeting
        ? []
        : [
            {
              command: 'add-agenda-item',
              persons: office(env),
              ...by(env, 'quarterly-meeting', conclusion?.deliveredOn),
            },
          ];
    case 'decided':
      return decided(review, env);
    case 'with-superior-court':
      return [{ command: 'record-superior-answer', persons: office(env) }];
    case 'closed':
      return [...closed(review, env), ...sanctionTasks(review, env)];
    case 'archived':
      return sanctionTasks(review, env);
    default:
      return [];
  }
}

function notices(review: OpenReview, env: ReviewEnv): readonly Task[] {
  const handling =
    review.case.bench?.members.filter((member) => member.handling).map((member) => member.judge) ?? [];
  const named = standing(review).flatMap((finding) => finding.persons.map((person) => person.judge));
  return [...new Set([...handling, ...named])]
    .filter((judge) => !review.judges[judge]?.notice)
    .map((judge) => ({
      command: 'notify-judge',
      judge,
      persons: office(env),
      ...by(env, 'prompt', review.registeredOn),
    }));
}

/** The reviewer’s month runs from the receipt of the case, by R-O3.3. */
export function examinationFrom(review: OpenReview, env: ReviewEnv): CourtDate | undefined {
  const { assignment, dossier } = review;
  if (!assignment) return undefined;
  if (env.readings['R-O3.3'] === 'assigned') return assignment.on;
  if (env.readings['R-O3.3'] === 'accepted' || dossier.kind === 'electronic') return assignment.acceptedOn;
  return assignment.dossierOn;
}

function examination(review: OpenReview, env: ReviewEnv): readonly Task[] {
  const persons = review.assignment ? [review.assignment.reviewer] : [];
  const due = by(env, 'examination', examinationFrom(review, env));
  const judges = new Set(
    standing(review).flatMap((finding) => finding.persons.map((person) => person.judge)),
  );
  return [
    ...(review.sheet ? [] : [{ command: 'complete-review-sheet', persons, ...due }]),
    ...[...judges]
      .filter((judge) => undisclosed(review, judge).length > 0)
      .map((judge) => ({ command: 'disclose-findings', judge, persons, ...due })),
    { command: 'complete-examination', persons, ...due },
  ];
}

function dossierTasks(review: OpenReview, env: ReviewEnv): readonly Task[] {
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
  const waits = review.stage === 'assigned' || review.stage === 'under-examination';
  if (waits && assignment && dossier.holder !== assignment.reviewer) {
    const persons = dossier.holder ? [dossier.holder] : [...holders(env, 'dossier-keeper'), ...office(env)];
    return [{ command: 'hand-over-dossier', persons, ...by(env, 'prompt', assignment.on) }];
  }
  if (dossier.holder && conclusion?.deliveredOn)
    return [
      { command: 'return-dossier', persons: [dossier.holder], ...by(env, 'prompt', conclusion.deliveredOn) },
    ];
  return [];
}

function judgeTasks(review: OpenReview, judge: PersonId, concern: Concern, env: ReviewEnv): readonly Task[] {
  if (review.stage === 'archived') return [];
  const tasks: Task[] = [];
  const last = concern.disclosures.at(-1);
  const persons = [judge];
  for (const served of [concern.notice, last, concern.decision])
    if (served && !served.receipt)
      tasks.push({ command: 'record-receipt', judge, persons: [judge, ...office(env)] });
  if (review.stage === 'closed') return tasks;
  const defense = dueOf(concern.notice, 'defense', env);
  if (defense && !concern.defense && !concern.notice?.lapsed)
    tasks.push({ command: 'submit-defense', judge, persons, clock: 'defense', ...defense });
  const answer = dueOf(last, 'findings-answer', env);
  if (answer && !last?.answer && !last?.lapsed)
    tasks.push({ command: 'answer-findings', judge, persons, clock: 'findings-answer', ...answer });
  const ask = reconsiderationDue(review, judge, env);
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

function decided(review: OpenReview, env: ReviewEnv): readonly Task[] {
  const panel = review.case.bench?.members.map((member) => member.judge) ?? [];
  const toTell = [
    ...new Set([...untold(review), ...panel.filter((judge) => !review.judges[judge]?.decision)]),
  ];
  const told = toTell.map((judge) => ({
    command: 'notify-decision',
    judge,
    persons: office(env),
    ...by(env, 'prompt', review.decidedOn),
  }));
  const asked = Object.entries(review.judges).flatMap(([judge, { reconsideration }]): Task[] =>
    reconsideration && !reconsideration.withdrawnOn && !reconsideration.decidedOn && !review.atMeeting
      ? [
          {
            command: 'add-agenda-item',
            judge,
            persons: office(env),
            ...by(env, 'reconsideration', reconsideration.receivedOn),
          },
        ]
      : [],
  );
  return [
    ...told,
    ...asked,
    ...tracksOf(review).flatMap(([judge, track]) => trackTasks(review, judge, track.stage, env)),
  ];
}

function trackTasks(review: OpenReview, judge: PersonId, stage: string, env: ReviewEnv): readonly Task[] {
  const track = review.judges[judge]?.track;
  switch (stage) {
    case 'lapsed':
    case 'upheld':
    case 'replaced':
      return [{ command: 'submit-for-confirmation', judge, persons: office(env) }];
    case 'awaiting-confirmation':
      return [
        { command: 'record-confirmation', judge, persons: holders(env, 'adjudication-committee-secretary') },
      ];
    case 'under-reconsideration':
      // reopened by a superior ruling or new evidence: the judge’s own request is asked for above
      return track?.reopened && !review.atMeeting
        ? [{ command: 'add-agenda-item', judge, persons: office(env) }]
        : [];
    case 'with-superior-court':
      return [{ command: 'record-superior-answer', judge, persons: office(env) }];
    case 'returned':
      return review.atMeeting ? [] : [{ command: 'add-agenda-item', judge, persons: office(env) }];
    case 'at-discipline':
      return [
        {
          command: 'record-discipline-outcome',
          judge,
          persons: [...holders(env, 'supervision-head'), ...holders(env, 'supervision-clerk')],
        },
      ];
    case 'confirmed':
    case 'sanctioned':
    case 'settled':
    case 'unlawful-recorded':
      return track
        ? [...awaited(review, judge, track, env), ...sanctionsOf(review, judge, track.sanctions, env)]
        : [];
    default:
      return [];
  }
}

/** What is to be restored, also after the case has been closed or archived (Judges Law 65). */
function restorations(review: OpenReview, env: ReviewEnv): readonly Task[] {
  return tracksOf(review).flatMap(([judge, track]) =>
    track.sanctions
      .filter((each) => each.restore === 'proposed')
      .map(({ kind }) => ({
        command: 'record-restoration',
        judge,
        sanction: kind,
        persons: mayOwn(review, env, kind, judge),
      })),
  );
}

/** After closing too, what a recomputation asks for instead is its owner’s to do. */
function sanctionTasks(review: OpenReview, env: ReviewEnv): readonly Task[] {
  return tracksOf(review).flatMap(([judge, track]) => [
    ...awaited(review, judge, track, env),
    ...sanctionsOf(review, judge, track.sanctions, env),
  ]);
}

/** What the ladder leaves to the committee and was not voted waits for an item of its own (5(4)). */
function awaited(review: OpenReview, judge: PersonId, track: Track, env: ReviewEnv): readonly Task[] {
  return track.awaited && !review.atMeeting
    ? [{ command: 'add-agenda-item', judge, persons: office(env) }]
    : [];
}

function sanctionsOf(
  review: OpenReview,
  judge: PersonId,
  sanctions: readonly Sanction[],
  env: ReviewEnv,
): readonly Task[] {
  return sanctions.flatMap((each): Task[] => {
    const about = { judge, sanction: each.kind, persons: mayOwn(review, env, each.kind, judge) };
    if (each.restore === 'proposed') return [];
    if (each.stage === 'proposed') return [{ command: 'issue-sanction', ...about }];
    return each.stage === 'issued' ? [{ command: 'record-execution', ...about, dueOn: each.dueOn }] : [];
  });
}

function closed(review: OpenReview, env: ReviewEnv): readonly Task[] {
  if (review.closing === 'no-liability' && !review.listed)
    return review.atMeeting
      ? []
      : [
          {
            command: 'add-agenda-item',
            persons: office(env),
            ...by(env, 'quarterly-meeting', review.closedOn),
          },
        ];
  const untoldJudges = untold(review);
  if (untoldJudges.length > 0)
    return untoldJudges.map((judge) => ({ command: 'notify-decision', judge, persons: office(env) }));
  return [{ command: 'archive', persons: office(env) }];
}
