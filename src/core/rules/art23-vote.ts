import { type ErrorGrade, liabilities } from '../../vocabulary/liability.ts';
import type { YesNoBallot } from '../../vocabulary/meeting.ts';
import { type Explained, explained, type Reason, reason } from '../kernel/reason.ts';
import type { Text } from '../kernel/text.ts';
import { errorGrades } from './grades.ts';

export const quotes = [
  '由案件质量监督管理委员会全体成员共同评定，对评查案件的质量，按少数服从多数的意见确定结果',
  '经与会委员半数以上表决是否认定为差错案件',
] as const;

export type GradeBallot = ErrorGrade | 'none' | 'abstain';

interface Electorate {
  readonly members: readonly string[];
  readonly recused: readonly string[];
  readonly present: readonly string[];
  /** Whose review is voted on; under R-23.2 `no` this member has no vote. */
  readonly reviewer?: string;
}

export interface YesNoVote extends Electorate {
  readonly kind: 'yes-no';
  readonly ballots: Readonly<Record<string, YesNoBallot>>;
}

export interface GradeVote extends Electorate {
  readonly kind: 'grade';
  readonly ballots: Readonly<Record<string, GradeBallot>>;
  /** The grades disclosed; without it all three. */
  readonly grades?: readonly ErrorGrade[];
}

export type VoteReadings = Readonly<Record<'R-23.1' | 'R-23.2' | 'R-O3.5' | 'R-O3.6', string>>;

interface VoteRule {
  readonly 'R-O3.5': 'attending' | 'all-entitled';
  readonly 'R-O3.6': 'more-than-half' | 'at-least-half';
}

interface Counted {
  readonly entitled: number;
  readonly present: number;
  readonly quorumMet: boolean;
  /** Yes, or in a grade vote: any grade. */
  readonly for: number;
  /** No, or in a grade vote: none. */
  readonly against: number;
  readonly abstained: number;
  /** Whether another reading of the vote rule would give another result. */
  readonly sensitive: boolean;
}

export interface YesNoResult extends Counted {
  readonly passed: boolean;
  readonly byReading: readonly (VoteRule & { readonly passed: boolean })[];
}

export type GradeOutcome = ErrorGrade | 'none';

export interface GradeResult extends Counted {
  readonly outcome: GradeOutcome;
  readonly byReading: readonly (VoteRule & { readonly outcome: GradeOutcome })[];
}

export const voteRules: readonly VoteRule[] = [
  { 'R-O3.5': 'attending', 'R-O3.6': 'more-than-half' },
  { 'R-O3.5': 'attending', 'R-O3.6': 'at-least-half' },
  { 'R-O3.5': 'all-entitled', 'R-O3.6': 'more-than-half' },
  { 'R-O3.5': 'all-entitled', 'R-O3.6': 'at-least-half' },
];

/** Who has a vote: members who are not recused, and under R-23.2 `no` not the reviewer. */
export function entitledToVote(electorate: Electorate, readings: VoteReadings): readonly string[] {
  return electorate.members.filter(
    (member) =>
      !electorate.recused.includes(member) &&
      !(readings['R-23.2'] === 'no' && member === electorate.reviewer),
  );
}

export function countVote(vote: YesNoVote, readings: VoteReadings): Explained<YesNoResult>;
export function countVote(vote: GradeVote, readings: VoteReadings): Explained<GradeResult>;
export function countVote(
  vote: YesNoVote | GradeVote,
  readings: VoteReadings,
): Explained<YesNoResult | GradeResult>;
export function countVote(
  vote: YesNoVote | GradeVote,
  readings: VoteReadings,
): Explained<YesNoResult | GradeResult> {
  const entitled = entitledToVote(vote, readings);
  const attending = entitled.filter((member) => vote.present.includes(member));
  const ballots = attending.map((member) =>
    Object.hasOwn(vote.ballots, member) ? vote.ballots[member]! : 'abstain',
  );
  const number = (...kinds: readonly string[]) => ballots.filter((ballot) => kinds.includes(ballot)).length;
  const quorumMet = hasQuorum(attending.length, entitled.length, readings);
  const passes = (votes: number, rule: VoteRule) => {
    const base = rule['R-O3.5'] === 'attending' ? attending.length : entitled.length;
    if (!quorumMet || attending.length === 0) return false;
    return rule['R-O3.6'] === 'more-than-half' ? votes * 2 > base : votes * 2 >= base;
  };
  const counted = {
    entitled: entitled.length,
    present: attending.length,
    quorumMet,
    for: vote.kind === 'yes-no' ? number('yes') : number(...errorGrades),
    against: number('no', 'none'),
    abstained: number('abstain'),
  };
  const inForce = voteRules.findIndex(
    (rule) => rule['R-O3.5'] === readings['R-O3.5'] && rule['R-O3.6'] === readings['R-O3.6'],
  );
  const because = [...countReasons(counted, readings), ...ruleReasons(counted, voteRules[inForce]!)];
  if (vote.kind === 'yes-no') {
    const byReading = voteRules.map((rule) => ({ ...rule, passed: passes(counted.for, rule) }));
    const { passed } = byReading[inForce]!;
    const sensitive = byReading.some((row) => row.passed !== passed);
    const result = reason(
      '23',
      passed ? '表决通过。' : '表决未通过。',
      passed ? 'The vote passes.' : 'The vote does not pass.',
    );
    return explained({ ...counted, passed, byReading, sensitive }, [
      ...because,
      result,
      ...warning(sensitive),
    ]);
  }
  const disclosed = errorGrades.filter((grade) => vote.grades?.includes(grade) ?? true).reverse();
  const outcomeOf = (rule: VoteRule): GradeOutcome =>
    disclosed.find((grade) => passes(number(...errorGrades.slice(errorGrades.indexOf(grade))), rule)) ??
    'none';
  const byReading = voteRules.map((rule) => ({ ...rule, outcome: outcomeOf(rule) }));
  const { outcome } = byReading[inForce]!;
  const sensitive = byReading.some((row) => row.outcome !== outcome);
  return explained({ ...counted, outcome, byReading, sensitive }, [
    ...because,
    outcome === 'none'
      ? reason('23', '没有任何等级获得通过。', 'No grade passes.')
      : reason(
          '23',
          `由重到轻，连同更重等级的票数，首先通过的是${liabilities[outcome].zh}。`,
          `From the gravest down, votes for graver grades included, the first to pass is ${liabilities[outcome].en}.`,
        ),
    ...warning(sensitive),
  ]);
}

/** Whether enough of those entitled are present; with nobody entitled there is never a quorum. */
export function hasQuorum(present: number, entitled: number, readings: VoteReadings): boolean {
  if (entitled === 0) return false;
  if (readings['R-23.1'] === 'none') return true;
  return readings['R-23.1'] === 'all-entitled' ? present === entitled : present * 2 > entitled;
}

function countReasons(counted: Omit<Counted, 'sensitive'>, readings: VoteReadings): Reason[] {
  const { entitled, present, quorumMet, abstained, against } = counted;
  const asked = quorumAsked(readings['R-23.1']);
  return [
    reason(
      'R-23.1',
      `有表决权${entitled}人，到会${present}人，${asked.zh}：${quorumMet ? '达到' : '未达到'}法定人数。`,
      `${entitled} entitled, ${present} present, ${asked.en}: ${quorumMet ? 'quorum' : 'no quorum'}.`,
    ),
    reason(
      '23',
      `赞成${counted.for}票，反对${against}票，弃权（含未投票）${abstained}票。`,
      `${counted.for} for, ${against} against, ${abstained} abstaining (not voting included).`,
    ),
  ];
}

function quorumAsked(reading: string): Text {
  if (reading === 'none') return { zh: '不要求法定人数', en: 'no quorum is asked for' };
  return reading === 'all-entitled'
    ? { zh: '须全部到会', en: 'all must be present' }
    : { zh: '须过半数到会', en: 'more than half must be present' };
}

function ruleReasons(counted: Omit<Counted, 'sensitive'>, rule: VoteRule): Reason[] {
  const attending = rule['R-O3.5'] === 'attending';
  return [
    reason(
      'R-O3.5',
      attending ? `以与会委员${counted.present}人为基数。` : `以有表决权的委员${counted.entitled}人为基数。`,
      attending
        ? `Counted against the ${counted.present} attending.`
        : `Counted against the ${counted.entitled} entitled.`,
    ),
    rule['R-O3.6'] === 'more-than-half'
      ? reason('R-O3.6', '须超过半数。', 'More than half is needed.')
      : reason('R-O3.6', '达到半数即可。', 'Half is enough.'),
  ];
}

function warning(sensitive: boolean): Reason[] {
  if (!sensitive) return [];
  return [
    reason(
      'O3',
      '按表决规则的其他口径结果不同，主持人须记载所依据的口径。',
      'Under another reading of the vote rule the result differs; the presider records the basis.',
    ),
  ];
}
