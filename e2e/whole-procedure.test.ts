import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answered, defended, delivered, disclosed, registered, underExamination } from './support/course.ts';
import { Court } from './support/court.ts';
import { courtToday } from './support/days.ts';
import { Meeting } from './support/meeting.ts';
import { confirmed, sanctioned, told, toldAgain } from './support/outcome.ts';

let court: Court;
beforeAll(async () => {
  court = await Court.open();
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

const committee = ['钱国栋', '孙立群', '李建平', '周海涛', '吴秀兰', '冯志强', '陈玉梅', '褚文彬', '郑铁民'];
const number = '（2025）吉0799民初8801号';
const judge = '邹海燕';
const facts = '起诉状副本在受理后第十二日送达，送达回证上无签收日期。';

describe('the whole procedure in the browser', () => {
  it('takes a new case from its referral to the archive', async () => {
    await gradesAreVoted();
    const travelling = await registered(court, number, judge);
    const { path } = travelling;
    const shen = await court.person('沈晓峰');
    expect(await shen.stage()).toBe('已登记');
    expect(await shen.whyNot('归档')).toContain('办结');
    await defended(court, travelling);
    await nobodyElseKnows(path);

    const reviewer = await underExamination(court, travelling);
    expect(await reviewer.stage()).toBe('评查中');
    await disclosed(reviewer, travelling, { item: '17(1)', facts });
    await answered(court, travelling);
    await delivered(court, reviewer, travelling, (form) => form.choose('差错等级', '瑕疵差错'));
    await shen.goto(path);
    expect(await shen.stage()).toBe('结论已交');
    await shen.act('提请会议讨论');

    const members = committee.filter((name) => name !== reviewer.name).slice(0, 7);
    const presider = members[0] ?? '';
    const about = { caseNumber: number, reason: '案件需及时讨论' };
    const first = await Meeting.planned(court, presider, { ...about, kind: '认定' });
    await first.opened(members, '吕方');
    await first.heard(presider);
    await first.ballot('是否认定为瑕疵差错', (name) => (name === members[1] ? '不同意' : '同意'));
    await first.ballot('是否负全部责任', () => '同意');
    await first.ballot('案件质量等次是否定为“不合格”', () => '不同意');
    await first.ballot('案件质量等次是否定为“合格”', () => '同意');
    await first.closed('事实清楚，证据充分，经表决认定。');

    const accused = await told(court, travelling);
    await seesNoBallots(first.path);
    await accused.goto(path);
    await accused.act('申请复议', (form) =>
      form.text('复议理由', '被告地址两次变更，副本已在查明后当日送达，有邮寄单为证。'),
    );
    const second = await Meeting.planned(court, presider, { ...about, kind: '复议', judge });
    await second.opened(members, '吕方');
    await second.heard(presider);
    await second.ballot('是否维持原认定', () => '同意');
    await second.closed('原决定理由正当，予以维持。');
    await toldAgain(court, travelling);
    await accused.goto(path);
    expect(await accused.whyNot('签收')).toContain('已经签收');

    await confirmed(court, travelling, reviewer.name);
    const done = await sanctioned(court, travelling, ['郑铁民', '张桂芝', '卫东升', '王素琴', '沈晓峰']);
    expect(done).toEqual([expect.stringMatching(/ 作出处理$/), expect.stringMatching(/ 记录执行$/)]);
    await shen.goto(path);
    expect(await shen.stage()).toBe('已办结');
    await shen.act('归档', (form) => form.text('存放地点', '2026年第1号盒'));
    expect(await shen.stage()).toBe('已归档');
    await shen.page.getByRole('tab', { name: '卷宗与评查' }).click();
    await shen.sees(/^合格$/, shen.page.getByRole('tabpanel'));
    await shen.goto('/reviews?quality=flawed&q=8801');
    await shen.page.getByRole('link', { name: number }).waitFor();
    expect(court.names.length).toBeGreaterThanOrEqual(7);
  });
});

/** The court calls the grades by names of its own, and has them voted: by the committee’s document and a second person (6(1), R-6.1). */
async function gradesAreVoted(): Promise<void> {
  const shen = await court.person('沈晓峰');
  await shen.goto('/people');
  await shen.act('设定质量等次名称', async (form) => {
    for (const [group, name] of [
      ['最高等次', '优秀'],
      ['中间等次', '合格'],
      ['最低等次', '不合格'],
    ] as const)
      await form.textIn(group, '中文名称', name);
  });
  await shen.goto('/readings?do=adopt-reading&question=R-6.1');
  const form = await shen.formOf('录入采用的口径');
  await form.dialog.getByRole('radio', { name: /由会议另行表决/ }).check();
  await form.day('自何日起适用', courtToday());
  await form.text('纪要文号', `质监委纪要〔${courtToday().slice(0, 4)}〕367号`);
  await form.day('纪要日期', courtToday());
  await form.text('文号与上次不连续的原因（不连续时填写）', '专门会议单独编号。');
  await shen.submit(form, '录入采用的口径');
  const wu = await court.person('吴秀兰');
  await wu.goto('/');
  await wu.page.getByRole('link', { name: '核对采用的口径' }).click();
  await wu.submit(await wu.formOf('核对采用的口径'), '核对采用的口径');
}

/** A judge who has nothing to do with the case is told that there is none. */
async function nobodyElseKnows(path: string): Promise<void> {
  const stranger = await court.person('严卫国');
  court.troubles.expect(stranger.name, 404, path.replace('/reviews/', '/api/v1/reviews/'));
  await stranger.goto(path);
  await stranger.page.getByRole('alert').waitFor();
  expect(await stranger.page.getByText(number).count()).toBe(0);
}

/** The judge knows nothing of the meeting and of what was voted there. */
async function seesNoBallots(meeting: string): Promise<void> {
  const accused = await court.person(judge);
  expect(await accused.page.getByText(/已投|弃权/).count()).toBe(0);
  court.troubles.expect(accused.name, 404, meeting.replace('/meetings/', '/api/v1/meetings/'));
  await accused.goto(meeting);
  await accused.page.getByRole('alert').filter({ hasText: '没有找到' }).waitFor();
  expect(await accused.page.getByText('是否认定').count()).toBe(0);
}
