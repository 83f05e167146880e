import { describe, expect, it } from 'vitest';
import { type Given, given, play } from '../../testing/given.ts';
import { convened, presider } from '../../testing/meeting-states.ts';
import { planned } from './meeting.ts';
import { minutesOf } from './minutes.ts';

const at = (when: string, by: string, name: string, fields: object = {}): Given => ({
  at: `2026-03-${when}`,
  by,
  do: name,
  on: 'm1',
  with: fields,
});
const others = ['讲评第一季度案件', '通报改革进展', '不再讨论的事项'].map((title, place) =>
  at(`17T09:3${place}`, 'shen', 'add-agenda-item', { kind: 'other', title }),
);
const held: readonly Given[] = [
  ...convened.filter((step) => step.do !== 'convene'),
  ...others,
  at('17T10:00', 'shen', 'remove-agenda-item', { item: 'i3', reason: '材料未齐' }),
  at('17T10:10', 'shen', 'convene'),
  at('23T09:00', 'shen', 'excuse-member', { person: 'zheng', reason: '出差' }),
  ...['zhao', 'qian', 'sun', 'li', 'zhou', 'wu', 'feng', 'chen'].map((person) =>
    at('24T09:00', 'shen', 'record-attendance', { person }),
  ),
  at('24T09:01', 'shen', 'record-attendance', { person: 'lv', as: 'observer' }),
  at('24T09:02', 'shen', 'open-meeting'),
  at('24T09:03', 'qian', 'open-item', { item: 'i1' }),
  at('24T09:04', 'qian', 'hear-reviewer'),
  at('24T09:05', 'qian', 'hear-judge', { judge: 'cao', statement: '无异议' }),
  at('24T09:05', 'qian', 'hear-judge', { judge: 'yan', statement: '无异议' }),
  at('24T09:06', 'qian', 'record-note', { text: '漏列当事人属实' }),
  at('24T09:07', 'qian', 'record-note', { text: '后果已经补救' }),
  at('24T09:08', 'qian', 'open-ballot', { question: 'f1/cao/established' }),
  at('24T09:09', 'qian', 'void-ballot', { reason: '系统重启' }),
  play('2026-03-24', 'ballot', { choice: 'no' }),
  at('24T11:00', 'qian', 'close-item', { reasons: '证据不足', basis: '与会半数以上' }),
  at('24T11:01', 'qian', 'open-item', { item: 'i2' }),
  at('24T11:02', 'qian', 'postpone-item', { reason: '时间不足' }),
  at('24T11:10', 'shen', 'close-meeting'),
];
const textOf = (steps: readonly Given[]) => {
  const { court } = given(...steps);
  return minutesOf(planned(court.state('meeting/m1')), court.state('people/court'));
};

describe('the minutes of a meeting', () => {
  it('say who was there, what was on the agenda but for what was taken off, what was said and what came of it', () => {
    expect(textOf(held).split('\n').filter(Boolean)).toEqual([
      '松江县人民法院（虚构）案件质量监督管理委员会会议纪要',
      '时间：2026年3月24日 09:00　地点：一楼',
      '出席：赵明远、钱国栋、孙立群、李建平、周海涛、吴秀兰、冯志强、陈玉梅',
      '请假：郑铁民　列席：吕方',
      '1．认定：评查〔2026〕1号（已审议）',
      '主持人：钱国栋',
      '汇报：赵明远',
      '听取意见：曹立新、严卫国',
      '讨论：漏列当事人属实',
      '讨论：后果已经补救',
      '表决（认定1、曹立新：是否认定）：应到11人，实到8人，赞成0，反对8，弃权0，结果：未通过',
      '理由：证据不足',
      '表决规则的依据：与会半数以上',
      '2．其他：讲评第一季度案件（已推迟）',
      '主持人：钱国栋',
      '3．其他：不再讨论的事项（已推迟）',
    ]);
  });

  it('say that nobody was excused or observed, where it was so', () => {
    expect(textOf(convened).split('\n')).toEqual(expect.arrayContaining(['出席：无', '请假：无　列席：无']));
  });

  it('have a number that is the next of the committee’s, where they have one', () => {
    const drafted = [...held, at('24T11:20', 'shen', 'draft-minutes')];
    const approve = { ...presider, do: 'approve-minutes', on: 'm1', at: '2026-03-24T11:30' };
    given(...drafted)
      .when(approve)
      .then({ type: 'MinutesApproved', by: 'qian', on: '2026-03-24' });
    const court = given(...drafted)
      .when({ ...approve, with: { number: '质监委纪要〔2026〕1号' } })
      .then({ type: 'MinutesApproved', by: 'qian', number: '质监委纪要〔2026〕1号', on: '2026-03-24' });
    expect(planned(court.state('meeting/m1')).minutes).toMatchObject({
      approvedBy: 'qian',
      number: '质监委纪要〔2026〕1号',
      approvedOn: '2026-03-24',
    });
  });
});
