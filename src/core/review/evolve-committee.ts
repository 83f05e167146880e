import type { TrackStage } from '../../vocabulary/stages.ts';
import type { PersonId } from '../people/people.ts';
import type { CommitteeEvent, Entry } from './events.ts';
import { concern, paper } from './evolve-hearing.ts';
import { concernOf, type OpenReview, type Track, tracksOf } from './review.ts';

/** The committee's meeting, its decision, and the reconsideration (O3, 5, 23, 24). */
export function evolveCommittee(review: OpenReview, event: CommitteeEvent, entry: Entry): OpenReview {
  switch (event.type) {
    case 'TabledForMeeting':
      return review.stage === 'decided'
        ? { ...review, tabledAgainOn: entry.on }
        : { ...review, stage: 'awaiting-committee' };
    case 'TablingAsked':
      return { ...review, stage: 'awaiting-committee', tablingAskedBy: event.by, atMeeting: undefined };
    case 'PlacedOnAgenda': {
      const { type: _, ...at } = event;
      return { ...review, atMeeting: { ...at, opened: false, ballotBegun: false } };
    }
    case 'TakenOffAgenda':
      return { ...review, atMeeting: undefined };
    case 'TakenUpAtMeeting':
      return {
        ...review,
        atMeeting: {
          meeting: event.meeting,
          item: event.item,
          kind: event.kind,
          presider: event.presider,
          opened: true,
          ballotBegun: false,
        },
      };
    case 'BallotBegun':
      return { ...review, atMeeting: review.atMeeting && { ...review.atMeeting, ballotBegun: true } };
    case 'ErrorFound':
      return event.judges.reduce<OpenReview>(
        (next, each) => concern(next, each.judge, { track: opened(next, each.judge, each.findings, entry) }),
        {
          ...voted(
            review,
            [...event.judges.map((each) => each.judge), ...(event.notEstablished ?? [])],
            event.reasons,
          ),
          stage: 'decided',
          decidedOn: review.decidedOn ?? entry.on,
          qualityVoted: event.quality ?? review.qualityVoted,
          atMeeting: undefined,
        },
      );
    case 'NoErrorFound':
      return {
        ...voted(review, event.judges, event.reasons),
        noErrorOn: review.stage === 'decided' ? review.noErrorOn : entry.on,
        qualityVoted: event.quality ?? review.qualityVoted,
        atMeeting: undefined,
      };
    case 'ClosureNoted':
      return { ...review, listed: true, atMeeting: undefined };
    case 'DecisionNotified':
      return notified(review, event, entry);
    case 'ReconsiderationRequested':
      return track(
        concern(lapseFallen(review, event), event.judge, {
          reconsideration: {
            receivedOn: event.on,
            grounds: event.grounds,
            entry: entry.position,
            enteredBy: entry.by,
            ...(event.on !== entry.on && { enteredOn: entry.on }),
            ...(event.proof && { proof: event.proof }),
            forOthers: event.forOthers,
          },
        }),
        event.judge,
        (each) => moved(each, 'under-reconsideration'),
      );
    case 'ReconsiderationWithdrawn':
      return withdrawn(review, event.judge, entry);
    case 'ReconsiderationLapsed':
      return track(paper(review, event.judge, 'decision', { lapsed: true }), event.judge, (each) =>
        lapsing.includes(each.stage) ? { ...each, stage: 'lapsed' } : inside(each, 'lapsed'),
      );
    case 'ReconsiderationAnswered':
      return answered({ ...review, atMeeting: undefined }, event, entry);
    case 'ReconsiderationDecided':
      return reconsidered(review, event, entry);
  }
}

/** A request in time takes away the lapse that stands against it, and the submission that followed from it (24). */
function lapseFallen(
  review: OpenReview,
  { judge, forOthers }: Extract<CommitteeEvent, { type: 'ReconsiderationRequested' }>,
): OpenReview {
  if (!concernOf(review, judge).decision?.lapsed) return review;
  const open = paper(review, judge, 'decision', { lapsed: false });
  if (!forOthers) return open;
  return tracksOf(open).reduce<OpenReview>(
    (next, [each, { stage }]) =>
      stage === 'awaiting-confirmation'
        ? track(next, each, (one) => ({ ...one, stage: one.submittedFrom ?? 'lapsed' }))
        : next,
    open,
  );
}

const lapsing: readonly TrackStage[] = ['answerable', 'notified', 'reconsideration-open'];

/** A track that is at discipline or with the superior court stays there: where it goes back to moves. */
function moved(track: Track, stage: TrackStage): Track {
  const away = track.stage === 'at-discipline' || track.stage === 'with-superior-court';
  return away ? { ...track, before: stage } : { ...track, stage };
}

/** At discipline or the superior court the clocks run on: the stage that the track goes back to moves, not the track. */
function inside(track: Track, stage: TrackStage): Track {
  return track.before && lapsing.includes(track.before) ? { ...track, before: stage } : track;
}

function voted(review: OpenReview, judges: readonly PersonId[], reasons: string): OpenReview {
  return judges.reduce<OpenReview>((next, judge) => concern(next, judge, { voted: true, reasons }), review);
}

function track(review: OpenReview, judge: PersonId, change: (track: Track) => Track): OpenReview {
  const before = concernOf(review, judge).track;
  return before ? concern(review, judge, { track: change(before) }) : review;
}

function opened(review: OpenReview, judge: PersonId, findings: Track['findings'], entry: Entry): Track {
  const before = concernOf(review, judge).track;
  if (before?.stage === 'at-discipline')
    return { ...before, findings, before: 'answerable', decidedOn: entry.on };
  return { stage: 'answerable', decidedOn: entry.on, findings, sanctions: [] };
}

/** The decision given to a judge; given again, the right to reconsideration begins anew. */
function notified(
  review: OpenReview,
  event: Extract<CommitteeEvent, { type: 'DecisionNotified' }>,
  entry: Entry,
): OpenReview {
  const before = concernOf(review, event.judge);
  const first = before.decision === undefined || event.again;
  const paperTold = { issuedOn: entry.on, reasons: event.reasons };
  const told = concern(review, event.judge, {
    told: entry.on,
    news: undefined,
    decision: first ? paperTold : before.decision,
    ...(!first && { results: [...(before.results ?? []), paperTold] }),
    reconsideration: event.again ? undefined : before.reconsideration,
  });
  return first
    ? track(told, event.judge, (each) =>
        each.stage === 'answerable' || event.again
          ? { ...each, stage: 'notified', fresh: undefined }
          : inside(each, 'notified'),
      )
    : told;
}

function withdrawn(review: OpenReview, judge: PersonId, entry: Entry): OpenReview {
  const { reconsideration } = concernOf(review, judge);
  if (!reconsideration) return review;
  const spent = concern(review, judge, { reconsideration: { ...reconsideration, withdrawnOn: entry.on } });
  return track(spent, judge, (each) => {
    const asked = each.stage === 'under-reconsideration' || each.before === 'under-reconsideration';
    return asked && !each.reopened ? moved(each, 'reconsideration-open') : each;
  });
}

function reconsidered(
  review: OpenReview,
  event: Extract<CommitteeEvent, { type: 'ReconsiderationDecided' }>,
  entry: Entry,
): OpenReview {
  const noted = answered(review, event, entry);
  return track({ ...noted, atMeeting: undefined }, event.judge, (each) => ({
    ...moved(each, event.outcome),
    findings: event.outcome === 'upheld' ? each.findings : event.findings,
    reopened: false,
    actedOn: entry.on,
    fresh: event.outcome === 'replaced' || each.stage === 'returned' || undefined,
  }));
}

function answered(
  review: OpenReview,
  { judge, reasons }: { readonly judge: PersonId; readonly reasons: string },
  entry: Entry,
): OpenReview {
  const { reconsideration } = concernOf(review, judge);
  return reconsideration && !reconsideration.withdrawnOn
    ? concern(review, judge, { reasons, reconsideration: { ...reconsideration, decidedOn: entry.on } })
    : concern(review, judge, { reasons });
}
