import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { type CourtStep, creates, isSystemOnly, stepsOf } from '../../core/court/commands.ts';
import { mayKnowOf } from '../../core/court/knowing.ts';
import { isForSeveral, mostAtOnce } from '../../core/court/several.ts';
import { idOf, type Kind, type Stream } from '../../core/court/streams.ts';
import { sharedRefusals } from '../../core/kernel/decide.ts';
import type { Refusal } from '../../core/kernel/decision.ts';
import { fill } from '../../core/kernel/text.ts';
import { placeName } from '../../vocabulary/names.ts';
import type { Given } from '../court/service.ts';
import type { Fresh } from '../queries/fresh.ts';
import { callerIn, guard } from './guard.ts';
import { type FieldProblem, localeOf, problemsOf, told } from './language.ts';
import { clockInDoubt, notFound, Problem, problem } from './problems.ts';
import type { Caller, Site } from './site.ts';

type Resource = Exclude<Kind, 'rotation'>;

const paths: Readonly<Record<Resource, string>> = {
  review: '/reviews',
  meeting: '/meetings',
  record: '/judges/:id/record',
  people: '/people',
  readings: '/readings',
  calendar: '/calendar',
  circular: '/circulars',
};

/** The resources of which a court has one: what stands in the address is one of the command’s fields. */
const single: Partial<Record<Resource, string>> = { people: 'person', readings: 'reading', calendar: 'year' };
const prefixes: Partial<Record<Resource, string>> = { review: 'r', meeting: 'm', circular: 'c' };

/** Every command as a route: what creates stands under the resource, everything else under the thing it is done to. */
export async function commandRoutes(app: FastifyInstance, site: Site, fresh: Fresh) {
  const onRequest = guard(site, fresh);
  for (const kind of Object.keys(stepsOf) as Resource[])
    for (const step of stepsOf[kind].filter((each) => !isSystemOnly(each))) {
      const schema = { tags: [kind], summary: step.title.en, description: step.help?.en, body: step.fields };
      const options = { onRequest, schema };
      const path = paths[kind];
      const field = single[kind];
      if (field) {
        app.post(`${path}/${step.name}`, options, (request, reply) =>
          answer(site, `${kind}/court`, step, request, reply),
        );
        const preValidation = async (request: FastifyRequest) => withField(request, field);
        app.post(`${path}/:id/${step.name}`, { ...options, preValidation }, (request, reply) =>
          answer(site, `${kind}/court`, step, request, reply),
        );
      } else if (creates(step)) {
        app.post(`${path}/${step.name}`, options, (request, reply) =>
          answer(site, `${kind}/${newId(prefixes[kind] ?? 'x', site, request)}`, step, request, reply),
        );
      } else {
        const place = kind === 'record' ? path : `${path}/:id`;
        const stream = (request: FastifyRequest): Stream =>
          `${kind}/${(request.params as { id: string }).id}`;
        app.post(`${place}/${step.name}`, options, (request, reply) =>
          answer(site, stream(request), step, request, reply),
        );
        if (!isForSeveral(kind, step)) continue;
        const several = { ...schema, summary: `${step.title.en}: for several`, body: eachOf(step) };
        app.post(`${place}/${step.name}/for-several`, { onRequest, schema: several }, (request, reply) =>
          answer(site, stream(request), step, request, reply, eachOf(step)),
        );
      }
    }
}

/** The fields of a command for each of several: all are done, or none. */
function eachOf(step: CourtStep) {
  return z.strictObject({
    each: z
      .array(step.fields as z.ZodType)
      .min(1)
      .max(mostAtOnce),
  });
}

function withField(request: FastifyRequest, field: string): void {
  const { id } = request.params as { id: string };
  const value = field === 'year' ? Number(id) : id;
  if (typeof request.body === 'object' && request.body !== null)
    request.body = { [field]: value, ...request.body };
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/** A new id; with an idempotency key always the same one, so that the command said twice is the same command. */
function newId(prefix: string, site: Site, request: FastifyRequest): string {
  const key = keyOf(request);
  const bytes = key
    ? createHash('sha256')
        .update(JSON.stringify([site.service.court, callerIn(request).by, key]))
        .digest()
    : randomBytes(12);
  return `${prefix}-${[...bytes.subarray(0, 12)].map((byte) => alphabet.charAt(byte % 32)).join('')}`;
}

function keyOf(request: FastifyRequest): string | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return undefined;
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw problem(400, 'malformed', {
    zh: 'Idempotency-Key 应为1至200个可见字符。',
    en: 'Idempotency-Key is 1 to 200 visible characters.',
  });
}

function expectedVersion(request: FastifyRequest): number | undefined {
  const given = request.headers['if-match'];
  if (given === undefined || given === '*') return undefined;
  const [, quoted, bare] = /^(?:(?:W\/)?"(\d{1,9})"|(\d{1,9}))$/.exec(given) ?? [];
  const version = quoted ?? bare;
  if (version !== undefined) return Number(version);
  throw problem(400, 'malformed', {
    zh: 'If-Match 应为版本号。',
    en: 'If-Match is a version: "5".',
  });
}

async function answer(
  site: Site,
  stream: Stream,
  step: CourtStep,
  request: FastifyRequest,
  reply: FastifyReply,
  several?: z.ZodType<{ each: unknown[] }>,
): Promise<FastifyReply> {
  const caller = callerIn(request);
  const locale = localeOf(request);
  const fields = problemsOf(several ?? (step.fields as z.ZodType), request.body, locale);
  if (fields.length > 0) throw malformedFields(fields, step.name);
  const [first, ...also] = several ? (request.body as { each: unknown[] }).each : [request.body];
  const given = await site.service.give(
    { stream, name: step.name, with: first, ...(several && { also }), ...caller },
    { key: keyOf(request), expected: expectedVersion(request) },
  );
  if (!('done' in given))
    throw await refusalOf(site, creates(step) ? undefined : stream, given, caller, step.name);
  const { events, notes, version } = given.done;
  return reply
    .status(creates(step) ? 201 : 200)
    .header('etag', `"${version}"`)
    .send({ id: idOf(stream), version, events, notes: told(notes, locale) });
}

/** What is filled in wrong, the first of it in words: the field as the form of the command calls it. */
export function malformedFields(fields: readonly FieldProblem[], command = ''): Problem {
  const [first] = fields;
  const problem = first?.says ?? '';
  const place = placeName(command, first?.path ?? []);
  const says = fill(sharedRefusals.malformed, { place, problem });
  const told = fields.map(({ field, says }) => ({ field, says }));
  return new Problem(400, { code: 'malformed', because: [] }, { says, fields: told });
}

/** What somebody may not know of is not there for them, whatever else would have been said. */
async function refusalOf(
  site: Site,
  stream: Stream | undefined,
  given: Exclude<Given, { done: unknown }>,
  caller: Caller,
  command: string,
): Promise<Problem> {
  if (stream && !(await site.service.ask(mayKnowOf(stream, caller, command)))) return notFound();
  if ('conflict' in given) return conflicts[given.conflict]();
  const { place } = given;
  const refused = place === undefined ? given.refused : inOneOf(given.refused, place);
  const status = statuses[refused.code] ?? 422;
  return status === 404 ? notFound() : new Problem(status, refused);
}

/** The field of whichever of several was refused, where the form has it. */
function inOneOf(refused: Refusal, place: number): Refusal {
  return { ...refused, field: ['each[', String(place), ']', refused.field && `.${refused.field}`].join('') };
}

const statuses: Readonly<Record<string, number>> = {
  'not-yours-to-do': 403,
  recused: 404,
  malformed: 400,
  'unknown-command': 404,
  'not-there': 404,
};

const conflicts = {
  version: () =>
    problem(409, 'version-conflict', {
      zh: '您打开之后，内容已有变动，请刷新后再办理。',
      en: 'It has changed since you opened it: look at it again first.',
    }),
  key: () =>
    problem(409, 'idempotency-key-reused', {
      zh: '同一 Idempotency-Key 已用于另一操作。',
      en: 'The Idempotency-Key was used for another command.',
    }),
  'log-broken': () =>
    problem(503, 'log-broken', {
      zh: '日志校验有误，暂停办理，请联系审计管理员。',
      en: 'The log is broken and takes nothing more: tell the audit administrator.',
    }),
  'clock-in-doubt': clockInDoubt,
  'clock-behind': () =>
    problem(503, 'clock-behind', {
      zh: '服务器时钟早于日志中的最后一条，请联系系统管理员校时。',
      en: 'The server’s clock is behind the last entry of the log: tell the system administrator.',
    }),
} as const;
