import { expect, it } from 'vitest';
import type { Reason } from '../kernel/reason.ts';
import { withReadings } from '../readings/readings.ts';
import { publishedCalendar } from '../time/published.ts';
import { attribute, type PanelMember } from './art22-attribution.ts';
import { countVote } from './art23-vote.ts';
import { draw } from './o3-rotation.ts';
import { timeLimit } from './time-limits.ts';

const zh = ({ because }: { because: readonly Reason[] }) =>
  because.map(({ cite, says }) => `${cite} ${says.zh}`);
const member = (judge: string, handling: boolean, presiding: boolean, opinion: PanelMember['opinion']) => ({
  judge,
  handling,
  presiding,
  opinion,
});

it('attribution names each member with role and share', () => {
  const members = [
    member('甲', true, false, 'wrong'),
    member('乙', false, true, 'wrong'),
    member('丙', false, false, 'right'),
  ];
  expect(zh(attribute({ bench: 'panel', members, misled: false }, withReadings({})))).toEqual([
    '22(1) 甲是承办法官，持错误意见，承担主要责任。',
    '22(1) 乙是审判长，持错误意见，承担主要责任。',
    'R-22.1 丙在评议中没有持错误意见，不承担责任。',
  ]);
  const both = [member('甲', true, true, 'wrong'), member('乙', false, false, 'wrong')];
  expect(zh(attribute({ bench: 'panel', members: both, misled: false }, withReadings({})))).toEqual([
    '22(1) 甲是承办法官兼审判长，持错误意见，承担主要责任。',
    '22(1) 乙是其他成员，持错误意见，承担次要责任。',
  ]);
});

it('attribution says which share a reading gives', () => {
  const sole = (option: string) =>
    zh(attribute({ bench: 'sole-judge', judge: '甲' }, withReadings({ 'R-22.3': option })));
  expect(sole('full')).toEqual([
    '22(4) 甲独任审理，按职责范围承担全部责任。',
    'R-22.3 独任法官的份额按口径为全部责任。',
  ]);
  expect(sole('primary')).toEqual([
    '22(4) 甲独任审理，按职责范围承担主要责任。',
    'R-22.3 独任法官的份额按口径为主要责任。',
  ]);
  const committee = (wrongOpinionBy: string[], option: string) =>
    zh(
      attribute(
        {
          bench: 'adjudication-committee',
          wrongOpinionBy,
          presider: '主持人',
          brokeDemocraticCentralism: false,
          handlingJudge: '甲',
          misled: false,
        },
        withReadings({ 'R-22.2': option }),
      ),
    );
  expect(committee(['乙'], 'primary')).toEqual([
    '22(3) 乙在审判委员会提出错误意见，承担责任。',
    'R-22.2 份额按口径为主要责任。',
  ]);
  expect(committee(['乙'], 'secondary')[1]).toBe('R-22.2 份额按口径为次要责任。');
  expect(committee([], 'primary')).toEqual(['22(3) 没有委员提出错误意见，无人承担责任。']);
});

it('a vote says against what it was counted, and warns where the reading decides', () => {
  const vote = {
    kind: 'yes-no',
    members: ['a', 'b', 'c'],
    recused: [],
    present: ['a', 'b'],
    ballots: { a: 'yes', b: 'no' },
  } as const;
  expect(zh(countVote(vote, withReadings({})))).toEqual([
    'R-23.1 有表决权3人，到会2人，须过半数到会：达到法定人数。',
    '23 赞成1票，反对1票，弃权（含未投票）0票。',
    'R-O3.5 以与会委员2人为基数。',
    'R-O3.6 须超过半数。',
    '23 表决未通过。',
    'O3 按表决规则的其他口径结果不同，主持人须记载所依据的口径。',
  ]);
  const wide = withReadings({
    'R-O3.5': 'all-entitled',
    'R-O3.6': 'at-least-half',
    'R-23.1': 'all-entitled',
  });
  expect(zh(countVote({ ...vote, ballots: { a: 'yes', b: 'yes' } }, wide))).toEqual([
    'R-23.1 有表决权3人，到会2人，须全部到会：未达到法定人数。',
    '23 赞成2票，反对0票，弃权（含未投票）0票。',
    'R-O3.5 以有表决权的委员3人为基数。',
    'R-O3.6 达到半数即可。',
    '23 表决未通过。',
  ]);
  const grade = { ...vote, kind: 'grade', ballots: { a: 'major', b: 'minor' } } as const;
  expect(zh(countVote(grade, withReadings({})))[4]).toBe(
    '23 由重到轻，连同更重等级的票数，首先通过的是瑕疵差错责任。',
  );
});

it('the rotation says why a member was passed over', () => {
  const rotation = { members: ['a', 'b', 'c'], cursor: 0, owed: [] };
  const request = { case: 'r1', recused: ['a'], onLeave: ['b'] };
  expect(zh(draw(rotation, request, withReadings({})))).toEqual([
    'R-O3.4 a应回避，跳过，按口径记欠一件。',
    'O3 b请假，跳过，不记欠件。',
    'O3 按委员顺序轮到c。',
  ]);
  expect(zh(draw(rotation, request, withReadings({ 'R-O3.4': 'forfeit' })))[0]).toBe(
    'R-O3.4 a应回避，跳过，按口径不补。',
  );
});

it('a time limit names extensions and excluded days only where there are some', () => {
  const plain = { procedure: 'civil-summary', filedOn: '2021-03-01', extensions: [], excluded: [] } as const;
  expect(zh(timeLimit(plain, publishedCalendar))).toEqual([
    'law:Civil Procedure Law 164 审限3个月，自立案次日起计（2021-03-01当日不计算在内）。',
    '11 期限至2021-06-01届满；尚未结案。',
  ]);
  const long = {
    ...plain,
    closedOn: '2021-07-20',
    extensions: [{ months: 1, days: 5, approvedBy: 'president' }],
    excluded: [{ from: '2021-04-01', to: '2021-04-02' }],
  } as const;
  expect(zh(timeLimit(long, publishedCalendar))).toEqual([
    'law:Civil Procedure Law 164 审限3个月，自立案次日起计（2021-03-01当日不计算在内）。',
    'law:Civil Procedure Law 164 经本院院长批准延长1个月5日。',
    'law:Provisions on Trial Time Limits 9 扣除不计入审限的2日。',
    '11 期限至2021-07-08届满，至2021-07-20超期12日。',
  ]);
});
