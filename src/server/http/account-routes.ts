import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { stateIn } from '../../core/court/execute.ts';
import { holds } from '../../core/people/people.ts';
import { courtDateOf } from '../../core/time/instant.ts';
import { listAccounts, makeAccount, resetPassword } from '../accounts/accounts.ts';
import { endSession, listSessions, lockAccount } from '../accounts/session-list.ts';
import { closeOthers } from '../accounts/sessions.ts';
import type { Fresh } from '../queries/fresh.ts';
import { callerIn, guard } from './guard.ts';
import { notFound, problem } from './problems.ts';
import type { Caller, Site } from './site.ts';

/** Accounts of a real court: made and reset by its system administrator, with passwords that are told once. */
export async function accountRoutes(plain: FastifyInstance, site: Site, fresh: Fresh) {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const { db, service } = site;
  const onRequest = guard(site, fresh);
  const tags = ['accounts'];

  async function onlyAdministrator({ by, at }: Caller) {
    const people = await service.ask(stateIn('people/court'));
    if (!holds(people, by, 'system-administrator', courtDateOf(at)))
      throw problem(403, 'not-yours-to-do', {
        zh: '此项操作由系统管理员办理。',
        en: 'This is done by the system administrator.',
      });
    return people;
  }

  /** Locking and ending sessions is the security administrator’s as well. */
  async function oneOfTwo({ by, at }: Caller) {
    const people = await service.ask(stateIn('people/court'));
    const today = courtDateOf(at);
    const either = (['system-administrator', 'security-administrator'] as const).some((office) =>
      holds(people, by, office, today),
    );
    if (!either)
      throw problem(403, 'not-yours-to-do', {
        zh: '此项操作由系统管理员或者安全管理员办理。',
        en: 'This is done by the system administrator or the security administrator.',
      });
  }

  app.get('/accounts', { onRequest, schema: { tags } }, async (request) => {
    await oneOfTwo(callerIn(request));
    return { accounts: await listAccounts(db, service.court) };
  });

  app.get('/accounts/sessions', { onRequest, schema: { tags } }, async (request) => {
    await oneOfTwo(callerIn(request));
    return { sessions: await listSessions(db, service.court) };
  });

  app.delete('/accounts/sessions/:id', { onRequest, schema: { tags } }, async (request, reply) => {
    await oneOfTwo(callerIn(request));
    const { id } = request.params as { id: string };
    if (!(await endSession(db, service.court, id))) throw notFound();
    return reply.status(204).send();
  });

  for (const [name, locked] of [
    ['lock', true],
    ['unlock', false],
  ] as const)
    app.post(`/accounts/:id/${name}`, { onRequest, schema: { tags } }, async (request) => {
      const caller = callerIn(request);
      await oneOfTwo(caller);
      const { id } = request.params as { id: string };
      if (id === caller.by)
        throw problem(422, 'own-account', {
          zh: '不能锁定或者解锁本人的账号。',
          en: 'One neither locks nor unlocks one’s own account.',
        });
      if (!(await lockAccount(db, service.court, id, locked))) throw notFound();
      return { person: id, locked };
    });

  app.post(
    '/accounts',
    {
      onRequest,
      schema: {
        tags,
        body: z.strictObject({ person: z.string().max(64), login: z.string().trim().min(2).max(64) }),
      },
    },
    async (request, reply) => {
      const people = await onlyAdministrator(callerIn(request));
      const { person, login } = request.body;
      if (!people.persons[person]) throw notFound();
      const oneTimePassword = await makeAccount(db, service.court, person, login);
      if (oneTimePassword === undefined)
        throw problem(422, 'account-exists', {
          zh: '该人员已有账号，或者登录名已被使用。',
          en: 'The person has an account, or the login is taken.',
        });
      return reply.status(201).send({ person, login, oneTimePassword });
    },
  );

  app.post('/accounts/:id/reset-password', { onRequest, schema: { tags } }, async (request) => {
    await onlyAdministrator(callerIn(request));
    const { id } = request.params as { id: string };
    const oneTimePassword = await resetPassword(db, service.court, id);
    if (oneTimePassword === undefined) throw notFound();
    await closeOthers(db, service.court, id);
    return { person: id, oneTimePassword };
  });
}
