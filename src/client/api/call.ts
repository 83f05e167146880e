import { problemOf, unreachable } from './problem.ts';

const base = '/api/v1';

export interface Asked {
  readonly body?: unknown;
  /** One a click: the same key given again changes nothing more. */
  readonly key?: string;
  readonly version?: number;
  readonly onBehalfOf?: string;
  readonly signal?: AbortSignal;
}

type Listener = () => void;
const whenSignedOut = new Set<Listener>();

/** Hears that the session has ended, whichever question found out. */
export function onSignedOut(listener: Listener): () => void {
  whenSignedOut.add(listener);
  return () => whenSignedOut.delete(listener);
}

/** One question to the server, answered with its JSON or thrown as an `ApiProblem`. */
export async function call<T>(method: string, path: string, asked: Asked = {}): Promise<T> {
  const answer = await send(method, path, asked);
  if (answer.status === 204) return undefined as T;
  if (answer.ok) return (await answer.json()) as T;
  const problem = await problemOf(answer);
  if (problem.status === 401 && !path.startsWith('/session'))
    for (const listener of whenSignedOut) listener();
  throw problem;
}

async function send(method: string, path: string, asked: Asked): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (asked.body !== undefined) headers['content-type'] = 'application/json';
  if (asked.key !== undefined) headers['idempotency-key'] = asked.key;
  if (asked.version !== undefined) headers['if-match'] = `"${asked.version}"`;
  if (asked.onBehalfOf) headers['x-on-behalf-of'] = asked.onBehalfOf;
  try {
    return await fetch(base + path, {
      method,
      headers,
      credentials: 'same-origin',
      signal: asked.signal,
      body: asked.body === undefined ? undefined : JSON.stringify(asked.body),
    });
  } catch (error) {
    if (asked.signal?.aborted) throw error;
    throw unreachable();
  }
}

/** `?a=1&b=2` of what is set. */
export function query(
  fields: Readonly<Record<string, string | number | boolean | undefined | null>>,
): string {
  const set = Object.entries(fields).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  const text = new URLSearchParams(set.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

/** A key for one click; `crypto.randomUUID` is missing on plain http inside a court. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
