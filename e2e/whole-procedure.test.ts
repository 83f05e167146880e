import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { answered, defended, delivered, disclosed, registered, underExamination } from './support/course.ts';
import { Court } from './support/court.ts';
import { Meeting } from './support/meeting.ts';

let court: Court;
beforeAll(async () => {
  court = await Court.open();
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

const members = ['钱国栋', '孙立群', '李建平', '周海涛', '吴秀兰', '陈玉梅', '褚文彬', '郑铁民'];

describe('the whole procedure in the browser', () => {
  it('takes a new case from its referral to the archive', async () => {
    const it = await registered(court, '（2025）吉0799民初8801号', '邹海燕');
    const shen = await court.person('沈晓峰');
    expect(await shen.stage()).toBe('已登记');
    await defended(court, it);
    const reviewer = await underExamination(court, it);
    expect(await reviewer.stage()).toBe('评查中');
    await disclosed(reviewer, it);
    await answered(court, it);
    await delivered(court, reviewer, it);
    await shen.goto(it.path);
    await shen.act('提请会议讨论');
    const first = await Meeting.planned(court, '钱国栋', {
      caseNumber: it.number,
      kind: '责任认定',
      reason: '案件需及时讨论',
    });
    await first.opened(members, '吕方');
    await first.heard('钱国栋');
  });
});
