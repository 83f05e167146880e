import openapiTypescript, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, problemDocument } from '../../answers/parts.ts';
import { isSystemOnly, stepsOf } from '../../core/court/commands.ts';
import { fromBeijing, toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';
import { answers } from './openapi/answers.ts';
import type { OpenApi } from './openapi/complete.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error'));
  served.clock.now = toInstant('2026-06-02T09:00:00+08:00');
});
afterAll(() => served.stop());

const steps = Object.values(stepsOf).flat();
const given = steps.filter((step) => !isSystemOnly(step)).map((step) => step.name);

/** What is asked for by its address alone. */
const sendNothing = /\/(?:reset-password|resets\/[^/]+\/\w+|lock|unlock|calendar-feed|log\/verification)$/;

/** Between them they reach the ends, and every sight; what lies between is held to the schemas in `queries/answers.test.ts`. */
const stories = [
  'straight-to-confirmed-ordinary-error',
  'reversal-after-a-superior-ruling',
  'decided-by-the-adjudication-committee-through-the-superior-court',
  'recusal-of-the-reviewer',
  'a-draft-of-the-petitions-office',
];

/** Addresses of everything that can be asked, where what is asked for is named in the lists that this person gets. */
async function askable(court: ServedCourt, cookie: string): Promise<readonly [path: string, url: string][]> {
  const items = async (list: string) => {
    const { body } = await ask(court, cookie, list);
    return ((body.items ?? []) as { id: string }[]).map(({ id }) => id);
  };
  const ids: Readonly<Record<string, readonly string[]>> = {
    reviews: await items('/reviews'),
    meetings: await items('/meetings'),
    circulars: await items('/circulars'),
    judges: ['cao'],
    people: ['zhao'],
  };
  return Object.keys(answers).flatMap((path): [string, string][] => {
    if (path === '/readings/what-if')
      return ['R-28.1&option=calendar-year', 'R-O3.6&option=at-least-half', 'R-24.1&option=none'].map(
        (asked) => [path, `${path}?reading=${asked}`],
      );
    if (path.includes('{secret}')) return [];
    if (!path.includes('{id}')) return [[path, path]];
    return (ids[path.split('/')[1] ?? ''] ?? []).map((id) => [path, path.replace('{id}', id)]);
  });
}

/** One of each kind of people: those of the same offices who see the same of the register are answered alike. */
async function kindsOfPeople(court: ServedCourt): Promise<readonly string[]> {
  const { body } = await ask(court, '', '/session/people');
  const cookies = new Map<string, string>();
  for (const { id, offices } of body.people as { id: string; offices: object[] }[]) {
    const cookie = await court.signIn(id);
    const { items } = (await ask(court, cookie, '/reviews')).body as { items: { sight: string }[] };
    cookies.set(JSON.stringify([offices, items.map(({ sight }) => sight)]), cookie);
  }
  return [...cookies.values()];
}

describe('what the server says of itself', () => {
  it('is an OpenAPI document with every command that people may give, and its schema', async () => {
    const { body } = await ask(served, '', '/openapi.json');
    expect(body.openapi).toBe('3.1.0');
    const paths = Object.entries(body.paths as Record<string, { post?: { requestBody?: object } }>);
    for (const name of given) {
      const [, path] = paths.find(([url]) => url.endsWith(`/${name}`)) ?? [];
      expect([name, path?.post?.requestBody !== undefined]).toEqual([name, true]);
    }
    const system = steps.filter(isSystemOnly).map((step) => step.name);
    for (const name of system) expect(paths.some(([url]) => url.endsWith(`/${name}`))).toBe(false);
  });

  it('is a valid document that says of every operation what it takes, answers and refuses', async () => {
    const document = (await ask<OpenApi>(served, '', '/openapi.json')).body;
    expect(astToString(await openapiTypescript(JSON.stringify(document)))).toContain('postReviewsReferCase');
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
    );
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { path, method, operation } of operations) {
      const at = `${method} ${path}`;
      expect([at, operation.operationId, operation.summary, operation.tags?.length]).toEqual([
        at,
        expect.stringMatching(/^[a-z]+[A-Za-z]+$/),
        expect.any(String),
        1,
      ]);
      const named = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
      const asked = operation.parameters?.filter((each) => each.in === 'path').map(({ name }) => name) ?? [];
      expect([at, asked]).toEqual([at, named]);
      const statuses = Object.entries(operation.responses ?? {});
      expect([at, statuses.filter(([status]) => status < '300').length]).not.toEqual([at, 0]);
      for (const [status, response] of statuses) {
        const { content = {} } = response as { content?: Record<string, { schema?: object }> };
        const kinds = Object.keys(content);
        if (status >= '400') expect([at, status, kinds]).toEqual([at, status, ['application/problem+json']]);
        else if (status !== '204') expect([at, status, kinds[0]]).toEqual([at, status, 'application/json']);
        for (const { schema } of Object.values(content)) expect(Object.keys(schema ?? {})).not.toEqual([]);
      }
      if (method === 'post' && !sendNothing.test(path))
        expect([at, operation.requestBody]).toEqual([at, expect.objectContaining({ required: true })]);
    }
  });

  it.each(stories)('answers everybody after %s as the document says, no more and no less', async (name) => {
    const told = await story(name);
    const court = await servedCourt(told);
    court.clock.now = fromBeijing(told.steps.at(-1)?.at ?? '');
    const wrong = new Set<string>();
    for (const cookie of await kindsOfPeople(court))
      for (const [path, url] of await askable(court, cookie)) {
        const { status, body } = await ask(court, cookie, url);
        const said = status === 200 ? answers[path]!.answer : problemDocument;
        const [issue] = said.safeParse(body).error?.issues ?? [];
        if (issue)
          wrong.add(`${status} ${path} ${issue.path.join('.').replace(/\d+/g, '*')}: ${issue.message}`);
      }
    await court.stop();
    expect([...wrong]).toEqual([]);
  });

  it('calls every entry of a trace and of the log by its step, what the clock did as well', async () => {
    const cookie = await served.signIn('shen');
    const titles = async (language: string) => {
      const headers = { 'accept-language': language };
      const { body } = await ask(served, cookie, '/reviews/r1/trace', { headers });
      const items = body.items as { type: string; title: string }[];
      return new Map(items.map(({ type, title }) => [type, title]));
    };
    const zh = await titles('zh');
    expect([zh.get('CaseRegistered'), zh.get('ReconsiderationLapsed')]).toEqual([
      '登记案件',
      '复议申请期届满',
    ]);
    expect((await titles('en')).get('ReconsiderationLapsed')).toBe('The days for reconsideration end');
    expect([...zh].filter(([type, title]) => title === type)).toEqual([]);
    const { body } = await ask(served, await served.signIn('zhangj'), '/log?limit=200');
    const log = body.items as { title: string; header: { type: string } }[];
    expect(log.map(({ header }) => header.type)).toEqual(
      expect.arrayContaining(['LogOpened', 'ReviewerDrawn']),
    );
    expect(log.filter(({ title, header }) => title === header.type)).toEqual([]);
    expect(log.find(({ header }) => header.type === 'PersonAdded')?.title).toBe('登记人员');
  });

  it('answers commands as the document says', async () => {
    const cookie = await served.signIn('shen');
    const with_ = { caseNumber: '（2024）吉0799民初77号', source: 'trial-management', draft: true };
    const made = await give(served, cookie, '/reviews/refer-case', with_);
    expect([made.status, done.safeParse(made.body).error?.issues]).toEqual([201, undefined]);
    const refused = await give(served, cookie, `/reviews/${made.body.id}/archive`);
    expect([refused.status, problemDocument.safeParse(refused.body).error?.issues]).toEqual([422, undefined]);
    const malformed = await give(served, cookie, '/reviews/refer-case', { caseNumber: 5 });
    expect([malformed.status, problemDocument.safeParse(malformed.body).error?.issues]).toEqual([
      400,
      undefined,
    ]);
  });

  it('is a list of commands from which forms can be made, in both languages', async () => {
    const { body } = await ask(served, await served.signIn('bai'), '/commands');
    const commands = body.commands as { name: string; title: object; fields: { type?: string } }[];
    expect(commands.map((each) => each.name).sort()).toEqual([...given].sort());
    expect(commands.find((each) => each.name === 'refer-case')).toMatchObject({
      creates: true,
      title: { zh: '提供案件', en: 'Refer a case' },
      fields: { type: 'object', required: ['caseNumber'], properties: { caseNumber: { type: 'string' } } },
    });
  });

  it('tells whoever runs it that it is there and can serve, and nothing of cases', async () => {
    const get = (url: string) => served.app.inject({ url });
    expect((await get('/healthz')).json()).toEqual({ ok: true });
    expect((await get('/readyz')).json()).toEqual({ ok: true });
    const metrics = (await get('/metrics')).body;
    expect(metrics).toMatch(/^zhijian_log_entries \d+$/m);
    expect(metrics).not.toContain('评查');
  });

  it('lets no page come from elsewhere', async () => {
    const { headers } = await served.app.inject({ url: '/healthz' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/https?:/);
  });
});
