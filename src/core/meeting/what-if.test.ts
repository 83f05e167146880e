import { describe, expect, it } from 'vitest';
import { given, play } from '../../testing/given.ts';
import { decided } from '../../testing/states.ts';
import { withReadings } from '../readings/readings.ts';
import { countVote } from '../rules/art23-vote.ts';
import { type Ballot, planned } from './meeting.ts';
import { compareBallots, type HeldMeeting } from './what-if.ts';

const members = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const now = withReadings({});
const under = (more: Parameters<typeof withReadings>[0]) => () => withReadings(more);

/** A meeting with one closed ballot: so many present, so many of them for it. */
function voted(present: number, yes: number): HeldMeeting {
  const attending = members.slice(0, present);
  const ballots = Object.fromEntries(
    attending.map((each, place) => [each, place < yes ? ('yes' as const) : ('no' as const)]),
  );
  const { value } = countVote({ kind: 'yes-no', members, recused: [], present: attending, ballots }, now);
  const ballot: Ballot = { question: 'f1/cao', voters: attending, cast: {}, stage: 'closed', result: value };
  const held = planned(given(...decided).court.state('meeting/m1'));
  return { id: 'm1', meeting: { ...held, agenda: [{ ...held.agenda[0]!, ballots: [ballot] }] } };
}

describe('ballots under another rule of the vote', () => {
  it.each([
    ['just more than half of those attending', 5, 3, { 'R-O3.5': 'all-entitled' }, 'passed', 'not-passed'],
    ['half of those attending', 6, 3, { 'R-O3.6': 'at-least-half' }, 'not-passed', 'passed'],
    ['a bare quorum', 4, 4, { 'R-23.1': 'all-entitled' }, 'passed', 'no-quorum'],
  ])('end otherwise with %s', (_, present, yes, more, before, after) => {
    expect(compareBallots([voted(present, yes)], () => now, under(more))).toMatchObject({
      ballots: 1,
      changed: [{ meeting: 'm1', question: 'f1/cao', before, after }],
    });
  });

  it.each([
    ['all attending are for it', 7, 7, { 'R-O3.5': 'all-entitled' }],
    ['half of those attending', 6, 3, { 'R-O3.5': 'all-entitled' }],
    ['nothing is read in another way', 6, 3, {}],
  ])('end the same where %s', (_, present, yes, more) => {
    expect(compareBallots([voted(present, yes)], () => now, under(more)).changed).toEqual([]);
  });

  it('are those that were closed, by the grade that passed', () => {
    const held = planned(given(...decided, play('2026-03-25', 'told-the-panel')).court.state('meeting/m1'));
    const comparison = compareBallots([{ id: 'm1', meeting: held }], () => now, under({}));
    expect(comparison).toEqual({ ballots: 2, changed: [] });
  });
});
