import { expect, it } from 'vitest';
import type { Reason } from '../kernel/reason.ts';
import { withReadings } from '../readings/readings.ts';
import { publishedCalendar } from '../time/published.ts';
import { isTooFarBeyond } from './art18-too-far-beyond.ts';
import { countVote } from './art23-vote.ts';
import { lastDayToAsk, mayAskForReconsideration } from './art24-reconsideration.ts';
import { measuresReach } from './art33-commencement.ts';
import { draw } from './o3-rotation.ts';
import { timeLimit } from './time-limits.ts';

const zh = ({ because }: { because: readonly Reason[] }) =>
  because.map(({ cite, says }) => `${cite} ${says.zh}`);
const en = ({ because }: { because: readonly Reason[] }) => because.map(({ says }) => says.en);
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
  expect(zh(countVote({ ...grade, ballots: {} }, withReadings({ 'R-23.1': 'none' })))).toEqual([
    'R-23.1 有表决权3人，到会2人，不要求法定人数：达到法定人数。',
    '23 赞成0票，反对0票，弃权（含未投票）2票。',
    'R-O3.5 以与会委员2人为基数。',
    'R-O3.6 须超过半数。',
    '23 没有任何等级获得通过。',
  ]);
});

it('a vote says the same in English', () => {
  const vote = {
    kind: 'yes-no',
    members: ['a', 'b', 'c'],
    recused: [],
    present: ['a', 'b'],
    ballots: { a: 'yes', b: 'yes' },
  } as const;
  expect(en(countVote(vote, withReadings({})))).toEqual([
    '3 entitled, 2 present, more than half must be present: quorum.',
    '2 for, 0 against, 0 abstaining (not voting included).',
    'Counted against the 2 attending.',
    'More than half is needed.',
    'The vote passes.',
  ]);
  expect(zh(countVote(vote, withReadings({})))[4]).toBe('23 表决通过。');
  const wide = { 'R-O3.5': 'all-entitled', 'R-O3.6': 'at-least-half' };
  expect(en(countVote(vote, withReadings({ ...wide, 'R-23.1': 'all-entitled' })))).toEqual([
    '3 entitled, 2 present, all must be present: no quorum.',
    '2 for, 0 against, 0 abstaining (not voting included).',
    'Counted against the 3 entitled.',
    'Half is enough.',
    'The vote does not pass.',
  ]);
  expect(en(countVote(vote, withReadings({ 'R-23.1': 'none' })))[0]).toBe(
    '3 entitled, 2 present, no quorum is asked for: quorum.',
  );
  const tie = { ...vote, ballots: { a: 'yes', b: 'no' } } as const;
  expect(en(countVote(tie, withReadings({}))).at(-1)).toBe(
    'Under another reading of the vote rule the result differs; the presider records the basis.',
  );
  const grade = { ...vote, kind: 'grade', ballots: { a: 'major', b: 'minor' } } as const;
  expect(en(countVote(grade, withReadings({}))).slice(4)).toEqual([
    'From the gravest down, votes for graver grades included, the first to pass is minor error.',
    'Under another reading of the vote rule the result differs; the presider records the basis.',
  ]);
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
  expect(zh(draw({ ...rotation, owed: ['c'] }, request, withReadings({})))).toEqual([
    'R-O3.4 c此前因回避被跳过，优先分配本案；轮次不变。',
  ]);
  const nobody = { case: 'r1', recused: ['a'], onLeave: ['b', 'c'] };
  expect(zh(draw(rotation, nobody, withReadings({})))).toEqual([
    'R-O3.4 a应回避，跳过，按口径记欠一件。',
    'O3 b请假，跳过，不记欠件。',
    'O3 c请假，跳过，不记欠件。',
    'O3 没有可以分配的委员，轮次和欠件均不变；可以报请上级法院指定。',
  ]);
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
  expect(en(timeLimit(long, publishedCalendar))).toEqual([
    'The time limit is 3 month(s), counted from the day after filing (2021-03-01 is not counted).',
    'Extended by 1 month(s) and 5 day(s), approved by the court president.',
    '2 excluded day(s) move the limit.',
    'The limit was 2021-07-08; by 2021-07-20 it is 12 day(s) past.',
  ]);
  const short = { ...plain, procedure: 'criminal-fast-track', closedOn: '2021-03-11' } as const;
  const days = { ...short, extensions: [{ days: 5, approvedBy: 'superior-court' }] } as const;
  expect([...zh(timeLimit(days, publishedCalendar)), ...en(timeLimit(days, publishedCalendar))]).toEqual([
    'law:Criminal Procedure Law 225 审限10日，自立案次日起计（2021-03-01当日不计算在内）。',
    'law:Criminal Procedure Law 225 经上级法院批准延长5日。',
    '11 期限至2021-03-16届满，2021-03-11没有超期。',
    'The time limit is 10 day(s), counted from the day after filing (2021-03-01 is not counted).',
    'Extended by 5 day(s), approved by the superior court.',
    'The limit is 2021-03-16; 2021-03-11 is within it.',
  ]);
  expect(timeLimit(days, publishedCalendar).value.warnings).toEqual([
    {
      zh: '经上级法院批准的延长超出《刑事诉讼法》第二百二十五条允许的范围，仍计入，请核对。',
      en: 'What the superior court extended is more than Article 225 of the Criminal Procedure Law allows; it is counted all the same, please check.',
    },
  ]);
  const old = { ...plain, procedure: 'criminal-first', filedOn: '2012-12-31' } as const;
  expect(timeLimit(old, publishedCalendar).value.warnings[0]?.zh).toBe(
    '立案早于现行规定施行之日2013-01-01，此处按现行规定计算，请核对当时的规定。',
  );
});

it('the ten days say from when they run, and who may ask', () => {
  const last = (receivedOn: '2021-03-05' | null, option: string) =>
    zh(lastDayToAsk('2021-03-01', receivedOn, publishedCalendar, withReadings({ 'R-24.1': option })));
  expect(last('2021-03-05', 'decision')[0]).toBe('R-24.1 按口径自决定之日2021-03-01起算。');
  expect(last(null, 'receipt')).toEqual(['R-24.1 决定尚未收到，期限没有起算。']);
  const received = last('2021-03-05', 'receipt');
  expect(received[0]).toBe('R-24.1 决定于2021-03-01作出、2021-03-05收到，按口径自2021-03-05起算。');
  expect(received.length).toBeGreaterThan(1);
  const nobody = { handling: false, answerable: false, onPanel: false };
  const may = (option: string) => zh(mayAskForReconsideration(nobody, withReadings({ 'R-24.3': option })));
  expect([may('answerable-and-panel'), may('handling-judge-only')]).toEqual([
    ['R-24.3 责任人和合议庭成员均可申请复议。'],
    ['R-24.3 只有承办法官可以申请复议。'],
  ]);
});

it('a reading says what it led to: too far beyond the limit, reached by the Measures', () => {
  const beyond = (days: number) => isTooFarBeyond(days, withReadings({}));
  expect([...zh(beyond(30)), ...en(beyond(30)), ...zh(beyond(31)), ...en(beyond(31))]).toEqual([
    'R-18.5 超审限30日，按口径超过30日的为过长：不属过长。',
    '30 day(s) beyond the limit; by this reading more than 30 is too long: it is not.',
    'R-18.5 超审限31日，按口径超过30日的为过长：过长。',
    '31 day(s) beyond the limit; by this reading more than 30 is too long: it is.',
  ]);
  const days = { decidedOn: '2019-12-18', actOn: '2019-12-17' } as const;
  const reach = (option: string) => {
    const told = measuresReach(days, withReadings({ 'R-33.1': option }));
    return [...zh(told), ...en(told)];
  };
  expect(reach('decided-since-commencement')).toEqual([
    'R-33.1 按口径以认定之日2019-12-18为准，适用自2019-12-18起施行的《暂行办法》。',
    'By this reading the day of the decision counts, 2019-12-18: the Measures, in force since 2019-12-18, apply.',
  ]);
  expect(reach('acts-since-commencement')).toEqual([
    'R-33.1 按口径以行为之日2019-12-17为准，不适用自2019-12-18起施行的《暂行办法》。',
    'By this reading the day of the act counts, 2019-12-17: the Measures, in force since 2019-12-18, do not apply.',
  ]);
});
