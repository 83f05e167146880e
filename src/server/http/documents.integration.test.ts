import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSystemOnly, stepsOf } from '../../core/court/commands.ts';
import { toInstant } from '../../core/time/instant.ts';
import { ask, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

let served: ServedCourt;
beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error', '2026-03-03T00:00'));
  served.clock.now = toInstant('2026-03-03T09:00:00+08:00');
});
afterAll(() => served.stop());

const steps = Object.values(stepsOf).flat();
const given = steps.filter((step) => !isSystemOnly(step)).map((step) => step.name);

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
