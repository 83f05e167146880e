import { randomUUID } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod';
import type { z } from 'zod';
import { ContentMissing } from '../court/states.ts';
import { isAway } from '../database/away.ts';
import { freshOf } from '../queries/fresh.ts';
import { accountResetRoutes } from './account-reset-routes.ts';
import { accountRoutes } from './account-routes.ts';
import { clientFiles } from './client-files.ts';
import { commandRoutes, malformedFields } from './command-routes.ts';
import { cleaned, readAway, takeJson } from './input.ts';
import { localeOf, problemsOf } from './language.ts';
import { documented } from './openapi.ts';
import { operations } from './operations.ts';
import { answerProblem, notFound, Problem, problem } from './problems.ts';
import { queryRoutes } from './query-routes.ts';
import { logRequests } from './request-log.ts';
import { sessionRoutes } from './session-routes.ts';
import type { Site } from './site.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_BODY = MEGABYTE;

export interface AppOptions {
  readonly site: Site;
  /** Where the built client lies; without it only the API is served. */
  readonly client?: string | undefined;
  /** How long headers and a body may take to come. */
  readonly patienceMs?: number;
  /** What takes longer is told that it is not known whether it was done. */
  readonly longestAnswerMs?: number;
}

/** Whoever sends a part of a request and then nothing more is cut off; looked for every so often, and ended in time. */
function stalled(patienceMs: number) {
  const look = patienceMs / 10;
  return {
    requestTimeout: patienceMs - look,
    http: { headersTimeout: patienceMs / 2, connectionsCheckingInterval: look },
  };
}

/** The server of one court, not yet listening: commands and queries under `/api/v1`, the client everywhere else. */
export async function buildApp({
  site,
  client,
  patienceMs = 60_000,
  longestAnswerMs = 120_000,
}: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: LARGEST_BODY,
    // who is being answered gets the answer; what comes on a connection while the server ends is answered and closed
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    ...stalled(patienceMs),
    handlerTimeout: longestAnswerMs,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 500 },
    // told to whoever meets a mistake of the program’s, and found by it in the log of requests
    genReqId: () => randomUUID().slice(0, 8),
    frameworkErrors: (_error, request, reply) => answerProblem(request, reply, notFound()),
  });
  app.decorateRequest('caller', null);
  app.decorateRequest('session', null);
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(() => JSON.stringify);
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') await readAway(request.raw);
    return answerProblem(request, reply, problemFor(error, site, request));
  });
  takeJson(app);
  await app.register(cookie);
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: policy },
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
    originAgentCluster: false,
  });
  await app.register(compress, { threshold: 2048 });
  app.addHook('preValidation', async (request) => {
    request.query = cleaned(request.query, 0);
    request.params = cleaned(request.params, 0);
  });
  let ending = false;
  app.addHook('preClose', async () => {
    ending = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (ending) reply.header('connection', 'close');
  });
  const fresh = freshOf(site.service);
  logRequests(app, site);
  await operations(app, site);
  await app.register(
    async (api) => {
      api.addHook('onSend', async (_request, reply) => {
        reply.header('cache-control', 'no-store');
      });
      await documented(api);
      await sessionRoutes(api, site, fresh);
      await accountRoutes(api, site, fresh);
      await accountResetRoutes(api, site, fresh);
      await queryRoutes(api.withTypeProvider<ZodTypeProvider>(), site, fresh);
      await commandRoutes(api, site, fresh);
    },
    { prefix: '/api/v1' },
  );
  await clientFiles(app, client);
  return app;
}

/** Everything comes from this server; antd writes its styles into the page. */
const policy = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  objectSrc: ["'none'"],
  baseUri: ["'self'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

type Located = Parameters<typeof localeOf>[0];

function problemFor(error: FastifyError, site: Site, request: Located): Problem {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) return invalid(error, request);
  const known = byCode[error.code] ?? byStatus[error.statusCode ?? 500];
  if (known) return known(request.routeOptions.bodyLimit ?? LARGEST_BODY);
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT') return away(request, error, site);
  if (isAway(error)) return away(request, error, site);
  if (error instanceof ContentMissing) {
    site.onError(error, `${request.id} ${request.method} ${routeOf(request)}`);
    return problem(503, 'content-missing', error.says);
  }
  const number = request.id;
  site.onError(error, `${number} ${request.method} ${routeOf(request)}`);
  return problem(
    500,
    'internal-error',
    {
      zh: '系统出错，操作没有办理。请将编号{number}告知系统管理员。',
      en: 'Something went wrong, and nothing was done. Tell the system administrator the number {number}.',
    },
    { number },
  );
}

/** Whether an act was done can’t be known when its answer was lost on the way: this never says that nothing was. */
function away(request: Located, error: Error, site: Site): Problem {
  site.onError(error, `${request.id} ${request.method} ${routeOf(request)}`);
  return request.method === 'GET' || request.method === 'HEAD'
    ? problem(503, 'database-away', {
        zh: '数据库暂时没有应答，请稍候再试。',
        en: 'The database does not answer just now. Try again in a moment.',
      })
    : problem(503, 'database-away', {
        zh: '数据库没有应答，无法确定刚才的操作是否已经完成。请稍候重新打开页面，看清结果后再决定是否重办。',
        en: 'The database did not answer, so it is not known whether this was done. Open the page again in a moment and look before you repeat it.',
      });
}

/** Where a request went, for the server’s own log: names and secrets stand in addresses and queries, not in a route. */
function routeOf({ routeOptions }: Located): string {
  return routeOptions.url ?? '';
}

/** The validator said no in its own words; the user is told in theirs. */
function invalid(error: FastifyError, request: Located): Problem {
  const part = error.validationContext ?? 'body';
  const { schema } = request.routeOptions;
  const [against, input] =
    part === 'querystring'
      ? [schema?.querystring, request.query]
      : part === 'params'
        ? [schema?.params, request.params]
        : [schema?.body, request.body ?? {}];
  return malformedFields(problemsOf(against as z.ZodType, input, localeOf(request)));
}

const tooLarge = (limit: number) =>
  problem(
    413,
    'too-large',
    { zh: '提交的内容超过{size}兆字节。', en: 'What was sent is larger than {size} MB.' },
    { size: String(Math.round(limit / MEGABYTE)) },
  );
const unsupported = () =>
  problem(415, 'unsupported-format', { zh: '只接受 JSON。', en: 'Only JSON is taken.' });
const badRequest = () => problem(400, 'malformed', { zh: '请求有误。', en: 'The request is malformed.' });
const tooOften = () =>
  problem(429, 'too-often', {
    zh: '请求过于频繁，请稍后再试。',
    en: 'Too many requests: try again in a while.',
  });

const byCode: Readonly<Record<string, (limit: number) => Problem>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: tooLarge,
  FST_ERR_CTP_INVALID_MEDIA_TYPE: unsupported,
  FST_ERR_NOT_FOUND: notFound,
};
const byStatus: Readonly<Record<number, (limit: number) => Problem>> = {
  400: badRequest,
  404: notFound,
  413: tooLarge,
  415: unsupported,
  429: tooOften,
};
