import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { readSheet } from '../../testing/read-sheet.ts';
import { ask, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

interface Line {
  readonly judge: string;
  readonly review: string;
  readonly kind: string;
  readonly state: string;
  readonly mine: boolean;
}
interface Month {
  readonly items: readonly { from: string; through: string; coincides: boolean }[];
  readonly refunds: readonly { review: string; months: number; restoredOn: string | null }[];
}

/** Cao has two counts: r1 of April, whose finding falls on 3 August, and r2 of July. */
const name = 'reversal-after-a-superior-ruling';
let before: ServedCourt;
let after: ServedCourt;
let recused: ServedCourt;
let recusedFromOne: ServedCourt;
beforeAll(async () => {
  before = await servedCourt(await story(name, '2026-08-01'));
  before.clock.now = toInstant('2026-08-01T09:00:00+08:00');
  after = await servedCourt(await story(name, '2026-08-03T10:00'));
  after.clock.now = toInstant('2026-08-03T11:00:00+08:00');
  recused = await servedCourt(await story('recusal-of-the-president'));
  recused.clock.now = toInstant('2026-06-01T09:00:00+08:00');
  const { steps, ...told } = await story(name, '2026-08-01');
  recusedFromOne = await servedCourt({ ...told, steps: [...steps, ...staysAway] });
  recusedFromOne.clock.now = toInstant('2026-08-01T09:00:00+08:00');
});
afterAll(async () => {
  for (const served of [before, after, recused, recusedFromOne]) await served.stop();
});

/** The cashier stays away from the second of the judge's two cases. */
const staysAway = [
  {
    at: '2026-07-20T09:00',
    by: 'zhang',
    do: 'declare-recusal',
    on: 'r2',
    with: { ground: 'other', words: '与当事人相识。' },
  },
  {
    at: '2026-07-20T10:00',
    by: '@recusal-decider',
    do: 'decide-recusal',
    on: 'r2',
    with: { person: 'zhang', granted: true, reason: '理由成立。' },
  },
];

async function asked<T>(served: ServedCourt, person: string, url: string) {
  const { status, body } = await ask(served, await served.signIn(person), url);
  return { status, body: body as T };
}

describe('a judge’s record', () => {
  it('shows where the judge stands, how long each count lasts and what one more would bring', async () => {
    const { body } = await asked<{ outlook: { units: object[]; oneMore: { shares: string[] }[] } }>(
      before,
      'cao',
      '/judges/cao/record',
    );
    expect(body.outlook.units).toMatchObject([
      {
        finding: 'r1/f1',
        cost: 1,
        windows: [
          { for: 'conversion', through: '2027-04-11' },
          { for: 'ladder', through: '2027-04-11' },
        ],
      },
      { finding: 'r2/f1', cost: 1 },
    ]);
    const ordinary = body.outlook.oneMore.filter((each) => 'grade' in each && each.grade === 'ordinary');
    expect(ordinary).toMatchObject([
      {
        shares: ['secondary'],
        result: { rung: 'committee-decides', sensitiveTo: expect.arrayContaining(['R-29.4']) },
      },
      {
        shares: ['primary', 'full'],
        result: { rung: '28(5)', allowanceMonths: { rung: 3, credited: 2, toWithhold: 1 } },
      },
    ]);
  });

  it('names cases, never ids, in its reasons', async () => {
    const { body } = await asked<object>(before, 'cao', '/judges/cao/record');
    const reasons = JSON.stringify(body).match(/"says":"[^"]*"/g) ?? [];
    expect(reasons.join()).toContain('（2025）吉0799民初1123号');
    expect(reasons.join()).toContain('再有一件');
    expect(reasons.join()).not.toMatch(/r\d\/f\d|one-more/);
  });

  it.each([
    ['bai', 404],
    ['yang', 404],
    ['shui', 404],
    ['zhang', 404],
    ['shen', 200],
  ])('answers %s with %i', async (person, status) => {
    expect((await asked(before, person, '/judges/cao/record')).status).toBe(status);
  });
});

describe('the sanctions', () => {
  const kinds = (lines: readonly Line[]) =>
    lines.map(({ review, kind, state }) => `${review} ${kind} ${state}`);
  it('of both cases are there for the office', async () => {
    const { body } = await asked<{ items: Line[] }>(before, 'shen', '/sanctions');
    expect(kinds(body.items)).toEqual([
      'r1 criticism-and-education executed',
      'r1 withhold-allowance executed',
      'r2 written-self-criticism executed',
      'r2 withhold-allowance to-execute',
    ]);
  });

  it('are for each owner those that are theirs, and for the judge their own', async () => {
    const finance = (await asked<{ items: Line[] }>(before, 'zhang', '/sanctions')).body.items;
    expect(kinds(finance)).toEqual(['r1 withhold-allowance executed', 'r2 withhold-allowance to-execute']);
    expect(finance.every(({ mine }) => mine)).toBe(true);
    const own = (await asked<{ items: Line[] }>(before, 'cao', '/sanctions')).body.items;
    expect(own.map(({ judge, mine }) => `${judge} ${mine}`)).toEqual(Array(4).fill('cao false'));
  });

  it.each(['bai', 'yang', 'shui'])('are not there for %s', async (person) => {
    expect((await asked<{ items: Line[] }>(before, person, '/sanctions')).body.items).toEqual([]);
  });

  it('are to be restored once the finding has fallen, those of its own case too', async () => {
    const { body } = await asked<{ items: Line[] }>(after, 'shen', '/sanctions');
    expect(kinds(body.items)).toEqual([
      'r1 criticism-and-education to-restore',
      'r1 withhold-allowance to-restore',
      'r2 criticism-and-education to-issue',
      'r2 withhold-allowance to-execute',
      'r2 written-self-criticism to-restore',
    ]);
    await after.newDay();
    const desk = await asked<{ tasks: { command: string; sanction?: string }[] }>(after, 'zhang', '/desk');
    expect(desk.body.tasks.map(({ command }) => command)).toEqual(
      expect.arrayContaining(['record-restoration', 'record-execution']),
    );
  });

  it('are not counted for who is recused from the case', async () => {
    expect((await asked<{ items: Line[] }>(recused, 'shen', '/sanctions')).body.items).not.toEqual([]);
    expect((await asked<{ items: Line[] }>(recused, 'zhao', '/sanctions')).body.items).toEqual([]);
  });
});

describe('the monthly list of withheld allowances', () => {
  const month = async (served: ServedCourt, person: string, which: string) =>
    (await asked<Month>(served, person, `/allowances?month=${which}`)).body;

  it('begins with the month after the confirmation and ends with the last of the months', async () => {
    expect((await month(before, 'zhang', '2026-04')).items).toEqual([]);
    expect((await month(before, 'zhang', '2026-05')).items).toMatchObject([
      { review: 'r1', from: '2026-05', through: '2026-05', place: 1, stands: 1, state: 'executed' },
    ]);
    expect((await month(before, 'zhang', '2026-06')).items).toEqual([]);
    expect((await month(before, 'zhang', '2026-08')).items).toMatchObject([
      { review: 'r2', judge: 'cao', from: '2026-08', ordered: 1, coincides: false, state: 'to-execute' },
    ]);
  });

  it('has what is refunded for a finding that fell, and withholds it no longer', async () => {
    const may = await month(after, 'shen', '2026-05');
    expect(may.items).toEqual([]);
    expect(may.refunds).toMatchObject([{ review: 'r1', ordered: 1, stands: 0, months: 1, restoredOn: null }]);
  });

  it('leaves a judge out, whole, for who is recused from one of their cases', async () => {
    for (const which of ['2026-05', '2026-08']) {
      expect(await month(recusedFromOne, 'zhang', which)).toMatchObject({
        items: [],
        refunds: [],
        judges: 0,
      });
      expect((await month(recusedFromOne, 'shen', which)).items).toHaveLength(1);
    }
    expect(JSON.stringify(await month(recusedFromOne, 'zhang', '2026-05'))).not.toContain('cao');
    // what the cashier has to carry out of the other case stays theirs
    const { items } = (await asked<{ items: Line[] }>(recusedFromOne, 'zhang', '/sanctions')).body;
    expect(items.map(({ review }) => review)).toEqual(['r1']);
  });

  it('is their own for a judge, and empty for others', async () => {
    expect((await month(before, 'cao', '2026-08')).items).toHaveLength(1);
    for (const person of ['bai', 'shui', 'yang'])
      expect((await month(before, person, '2026-08')).items).toEqual([]);
  });

  it.each(['csv', 'xlsx'])('can be kept as %s', async (format) => {
    const answer = await before.app.inject({
      url: `/api/v1/allowances?month=2026-08&format=${format}`,
      headers: { cookie: await before.signIn('zhang') },
    });
    expect(answer.statusCode).toBe(200);
    const { columns, rows } = await readSheet(answer.rawPayload);
    const cell = (column: string) => rows[0]?.[columns.indexOf(column)];
    expect(rows.filter((row) => row.some((each) => each !== ''))).toHaveLength(1);
    expect([cell('法官'), cell('案号'), cell('起'), cell('状态')]).toEqual([
      '曹立新',
      '（2025）吉0799民初2046号',
      '2026-08',
      '待执行',
    ]);
  });

  it('takes a month and nothing else', async () => {
    expect((await asked(before, 'zhang', '/allowances?month=2026-13')).status).toBe(400);
  });
});

describe('another reading', () => {
  const whatIf = async (served: ServedCourt, person: string, reading: string, option: string, from = '') =>
    asked<Record<string, unknown>>(
      served,
      person,
      `/readings/what-if?reading=${reading}&option=${option}${from && `&from=${from}`}`,
    );

  it('tells beforehand whose results would differ, with the reasons of both', async () => {
    const { body } = await whatIf(before, 'qian', 'R-28.5', 'additive');
    expect(body).toMatchObject({
      past: 'sanctions',
      inForce: 'top-up',
      differing: 1,
      judges: 1,
      results: 2,
      totals: { heavier: 1, lighter: 0, monthsMore: 1, monthsLess: 0 },
      changed: [
        {
          judge: 'cao',
          months: 1,
          changes: [
            {
              case: '（2025）吉0799民初2046号',
              before: { allowanceMonths: { toWithhold: 1 } },
              after: { allowanceMonths: { toWithhold: 2 } },
            },
          ],
        },
      ],
      names: { cao: '曹立新' },
    });
    expect(JSON.stringify(body)).toContain('按口径不抵扣');
    expect((await whatIf(before, 'qian', 'R-28.5', 'top-up')).body).toMatchObject({
      differing: 0,
      changed: [],
    });
    const later = await whatIf(before, 'qian', 'R-28.5', 'additive', '2026-07-05');
    expect(later.body).toMatchObject({ differing: 0, from: '2026-07-05' });
  });

  it('of the vote reads closed ballots again, by what was announced alone', async () => {
    const { body } = await whatIf(before, 'shen', 'R-23.1', 'all-entitled');
    expect(body).toMatchObject({ past: 'votes', ballots: 4 });
    expect(JSON.stringify(body)).not.toContain('"cast"');
  });

  it('that no past result turns on says so', async () => {
    const { body } = await whatIf(before, 'shen', 'R-24.1', 'receipt');
    expect(body).toMatchObject({
      past: 'course',
      differing: null,
      why: expect.stringContaining('不取决于它'),
    });
  });

  it('of the months lays withholdings out again', async () => {
    expect((await whatIf(before, 'shen', 'R-28.9', 'one-after-another')).body).toMatchObject({
      past: 'months',
      judges: 1,
      differing: 0,
    });
  });

  it.each(['cao', 'bai', 'yang', 'zhang', 'shui'])('is not compared by %s', async (person) => {
    expect((await whatIf(before, person, 'R-28.5', 'additive')).status).toBe(403);
  });

  it('leaves out, and does not count, whose record is not seen whole', async () => {
    const seen = await whatIf(recused, 'shen', 'R-28.5', 'additive');
    expect(seen.body).toMatchObject({ judges: 1 });
    const { body } = await whatIf(recused, 'zhao', 'R-28.5', 'additive');
    expect(body).toMatchObject({ judges: 0, results: 0, changed: [] });
  });

  it.each([
    ['R-99', 'x'],
    ['R-28.5', 'x'],
  ])('%s %s that there is not is refused', async (reading, option) => {
    expect(await whatIf(before, 'shen', reading, option)).toMatchObject({
      status: 422,
      body: { code: 'no-such-option' },
    });
  });
});
