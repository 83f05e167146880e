import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from './support/axe.ts';
import { Court } from './support/court.ts';
import { courtToday } from './support/days.ts';
import type { Person } from './support/person.ts';

let court: Court;
let shen: Person;
beforeAll(async () => {
  court = await Court.open();
  shen = await court.person('沈晓峰');
});
afterAll(async () => court.close());
afterEach(() => expect(court.troubles.take()).toEqual([]));

const region = (person: Person, name: string | RegExp) => person.page.getByRole('region', { name });

describe('a judge’s own record', () => {
  it('says what one more would bring, by which rung and on which readings', async () => {
    const cao = await court.person('曹立新');
    await cao.goto('/');
    await cao.page.getByRole('link', { name: '我的件次' }).click();
    const more = region(cao, '再有一件会怎样');
    await more.getByRole('row').filter({ hasText: '重大差错' }).first().waitFor();
    const primary = more.getByRole('row', { name: /^重大差错 主要责任/ });
    await cao.sees('通报批评', primary);
    await primary.getByText('理由').click();
    await cao.sees('再有一件', primary);
    await region(cao, /现在的件次/).waitFor();
  });

  it('is not there for another judge', async () => {
    const yan = await court.person('严卫国');
    await yan.goto('/');
    await yan.page.getByRole('link', { name: '我的件次' }).click();
    await region(yan, '再有一件会怎样').waitFor();
    court.troubles.expect(yan.name, 404, '/judges/cao/record');
    await yan.goto('/judges/cao/record');
    await yan.sees('没有找到');
  });
});

describe('another reading', () => {
  it('is compared before it is adopted, with who changes and why', async () => {
    await shen.goto('/readings');
    await shen.page.getByRole('link', { name: '比较口径：第二次及以后的扣发月数' }).click();
    await shen.page.getByRole('radio', { name: /累加/ }).check();
    const status = shen.page.getByRole('status').filter({ hasText: '项会不同' });
    await status.waitFor();
    expect(await status.textContent()).toMatch(/加重\d+项，减轻0项/);
    const row = shen.page.getByRole('row').filter({ hasText: '曹立新' }).first();
    await shen.sees('加重', row);
    expect(await seriousViolations(shen.page)).toEqual([]);
  });

  it('shows in the form that adopts it how many results would differ', async () => {
    await shen.goto('/readings?do=adopt-reading&question=R-28.5');
    const form = await shen.formOf('录入采用的口径');
    await form.dialog.getByRole('radio', { name: /累加/ }).check();
    const status = form.dialog.getByRole('status');
    await status.waitFor();
    expect(await status.textContent()).toMatch(/以往\d+项结果会不同/);
    await form.press('取消');
  });

  it('that past results do not turn on says so', async () => {
    await shen.goto('/readings/what-if?reading=R-24.1&option=receipt');
    await shen.sees('以往的处理结果不取决于它', shen.page.getByRole('status'));
  });
});

describe('accountability', () => {
  it('shows finance what is theirs to do, one click from doing it', async () => {
    const zhang = await court.person('张桂芝');
    await zhang.goto('/');
    await zhang.page.getByRole('link', { name: '责任追究' }).click();
    const open = region(zhang, /^待作出/);
    await open.getByRole('link', { name: '作出' }).first().click();
    await zhang.formOf('作出处理');
    expect(await zhang.page.getByRole('dialog').textContent()).toContain('扣发办案补贴');
  });

  it('lists the allowances withheld in a month, and can be left by the arrows of the months', async () => {
    await shen.goto('/accountability?tab=allowances&month=2026-06');
    await region(shen, /^2026年6月扣发办案补贴名单/).waitFor();
    await shen.press('下月');
    const july = region(shen, /^2026年7月扣发办案补贴名单/);
    await july.waitFor();
    expect(shen.page.url()).toContain('month=2026-07');
    expect(await seriousViolations(shen.page)).toEqual([]);
  });
});

describe('a finding that falls', () => {
  it('is followed by restorations and by the draft that clears the judge, which is published', async () => {
    await shen.goto('/accountability');
    const executed = region(shen, /^已执行/);
    await executed.getByRole('row').filter({ hasText: '曹立新' }).first().getByRole('link').first().click();
    await shen.act('推翻认定', async (form) => {
      await form.choose('依据', '上级裁判');
      await form.text('文书名称', '民事判决书');
      await form.text('文号', '（2026）吉民再17号');
      await form.day('日期', '2026-11-02');
    });
    await shen.page.getByRole('tab', { name: '会议与结果' }).click();
    const clarification = region(shen, '更正（恢复名誉）');
    await shen.sees('为曹立新恢复名誉、消除影响', clarification);
    await clarification.getByRole('button', { name: '以此发布更正通报' }).click();
    const form = await shen.formOf('发布通报');
    expect(await form.value('标题')).toContain('关于更正');
    await shen.submit(form, '发布通报');
    await shen.sees('恢复名誉、消除影响');
    const zheng = await court.person('郑铁民');
    await zheng.goto('/accountability');
    await zheng.sees('批评教育', region(zheng, /^待恢复/));
  });
});

describe('a finding that falls by new evidence', () => {
  it('falls once somebody of another office has held the late minutes of both committees against their scans', async () => {
    await shen.goto('/accountability');
    const executed = region(shen, /^已执行/);
    const rows = executed
      .getByRole('row')
      .filter({ hasNotText: '曹立新' })
      .filter({ has: shen.page.getByRole('link') });
    await rows.first().getByRole('link').first().click();
    await shen.page.waitForURL(/\/reviews\/.+/);
    const { pathname } = new URL(shen.page.url());
    await shen.act('推翻认定', async (form) => {
      await form.pick('要推翻的认定', '认定1');
      await form.choose('依据', '新证据');
      await form.text('文书名称', '鉴定意见书');
      await form.text('文号', '松司鉴〔2026〕17号');
      await form.day('日期', courtToday(-20));
      for (const body of ['质监委', '审判委员会']) {
        await form.text(`${body}纪要文号`, `${body}纪要〔${courtToday(-16).slice(0, 4)}〕366号`);
        await form.day(`${body}纪要日期`, courtToday(-16));
        await form.file(
          `${body}纪要扫描件（录入超过五个工作日，或日期早于已录入纪要的，须附）`,
          `${body}纪要扫描件`,
        );
      }
      await form.text('文号与上次不连续的原因（不连续时填写）', '两委纪要由综合办统一编号。');
    });
    await shen.page.getByRole('tab', { name: '会议与结果' }).click();
    await shen.sees('待核对的纪要');
    const wu = await court.person('吴秀兰');
    await wu.goto('/');
    await wu.page.getByRole('link', { name: '核对会议纪要' }).click();
    const check = await wu.formOf('核对会议纪要');
    await wu.sees('质监委纪要', check.dialog);
    await wu.sees(/[0-9a-f]{64}/, check.dialog);
    await wu.submit(check, '核对会议纪要');
    await shen.goto(pathname);
    await shen.page.getByRole('tab', { name: '会议与结果' }).click();
    await shen.sees('已推翻');
  });
});

describe('findings from before the system', () => {
  it('come by workbook, and count once the judge has countersigned on their record', async () => {
    await shen.goto('/records');
    await shen.press('导入系统启用前的认定');
    const dialog = shen.page.getByRole('dialog', { name: '导入系统启用前的认定' });
    const csv = `\ufeff${[
      '法官,案号,认定日期,等次,责任,文号',
      '柏松,（2025）吉0799民初5号,2025-12-01,一般差错,主要责任,质监〔2025〕9号',
      '柏松,（2025）吉0799民初6号,2025-12-32,一般差错,主要责任,质监〔2025〕9号',
    ].join('\r\n')}\r\n`;
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: '认定.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    await shen.sees('录入，待会签：1 · 已有，不变：0 · 不能使用：1', dialog);
    await shen.sees('认定日期“2025-12-32”不能识别', dialog);
    await shen.press('导入1行');
    await dialog.getByRole('button', { name: '已导入' }).waitFor();
    const bai = await court.person('柏松');
    await bai.goto('/');
    await bai.page.getByRole('row').getByRole('link', { name: '会签系统启用前的认定' }).click();
    const form = await bai.formOf('会签系统启用前的认定');
    await form.pick('批次', '质监〔2025〕9号');
    await bai.submit(form, '会签系统启用前的认定');
    await bai.sees('（2025）吉0799民初5号', region(bai, /^现在的件次/));
  });
});

describe('the reviewers’ workload', () => {
  it('is converted once the court has set a coefficient', async () => {
    await shen.goto('/workload');
    await shen.sees('未设系数');
    for (const category of ['民事', '刑事', '行政', '执行']) {
      await shen.act('设定评查工作量折算系数', async (form) => {
        await form.pick('案件类别', category);
        await form.text('折算系数', '0.5');
        await form.day('自', '2026-01-01');
        await form.text('纪要文号', '审管〔2026〕2号');
        await form.day('纪要日期', courtToday());
      });
      await shen.sees(`${category}：自2026年1月1日起每件折算0.5件`);
    }
    expect(await shen.page.getByText('未设系数').count()).toBe(0);
  });
});
