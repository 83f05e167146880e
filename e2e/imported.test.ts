import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  answered,
  type Bench,
  type Case,
  completed,
  defended,
  delivered,
  proposed,
  sheetCompleted,
  underExamination,
} from './support/course.ts';
import { Court } from './support/court.ts';
import { imported } from './support/import.ts';
import { Meeting } from './support/meeting.ts';
import { told } from './support/outcome.ts';
import type { Person } from './support/person.ts';

/** Made up: cases of the court itself, decided by a panel and by a sole judge. */
const numbers = ['（2024）吉0799刑初911号', '（2024）吉0799刑初912号'] as const;
const csv = `\ufeff${[
  '案号,法院,案由,立案日期,结案日期,审理程序,审判组织',
  `${numbers[0]},松江县人民法院,诈骗罪,2024-01-05,2024-03-20,普通程序,合议庭`,
  `${numbers[1]},松江县人民法院,盗窃罪,2024-01-05,2024-02-01,简易程序,独任`,
].join('\r\n')}\r\n`;

const committee = ['钱国栋', '孙立群', '李建平', '周海涛', '吴秀兰', '冯志强', '陈玉梅', '褚文彬', '郑铁民'];

let court: Court;
beforeAll(async () => {
  court = await Court.open();
  await imported(await court.person('沈晓峰'), '案件.csv', csv);
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

/** From the draft to the reviewer with the dossier. */
async function begun(number: string, bench: Bench, notified: readonly string[]) {
  const travelling = await completed(court, number, bench);
  for (const judge of notified) await defended(court, { ...travelling, judge });
  return { travelling, reviewer: await underExamination(court, travelling) };
}

/** An item of the committee’s at a meeting of its own. */
async function atMeeting(
  reviewer: Person,
  planned: { readonly caseNumber: string; readonly kind: string; readonly judge?: string },
): Promise<Meeting> {
  const members = committee.filter((name) => name !== reviewer.name).slice(0, 7);
  // the executive vice-chair, or the vice-chair in charge of criminal cases in their place (O3)
  const presider = members.includes('钱国栋') ? '钱国栋' : '李建平';
  const meeting = await Meeting.planned(court, presider, { ...planned, reason: '案件需及时讨论' });
  await meeting.opened(members, '吕方');
  await meeting.heard(presider);
  return meeting;
}

/** The judge is told and asks for reconsideration, which comes before the committee. */
async function reconsidered(reviewer: Person, travelling: Case): Promise<Meeting> {
  const accused = await told(court, travelling);
  await accused.act('申请复议', (form) => form.text('复议理由', '庭审笔录第三页系书记员笔误。'));
  const { number: caseNumber, judge } = travelling;
  return atMeeting(reviewer, { caseNumber, kind: '复议', judge });
}

async function upheld(reviewer: Person, travelling: Case): Promise<void> {
  const meeting = await reconsidered(reviewer, travelling);
  await meeting.ballot('是否维持原认定', () => '同意');
  await meeting.closed('原决定理由正当，予以维持。');
}

/** The judge is told, asks for reconsideration, and the committee finds a lighter share (24, R-24.4). */
async function lightened(reviewer: Person, travelling: Case): Promise<void> {
  const meeting = await reconsidered(reviewer, travelling);
  await meeting.ballot('是否维持原认定', () => '不同意');
  await meeting.ballot('是否改为次要责任', () => '同意', '合议庭其他成员未尽审查义务。');
  await meeting.reasonLies('个人', '其本人在合议时提出过异议。');
  await meeting.closed('改为次要责任。');
}

/** Whoever sat on the panel may still ask (R-24.3): nothing is submitted before that. */
async function waitsForThePanel({ path }: Case, judge: string): Promise<void> {
  const shen = await court.person('沈晓峰');
  await shen.goto(path);
  const form = await shen.open('提请审判委员会确认');
  await form.pick('法官', '姜波');
  court.troubles.expect(shen.name, 422, '/submit-for-confirmation');
  await form.press('提请审判委员会确认');
  await shen.sees(`${judge}的复议权利尚未届满`, form.dialog);
  await form.press('取消');
}

async function tabled({ path }: Case): Promise<void> {
  const shen = await court.person('沈晓峰');
  await shen.goto(path);
  await shen.act('提请会议讨论');
}

async function stageOf({ path }: Case): Promise<string> {
  const shen = await court.person('沈晓峰');
  await shen.goto(path);
  return shen.stage();
}

describe('cases from a workbook', () => {
  it('a panel answers as Art. 22 says: who handled it primarily, who agreed secondarily, who was right not at all', async () => {
    const [handling, presiding, third] = ['姜波', '戚建军', '谢婷'] as const;
    const judges = [handling, presiding, third];
    const opinions = { [handling]: '意见错误', [presiding]: '意见正确', [third]: '意见错误' } as const;
    const answerable = [handling, third];
    const { travelling, reviewer } = await begun(numbers[0], { judges, opinions }, answerable);
    await sheetCompleted(reviewer, { judges, opinions });
    await proposed(reviewer, {
      item: '18(3)',
      facts: '判决书认定本金十二万元，庭审笔录第三页记载双方确认为十万元。',
      answerable,
    });
    for (const judge of answerable) await answered(court, { ...travelling, judge });
    await delivered(court, reviewer, travelling, (form) => form.choose('差错等级', '一般差错'));
    await tabled(travelling);
    const meeting = await atMeeting(reviewer, { caseNumber: numbers[0], kind: '认定' });
    await meeting.ballot('是否认定为一般差错', () => '同意');
    await meeting.ballot('是否负主要责任', () => '同意');
    await meeting.ballot('是否认定为一般差错', () => '同意');
    await meeting.ballot('是否负次要责任', () => '同意');
    await meeting.closed('事实清楚，证据充分。');
    await lightened(reviewer, { ...travelling, judge: handling });
    await upheld(reviewer, { ...travelling, judge: third });
    expect(await stageOf(travelling)).toBe('已作决定');
    await told(court, { ...travelling, judge: presiding });
    await waitsForThePanel(travelling, presiding);
  });

  it('one in which nothing is wrong is closed without liability and noted at a meeting', async () => {
    const judge = '严卫国';
    const bench: Bench = { judges: [judge], opinions: { [judge]: '意见正确' } };
    const { travelling, reviewer } = await begun(numbers[1], bench, [judge]);
    await sheetCompleted(reviewer, bench, '未发现差错。');
    await delivered(court, reviewer, travelling, (form) => form.choose('评查意见', '不存在责任'));
    const shen = await court.person('沈晓峰');
    await shen.goto(travelling.path);
    await shen.act('办结（不认定差错）', async (form) => {
      await form.choose('办结原因', '不存在责任');
      await form.text('理由', '经评查未发现差错。');
    });
    expect(await stageOf(travelling)).toBe('已办结');
  });
});
