import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('recusal-of-the-president', '2026-03-25T00:00'));
  served.clock.now = toInstant('2026-03-25T09:00:00+08:00');
  await served.app.inject({ method: 'GET', url: '/healthz' });
});
afterAll(() => served.stop());

describe('a review is not there', () => {
  it('for a president who sat on the panel, before a decision is told him', async () => {
    const before = await servedCourt(await story('recusal-of-the-president', '2026-03-16T12:00'));
    before.clock.now = toInstant('2026-03-17T09:00:00+08:00');
    const president = await before.signIn('zhao');
    expect((await ask(before, president, '/reviews')).body).toMatchObject({ items: [], total: 0 });
    expect((await ask(before, president, '/statistics')).body).toMatchObject({ total: 0, stage: [] });
    for (const url of ['/reviews/r1', '/reviews/r1/trace', '/reviews/nowhere'])
      expect([url, (await ask(before, president, url)).status]).toEqual([url, 404]);
    const stale = { 'if-match': '"1"' };
    const refused = await give(before, president, '/reviews/r1/assign-reviewer', {}, stale);
    expect(refused).toMatchObject({ status: 404, body: { code: 'not-found' } });
    expect((await ask(before, await before.signIn('qian'), '/reviews')).body).toMatchObject({ total: 1 });
    await before.stop();
  });

  it.each([
    ['shui', 'the system administrator'],
    ['zhangj', 'the audit administrator'],
    ['bai', 'a judge of another division'],
    ['zhang', 'finance, before there is a sanction to carry out'],
  ])('for %s, %s', async (person) => {
    const cookie = await served.signIn(person);
    expect((await ask(served, cookie, '/reviews/r1')).status).toBe(404);
    expect((await ask(served, cookie, '/reviews')).body).toMatchObject({ items: [], total: 0 });
    expect((await give(served, cookie, '/reviews/r1/archive')).status).toBe(404);
  });
});

describe('the judge under review', () => {
  it('sees their own side: findings, decision, own statements; nothing of deliberation or of others', async () => {
    const cookie = await served.signIn('cao');
    const { body } = await ask(served, cookie, '/reviews/r1');
    expect(body.sight).toBe('judge');
    expect(Object.keys(body.judges as object)).toEqual(['cao']);
    expect(body.findings).toMatchObject([{ id: 'f1', persons: [{ judge: 'cao' }] }]);
    for (const hidden of [
      'sheet',
      'conclusion',
      'exclusions',
      'atMeeting',
      'sources',
      'dossier',
      'corrections',
    ])
      expect(body).not.toHaveProperty(hidden);
    const { body: trace } = await ask(served, cookie, '/reviews/r1/trace');
    const types = (trace.items as { type: string }[]).map((item) => item.type);
    expect(types).toContain('DecisionNotified');
    expect(types).toContain('DefenseSubmitted');
    for (const sealed of [
      'ReviewSheetCompleted',
      'ErrorFound',
      'ExclusionsConsidered',
      'ExaminationCompleted',
    ])
      expect(types).not.toContain(sealed);
    expect((await ask(served, cookie, '/meetings')).body).toMatchObject({ items: [] });
    expect((await ask(served, cookie, '/meetings/m1')).status).toBe(404);
    expect((await ask(served, cookie, '/judges/cao/record')).status).toBe(200);
    expect((await ask(served, cookie, '/judges/yan/record')).status).toBe(404);
    expect((await ask(served, cookie, '/log')).status).toBe(403);
  });

  it('is offered what is theirs to do, allowed or with the reason why not', async () => {
    const cookie = await served.signIn('cao');
    const { body } = await ask(served, cookie, '/reviews/r1');
    const actions = body.actions as { name: string; allowed: boolean; refusal?: { because: unknown[] } }[];
    expect(actions.find((each) => each.name === 'record-receipt')?.allowed).toBe(true);
    for (const action of actions.filter((each) => !each.allowed))
      expect([action.name, action.refusal?.because.length]).toEqual([action.name, 1]);
    const desk = await ask(served, cookie, '/desk');
    expect(desk.body.tasks).toMatchObject([{ on: { kind: 'review', id: 'r1' }, command: 'record-receipt' }]);
  });
});

describe('a meeting', () => {
  it('shows ballots without who voted how, and only a place for whom an item is not', async () => {
    const { body } = await ask(served, await served.signIn('shen'), '/meetings/m1');
    const [item] = body.agenda as { ballots: object[]; electorate: { recused: string[] } }[];
    expect(item?.electorate.recused).toEqual(['zhao']);
    expect(item?.ballots[0]).toMatchObject({ stage: 'closed', cast: expect.any(Number), haveVoted: false });
    expect(JSON.stringify(item?.ballots)).not.toContain('"yes"');
    const president = await ask(served, await served.signIn('zhao'), '/meetings/m1');
    expect(president.body.agenda).toEqual([
      { id: expect.any(String), kind: 'determination', stage: 'closed', hidden: true },
    ]);
    expect(JSON.stringify(president.body)).not.toContain('评查〔');
  });

  it.each([
    ['shen', 'the office', true],
    ['shi', 'the secretary, who has nothing to do with the review', false],
    ['sun', 'a member', true],
    ['lv', 'who attended for supervision, after the meeting', false],
  ])(
    'says to %s, %s, whether the review opens for them, and it does or does not',
    async (person, _, opens) => {
      const cookie = await served.signIn(person);
      const { body } = await ask(served, cookie, '/meetings/m1');
      expect((body.agenda as object[])[0]).toMatchObject({ hidden: false, opens });
      expect((await ask(served, cookie, '/reviews/r1')).status).toBe(opens ? 200 : 404);
    },
  );
});

describe('a department', () => {
  it('sees what it referred and where it stands, and no more', async () => {
    const { body } = await ask(served, await served.signIn('yang'), '/reviews/r1');
    expect(body).toMatchObject({ sight: 'referral', stage: 'decided', referral: { source: 'case-filing' } });
    for (const hidden of ['findings', 'judges', 'conclusion', 'assignment'])
      expect(body).not.toHaveProperty(hidden);
  });
});

describe('statistics', () => {
  it.each(['zhao', 'sun', 'zheng', 'cao', 'yan', 'yang', 'kong', 'zhang', 'shui', 'bai'])(
    'answer %s with what they may see',
    async (person) => {
      const { status, body } = await ask(served, await served.signIn(person), '/statistics?from=2026-01-01');
      expect(status).toBe(200);
      expect(body.total).toBe(['sun', 'zheng'].includes(person) ? 1 : 0);
    },
  );
});

describe('a judge’s record', () => {
  it('is shown whole or not at all: not to who is recused from one review on it', async () => {
    const settled = await servedCourt(await story('recusal-of-the-president'));
    settled.clock.now = toInstant('2026-06-01T09:00:00+08:00');
    const record = async (person: string) =>
      (await ask(settled, await settled.signIn(person), '/judges/cao/record')).status;
    expect(await record('cao')).toBe(200);
    expect(await record('shen')).toBe(200);
    expect(await record('qian')).toBe(200);
    expect(await record('zhao')).toBe(404);
    await settled.stop();
  });
});

describe('an address that can’t be', () => {
  it.each(['/reviews/%E0%A4%A', `/reviews/${'a'.repeat(200)}`])(
    '%s answers a problem document',
    async (url) => {
      const answer = await served.app.inject({
        method: 'GET',
        url: `/api/v1${url}`,
        headers: { cookie: await served.signIn('shen') },
      });
      expect([400, 404]).toContain(answer.statusCode);
      expect(answer.json()).toMatchObject({
        code: expect.stringMatching(/^(malformed|not-found)$/),
        because: expect.any(Array),
      });
    },
  );
});
