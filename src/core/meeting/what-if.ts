import type { BallotOutcome } from '../../vocabulary/meeting.ts';
import { hasQuorum, type VoteReadings } from '../rules/art23-vote.ts';
import type { CourtDate } from '../time/court-date.ts';
import type { BallotResult, OpenMeeting } from './meeting.ts';

export const quotes = {
  O3: '经与会委员半数以上表决是否认定为差错案件',
  '23': '按少数服从多数的意见确定结果',
} as const;

export interface HeldMeeting {
  readonly id: string;
  readonly meeting: OpenMeeting;
}

/** A closed ballot that would have ended otherwise. */
export interface BallotChange {
  readonly meeting: string;
  readonly on: CourtDate;
  readonly item: string;
  readonly review: string | undefined;
  readonly question: string;
  readonly before: BallotOutcome;
  readonly after: BallotOutcome;
}

export interface BallotComparison {
  readonly ballots: number;
  readonly changed: readonly BallotChange[];
}

/**
 * Every closed ballot under one rule of the vote and under another (R-O3.5, R-O3.6, R-23.1), read from the result that was
 * announced: who voted how is not looked at.
 */
export function compareBallots(
  meetings: readonly HeldMeeting[],
  one: (day: CourtDate) => VoteReadings,
  other: (day: CourtDate) => VoteReadings,
): BallotComparison {
  const closed = meetings.flatMap(({ id, meeting }) =>
    meeting.agenda.flatMap((item) =>
      item.ballots.flatMap(({ question, result }) =>
        result ? [{ meeting: id, on: meeting.on, item: item.id, review: item.review, question, result }] : [],
      ),
    ),
  );
  const changed = closed.flatMap(({ result, ...ballot }): BallotChange[] => {
    const before = outcomeUnder(result, one(ballot.on));
    const after = outcomeUnder(result, other(ballot.on));
    return before === after ? [] : [{ ...ballot, before, after }];
  });
  return { ballots: closed.length, changed };
}

function outcomeUnder(result: BallotResult, readings: VoteReadings): BallotOutcome {
  if (!hasQuorum(result.present, result.entitled, readings)) return 'no-quorum';
  const row = result.byReading.find(
    (each) => each['R-O3.5'] === readings['R-O3.5'] && each['R-O3.6'] === readings['R-O3.6'],
  );
  if (result.outcome !== undefined) return (row?.outcome ?? result.outcome) as BallotOutcome;
  return (row?.passed ?? result.passed) ? 'passed' : 'not-passed';
}
