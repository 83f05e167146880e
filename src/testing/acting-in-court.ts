import { type Child, type ChildOptions, runInChild } from './child.ts';

/** From the sources, or as it was built. */
export type Program = 'bin/zhijian.mjs';

export const COURT = { code: '吉0721', name: '某县人民法院', login: 'first' } as const;
const NEW_PASSWORD = 'the second of them';

/** The call of `init` for a court with one administrator. */
export const INIT: readonly string[] = [
  ...['init', '--lang', 'en', '--name', COURT.name, '--code', COURT.code, '--level', 'basic'],
  ...['--admin', '甲某', '--login', COURT.login],
];

export interface Made {
  readonly oneTimePassword: string;
}

/** Founds the court and answers its first password. */
export async function found(
  program: Program,
  where: readonly string[],
  options?: ChildOptions,
): Promise<Made> {
  const child = runInChild(program, [...INIT, ...where], options);
  const made = JSON.parse(await child.says('{')) as Made;
  await child.ended;
  return made;
}

export interface Serving {
  readonly child: Child;
  readonly address: string;
}

/** The server of that court, once it is ready. */
export async function serving(
  program: Program,
  where: readonly string[],
  options?: ChildOptions,
): Promise<Serving> {
  const child = runInChild(program, ['serve', '--lang', 'en', '--port', '0', ...where], options);
  const line = await child.says('Zhijian is ready');
  return { child, address: /http:\S+/.exec(line)?.[0] ?? '' };
}

async function ask(address: string, path: string, init: RequestInit): Promise<Response> {
  return fetch(`${address}/api/v1${path}`, { ...init, signal: AbortSignal.timeout(40_000) });
}

function post(address: string, path: string, body: object, headers: Record<string, string> = {}) {
  return ask(address, path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Signs in, with the first password where it is given, and answers the cookie. */
export async function signedIn(address: string, oneTimePassword?: string): Promise<string> {
  const password = oneTimePassword ?? NEW_PASSWORD;
  const answer = await post(address, '/session', { login: COURT.login, password });
  if (answer.status !== 201) throw new Error(`no session: ${await answer.text()}`);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  if (oneTimePassword === undefined) return cookie;
  const changed = await post(
    address,
    '/session/password',
    { before: oneTimePassword, password: NEW_PASSWORD },
    { cookie },
  );
  if (changed.status !== 200) throw new Error(`the password stays: ${await changed.text()}`);
  return cookie;
}

/** One command with two events: enters a person in the register, with their office. */
export function addPerson(address: string, cookie: string, id: string): Promise<Response> {
  const offices = [{ office: 'judge' }];
  const person = { id, name: '某某', department: '某庭', from: '2026-01-05', offices };
  return post(address, '/people/add-person', person, { cookie, 'idempotency-key': id });
}

/** Who is in the register, the first administrator left out. */
export async function registered(address: string, cookie: string): Promise<ReadonlySet<string>> {
  const answer = await ask(address, '/people', { headers: { cookie } });
  const { people } = (await answer.json()) as { people: { id: string }[] };
  return new Set(people.map((person) => person.id).filter((id) => id !== COURT.login));
}
