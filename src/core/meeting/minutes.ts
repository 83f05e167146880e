import { z } from 'zod';
import { liabilities } from '../../vocabulary/liability.ts';
import { itemKinds, itemStages } from '../../vocabulary/meeting.ts';
import { accept } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { line } from '../people/fields.ts';
import { fitRefusals, minutesFit, namedMinutes } from '../people/minutes.ts';
import { qualityCommittee } from '../people/minutes-order.ts';
import { nameOf, type People } from '../people/people.ts';
import { dayInWords } from '../time/days-in-words.ts';
import { step } from './env.ts';
import { type AgendaItem, type BallotResult, type OpenMeeting, planned } from './meeting.ts';
import { questionText } from './question-text.ts';

export const quotes = { O4: '质监委召开会议应编制会议纪要' } as const;

/** The minutes, drafted from what has been recorded: attendance, recusals, items, notes and results; never who voted how. */
export function minutesOf(meeting: OpenMeeting, people: People): string {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(people, id)).join('、') || '无';
  const head = [
    `${people.court.name}案件质量监督管理委员会会议纪要`,
    `时间：${dayInWords(meeting.on).zh} ${meeting.time}　地点：${meeting.place}`,
    `出席：${names(meeting.attended)}`,
    `请假：${names(Object.keys(meeting.excused))}　列席：${names(meeting.observed)}`,
  ];
  return [
    ...head,
    ...meeting.agenda
      .filter((item) => item.stage !== 'removed')
      .map((item, index) => itemText(item, index, people)),
    ...(meeting.resolutions ?? []).map(
      ({ task, owner, dueOn }, index) =>
        `交办事项${index + 1}：${task}（${nameOf(people, owner)}，${dueOn}前答复）`,
    ),
  ].join('\n\n');
}

function itemText(item: AgendaItem, index: number, people: People): string {
  const name = (id: string) => nameOf(people, id);
  const { conclusion } = item;
  const lines = [
    `${index + 1}．${itemKinds[item.kind].zh}：${item.title}（${itemStages[item.stage].zh}）`,
    item.presider ? `主持人：${name(item.presider)}` : '',
    item.electorate?.recused.length ? `回避：${item.electorate.recused.map(name).join('、')}` : '',
    item.reportedBy ? `汇报：${name(item.reportedBy)}` : '',
    item.judgesHeard.length > 0 ? `听取意见：${item.judgesHeard.map(name).join('、')}` : '',
    ...item.notes.map((note) => `讨论：${note}`),
    ...item.ballots.flatMap(({ question, result }) => (result ? [ballotText(question, result, people)] : [])),
    conclusion ? `理由：${conclusion.reasons}` : '',
    conclusion?.basis ? `表决规则的依据：${conclusion.basis}` : '',
  ];
  return lines.filter(Boolean).join('\n');
}

function ballotText(question: string, result: BallotResult, people: People): string {
  const said = outcomeText(result);
  return `表决（${questionText(question, people).zh}）：应到${result.entitled}人，实到${result.present}人，赞成${result.for}，反对${result.against}，弃权${result.abstained}，结果：${said}`;
}

function outcomeText({ outcome, passed }: BallotResult): string {
  if (outcome === undefined) return passed ? '通过' : '未通过';
  return outcome === 'none' ? '不认定' : `认定${liabilities[outcome].zh}`;
}

export const draftMinutes = step({
  name: 'draft-minutes',
  title: { zh: '起草会议纪要', en: 'Draft the minutes' },
  cites: ['O4'],
  by: ['quality-office-clerk'],
  stages: ['closed'],
  fields: z.strictObject({}),
  events: ['MinutesDrafted'],
  refusals: {
    'approved-already': { cite: 'O4', zh: '纪要已经审签。', en: 'The minutes have been approved.' },
  },
  ready: (meeting, _env, refuse) =>
    planned(meeting).minutes?.approvedBy ? refuse('approved-already') : undefined,
  decide: (meeting, _given, env) =>
    accept({ type: 'MinutesDrafted', text: minutesOf(planned(meeting), env.people) }),
});

export const approveMinutes = step({
  name: 'approve-minutes',
  title: { zh: '审签会议纪要', en: 'Approve the minutes' },
  cites: ['O4'],
  by: ['presider'],
  stages: ['closed'],
  fields: z.strictObject({ number: line.optional(), numberReason: namedMinutes.numberReason }),
  events: ['MinutesApproved'],
  refusals: {
    'number-missing': {
      field: 'number',
      cite: '32',
      zh: '会议采用了口径，须填写纪要文号，口径以该文号登记。',
      en: 'The meeting adopted a reading, which is registered by the minutes: enter their number.',
    },
    'nothing-to-approve': {
      cite: 'O4',
      zh: '纪要尚未起草或者已经审签。',
      en: 'No minutes wait to be approved.',
    },
    ...fitRefusals({ number: 'number' }),
  },
  ready(meeting, _env, refuse) {
    const { minutes } = planned(meeting);
    return minutes && !minutes.approvedBy ? undefined : refuse('nothing-to-approve');
  },
  decide(meeting, { number, numberReason }, env, refuse) {
    const adopts = planned(meeting).agenda.some((item) => item.adopted !== undefined);
    if (adopts && !number) return refuse('number-missing');
    if (number) {
      const named = { body: qualityCommittee, number, on: env.today, numberReason };
      const fit = minutesFit(named, env, refuse);
      if ('refused' in fit) return fit;
    }
    const reason = numberReason ? { numberReason } : {};
    return accept({ type: 'MinutesApproved', by: principal(env), number, ...reason, on: env.today });
  },
});
