import type { FastifyRequest } from 'fastify';
import { stateIn } from '../../core/court/execute.ts';
import { inService, isDeputyOf } from '../../core/people/people.ts';
import { courtDateOf } from '../../core/time/instant.ts';
import { findBearer, findSession } from '../accounts/sessions.ts';
import type { Fresh } from '../queries/fresh.ts';
import { problem } from './problems.ts';
import type { Caller, Site } from './site.ts';

export const COOKIE = 'zhijian-session';
const reads: readonly string[] = ['GET', 'HEAD'];

/** Whoever asks must be signed in, in service, and may stand in only for somebody whose deputy they are today. */
export function guard(site: Site, fresh: Fresh) {
  return async (request: FastifyRequest): Promise<void> => {
    await identify(site, request);
    const { session } = request;
    if (!session) throw problem(401, 'not-signed-in', { zh: '请先登录。', en: 'Sign in first.' });
    if (session.oneTime && request.routeOptions.config.beforePasswordChange !== true)
      throw problem(403, 'password-must-change', {
        zh: '请先修改一次性密码。',
        en: 'Change the one-time password first.',
      });
    await fresh.refresh();
    request.caller = await callerOf(site, session.person, onBehalfOf(request));
  };
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** May be asked while the one-time password has not been changed. */
    beforePasswordChange?: boolean;
  }
}

async function identify({ db, service }: Site, request: FastifyRequest): Promise<void> {
  const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer) {
    request.session = (await findBearer(db, service.court, bearer)) ?? null;
    return;
  }
  const token = request.cookies[COOKIE];
  if (!token) return;
  if (!reads.includes(request.method)) refuseForeign(request);
  request.session = (await findSession(db, service.court, token)) ?? null;
}

/** A write with a cookie has to come from a page of ours: browsers say from where it comes. */
export function refuseForeign(request: FastifyRequest): void {
  const { origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  const foreign = origin !== undefined && !comesFrom(origin, request.host);
  if (foreign || site === 'cross-site' || site === 'same-site')
    throw problem(403, 'foreign-origin', {
      zh: '请求不是从本系统页面发出的。',
      en: 'The request does not come from a page of this system.',
    });
}

function comesFrom(origin: string, host: string): boolean {
  try {
    const { protocol, host: from } = new URL(origin);
    return from === new URL(`${protocol}//${host}`).host;
  } catch {
    return false;
  }
}

function onBehalfOf(request: FastifyRequest): string | undefined {
  const given = request.headers['x-on-behalf-of'];
  return typeof given === 'string' && given !== '' ? given : undefined;
}

async function callerOf(site: Site, person: string, principal: string | undefined): Promise<Caller> {
  const at = site.now();
  const people = await site.service.ask(stateIn('people/court'));
  const today = courtDateOf(at);
  if (!inService(people, person, today))
    throw problem(401, 'not-in-service', {
      zh: '您已不在岗，不能使用本系统。',
      en: 'You are not in service.',
    });
  if (principal !== undefined && !isDeputyOf(people, person, principal, today))
    throw problem(403, 'not-a-deputy', {
      zh: '您今天不是该人员的代行人。',
      en: 'You are not that person’s deputy today.',
    });
  return { by: person, onBehalfOf: principal, at };
}

/** Who asks, on a route behind the guard. */
export function callerIn(request: FastifyRequest): Caller {
  if (!request.caller) throw new Error('the route is not guarded');
  return request.caller;
}
