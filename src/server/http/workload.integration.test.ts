import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { readSheet } from '../../testing/read-sheet.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

interface Line {
  readonly reviewer: string;
  readonly cases: number;
  readonly inTime: number;
  readonly late: number;
  readonly converted?: string;
}

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('reversal-after-a-superior-ruling', '2026-08-03T10:00'));
  served.clock.now = toInstant('2026-08-03T11:00:00+08:00');
});
afterAll(() => served.stop());

async function lines(person: string, query = ''): Promise<readonly Line[]> {
  const { status, body } = await ask(served, await served.signIn(person), `/workload${query}`);
  expect(status).toBe(200);
  return body.reviewers as Line[];
}

const sum = (all: readonly Line[]) => all.reduce((total, each) => total + each.cases, 0);

describe('the reviewers’ workload', () => {
  it('is there for the office, the leaders and the personnel section', async () => {
    for (const person of ['shen', 'zhao', 'wu']) expect(sum(await lines(person))).toBe(2);
    const own = (await lines('shen')).find((each) => each.cases > 0);
    expect(own).toMatchObject({ inTime: 1, late: 0 });
    expect(own).not.toHaveProperty('converted');
  });

  it('is for a reviewer their own line, and for others none', async () => {
    expect(await lines('sun')).toMatchObject([{ reviewer: 'sun', cases: 0 }]);
    for (const person of ['cao', 'bai', 'yang', 'shui']) expect(await lines(person)).toEqual([]);
  });

  it('is that of the period', async () => {
    expect(sum(await lines('shen', '?from=2026-03-01&to=2026-03-31'))).toBe(1);
    expect(sum(await lines('shen', '?from=2025-01-01&to=2025-12-31'))).toBe(0);
  });

  it('is refused for a period that ends before it begins, as the register and the analysis are', async () => {
    const cookie = await served.signIn('shen');
    for (const page of ['/workload', '/statistics', '/reviews']) {
      const { status, body } = await ask(served, cookie, `${page}?from=2026-04-02&to=2026-04-01`);
      expect([page, status, body.fields]).toEqual([page, 400, [{ field: 'to', says: '早于起始日' }]]);
      expect((await ask(served, cookie, `${page}?from=2026-04-01&to=2026-04-01`)).status).toBe(200);
    }
  });

  it('tells of no judge under review', async () => {
    const { body } = await ask(served, await served.signIn('shen'), '/workload');
    expect(JSON.stringify(body)).not.toContain('曹立新');
  });

  it('is converted once the court has set a coefficient, and can be kept as a workbook', async () => {
    const cookie = await served.signIn('shen');
    const set = {
      category: 'civil',
      coefficient: '0.5',
      from: '2026-01-01',
      minutesNumber: '审管〔2026〕2号',
      minutesOn: '2026-08-03',
    };
    expect((await give(served, cookie, '/people/set-workload-coefficient', set)).status).toBe(200);
    const after = await lines('shen');
    expect(
      after.filter((each) => each.converted).reduce((total, each) => total + Number(each.converted), 0),
    ).toBe(1);
    const answer = await served.app.inject({ url: '/api/v1/workload?format=xlsx', headers: { cookie } });
    const { columns, rows } = await readSheet(answer.rawPayload);
    expect(columns.slice(0, 3)).toEqual(['评查人', '评查件数', '折算办案件数']);
    const cases = rows.map((row) => Number(row[columns.indexOf('民事')] || 0));
    expect(cases.reduce((total, each) => total + each, 0)).toBe(2);
  });
});

describe('the clarification of a finding that fell', () => {
  it('is drafted for the office and shown to the judge, in their language', async () => {
    for (const person of ['shen', 'cao']) {
      const cookie = await served.signIn(person);
      const { body } = await ask(served, cookie, '/reviews/r1');
      expect(body.clarifications).toMatchObject([
        { judge: 'cao', likewise: false, text: expect.stringContaining('恢复名誉、消除影响') },
      ]);
      const english = await ask(served, `${cookie}; lang=en`, '/reviews/r1');
      expect(JSON.stringify(english.body.clarifications)).toContain('reputation');
    }
    expect((await ask(served, await served.signIn('shen'), '/reviews/r2')).body.clarifications).toEqual([]);
  });

  it('is known as published', async () => {
    const cookie = await served.signIn('shen');
    const published = await give(served, cookie, '/circulars/publish-circular', {
      title: '更正',
      text: '更正如下',
      reviews: ['r1'],
      names: true,
      clarifies: 'cao',
    });
    expect(published.status).toBe(201);
    const { body } = await ask(served, cookie, '/reviews/r1');
    expect(body.clarifications).toMatchObject([{ published: { title: '更正', on: '2026-08-03' } }]);
  });
});
