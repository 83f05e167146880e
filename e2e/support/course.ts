import { citation } from '../../src/vocabulary/citation.ts';
import type { Court } from './court.ts';
import type { Form } from './form.ts';
import type { Person } from './person.ts';

export interface Case {
  readonly number: string;
  readonly judge: string;
  readonly path: string;
}

/** Who sat, the handling judge first, with what each held: a sole judge, or a panel with its presiding judge second. */
export interface Bench {
  readonly judges: readonly string[];
  readonly opinions: Readonly<Record<string, '意见错误' | '意见正确'>>;
}

/** What the reviewer found, in the words of the form. */
export interface Found {
  readonly item: string;
  readonly facts: string;
  /** Who is to answer, as Art. 22 proposes by what each held. */
  readonly answerable: readonly string[];
}

/** A draft from a workbook is completed by the office and registered with its bench. */
export async function completed(court: Court, number: string, { judges }: Bench): Promise<Case> {
  const shen = await court.person('沈晓峰');
  await shen.goto(`/reviews?stage=draft&q=${encodeURIComponent(number.replace(/^.*）/, ''))}`);
  await shen.page.getByRole('link', { name: number }).click();
  await shen.act('补全案件信息', async (form) => {
    await form.tags('当事人', '某公诉机关', '钱某');
    await form.pick('评查事由', '第九条第（五）项');
    await form.text('理由', '当事人反映裁判与庭审记录不一致。');
    await form.text('文书名称', '函');
    await form.text('文号', '审管函〔2026〕9号');
    await form.day('日期', '2026-02-01');
  });
  await shen.act('登记案件', async (form) => {
    await form.choose('类型', judges.length === 1 ? '独任' : '合议庭');
    for (const [place, judge] of judges.entries()) await form.pick(`法官 ${place + 1}`, judge);
  });
  const { pathname } = new URL(shen.page.url());
  return { number, judge: judges[0] ?? '', path: pathname };
}

/** A source department refers a case; where its review is. */
export async function referred(court: Court, number: string): Promise<string> {
  const yang = await court.person('杨春燕');
  await yang.goto('/reviews');
  await yang.act('提供案件', async (form) => {
    await form.text('案号', number);
    await form.text('案由', '民间借贷纠纷');
    await form.tags('当事人', '张某甲', '李某乙');
    await form.pick('评查事由', '第九条第（一）项');
    await form.text('理由', '二审以认定基本事实不清为由发回重审，请评查。');
    await form.text('文书名称', '民事裁定书');
    await form.text('文号', '（2026）吉07民终8801号');
    await form.day('日期', '2026-02-10');
  });
  await yang.page.waitForURL(/\/reviews\/.+/);
  const path = new URL(yang.page.url()).pathname;
  await yang.sees(number);
  return path;
}

/** A source department refers a case; the office registers it, with one judge who sat alone and the other numbers of its judgment. */
export async function registered(
  court: Court,
  number: string,
  judge: string,
  others: readonly string[] = [],
): Promise<Case> {
  const path = await referred(court, number);
  const shen = await court.person('沈晓峰');
  await shen.goto(path);
  await shen.act('登记案件', async (form) => {
    await form.day('立案日期', '2025-05-06');
    await form.day('结案日期', '2025-09-26');
    await form.pick('审理程序', '民事一审普通程序');
    await form.choose('类型', '独任');
    await form.pick('法官 1', judge);
    await form.tags('其他案号（系列案）', ...others);
  });
  return { number, judge, path };
}

/** The judge is told, signs and defends. */
export async function defended(court: Court, { path, judge }: Case): Promise<void> {
  const shen = await court.person('沈晓峰');
  await shen.goto(path);
  await shen.act('通知申辩', (form) => form.pick('法官', judge));
  const accused = await court.person(judge);
  await accused.goto(path);
  await accused.act('签收', undefined, '确认签收');
  await accused.act('提交申辩意见', async (form) => {
    await form.text('申辩意见', '争议金额系依据双方当庭陈述认定，庭审笔录漏记一处，愿意接受评查。');
  });
}

/** The rotation draws the reviewer, who accepts and gets the dossier. */
export async function underExamination(court: Court, { path }: Case): Promise<Person> {
  const shen = await court.person('沈晓峰');
  await shen.goto(path);
  await shen.act('分配评查人');
  await shen.page.getByRole('tab', { name: '卷宗与评查' }).click();
  const line = await shen.page
    .getByRole('tabpanel')
    .getByText(/^\S+ · .*分配/)
    .textContent();
  const reviewer = await court.person(line?.split(' · ')[0]?.trim() ?? '');
  await reviewer.goto(path);
  await reviewer.act('接受评查任务');
  const kong = await court.person('孔德明');
  await kong.goto(path);
  await kong.act('移交卷宗', async (form) => {
    await form.pick('移交给', reviewer.name);
    await form.text('册数', '2');
    await form.text('页数', '186');
  });
  await reviewer.goto(path);
  await dossierReceived(reviewer);
  return reviewer;
}

async function dossierReceived(person: Person): Promise<void> {
  await person.act('签收卷宗', async (form) => {
    await form.text('册数', '2');
    await form.text('页数', '186');
  });
}

/** The reviewer fills in the sheet, proposes a finding, goes through Art. 21 and discloses it. */
export async function disclosed(
  reviewer: Person,
  { judge }: Case,
  found: Omit<Found, 'answerable'>,
): Promise<void> {
  await sheetCompleted(reviewer, { judges: [judge], opinions: { [judge]: '意见错误' } });
  await proposed(reviewer, { ...found, answerable: [judge] });
}

/** The reviewer’s part of the sheet, with what each judge held in deliberation. */
export async function sheetCompleted(
  reviewer: Person,
  { judges, opinions }: Bench,
  errors = '认定的金额与庭审笔录不一致。',
): Promise<void> {
  await reviewer.act('填写评查登记表', async (form) => {
    await form.text('案件事实', '原告请求被告给付欠款，双方对金额有争议。');
    await form.text('采信的证据', '欠条、转账凭证、庭审笔录。');
    await form.text('认定的事实', '判决认定本金十二万元。');
    await form.text('适用法律', '民法典第五百零九条、第五百七十七条。');
    await form.text('裁判结果', '判令被告给付本金及利息。');
    await form.text('存在的差错', errors);
    // nobody deliberates alone
    if (judges.length > 1)
      for (const judge of judges) await form.choose(judge, opinions[judge] ?? '意见错误');
  });
}

/** A finding with the persons and shares that Art. 22 proposes; 21 is considered and it is disclosed to each. */
export async function proposed(reviewer: Person, { item, facts, answerable }: Found): Promise<void> {
  await reviewer.act('提出认定', async (form) => {
    await form.pick('认定的条项（第十七至二十条）', citation(item).zh);
    await form.text('卷宗页码', '正卷第45—47页');
    await form.text('事实', facts);
    await form.pick('差错原因（第十五条）', '责任心');
    await form.choose(/^是否造成严重后果/, '否');
  });
  for (const _ of answerable) await reviewer.act('逐项考虑免责情形', (form) => form.press('八项均不存在'));
  for (const judge of answerable) await reviewer.act('告知拟认定情形', (form) => form.pick('法官', judge));
}

/** The judge signs what was disclosed and answers. */
export async function answered(court: Court, { path, judge }: Case): Promise<void> {
  const accused = await court.person(judge);
  await accused.goto(path);
  await accused.act('签收', undefined, '确认签收');
  await accused.act('答复拟认定情形', (form) =>
    form.text('答复意见', '对认定的事实无异议，请考虑未影响裁判结果。'),
  );
}

/** The reviewer completes and delivers, and the dossier goes back. */
export async function delivered(
  court: Court,
  reviewer: Person,
  { path }: Case,
  opinion: (form: Form) => Promise<void>,
): Promise<void> {
  await reviewer.goto(path);
  await reviewer.act('评查完毕', async (form) => {
    await opinion(form);
    await form.press('据已填内容起草');
  });
  await reviewer.act('提交评查结论', (form) => form.text('移交材料', '评查结论、评查报告、登记表'));
  await reviewer.act('退还卷宗', async (form) => {
    await form.pick('退还给', '孔德明');
    await form.text('册数', '2');
    await form.text('页数', '186');
  });
  const kong = await court.person('孔德明');
  await kong.goto(path);
  await dossierReceived(kong);
}
