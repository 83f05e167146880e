import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { Pace } from './pace.ts';
import { takeIn } from './take-in.ts';

let served: ServedCourt;
let administrator: string;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-03T00:00'));
  served.clock.now = toInstant('2026-03-04T09:00:00+08:00');
  administrator = await served.signIn('shui');
});
afterAll(() => served.stop());

const header = '姓名,人员编号,部门,职务,任职日期,免职日期,员额,委员顺序';
const lines = [
  header,
  '王 一,wangyi,民一庭,法官、审委会委员,2025-01-06,,是,2',
  '李二,,立案庭,案件来源部门工作人员,2025年3月1日,,否,',
  '张三,zhangsan,院领导,副院长（刑事、执行）,2025.1.6,,√,',
  '张三,zhangsan,院领导,审判委员会委员,2025.2.6,,,1',
  '赵四,zhaosi,民二庭,副庭长,2025-01-06,,是,',
  '钱五,qianwu,民二庭,法官,2025-02-30,,是,',
  '孙六,zhangsan,民二庭,法官,2025-01-06,,是,',
  '周七,zhouqi,信息科,系统管理员、法官,2025-01-06,,否,',
  '吴八,wuba,民二庭,法官,2020-01-06,2024-12-31,是,',
];
const file = (rows: readonly string[]) => Buffer.from(rows.join('\r\n'), 'utf8').toString('base64');
const bring = async (cookie: string, more: object = {}, rows = lines) =>
  (await give(served, cookie, '/imports/people', { name: '人员.csv', content: file(rows), ...more })).body;
const numbers = (body: Record<string, unknown>) => body.counts as Record<string, number>;
const kinds = (body: Record<string, unknown>) =>
  (body.items as { row: number; kind: string }[]).map(({ row, kind }) => `${row} ${kind}`).join(', ');

const taken =
  '2 added, 3 added, 4 added, 5 changed, 6 unusable, 7 unusable, 8 unusable, 9 unusable, 10 added';

describe('people, departments and dated offices from a file', () => {
  it('are shown beforehand, and nothing is written', async () => {
    const body = await bring(administrator, { dryRun: true, accounts: true });
    expect(kinds(body)).toBe(taken);
    expect([body.accounts, body.slips]).toEqual([4, []]);
    const says = (row: number) =>
      (body.items as { row: number; says?: string }[]).find((each) => each.row === row)?.says;
    expect(says(6)).toBe('“副庭长”不是系统所知的职务。');
    expect(says(7)).toBe('“2025-02-30”不是日历上的日期。');
    expect(says(8)).toBe('编号“zhangsan”在名册中是张三，不是孙六。');
    expect(says(9)).toContain('不得互相兼任');
    const { people } = (await ask(served, administrator, '/people')).body as { people: { id: string }[] };
    expect(people.some(({ id }) => id === 'wangyi')).toBe(false);
  });

  it('are taken in as they were shown, with accounts whose passwords are told once', async () => {
    const body = await bring(administrator, { accounts: true });
    expect(kinds(body)).toBe(taken);
    const slips = body.slips as { person: string; login: string; oneTimePassword: string }[];
    expect(slips.map(({ person }) => person)).toEqual(['wangyi', 'p001', 'zhangsan', 'wuba']);
    expect(body.order).toMatch(/^委员顺序：张三、王一、/);
    const { people } = (await ask(served, administrator, '/people')).body as {
      people: { id: string; name: string; inQuota: boolean; held: object[] }[];
    };
    const held = (id: string) => people.find((each) => each.id === id);
    expect(held('wangyi')).toMatchObject({
      name: '王一',
      inQuota: true,
      held: [
        { office: 'judge', from: '2025-01-06' },
        { office: 'adjudication-committee-member', from: '2025-01-06' },
      ],
    });
    expect(held('p001')).toMatchObject({
      held: [{ office: 'source-clerk', source: 'case-filing', from: '2025-03-01' }],
    });
    expect(held('zhangsan')?.held).toEqual([
      { office: 'vice-president', categories: ['criminal', 'enforcement'], from: '2025-01-06' },
      { office: 'adjudication-committee-member', from: '2025-02-06' },
    ]);
    expect(held('wuba')).toMatchObject({
      held: [{ office: 'judge', from: '2020-01-06', until: '2024-12-31' }],
    });
    const { order } = (await ask(served, administrator, '/people/committee')).body as {
      order: { person: string }[];
    };
    expect(order.slice(0, 2).map(({ person }) => person)).toEqual(['zhangsan', 'wangyi']);
    const [slip] = slips;
    const password = { login: slip?.login, password: slip?.oneTimePassword };
    expect((await ask(served, '', '/session', { method: 'POST', payload: password })).status).toBe(201);
  });

  it('change nothing the second time, on a later day too', async () => {
    served.clock.now = toInstant('2026-03-09T09:00:00+08:00');
    const before = (await ask(served, administrator, '/people')).body.version;
    const body = await bring(await served.signIn('shui'), { accounts: true });
    expect(numbers(body)).toEqual({ added: 0, changed: 0, unchanged: 5, unusable: 4 });
    expect([body.accounts, body.slips]).toEqual([0, []]);
    expect((await ask(served, administrator, '/people')).body.version).toBe(before);
  });

  it('bring a later end of an office, another department, and the person by name alone', async () => {
    const rows = ['姓名,庭室,职务,任职日期,任期至', '王　一,民二庭,法官,2025-01-06,2026-06-30'];
    expect(numbers(await bring(administrator, {}, rows))).toMatchObject({ changed: 1 });
    expect(numbers(await bring(administrator, {}, rows))).toMatchObject({ unchanged: 1 });
  });

  it('of one name in two departments need their ids', async () => {
    const rows = ['姓名,部门,职务', '郑九,民一庭,法官', '郑九,民二庭,法官'];
    const body = await bring(administrator, { dryRun: true }, rows);
    expect(kinds(body)).toBe('2 added, 3 unusable');
  });

  it('are the administrator’s and the personnel head’s to import, and accounts the administrator’s alone', async () => {
    const rows = ['姓名,部门,职务', '冯十,民一庭,法官'];
    const personnel = await bring(await served.signIn('wang'), { dryRun: true, accounts: true }, rows);
    expect([numbers(personnel).added, personnel.accounts]).toEqual([1, 0]);
    const clerk = await served.signIn('shen');
    const refused = await give(served, clerk, '/imports/people', { name: 'a', content: file(rows) });
    expect([refused.status, refused.body.detail]).toEqual([
      403,
      '人员和职务由系统管理员或者干部科负责人导入（《意见》第一条）。',
    ]);
  });

  describe('with slips that nobody has seen, the import or its answer having been broken off', () => {
    interface Told {
      readonly person: string;
      readonly login: string;
      readonly oneTimePassword: string;
    }
    const rows = [
      '姓名,人员编号,部门,职务,任职日期',
      ...[1, 2].map((n) => `新人${n},new${n},民一庭,法官,2026-01-06`),
    ];
    const slipsOf = (body: Record<string, unknown>) => body.slips as Told[];
    const mayEnter = async ({ login, oneTimePassword }: Told) => {
      const payload = { login, password: oneTimePassword };
      return (await ask(served, '', '/session', { method: 'POST', payload })).status === 201;
    };
    /** As the process that is killed does: everything, but handing over. */
    const brokenOff = async () => {
      const { service } = served.site;
      const options = { name: 'a', dryRun: false, accounts: true, id: 'killed', pace: new Pace() };
      const who = { by: 'shui', at: served.clock.now };
      const given = { content: Buffer.from(rows.join('\n'), 'utf8') };
      const report = await takeIn('people', service, who, given, { ...options, now: () => served.clock.now });
      return 'slips' in report ? report.slips : [];
    };

    it('gives out passwords that are good the next time, and only then none', async () => {
      const [unseen] = await brokenOff();
      const told = slipsOf(await bring(await served.signIn('shui'), { accounts: true }, rows));
      expect(told.map(({ person, login }) => [person, login])).toEqual([
        ['new1', 'new1'],
        ['new2', 'new2'],
      ]);
      expect(await mayEnter(unseen!)).toBe(false);
      for (const slip of told) expect(await mayEnter(slip)).toBe(true);
      expect(slipsOf(await bring(await served.signIn('shui'), { accounts: true }, rows))).toEqual([]);
      for (const slip of told) expect(await mayEnter(slip)).toBe(true);
    });

    it('and of whom an administrator has told the password meanwhile, nothing anew', async () => {
      await served.database.db.rows({
        text: `update account set slip_of = 'killed' where person like 'new%'`,
      });
      const cookie = await served.signIn('shui');
      const { body } = await give(served, cookie, '/accounts/new1/reset-password');
      expect(slipsOf(await bring(cookie, { accounts: true }, rows)).map(({ person }) => person)).toEqual([
        'new2',
      ]);
      const slip = { login: 'new1', person: 'new1', oneTimePassword: String(body.oneTimePassword) };
      expect(await mayEnter(slip)).toBe(true);
    });

    it('also when a page asks for the outcome of an import that it began', async () => {
      const cookie = await served.signIn('shui');
      const more = ['姓名,人员编号,部门,职务,任职日期', '新人3,new3,民一庭,法官,2026-01-06'];
      const begin = async () => {
        const content = Buffer.from(more.join('\n'), 'utf8').toString('base64');
        const body = { name: 'a.csv', kind: 'people', accounts: true, content };
        const id = String((await give(served, cookie, '/imports/jobs', body)).body.id);
        await vi.waitFor(async () => {
          const [made] = await served.database.db.rows({
            text: `select from account where slip_of = '${id}'`,
          });
          expect(made).toBeDefined();
        }, 30_000);
        return id;
      };
      await begin(); // its page is closed
      const id = await begin();
      const [slip] = await vi.waitFor(async () => {
        const { people } = (await ask(served, cookie, `/imports/jobs/${id}`)).body;
        return slipsOf(people as Record<string, unknown>);
      }, 30_000);
      expect(await mayEnter(slip!)).toBe(true);
      const unseen = { text: 'select person from account where slip_of is not null' };
      await vi.waitFor(async () => expect(await served.database.db.rows(unseen)).toEqual([]));
    });
  });
});
