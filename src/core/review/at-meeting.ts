import { z } from 'zod';
import { findingGrades } from '../../vocabulary/liability.ts';
import { reconsidered } from '../../vocabulary/meeting.ts';
import { qualityGrades } from '../../vocabulary/quality.ts';
import { whetherSanctions } from '../../vocabulary/sanctions.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { identifier, line, personId, prose, share } from '../people/fields.ts';
import type { PersonId } from '../people/people.ts';
import { step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { begun, concernOf, type OpenReview, type Track, type TrackFinding } from './review.ts';
import { sanctionAsked } from './sanction-items.ts';
import { endedTracks } from './stages.ts';
import { personsLeft } from './tabling.ts';

export const quotes = {
  '23': '对评查案件的质量，按少数服从多数的意见确定结果',
  '24': '经复议，认为原决定理由正当的，予以维持；原决定确属不当的，予以撤销',
} as const;

/** What the meeting tells the review. Each is carried over from the meeting's own events and given by the system. */
const by = ['system'] as const;
const cites = ['O3', '23'] as const;

const trackFinding = z.strictObject({
  finding: identifier,
  item: identifier,
  grade: z.enum(idsOf(findingGrades)),
  share,
  opinion: z.strictObject({ sanctions: z.array(line), months: z.int().min(0).max(2) }).optional(),
  whether: z.enum(idsOf(whetherSanctions)).optional(),
});

const notTabled = {
  'not-tabled': {
    cite: 'O3',
    zh: '该评查不处于可以列入会议的阶段。',
    en: 'The review is not at a stage at which it can be put on an agenda.',
  },
  'on-another-agenda': {
    cite: 'O3',
    zh: '该评查已列入另一会议。',
    en: 'The review is on another agenda already.',
  },
} as const;

export const placeOnAgenda = step({
  name: 'place-on-agenda',
  title: { zh: '列入会议议程', en: 'Place on an agenda' },
  cites,
  by,
  stages: 'any',
  fields: z.strictObject({ meeting: identifier, item: identifier, kind: line, judge: personId.optional() }),
  events: ['PlacedOnAgenda'],
  refusals: notTabled,
  decide(review, { judge, ...given }, _env, refuse) {
    if (review.stage === 'unstarted') return refuse('not-tabled');
    if (given.kind === 'difficult-question' || given.kind === 'debriefing' || given.kind === 'other')
      return accept();
    if (review.atMeeting) return refuse('on-another-agenda');
    return mayBePlaced(review, given.kind, judge)
      ? accept({ type: 'PlacedOnAgenda', ...given, judge })
      : refuse('not-tabled');
  },
});

const onTheReview = ['determination', 'closures-to-note'] as const;
const onAJudge = ['reconsideration', 'returned', 'sanction'] as const;

/** As which kind of item a review, or a judge of it, waits for a place on an agenda. */
export function awaitedAs(review: OpenReview, judge: PersonId | undefined) {
  const kinds = judge === undefined ? onTheReview : onAJudge;
  return kinds.find((kind) => mayBePlaced(review, kind, judge));
}

function mayBePlaced(review: OpenReview, kind: string, judge: PersonId | undefined): boolean {
  const stage = judge ? concernOf(review, judge).track?.stage : undefined;
  const { reconsideration } = judge ? concernOf(review, judge) : {};
  const asked = reconsideration && !reconsideration.withdrawnOn && !reconsideration.decidedOn;
  switch (kind) {
    case 'determination':
      if (review.stage === 'decided') return personsLeft(review).length > 0;
      return review.stage === 'awaiting-committee' && !review.noErrorOn;
    case 'reconsideration':
      return review.stage === 'decided' && (stage === 'under-reconsideration' || asked === true);
    case 'returned':
      return stage === 'returned';
    case 'sanction':
      return sanctionAsked(concernOf(review, judge ?? '').track) !== undefined;
    case 'closures-to-note':
      return review.closing === 'no-liability' && !review.listed;
    default:
      return false;
  }
}

export const takeOffAgenda = step({
  name: 'take-off-agenda',
  title: { zh: '移出会议议程', en: 'Take off an agenda' },
  cites,
  by,
  stages: 'any',
  fields: z.strictObject({ meeting: identifier, reason: prose }),
  events: ['TakenOffAgenda'],
  refusals: {},
  decide: (review, given) =>
    begun(review).atMeeting?.meeting === given.meeting
      ? accept({ type: 'TakenOffAgenda', ...given })
      : accept(),
});

export const takeUpAtMeeting = step({
  name: 'take-up-at-meeting',
  title: { zh: '开始审议', en: 'Take up at the meeting' },
  cites,
  by,
  stages: 'any',
  fields: z.strictObject({ meeting: identifier, item: identifier, kind: line, presider: personId }),
  events: ['TakenUpAtMeeting'],
  refusals: {},
  decide: (review, given) =>
    begun(review).atMeeting?.item === given.item ? accept({ type: 'TakenUpAtMeeting', ...given }) : accept(),
});

export const beginBallot = step({
  name: 'begin-ballot',
  title: { zh: '开始表决', en: 'The ballot begins' },
  cites,
  by,
  stages: 'any',
  fields: z.strictObject({ meeting: identifier }),
  events: ['BallotBegun'],
  refusals: {},
  decide: (review, given) =>
    begun(review).atMeeting?.ballotBegun === false ? accept({ type: 'BallotBegun', ...given }) : accept(),
});

export const recordDetermination = step({
  name: 'record-determination',
  title: { zh: '记录表决结果', en: 'Record the determination' },
  cites,
  by,
  stages: ['awaiting-committee', 'decided'],
  fields: z.strictObject({
    meeting: identifier,
    judges: z.array(z.strictObject({ judge: personId, findings: z.array(trackFinding).min(1) })),
    notEstablished: z.array(personId),
    reasons: prose,
    quality: z.enum(idsOf(qualityGrades)).optional(),
  }),
  events: ['ErrorFound', 'NoErrorFound'],
  refusals: {},
  decide(_review, { meeting, judges, notEstablished, reasons, quality }) {
    const voted = quality && { quality };
    return judges.length > 0
      ? accept({ type: 'ErrorFound', meeting, judges, notEstablished, reasons, ...voted })
      : accept({ type: 'NoErrorFound', meeting, judges: notEstablished, reasons, ...voted });
  },
});

export const noteClosure = step({
  name: 'note-closure',
  title: { zh: '会议已阅', en: 'The closure is noted' },
  cites: ['5(4)', '23'],
  by,
  stages: 'any',
  fields: z.strictObject({ meeting: identifier }),
  events: ['ClosureNoted'],
  refusals: {},
  decide: (review, given) =>
    begun(review).atMeeting?.meeting === given.meeting
      ? accept({ type: 'ClosureNoted', ...given })
      : accept(),
});

export const recordReconsideration = step({
  name: 'record-reconsideration',
  title: { zh: '记录复议结果', en: 'Record the reconsideration' },
  cites: ['24', '5(5)'],
  by,
  stages: ['decided', 'closed', 'archived'],
  fields: z.strictObject({
    meeting: identifier,
    askedBy: personId,
    persons: z.array(
      z.strictObject({
        judge: personId,
        outcome: z.enum(idsOf(reconsidered)),
        findings: z.array(trackFinding),
      }),
    ),
    reasons: prose,
  }),
  events: ['ReconsiderationDecided', 'FindingReversed', 'ReconsiderationAnswered'],
  refusals: {},
  decide(review, { meeting, askedBy, persons, reasons }) {
    const open = begun(review);
    const events = persons.flatMap(({ judge, outcome, findings }): readonly ReviewEvent[] => {
      const track = concernOf(open, judge).track;
      if (!track || (endedTracks.includes(track.stage) && !isConfirmed(track))) return [];
      if (!isConfirmed(track))
        return [{ type: 'ReconsiderationDecided', judge, meeting, outcome, findings, reasons, askedBy }];
      return reversals(judge, track, findings, meeting, reasons);
    });
    const answered = persons.some((each) => each.judge === askedBy);
    if (answered || !concernOf(open, askedBy).reconsideration) return accept<ReviewEvent>(...events);
    return accept<ReviewEvent>(...events, {
      type: 'ReconsiderationAnswered',
      judge: askedBy,
      meeting,
      reasons,
    });
  },
});

const confirmedStages: readonly Track['stage'][] = ['confirmed', 'sanctioned', 'settled'];

function isConfirmed(track: Track): boolean {
  return confirmedStages.includes(track.stage);
}

/** Confirmed findings that fall or become lighter because the reason lay in the facts are reversed (24). */
function reversals(
  judge: PersonId,
  track: Track,
  left: readonly TrackFinding[],
  meeting: string,
  reasons: string,
): readonly ReviewEvent[] {
  const changed = track.findings.filter(
    (before) =>
      !left.some(
        (after) =>
          after.finding === before.finding && after.grade === before.grade && after.share === before.share,
      ),
  );
  return changed.map((before) => ({
    type: 'FindingReversed',
    judge,
    finding: before.finding,
    basis: reasons,
    reasons,
    document: { type: '质监委复议', number: meeting, on: track.confirmedOn ?? track.decidedOn },
    left,
  }));
}
