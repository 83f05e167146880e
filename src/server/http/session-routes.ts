import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { stateIn } from '../../core/court/execute.ts';
import { identifier } from '../../core/people/fields.ts';
import { inService } from '../../core/people/people.ts';
import { courtDateOf } from '../../core/time/instant.ts';
import { accountWithoutPassword, changePassword, checkPassword, passwordOf } from '../accounts/accounts.ts';
import { isPassword, weakness } from '../accounts/passwords.ts';
import { closeOthers, closeSession, openSession } from '../accounts/sessions.ts';
import type { Fresh } from '../queries/fresh.ts';
import { peopleToSignIn, whoAmI } from '../queries/who.ts';
import { COOKIE, callerIn, guard, refuseForeign } from './guard.ts';
import { localeOf } from './language.ts';
import { Problem, problem } from './problems.ts';
import type { Site } from './site.ts';

const signIn = z.union([
  z.strictObject({ person: identifier }),
  z.strictObject({ login: z.string().min(1).max(100), password: z.string().min(1).max(200) }),
]);

/** Signing in and out, and who is signed in. */
export async function sessionRoutes(plain: FastifyInstance, site: Site, fresh: Fresh) {
  const { db, service, demonstration } = site;
  const app = plain.withTypeProvider<ZodTypeProvider>();
  await app.register(rateLimit, { global: false });
  const signedIn = { onRequest: guard(site, fresh), config: { beforePasswordChange: true } };

  app.get('/session/people', { schema: { tags: ['session'] } }, async (request) => {
    if (!demonstration) return { people: [] };
    await fresh.refresh();
    return { people: await service.ask(peopleToSignIn(site.now(), localeOf(request))) };
  });

  app.post(
    '/session',
    {
      schema: { tags: ['session'], body: signIn },
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
    },
    async (request, reply) => {
      refuseForeign(request);
      await fresh.refresh();
      const given = request.body;
      const person = 'person' in given ? await asAnyone(given.person) : await withPassword(given);
      const token = await openSession(db, service.court, person, request.headers['user-agent']);
      setCookie(request, reply, token);
      return reply.status(201).send(await whoIs(person, request));
    },
  );

  async function asAnyone(person: string): Promise<string> {
    if (!demonstration) throw wrong();
    const people = await service.ask(stateIn('people/court'));
    if (!inService(people, person, courtDateOf(site.now()))) throw wrong();
    await accountWithoutPassword(db, service.court, person);
    if ((await passwordOf(db, service.court, person))?.locked) throw locked();
    return person;
  }

  async function withPassword({ login, password }: { login: string; password: string }): Promise<string> {
    const checked = await checkPassword(db, service.court, login, password);
    if (checked === 'wrong') throw wrong();
    if (checked === 'locked') throw locked();
    return checked.person;
  }

  async function whoIs(person: string, request: FastifyRequest, oneTime = false) {
    const stored = oneTime || ((await passwordOf(db, service.court, person))?.oneTime ?? false);
    const who = await service.ask(whoAmI(person, site.now(), localeOf(request)));
    return { ...who, demonstration, passwordMustChange: stored };
  }

  app.get(
    '/session',
    { schema: { tags: ['session'] }, config: { beforePasswordChange: true } },
    async (request, reply) => {
      if (!request.cookies[COOKIE] && !request.headers.authorization) return reply.status(204).send();
      await signedIn.onRequest(request);
      return whoIs(callerIn(request).by, request);
    },
  );

  app.delete('/session', { schema: { tags: ['session'] } }, async (request, reply) => {
    refuseForeign(request);
    await signedIn.onRequest(request).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
    });
    if (request.session) await closeSession(db, service.court, request.session.tokenHash);
    return reply.clearCookie(COOKIE, { path: '/' }).status(204).send();
  });

  app.post(
    '/session/password',
    {
      ...signedIn,
      schema: {
        tags: ['session'],
        body: z.strictObject({ before: z.string().max(200), password: z.string().min(1).max(200) }),
      },
    },
    async (request) => {
      const { by } = callerIn(request);
      const stored = await passwordOf(db, service.court, by);
      if (!stored || !(await isPassword(stored.hash, request.body.before))) throw wrong();
      const weak = weakness(request.body.password, stored.login, request.body.before);
      if (weak) throw problem(422, 'password-too-weak', weak);
      await changePassword(db, service.court, by, request.body.password);
      await closeOthers(db, service.court, by, request.session?.tokenHash);
      return whoIs(by, request);
    },
  );
}

function locked(): Problem {
  return problem(429, 'locked', {
    zh: '账号已锁定：失败次数过多的，十五分钟后解除；由管理员锁定的，请与其联系。',
    en: 'The account is locked: after too many failures for fifteen minutes, by an administrator until they unlock it.',
  });
}

function wrong(): Problem {
  return problem(401, 'wrong-login', {
    zh: '登录名或者密码不正确。',
    en: 'Login or password is wrong.',
  });
}

function setCookie(request: FastifyRequest, reply: FastifyReply, token: string): void {
  const secure = request.protocol === 'https';
  reply.setCookie(COOKIE, token, { path: '/', httpOnly: true, sameSite: 'strict', secure });
}
