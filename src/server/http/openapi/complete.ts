import { z } from 'zod';
import { done, problemDocument } from '../../../answers/parts.ts';
import type { Answered } from './answered.ts';
import { answers } from './answers.ts';
import { deletes, otherPosts } from './sends.ts';

interface Operation {
  operationId?: string;
  summary?: string;
  tags?: string[];
  parameters?: { name: string; in: string }[];
  requestBody?: { required?: boolean };
  responses?: Record<string, object>;
  security?: object[];
}

type Method = 'get' | 'post' | 'delete';

export interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Partial<Record<Method, Operation>>>>;
  readonly components?: { schemas?: Record<string, unknown> };
  readonly [rest: string]: unknown;
}

const PREFIX = '/api/v1';
const methods: readonly Method[] = ['get', 'post', 'delete'];

const errors: Readonly<Record<number, string>> = {
  400: 'The request is malformed',
  401: 'Not signed in, or not in service',
  403: 'Not this person’s to do or to see',
  404: 'Not there, or not to be known of',
  409: 'It has changed meanwhile, or the key was used for another command',
  413: 'What was sent is too large',
  415: 'Only JSON is taken',
  422: 'Refused, with the article',
  429: 'Too often, or locked',
  500: 'Something went wrong; nothing was done',
  503: 'The log takes nothing at present',
};

/** What is asked before anybody has signed in. */
const open: readonly string[] = [
  'get /session',
  'get /session/people',
  'post /session',
  'delete /session',
  'get /calendar-feed/{secret}',
];

const files = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const;

const onBehalfOf = {
  name: 'X-On-Behalf-Of',
  in: 'header',
  description: 'The person whose deputy acts',
  schema: { type: 'string' },
};
const ifMatch = {
  name: 'If-Match',
  in: 'header',
  description: 'The version that was looked at: “"5"”; anything else that has changed since is answered 409',
  schema: { type: 'string', pattern: '^(\\*|(W/)?"\\d{1,9}"|\\d{1,9})$' },
};
const idempotencyKey = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'The same command with the same key is done once and answered to the byte as it was; what was refused is decided anew',
  schema: { type: 'string', pattern: '^[!-~]{1,200}$' },
};

/** The document with what the schemas that validate do not say: names, headers, answers and problems of every operation. */
export function completed(document: OpenApi): OpenApi {
  const schemas: Record<string, unknown> = { ...document.components?.schemas };
  const put: Put = (schema) => jsonSchema(schema, schemas);
  for (const [url, path] of Object.entries(document.paths))
    for (const method of methods) {
      const operation = path[method];
      if (operation) complete(operation, method, url.slice(PREFIX.length), put);
    }
  schemas.Problem = put(problemDocument);
  schemas.Done = put(done);
  return { ...document, components: { ...document.components, schemas } };
}

/** The JSON Schema of an answer; what of it has a name of its own is put among the components. */
type Put = (schema: z.ZodType) => object;

function complete(operation: Operation, method: Method, path: string, put: Put): void {
  const guarded = !open.includes(`${method} ${path}`);
  const command = method === 'post' && !otherPosts[path];
  operation.operationId = nameOf(method, path);
  operation.parameters = [
    ...(operation.parameters ?? []),
    ...(guarded ? [onBehalfOf] : []),
    ...(command ? [idempotencyKey, ifMatch] : []),
  ];
  if (!guarded) operation.security = [];
  operation.responses = {
    ...(command ? answerOfCommand(path) : answerOf(operation, method, path, put)),
    ...Object.fromEntries(
      statusesOf(operation, method, path, { guarded, command }).map((status) => [status, problem(status)]),
    ),
  };
}

/** `getReviewsById`, `postReviewsByIdRegisterCase`. */
function nameOf(method: Method, path: string): string {
  const words = path
    .replace(/\{(\w+)\}/g, 'by-$1')
    .split(/[/-]/)
    .filter(Boolean);
  return method + words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function answerOf(operation: Operation, method: Method, path: string, put: Put): Record<string, object> {
  if (method === 'delete') {
    operation.summary = deletes[path]!;
    return { 204: { description: 'Done' } };
  }
  const known = method === 'get' ? { ...answers[path]!, status: 200 } : otherPosts[path]!;
  operation.summary = known.summary;
  const responses: Record<string, object> = { [known.status]: success(known, put) };
  if (method === 'get' && path === '/session') responses[204] = { description: 'Nobody is signed in' };
  return responses;
}

function answerOfCommand(path: string): Record<string, object> {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Done' } } };
  const created = !path.includes('{id}') && creating.has(path.split('/')[1] ?? '');
  return { [created ? 201 : 200]: { description: 'Done, and recorded in the log', content } };
}

/** Where a command without an id makes something new; of the other registers a court has one. */
const creating = new Set(['reviews', 'meetings', 'circulars']);

function success({ summary, answer, file = false }: Answered, put: Put): object {
  const sheet = { schema: { type: 'string', format: 'binary' } };
  const content = {
    'application/json': { schema: put(answer) },
    ...(file ? Object.fromEntries(files.map((each) => [each, sheet])) : {}),
  };
  return { description: summary, content };
}

function problem(status: number): object {
  const schema = { $ref: '#/components/schemas/Problem' };
  return { description: errors[status], content: { 'application/problem+json': { schema } } };
}

function statusesOf(
  operation: Operation,
  method: Method,
  path: string,
  { guarded, command }: { guarded: boolean; command: boolean },
): readonly number[] {
  const sends = method === 'post';
  const asks = operation.parameters?.some((each) => each.in === 'query' || each.in === 'path') ?? false;
  const named = path.includes('{id}') || path === '/accounts';
  return [
    ...(sends || asks ? [400] : []),
    ...(guarded || path === '/session' ? [401, 403] : []),
    ...(named ? [404] : []),
    ...(command ? [409] : []),
    ...(sends ? [413, 415, 422] : []),
    ...(path === '/readings/what-if' ? [422] : []),
    ...(path === '/session' && sends ? [429] : []),
    500,
    ...(command ? [503] : []),
  ];
}

function jsonSchema(schema: z.ZodType, components: Record<string, unknown>): object {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io: 'output', unrepresentable: 'any' });
  const located = JSON.stringify(json).replaceAll('"#/$defs/', '"#/components/schemas/');
  const { $defs = {}, ...rest } = JSON.parse(located) as { $defs?: Record<string, object> };
  for (const [name, each] of Object.entries($defs)) components[name] = withoutId(each);
  return rest;
}

function withoutId(schema: object): object {
  const { id: _, ...rest } = schema as { id?: string };
  return rest;
}
