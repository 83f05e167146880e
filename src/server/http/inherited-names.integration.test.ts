import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepsOf } from '../../core/court/commands.ts';
import { toInstant } from '../../core/time/instant.ts';
import { ask, give, type ServedCourt, servedCourt, story } from '../../testing/served-court.ts';

/** Names that every object inherits. Nobody put them anywhere, so nothing is to be found under them. */
const inherited = Object.getOwnPropertyNames(Object.prototype);
const stranger = 'nobody-at-all';

let served: ServedCourt;
let cookie: string;
type Paths = Readonly<Record<string, Readonly<Record<string, Method>>>>;

let paths: readonly (readonly [path: string, methods: Paths[string]])[];

interface Method {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

beforeAll(async () => {
  served = await servedCourt(await story('straight-to-confirmed-ordinary-error'));
  served.clock.now = toInstant('2026-06-02T09:00:00+08:00');
  cookie = await served.signIn('shen');
  const { body } = await ask<{ paths: Paths }>(served, cookie, '/openapi.json');
  paths = Object.entries(body.paths);
});
afterAll(() => served.stop());

const address = (path: string, id: string) =>
  path.replace(/^\/api\/v1/, '').replaceAll(/\{\w+\}/g, encodeURIComponent(id));

/** An answer without the address that was asked, which tells the asker what they asked. */
async function answered(method: string, url: string, id: string) {
  const call = method === 'get' ? ask(served, cookie, url) : give(served, cookie, url, {});
  const { status, body } = await call;
  return { status, body: JSON.stringify(body).replaceAll(id, 'ID').replaceAll(encodeURIComponent(id), 'ID') };
}

describe('a name that every object inherits', () => {
  it('is answered at every address as an id that never was', async () => {
    const named = paths.filter(([path]) => path.includes('{'));
    expect(named.length).toBeGreaterThan(100);
    for (const [path, methods] of named)
      for (const method of ['get', 'post'].filter((each) => each in methods)) {
        const unknown = await answered(method, address(path, stranger), stranger);
        for (const name of ['constructor', '__proto__', 'toString']) {
          const found = await answered(method, address(path, name), name);
          // where the id in the address is a field of the command, its schema says that it can't be one
          const refusedAsId = found.status === 400 && found.body.includes('不能用作编号');
          if (!refusedAsId) expect([path, name, found]).toEqual([path, name, unknown]);
        }
      }
  });

  it('in a query is looked for and not found', async () => {
    for (const [path, { get }] of paths)
      for (const { name } of (get?.parameters ?? []).filter((each) => each.in === 'query'))
        for (const value of inherited) {
          const url = `${address(path, 'r1')}?${name}=${encodeURIComponent(value)}`;
          expect([url, (await ask(served, cookie, url)).status]).toEqual([
            url,
            expect.toSatisfy((status) => status < 500),
          ]);
        }
    expect(served.errors).toEqual([]);
  });

  it.each(inherited)('%s signs nobody in and is no key of a body', async (name) => {
    const session = await ask(served, '', '/session', { method: 'POST', payload: { person: name } });
    expect(session.status).toBeGreaterThanOrEqual(400);
    expect(session.status).toBeLessThan(500);
    const body = `{"${name}":"x","deeper":[{"${name}":1}]}`;
    const headers = { 'content-type': 'application/json' };
    const given = await ask(served, cookie, '/reviews/r1/urge', { method: 'POST', payload: body, headers });
    expect(given.status).toBe(400);
    expect(served.errors).toEqual([]);
  });

  it.each(inherited)('%s is no person, judge or review in any command', (name) => {
    const accepted: string[] = [];
    let asked = 0;
    for (const step of Object.values(stepsOf).flat())
      for (const [field, schema] of Object.entries(fieldsOf(step.fields))) {
        if (!ids.has(field)) continue;
        asked += 1;
        if (schema.safeParse(name).success) accepted.push(`${step.name}.${field}`);
      }
    expect(accepted).toEqual([]);
    expect(asked).toBeGreaterThan(60);
  });
});

type Schema = { safeParse(value: unknown): { success: boolean } };

/** The fields of a command, where its schema is an object. */
function fieldsOf(schema: unknown): Readonly<Record<string, Schema>> {
  return typeof schema === 'object' && schema !== null && 'shape' in schema
    ? (schema.shape as Readonly<Record<string, Schema>>)
    : {};
}

/** What a field is called that takes the id of a person, a review, a finding. */
const ids = new Set([
  'person',
  'judge',
  'to',
  'reviewer',
  'presider',
  'deputy',
  'review',
  'finding',
  'item',
  'batch',
  'one',
  'other',
  'into',
]);
