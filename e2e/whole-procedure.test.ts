import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answered, defended, delivered, disclosed, registered, underExamination } from './support/course.ts';
import { Court } from './support/court.ts';
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
    expect(court.names.length).toBeGreaterThanOrEqual(7);
  });
});

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
