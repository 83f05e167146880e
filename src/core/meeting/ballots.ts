import { z } from 'zod';
import type { YesNoBallot } from '../../vocabulary/meeting.ts';
import { ballotChoices } from '../../vocabulary/meeting.ts';
import { optionName } from '../../vocabulary/names.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import { listed, sameInBoth } from '../kernel/text.ts';
import { principal } from '../people/acting.ts';
import { line, prose } from '../people/fields.ts';
import { nameOf, type PersonId } from '../people/people.ts';
import { countVote, hasQuorum } from '../rules/art23-vote.ts';
import { askedBy, choicesOf } from './asked.ts';
import { boundInside, recusedInside } from './bound-inside.ts';
import { type MeetingEnv, step, tabledOf } from './env.ts';
import type { MeetingEvent } from './events.ts';
import { stateOfItem } from './item-state.ts';
import { noItemOpen } from './items.ts';
import {
  type AgendaItem,
  type Ballot,
  type BallotResult,
  type OpenMeeting,
  openBallotOf,
  openItemOf,
  planned,
} from './meeting.ts';
import { questionText } from './question-text.ts';
import { observerMissing, onLiability, unsupervised } from './supervision.ts';

export const quotes = {
  '23': '案件质量责任认定采取集体评定的方式进行，由案件质量监督管理委员会全体成员共同评定',
  O3: '经与会委员半数以上表决是否认定为差错案件',
  '25': '案件质量监督管理委员会确认案件质量责任时，监察部门应派人列席参加讨论',
} as const;

const presides = { by: ['presider'], stages: ['open'] } as const;

const gates = {
  ...noItemOpen,
  'ballot-open': { cite: 'O3', zh: '另一项表决正在进行。', en: 'A ballot is open.' },
  'no-quorum': {
    cite: 'R-23.1',
    zh: '到会{present}人，有表决权{entitled}人，未达法定人数。',
    en: '{present} present of {entitled} entitled: no quorum.',
  },
  'reviewer-not-heard': { cite: 'O3', zh: '尚未听取评查人的意见。', en: 'The reviewer has not been heard.' },
  'judge-not-heard': {
    cite: '13',
    zh: '就{finding}尚未听取{judge}的意见。',
    en: '{judge} has not been heard on {finding}.',
  },
  'exclusions-open': {
    cite: '21',
    zh: '就{finding}、{judge}尚未逐项回答第二十一条。',
    en: 'Article 21 has not been answered for {finding} and {judge}.',
  },
  'recusal-pending': {
    cite: '3',
    zh: '{person}的回避尚未决定。',
    en: 'A recusal of {person} has not been decided.',
  },
  ...observerMissing,
  ...recusedInside,
} as const satisfies Record<string, RefusalWords>;

/** Those frozen as entitled when the item opened, less whom a recusal has bound since (3). */
function entitledNow(item: AgendaItem, env: MeetingEnv): readonly PersonId[] {
  const bound = tabledOf(item, env)?.bound ?? [];
  return (item.electorate?.entitled ?? []).filter((member) => !bound.includes(member));
}

function present(meeting: OpenMeeting, item: AgendaItem, env: MeetingEnv) {
  return entitledNow(item, env).filter((member) => meeting.inside.includes(member));
}

/** What has to be so before any ballot on liability opens. */
function gate(meeting: OpenMeeting, item: AgendaItem, env: MeetingEnv, refuse: Refuse<keyof typeof gates>) {
  if (openBallotOf(item)) return refuse('ballot-open');
  const here = present(meeting, item, env).length;
  const entitled = entitledNow(item, env).length;
  if (!hasQuorum(here, entitled, env.readings)) return refuse('no-quorum', { present: here, entitled });
  const inside = boundInside(meeting, item, env);
  if (inside) return refuse('recused-still-inside', { person: nameOf(env.people, inside) });
  if (!onLiability.includes(item.kind)) return undefined;
  if (!item.reviewerHeard) return refuse('reviewer-not-heard');
  const tabled = tabledOf(item, env);
  const silent = tabled?.unheard.find((each) => !item.waived.includes(each.judge));
  if (silent)
    return refuse('judge-not-heard', { finding: silent.finding, judge: nameOf(env.people, silent.judge) });
  const left = tabled?.unconsidered[0];
  if (left)
    return refuse('exclusions-open', { finding: left.finding, judge: nameOf(env.people, left.judge) });
  const pending = tabled?.recusalsPending[0];
  if (pending) return refuse('recusal-pending', { person: nameOf(env.people, pending) });
  return unsupervised(meeting, item, env) ? refuse('observer-missing') : undefined;
}

const nothing = { zh: '无', en: 'nothing' } as const;

export const openBallot = step({
  name: 'open-ballot',
  title: { zh: '开始表决', en: 'Open a ballot' },
  cites: ['O3', '23', '25'],
  ...presides,
  fields: z.strictObject({ question: line, reason: prose.optional() }),
  events: ['BallotOpened'],
  refusals: {
    ...gates,
    'question-not-next': {
      cite: '23',
      zh: '现在不能就此表决；可以表决的是：{next}。',
      en: 'This can’t be put now; what can: {next}.',
    },
    'reason-missing': {
      cite: '22',
      zh: '不按规则提出的责任大小须写明理由。',
      en: 'A share other than the rule’s needs a reason.',
    },
  },
  ready(meeting, env, refuse) {
    const open = planned(meeting);
    const item = openItemOf(open);
    return item ? gate(open, item, env, refuse) : refuse('no-item-open');
  },
  decide(meeting, given, env, refuse) {
    const open = planned(meeting);
    const item = openItemOf(open);
    if (!item) return refuse('no-item-open');
    const { questions } = stateOfItem(item, tabledOf(item, env), env.readings);
    const question = questions.find((each) => each.id === given.question);
    if (!question)
      return refuse('question-not-next', {
        next:
          questions.length > 0 ? listed(questions.map((each) => questionText(each.id, env.people))) : nothing,
      });
    if (question.needsReason && !given.reason) return refuse('reason-missing');
    return accept({
      type: 'BallotOpened',
      item: item.id,
      question: question.id,
      grades: question.grades,
      reason: given.reason,
      voters: present(open, item, env),
      review: item.review,
      onLiability: onLiability.includes(item.kind),
    });
  },
});

export const castBallot = step({
  name: 'cast-ballot',
  title: { zh: '投票', en: 'Cast a ballot' },
  help: {
    zh: '一人一票，投出后不能更改；表决结束前对所有人保密。',
    en: 'One vote each, final; secret from everyone until the ballot closes.',
  },
  cites: ['23'],
  by: ['member'],
  stages: ['open'],
  fields: z.strictObject({
    question: line.optional(),
    choice: z.enum(idsOf(ballotChoices)),
  }),
  events: ['BallotCast'],
  refusals: {
    'no-ballot-open': { cite: '23', zh: '没有正在进行的表决。', en: 'No ballot is open.' },
    'not-a-voter': {
      cite: '23',
      zh: '您现在不能在本项表决中投票（回避、未到会、已离席或者表决开始后才到）；离席的，返回签到后再投。',
      en: 'You have no vote in this ballot now: recused, absent, out of the room, or come after it opened; whoever is out votes once back.',
    },
    'another-question': {
      cite: '23',
      zh: '现在表决的是：{question}。请核对后再投票。',
      en: 'The ballot is now on: {question}. Look again before you vote.',
    },
    ...observerMissing,
    'voted-already': { cite: '23', zh: '您已经投票。', en: 'You have voted.' },
    'not-a-choice': {
      cite: '23',
      zh: '本项表决的选项是：{choices}。',
      en: 'The choices of this ballot are: {choices}.',
    },
  },
  ready(meeting, env, refuse) {
    const open = planned(meeting);
    const item = openItemOf(open);
    const ballot = openBallotOf(item);
    if (!item || !ballot) return refuse('no-ballot-open');
    const person = principal(env);
    const votes = ballot.voters.includes(person) && present(open, item, env).includes(person);
    if (!votes || person !== env.by) return refuse('not-a-voter');
    if (unsupervised(open, item, env)) return refuse('observer-missing');
    return ballot.cast[person] ? refuse('voted-already') : undefined;
  },
  decide(meeting, given, env, refuse) {
    const item = openItemOf(planned(meeting));
    const ballot = openBallotOf(item);
    if (!item || !ballot) return refuse('no-ballot-open');
    if (given.question !== undefined && given.question !== ballot.question)
      return refuse('another-question', { question: questionText(ballot.question, env.people) });
    const choices = choicesOf(ballot);
    if (!choices.includes(given.choice))
      return refuse('not-a-choice', {
        choices: listed(choices.map((each) => optionName('choice', each) ?? sameInBoth(each))),
      });
    return accept({ type: 'BallotCast', item: item.id, person: env.by, choice: given.choice });
  },
});

/** Counts a ballot; an exclusion is set aside only if as many vote against it as the vote rule asks. */
function count(
  meeting: OpenMeeting,
  item: AgendaItem,
  ballot: Ballot,
  env: MeetingEnv,
): { result: BallotResult; quorum: boolean } {
  const entitled = entitledNow(item, env);
  const here = ballot.voters.filter((member) => ballot.cast[member] || meeting.inside.includes(member));
  const electorate = { members: entitled, recused: [], present: here };
  if (ballot.grades) {
    const { value } = countVote(
      {
        kind: 'grade',
        grades: ballot.grades,
        ballots: ballot.cast as Record<string, 'minor' | 'none'>,
        ...electorate,
      },
      env.readings,
    );
    return { result: value, quorum: value.quorumMet };
  }
  const exclusion = askedBy(ballot.question).asks === 'exclusion';
  const turned: Readonly<Record<YesNoBallot, YesNoBallot>> = { yes: 'no', no: 'yes', abstain: 'abstain' };
  const ballots = Object.fromEntries(
    Object.entries(ballot.cast).map(([member, choice]) => {
      const said = choice as YesNoBallot;
      return [member, exclusion ? turned[said] : said];
    }),
  );
  const { value } = countVote({ kind: 'yes-no', ballots, ...electorate }, env.readings);
  if (!exclusion) return { result: value, quorum: value.quorumMet };
  const byReading = value.byReading.map((row) => ({ ...row, passed: !row.passed }));
  const result = { ...value, for: value.against, against: value.for, passed: !value.passed, byReading };
  return { result, quorum: value.quorumMet };
}

export const closeBallot = step({
  name: 'close-ballot',
  title: { zh: '结束表决', en: 'Close the ballot' },
  cites: ['23', 'O3'],
  ...presides,
  fields: z.strictObject({}),
  events: ['BallotClosed', 'BallotVoided'],
  refusals: {
    'no-ballot-open': { cite: '23', zh: '没有正在进行的表决。', en: 'No ballot is open.' },
    'recusal-pending': gates['recusal-pending'],
    ...recusedInside,
  },
  decide(meeting, _given, env, refuse) {
    const open = planned(meeting);
    const item = openItemOf(open);
    const ballot = openBallotOf(item);
    if (!item || !ballot) return refuse('no-ballot-open');
    const pending = tabledOf(item, env)?.recusalsPending.find((person) => ballot.voters.includes(person));
    if (pending) return refuse('recusal-pending', { person: nameOf(env.people, pending) });
    const inside = boundInside(open, item, env);
    if (inside) return refuse('recused-still-inside', { person: nameOf(env.people, inside) });
    const about = { item: item.id, question: ballot.question };
    if (unsupervised(open, item, env))
      return accept<MeetingEvent>({ type: 'BallotVoided', ...about, reason: 'observer-left' });
    const { result, quorum } = count(open, item, ballot, env);
    if (!quorum) return accept<MeetingEvent>({ type: 'BallotVoided', ...about, reason: 'quorum-lost' });
    return accept<MeetingEvent>({ type: 'BallotClosed', ...about, result });
  },
});

export const voidBallot = step({
  name: 'void-ballot',
  title: { zh: '作废表决', en: 'Void the ballot' },
  cites: ['23'],
  ...presides,
  fields: z.strictObject({ reason: prose }),
  events: ['BallotVoided'],
  refusals: { 'no-ballot-open': { cite: '23', zh: '没有正在进行的表决。', en: 'No ballot is open.' } },
  decide(meeting, given, _env, refuse) {
    const item = openItemOf(planned(meeting));
    const ballot = openBallotOf(item);
    if (!item || !ballot) return refuse('no-ballot-open');
    return accept({ type: 'BallotVoided', item: item.id, question: ballot.question, reason: given.reason });
  },
});
