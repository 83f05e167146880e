import type { Case } from './course.ts';
import type { Court } from './court.ts';
import { courtToday } from './days.ts';
import type { Person } from './person.ts';

const adjudicationCommittee = [
  '赵明远',
  '钱国栋',
  '孙立群',
  '李建平',
  '周海涛',
  '吴秀兰',
  '冯志强',
  '陈玉梅',
  '褚文彬',
];

/** The office tells the judge what was decided and why; the judge signs. */
export async function told(
  court: Court,
  { path, judge }: Case,
  reasons = '经质监委会议表决认定，理由见评查结论。',
): Promise<Person> {
  const shen = await court.person('沈晓峰');
  await shen.goto(path);
  await shen.act('通知决定', (form) => form.text('理由', reasons));
  const accused = await court.person(judge);
  await accused.goto(path);
  await accused.act('签收', undefined, '确认签收');
  return accused;
}

/** The office tells the judge what came of the reconsideration; it runs no days, and the judge signs for it as for every paper. */
export async function toldAgain(court: Court, travelling: Case): Promise<void> {
  await told(court, travelling, '经复议维持原认定，提请审判委员会确认。');
}

/** The office submits to the adjudication committee, whose secretary records that it confirms; the reviewer stays away. */
export async function confirmed(court: Court, { path, judge }: Case, reviewer: string): Promise<void> {
  const shen = await court.person('沈晓峰');
  await shen.goto(path);
  await shen.act('提请审判委员会确认');
  const shi = await court.person('施敏');
  await shi.goto(path);
  await shi.act('记录审判委员会确认结果', async (form) => {
    // after all that the demonstration court numbers by the day of the year
    await form.text('纪要文号', `审委会〔${new Date().getFullYear()}〕388号`);
    await form.pick('出席委员', ...adjudicationCommittee);
    if (adjudicationCommittee.includes(reviewer)) await form.pick('回避委员', reviewer);
    await form.choose(judge, '确认');
  });
}

/** Every owner finds the sanctions on their desk, issues each and records its execution. */
export async function sanctioned(
  court: Court,
  { number }: Case,
  owners: readonly string[],
): Promise<readonly string[]> {
  const done: string[] = [];
  for (const owner of owners) {
    const person = await court.person(owner);
    for (const command of ['作出处理', '记录执行'])
      while (await fromDesk(person, number, command)) done.push(`${owner} ${command}`);
  }
  return done;
}

/** From a task on the desk to its form, submitted. */
async function fromDesk(person: Person, number: string, command: string): Promise<boolean> {
  await person.goto('/');
  await person.page
    .getByText(/须办|今天没有要办的事/)
    .first()
    .waitFor();
  const task = person.page.getByRole('row').filter({ hasText: number }).getByRole('link', { name: command });
  if ((await task.count()) === 0) return false;
  await task.first().click();
  const form = await person.formOf(command);
  if (command === '作出处理') await form.day('期限', courtToday(10));
  if (command === '记录执行') await form.text('证明材料', '谈话记录、工资发放表');
  await person.submit(form, command);
  return true;
}
