import type { Court } from './court.ts';
import { courtToday } from './days.ts';
import type { Person } from './person.ts';

interface Planned {
  readonly caseNumber: string;
  readonly kind: string;
  /** Where the item is about one judge. */
  readonly judge?: string;
  readonly reason: string;
}

/** A meeting of the committee as everybody there sees it. */
export class Meeting {
  private readonly members = new Map<string, Person>();

  private readonly court: Court;
  readonly path: string;
  private readonly clerk: Person;
  private readonly presider: Person;

  private constructor(court: Court, path: string, clerk: Person, presider: Person) {
    this.court = court;
    this.path = path;
    this.clerk = clerk;
    this.presider = presider;
  }

  /** The office plans it for today and puts the item on its agenda. */
  static async planned(court: Court, presider: string, planned: Planned): Promise<Meeting> {
    const clerk = await court.person('沈晓峰');
    await clerk.goto('/meetings');
    await clerk.act('安排会议', async (form) => {
      await form.choose('类型', '临时会议');
      await form.text('特殊情况', planned.reason);
      await form.day('会议日期', courtToday());
      await form.text('时间', '09:00');
      await form.text('地点', '第一会议室');
    });
    await clerk.page.waitForURL(/\/meetings\/.+/);
    const { pathname } = new URL(clerk.page.url());
    await clerk.act('列入议程', async (form) => {
      await form.pick('议题类型', planned.kind);
      await form.pick('评查', planned.caseNumber);
      if (planned.judge) await form.pick('法官', planned.judge);
    });
    await clerk.act('召集');
    return new Meeting(court, pathname, clerk, await court.person(presider));
  }

  /** Who comes is recorded by one click each; then it is opened. */
  async opened(members: readonly string[], observer: string): Promise<void> {
    const room = this.clerk.page;
    for (const name of [...members, observer]) {
      const row = room.getByRole('listitem').filter({ hasText: name });
      await row.getByRole('button', { name: '签到', exact: true }).click();
      await row.getByText('在场', { exact: true }).waitFor();
    }
    await this.clerk.act('开会');
    for (const name of members) {
      const member = await this.court.person(name);
      await member.goto(this.path);
      this.members.set(name, member);
    }
  }

  /** The presider opens the item and the reviewer is heard, or somebody for them. */
  async heard(presenter: string): Promise<void> {
    const { presider } = this;
    await presider.press('开始审议');
    const appoint = presider.page.getByRole('button', { name: '评查人不在场：指定代为汇报的人' });
    const hear = presider.page.getByRole('button', { name: '评查人已汇报' });
    await appoint.or(hear).first().waitFor();
    if (await appoint.isVisible()) {
      await appoint.click();
      const form = await presider.formOf('指定代为汇报的人');
      await form.pick('人员', presenter);
      await presider.submit(form, '指定代为汇报的人');
    }
    await hear.click();
    await presider.sees('已汇报');
  }

  /** Puts it to the vote, with a reason where one has to be given; each member in the room votes on their own screen, all at the same time. */
  async ballot(words: string, choice: (name: string) => string, reason?: string): Promise<void> {
    const { presider } = this;
    await presider.press(`付表决：${words}`);
    if (reason) {
      const form = await presider.formOf('开始表决');
      await presider.sees(words, form.dialog);
      await form.text('理由', reason);
      await presider.submit(form, '开始表决');
    }
    await presider.page.getByRole('button', { name: '结束表决' }).waitFor();
    await Promise.all(
      [...this.members].map(async ([name, member]) => {
        const box = member.page.getByRole('region', { name: '请您投票' });
        await box.getByText(words).waitFor();
        await box.getByRole('button', { name: choice(name), exact: true }).click();
        await box.getByRole('button', { name: '确认投票' }).click();
        await box.getByText('您已投票。').waitFor();
      }),
    );
    const all = `已投${this.members.size}票，应投${this.members.size}票`;
    await presider.sees(all);
    await presider.press('结束表决');
    await presider.page.getByRole('button', { name: '结束表决' }).waitFor({ state: 'hidden' });
  }

  /** The presider records whether the reason for a change lies in the facts or in the person (24). */
  async reasonLies(where: '事实' | '个人', words: string): Promise<void> {
    const { presider } = this;
    await presider.sees('记录变更理由所在后，才能结束议题。');
    await presider.press(/^记录.+变更的理由所在$/);
    const form = await presider.formOf('记录变更理由所在');
    await form.choose('理由所在', where);
    await form.text('说明', words);
    await presider.submit(form, '记录变更理由所在');
  }

  /** The item and the meeting are closed, the minutes drafted and approved. */
  async closed(reasons: string): Promise<void> {
    const { presider, clerk } = this;
    await presider.press('结束议题');
    const form = await presider.formOf('结束议题');
    await form.text('决定的理由', reasons);
    await presider.submit(form, '结束议题');
    await clerk.goto(this.path);
    await clerk.act('散会');
    await clerk.act('起草会议纪要');
    await presider.goto(this.path);
    await presider.act('审签会议纪要');
    await presider.sees(`${presider.name}审签`);
  }
}
