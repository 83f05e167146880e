import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ClockConfirmed, Operation } from '../../answers/operation.ts';
import { acting } from '../queries/asking.ts';
import { isAlone, looksAfterSystem, operationOf } from '../queries/operation.ts';
import { agreeTo } from '../time/doubts.ts';
import { callerIn } from './guard.ts';
import { localeOf } from './language.ts';
import { problem } from './problems.ts';
import type { Caller, Site } from './site.ts';

const body = z.strictObject({ doubt: z.string().min(1).max(100) });

/** How the server does, and the word of those who look after it that its clock is right. */
export async function operationRoutes(
  plain: FastifyInstance,
  site: Site,
  onRequest: onRequestAsyncHookHandler,
) {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const tags = ['operation'];

  async function administrator(caller: Caller) {
    const env = await site.service.ask(acting(caller));
    if (looksAfterSystem(env)) return env;
    throw problem(403, 'not-yours-to-see', {
      zh: '系统运行情况由系统管理员、安全管理员和审计管理员查看。',
      en: 'How the system does is for its three administrators.',
    });
  }

  app.get('/operation', { onRequest, schema: { tags } }, async (request): Promise<Operation> => {
    const env = await administrator(callerIn(request));
    await site.keeper?.look();
    return operationOf(site, env, localeOf(request));
  });

  app.post(
    '/operation/confirm-clock',
    { onRequest, schema: { tags, body } },
    async (request): Promise<ClockConfirmed> => {
      const env = await administrator(callerIn(request));
      const { db, service, keeper } = site;
      const said = { person: env.by, alone: isAlone(env) };
      const outcome = await agreeTo(db, service.court, request.body.doubt, said);
      if (outcome === 'nothing-to-confirm')
        throw problem(409, outcome, {
          zh: '没有待确认的时钟，请刷新页面。',
          en: 'No clock waits to be confirmed: look at the page again.',
        });
      if (outcome === 'second-person-needed')
        throw problem(422, outcome, {
          zh: '您已确认过，还须另一名管理员确认。',
          en: 'You have confirmed it already; it takes another administrator to agree.',
        });
      await keeper?.look();
      return { outcome };
    },
  );
}
