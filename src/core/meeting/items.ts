import { z } from 'zod';
import { reasonsLieIn } from '../../vocabulary/meeting.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { committeeOn } from '../people/committee.ts';
import { identifier, personId, prose } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { boundInside, recusedInside } from './bound-inside.ts';
import { type MeetingEnv, step, tabledOf } from './env.ts';
import { type AgendaItem, type Electorate, itemOf, openItemOf, planned } from './meeting.ts';
import { presiderOf } from './presider.ts';

export const quotes = {
  O3: '会议由质监委常务副主任主持，常务副主任不能主持的，由质监办根据评查案件类别提请相应副主任主持会议。会议听取评查人的初步评查意见',
} as const;

/** The committee looks at its own decision again. */
function isAgain(item: AgendaItem): boolean {
  return item.kind === 'reconsideration' || item.kind === 'returned';
}

/** Who may vote on an item: the members of the day, less those recused, less the reviewer where a reading says so. */
export function electorateFor(item: AgendaItem, env: MeetingEnv): Electorate {
  const members = committeeOn(env.people, env.today).map((member) => member.person);
  const tabled = tabledOf(item, env);
  const recused = members.filter((member) => tabled?.bound.includes(member));
  const withoutReviewer = isAgain(item)
    ? env.readings['R-3.1'] === 'all-but-reviewer'
    : env.readings['R-23.2'] === 'no';
  const entitled = members.filter(
    (member) => !recused.includes(member) && !(withoutReviewer && member === tabled?.reviewer),
  );
  return { members, recused, entitled };
}

const decides: readonly string[] = ['determination', 'reconsideration', 'returned', 'sanction'];

export const openItem = step({
  name: 'open-item',
  title: { zh: '开始议题', en: 'Open an item' },
  help: {
    zh: '主持人逐项确定；表决资格在此时固定，应当回避的成员须离席。',
    en: 'Who presides is settled item by item; who may vote is frozen now, and whoever is recused has to leave.',
  },
  cites: ['O3', '3'],
  by: ['presider'],
  stages: ['open'],
  fields: z.strictObject({ item: identifier }),
  events: ['ItemOpened'],
  refusals: {
    'no-such-item': { cite: 'O3', zh: '议程中没有这一议题。', en: 'There is no such item on the agenda.' },
    'item-not-waiting': { cite: 'O3', zh: '该议题已经审议过。', en: 'The item is not waiting.' },
    'another-item-open': {
      cite: 'O3',
      zh: '须先结束正在审议的议题。',
      en: 'Another item is open: close it first.',
    },
    'not-the-presider': {
      cite: 'O3',
      zh: '本议题由{presider}主持。',
      en: '{presider} presides over this item.',
    },
    'no-presider': {
      cite: 'O3',
      zh: '没有可以主持本议题的人，请报上级法院。',
      en: 'Nobody can preside over this item: refer the review to the superior court.',
    },
    ...recusedInside,
    'review-gone': {
      cite: 'O3',
      zh: '该评查已不在会议审议阶段，请移出议程。',
      en: 'The review is no longer before the committee: remove the item.',
    },
  },
  decide(meeting, given, env, refuse) {
    const open = planned(meeting);
    const item = itemOf(open, given.item);
    if (!item) return refuse('no-such-item', { item: given.item });
    if (item.stage !== 'waiting') return refuse('item-not-waiting');
    if (openItemOf(open)) return refuse('another-item-open');
    if (decides.includes(item.kind) && tabledOf(item, env)?.atMeeting !== env.id)
      return refuse('review-gone');
    const { presider, passedOver } = presiderOf(open, item, env);
    if (!presider) return refuse('no-presider');
    if (presider !== principal(env))
      return refuse('not-the-presider', { presider: nameOf(env.people, presider) });
    const electorate = electorateFor(item, env);
    const inside = boundInside(open, item, env);
    if (inside) return refuse('recused-still-inside', { person: nameOf(env.people, inside) });
    return accept({
      type: 'ItemOpened',
      item: item.id,
      kind: item.kind,
      review: item.review,
      presider,
      passedOver,
      electorate,
    });
  },
});

export const noItemOpen = {
  'no-item-open': { cite: 'O3', zh: '没有正在审议的议题。', en: 'No item is open.' },
} as const;

const presides = { by: ['presider'], stages: ['open'] } as const;

export const appointPresenter = step({
  name: 'appoint-presenter',
  title: { zh: '指定代为汇报的人', en: 'Appoint a presenter' },
  cites: ['O3'],
  ...presides,
  fields: z.strictObject({ person: personId }),
  events: ['PresenterAppointed'],
  refusals: {
    ...noItemOpen,
    'not-inside': { cite: 'O3', zh: '{person}不在会场。', en: '{person} is not in the room.' },
  },
  decide(meeting, given, env, refuse) {
    const open = planned(meeting);
    const item = openItemOf(open);
    if (!item) return refuse('no-item-open');
    if (!open.inside.includes(given.person))
      return refuse('not-inside', { person: nameOf(env.people, given.person) });
    return accept({ type: 'PresenterAppointed', item: item.id, person: given.person });
  },
});

export const hearReviewer = step({
  name: 'hear-reviewer',
  title: { zh: '听取评查人意见', en: 'Hear the reviewer' },
  cites: ['O3'],
  ...presides,
  fields: z.strictObject({}),
  events: ['ReviewerHeard'],
  refusals: {
    ...noItemOpen,
    'presenter-missing': {
      cite: 'O3',
      zh: '评查人不在会场，请先指定宣读其报告的人。',
      en: 'The reviewer is not in the room: appoint who reads the report.',
    },
    'another-presents': {
      cite: 'R-3.1',
      zh: '按现行口径评查人参加复议表决的，复议由他人汇报，请先指定。',
      en: 'Where the reviewer votes on the reconsideration, somebody else presents it: appoint them first.',
    },
  },
  decide(meeting, _given, env, refuse) {
    const open = planned(meeting);
    const item = openItemOf(open);
    if (!item) return refuse('no-item-open');
    const reviewer = tabledOf(item, env)?.reviewer;
    const votesAgain = isAgain(item) && env.readings['R-3.1'] === 'all';
    if (votesAgain && (!item.presenter || item.presenter === reviewer)) return refuse('another-presents');
    if (votesAgain && item.presenter)
      return accept({ type: 'ReviewerHeard', item: item.id, by: item.presenter });
    const by = reviewer && open.inside.includes(reviewer) ? reviewer : item.presenter;
    return by ? accept({ type: 'ReviewerHeard', item: item.id, by }) : refuse('presenter-missing');
  },
});

export const hearJudge = step({
  name: 'hear-judge',
  title: { zh: '听取法官意见', en: 'Hear a judge' },
  cites: ['13'],
  ...presides,
  fields: z.strictObject({ judge: personId, statement: prose, waivesDays: z.boolean().default(false) }),
  events: ['JudgeHeard'],
  refusals: {
    ...noItemOpen,
    'unknown-person': {
      cite: 'O1',
      zh: '人员名册中没有这一人员。',
      en: 'There is no such person in the register of people.',
    },
    'not-waiting-to-answer': {
      cite: '13',
      zh: '没有告知{judge}而尚待答复的认定，无期限可以放弃。',
      en: 'No finding waits for the answer of {judge}: there are no days to waive.',
    },
  },
  decide(meeting, given, env, refuse) {
    const item = openItemOf(planned(meeting));
    if (!item) return refuse('no-item-open');
    if (!env.people.persons[given.judge]) return refuse('unknown-person');
    const waits = tabledOf(item, env)?.unheard.some((each) => each.judge === given.judge) ?? false;
    if (given.waivesDays && !waits)
      return refuse('not-waiting-to-answer', { judge: nameOf(env.people, given.judge) });
    return accept({ type: 'JudgeHeard', item: item.id, review: item.review, ...given });
  },
});

export const recordNote = step({
  name: 'record-note',
  title: { zh: '记录讨论要点', en: 'Record a note' },
  cites: ['5(3)'],
  ...presides,
  fields: z.strictObject({ text: prose }),
  events: ['NoteRecorded'],
  refusals: noItemOpen,
  decide(meeting, given, _env, refuse) {
    const item = openItemOf(planned(meeting));
    return item ? accept({ type: 'NoteRecorded', item: item.id, text: given.text }) : refuse('no-item-open');
  },
});

export const recordReason = step({
  name: 'record-reason',
  title: { zh: '记录变更理由所在', en: 'Record where the reason lies' },
  help: {
    zh: '理由在于事实的，对同一认定的其他人一并表决，只作有利变更。',
    en: 'If it lies in the facts, it is put at once for everyone else on the finding, in their favor only.',
  },
  cites: ['24'],
  ...presides,
  fields: z.strictObject({ finding: identifier, liesIn: z.enum(idsOf(reasonsLieIn)), words: prose }),
  events: ['ReasonRecorded'],
  refusals: noItemOpen,
  decide(meeting, given, _env, refuse) {
    const item = openItemOf(planned(meeting));
    return item ? accept({ type: 'ReasonRecorded', item: item.id, ...given }) : refuse('no-item-open');
  },
});
