import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

const DRAFTS = 12;

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error'));
  served.clock.now = toInstant('2026-06-02T09:00:00+08:00');
  const shen = await served.signIn('shen');
  for (let serial = 1; serial <= DRAFTS; serial += 1) {
    const draft = { caseNumber: `（2025）吉0799民初${9000 + serial}号`, source: 'petitions', draft: true };
    expect((await give(served, shen, '/reviews/refer-case', draft)).status).toBeLessThan(300);
  }
});
afterAll(() => served.stop());

describe('drafts', () => {
  it.each([
    ['shen', DRAFTS],
    ['qin', DRAFTS],
    ['cao', 0],
    ['xu', 0],
  ])('are one line on the desk of %s: %i', async (person, drafts) => {
    const { body } = await ask(served, await served.signIn(person), '/desk');
    expect(body.drafts).toBe(drafts);
    const tasks = body.tasks as { command: string }[];
    expect(tasks.filter((task) => task.command === 'complete-referral')).toEqual([]);
  });

  it('are not counted in the statistics, where what was confirmed stands beside what was proposed', async () => {
    const shen = await served.signIn('shen');
    expect((await ask(served, shen, '/reviews')).body.total).toBe(DRAFTS + 1);
    expect((await ask(served, shen, '/statistics')).body).toMatchObject({
      total: 1,
      opinion: [{ value: 'error', count: 1 }],
      confirmed: [{ value: 'ordinary', count: 1 }],
      quality: [{ value: 'unqualified', count: 1 }],
    });
  });
});

describe('a review that ended without a confirmed finding', () => {
  it.each(['revoked-on-reconsideration', 'not-confirmed', 'no-liability-closed-and-listed'])(
    'counts as none: %s',
    async (name) => {
      const other = await servedCourt(await story(name));
      const { body } = await ask(other, await other.signIn('shen'), '/statistics');
      expect(body.confirmed).toEqual([{ value: 'none', count: 1 }]);
      expect(body.quality).toEqual([{ value: 'qualified', count: 1 }]);
      await other.stop();
    },
  );
});

describe('the quality grade of a case (6(1))', () => {
  it.each([
    ['shen', 'unqualified', 1],
    ['shen', 'unqualified,flawed', 1],
    ['shen', 'qualified,flawed', 0],
    // who does not see the review whole can’t find it by its grade
    ['cao', 'unqualified', 0],
  ])('is what %s filters the register by: %s, %i', async (person, quality, total) => {
    const { body } = await ask(served, await served.signIn(person), `/reviews?quality=${quality}`);
    expect(body.total).toBe(total);
  });

  it('is in the row and on the page of the review, with what it follows from, and not on the judge’s', async () => {
    const shen = await served.signIn('shen');
    const { body } = await ask(served, shen, '/reviews?quality=unqualified');
    const [row] = body.items as { id: string; qualityGrade: string }[];
    expect(row).toMatchObject({ qualityGrade: 'unqualified' });
    const page = await ask(served, shen, `/reviews/${row!.id}`);
    expect(page.body.qualityGrade).toMatchObject({ grade: 'unqualified', because: [{ cite: '6(1)' }] });
    const own = await ask(served, await served.signIn('cao'), `/reviews/${row!.id}`);
    expect(own.body).not.toHaveProperty('qualityGrade');
  });
});
