import type { PersonId } from '../people/people.ts';
import type { Duty } from '../people/task.ts';
import { untold } from './decision.ts';
import { lateFindings } from './duties-findings.ts';
import { agendaItem, by, holders, office } from './duty.ts';
import type { ReviewEnv } from './env.ts';
import { withNews } from './news.ts';
import { mayOwn } from './owners.ts';
import { type OpenReview, tracksOf } from './review.ts';
import { nothingLeft, personsLeft } from './tabling.ts';

/** What is left from the decision on, track by track. */
export function decided(review: OpenReview, env: ReviewEnv): readonly Duty[] {
  const panel = review.case.bench?.members.map((member) => member.judge) ?? [];
  const toTell = new Set([
    ...untold(review),
    ...panel.filter((judge) => !review.judges[judge]?.decision),
    ...withNews(review),
  ]);
  const told = [...toTell].map((judge) => ({
    command: 'notify-decision',
    judge,
    persons: office(env),
    ...by(env, 'prompt', review.decidedOn),
  }));
  const asked = Object.entries(review.judges).flatMap(([judge, { reconsideration }]): Duty[] =>
    reconsideration && !reconsideration.withdrawnOn && !reconsideration.decidedOn && !review.atMeeting
      ? [agendaItem(env, by(env, 'reconsideration', reconsideration.receivedOn), judge)]
      : [],
  );
  return [
    ...told,
    ...asked,
    ...backFromDiscipline(review, env),
    ...tracksOf(review).flatMap(([judge, track]) => trackTasks(review, judge, track.stage, env)),
  ];
}

/** Whoever was never voted on gets an item of their own; with nothing left to put to the ballot the review is closed. */
function backFromDiscipline(review: OpenReview, env: ReviewEnv): readonly Duty[] {
  if (personsLeft(review).length > 0)
    return [
      ...lateFindings(review, env),
      ...(review.tabledAgainOn ? [] : [{ command: 'table-for-meeting', persons: office(env) }]),
      ...(review.tabledAgainOn && !review.atMeeting ? [agendaItem(env, {})] : []),
    ];
  return nothingLeft(review) ? [{ command: 'close-without-finding', persons: office(env) }] : [];
}

function trackTasks(review: OpenReview, judge: PersonId, stage: string, env: ReviewEnv): readonly Duty[] {
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
      return track?.reopened && !review.atMeeting ? [agendaItem(env, {}, judge)] : [];
    case 'with-superior-court':
      return [{ command: 'record-superior-answer', judge, persons: office(env) }];
    case 'returned':
      return review.atMeeting ? [] : [agendaItem(env, {}, judge)];
    case 'confirmed':
    case 'sanctioned':
    case 'settled':
    case 'unlawful-recorded':
      return sanctionDuties(review, judge, env);
    default:
      return [];
  }
}

/** What is left once every track has ended. */
export function closed(review: OpenReview, env: ReviewEnv): readonly Duty[] {
  if (review.closing === 'no-liability' && !review.listed)
    return review.atMeeting ? [] : [agendaItem(env, by(env, 'quarterly-meeting', review.closedOn))];
  const told = [...new Set([...untold(review), ...withNews(review)])].map((judge) => ({
    command: 'notify-decision',
    judge,
    persons: office(env),
  }));
  return told.length > 0 ? told : [{ command: 'archive', persons: office(env) }];
}

/** What is to be restored, also after the case has been closed or archived (Judges Law 65). */
export function restorations(review: OpenReview, env: ReviewEnv): readonly Duty[] {
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

/** What their owners have to issue or see carried out; after closing too, what a recomputation asks for instead. */
export function sanctionDuties(review: OpenReview, judge: PersonId, env: ReviewEnv): readonly Duty[] {
  const track = review.judges[judge]?.track;
  // what the ladder leaves to the committee and was not voted waits for an item of its own (5(4))
  const awaited = track?.awaited && !review.atMeeting ? [agendaItem(env, {}, judge)] : [];
  const own = (track?.sanctions ?? []).flatMap((each): Duty[] => {
    const about = { judge, sanction: each.kind, persons: mayOwn(review, env, each.kind, judge) };
    if (each.restore === 'proposed') return [];
    if (each.stage === 'proposed') return [{ command: 'issue-sanction', ...about }];
    return each.stage === 'issued' ? [{ command: 'record-execution', ...about, dueOn: each.dueOn }] : [];
  });
  return [...awaited, ...adoptable(review, judge, env), ...own];
}

/** A heavier result that lapsed may be adopted by the committee, which takes an item; nobody has to (28, 29). */
function adoptable(review: OpenReview, judge: PersonId, env: ReviewEnv): readonly Duty[] {
  const lapsed = review.judges[judge]?.track?.lapsed ?? [];
  return lapsed.length > 0 && !review.atMeeting ? [{ ...agendaItem(env, {}, judge), optional: true }] : [];
}

/** Whoever is at discipline inspection waits for the supervision office, whatever the stage of the review. */
export function disciplineDuties(review: OpenReview, env: ReviewEnv): readonly Duty[] {
  const persons = [...holders(env, 'supervision-head'), ...holders(env, 'supervision-clerk')];
  return tracksOf(review)
    .filter(([, track]) => track.stage === 'at-discipline')
    .map(([judge]) => ({ command: 'record-discipline-outcome', judge, persons }));
}
