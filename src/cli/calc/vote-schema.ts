import { z } from 'zod';
import type { Text } from '../../core/kernel/text.ts';
import { readingsField, withReadings } from '../../core/readings/readings.ts';
import { entitledToVote } from '../../core/rules/art23-vote.ts';
import { errorGrades } from '../../core/rules/grades.ts';
import { problem } from '../../core/time/problem.ts';
import { yesNoBallots } from '../../vocabulary/meeting.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { name, names, repeated, strangers } from './schemas.ts';

const electorate = {
  members: z.array(name),
  recused: names,
  present: names,
  reviewer: name.nullish(),
  readings: readingsField.default({}),
};

const yesNo = z.object({
  kind: z.literal('yes-no'),
  ...electorate,
  ballots: z.record(z.string(), z.enum(idsOf(yesNoBallots))),
});

const grade = z.object({
  kind: z.literal('grade'),
  ...electorate,
  grades: z.array(z.enum(errorGrades)).nullish(),
  ballots: z.record(z.string(), z.enum([...errorGrades, 'none', 'abstain'])),
});

/** Ballots may only come from those who are there and have a vote. */
export const voteInput = z.discriminatedUnion('kind', [yesNo, grade]).superRefine((vote, context) => {
  const { members, recused, present, ballots } = vote;
  repeated(members, (member) => member, ['members'], context);
  strangers(recused, members, ['recused'], context);
  strangers(present, members, ['present'], context);
  // an option that there is not has been named already, and nothing can be counted by it
  if (!readingsField.safeParse(vote.readings).success) return;
  const electorateOf = { members, recused, present, reviewer: vote.reviewer ?? undefined };
  const entitled = entitledToVote(electorateOf, withReadings(vote.readings));
  for (const [voter, ballot] of Object.entries(ballots)) {
    const why = whyNoBallot(voter, vote, entitled);
    if (why) context.addIssue(problem(['ballots', voter], `${voter}${why.zh}`, `${voter} ${why.en}`));
    const disclosed = vote.kind === 'grade' ? vote.grades : undefined;
    if (disclosed && ballot !== 'none' && ballot !== 'abstain' && !disclosed.some((one) => one === ballot)) {
      context.addIssue(
        problem(['ballots', voter], `${ballot}不是已告知的等级`, `${ballot} is not a grade disclosed`),
      );
    }
  }
});

interface Room {
  readonly members: readonly string[];
  readonly recused: readonly string[];
  readonly present: readonly string[];
}

function whyNoBallot(voter: string, room: Room, entitled: readonly string[]): Text | undefined {
  if (!room.members.includes(voter)) return { zh: '不是委员', en: 'is no member' };
  if (room.recused.includes(voter)) return { zh: '已回避', en: 'is recused' };
  if (!entitled.includes(voter))
    return { zh: '是评查人，没有表决权（R-23.2）', en: 'is the reviewer and has no vote (R-23.2)' };
  return room.present.includes(voter) ? undefined : { zh: '没有到会', en: 'is not present' };
}
