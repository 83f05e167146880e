import type { PersonId } from '../people/people.ts';
import type { CommitteeEvent, Entry } from './events.ts';
import { concern, paper } from './evolve-hearing.ts';
import { concernOf, type OpenReview, type Track } from './review.ts';
import type { TrackStage } from './stages.ts';

/** The committee's meeting, its decision, and the reconsideration (O3, 5, 23, 24). */
export function evolveCommittee(review: OpenReview, event: CommitteeEvent, entry: Entry): OpenReview {
  switch (event.type) {
    case 'TabledForMeeting':
      return { ...review, stage: 'awaiting-committee' };
    case 'TablingAsked':
      return { ...review, stage: 'awaiting-committee', tablingAskedBy: event.by };
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
      return event.judges.reduce(
        (next, each) => concern(next, each.judge, { track: opened(next, each.judge, each.findings, entry) }),
        {
          ...review,
          stage: 'decided' as const,
          decidedOn: review.decidedOn ?? entry.on,
          atMeeting: undefined,
        },
      );
    case 'NoErrorFound':
      return { ...review, noErrorOn: entry.on, atMeeting: undefined };
    case 'ClosureNoted':
      return { ...review, listed: true, atMeeting: undefined };
    case 'DecisionNotified':
      return track(
        concern(review, event.judge, { decision: { issuedOn: entry.on }, told: entry.on }),
        event.judge,
        (each) => (each.stage === 'answerable' ? { ...each, stage: 'notified' } : each),
      );
    case 'ReconsiderationRequested':
      return track(
        concern(review, event.judge, {
          reconsideration: {
            receivedOn: entry.on,
            grounds: event.grounds,
            entry: entry.position,
            enteredBy: entry.by,
            forOthers: event.forOthers,
          },
        }),
        event.judge,
        (each) => ({ ...each, stage: 'under-reconsideration' }),
      );
    case 'ReconsiderationWithdrawn':
      return withdrawn(review, event.judge, entry);
    case 'ReconsiderationLapsed':
      return track(paper(review, event.judge, 'decision', { lapsed: true }), event.judge, (each) =>
        lapsing.includes(each.stage) ? { ...each, stage: 'lapsed' } : inside(each, 'lapsed'),
      );
    case 'ReconsiderationDecided':
      return reconsidered(review, event, entry);
  }
}

const lapsing: readonly TrackStage[] = ['answerable', 'notified', 'reconsideration-open'];

/** At discipline or the superior court the clocks run on: the stage that the track goes back to moves, not the track. */
function inside(track: Track, stage: TrackStage): Track {
  return track.before && lapsing.includes(track.before) ? { ...track, before: stage } : track;
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

function withdrawn(review: OpenReview, judge: PersonId, entry: Entry): OpenReview {
  const { reconsideration } = concernOf(review, judge);
  if (!reconsideration) return review;
  const spent = concern(review, judge, { reconsideration: { ...reconsideration, withdrawnOn: entry.on } });
  return track(spent, judge, (each) =>
    each.stage === 'under-reconsideration' ? { ...each, stage: 'reconsideration-open' } : each,
  );
}

function reconsidered(
  review: OpenReview,
  event: Extract<CommitteeEvent, { type: 'ReconsiderationDecided' }>,
  entry: Entry,
): OpenReview {
  const asker = event.askedBy ?? event.judge;
  const asked = concernOf(review, asker).reconsideration;
  const noted = asked
    ? concern(review, asker, { reconsideration: { ...asked, decidedOn: entry.on } })
    : review;
  return track({ ...noted, atMeeting: undefined }, event.judge, (each) => ({
    ...each,
    stage: event.outcome,
    findings: event.outcome === 'upheld' ? each.findings : event.findings,
    reopened: false,
  }));
}
