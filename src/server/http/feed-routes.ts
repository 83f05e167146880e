import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { stateIn } from '../../core/court/execute.ts';
import { inService } from '../../core/people/people.ts';
import { courtDateOf } from '../../core/time/instant.ts';
import { feedOf, findFeed, renewFeed, revokeFeed } from '../accounts/feeds.ts';
import { feedText } from '../queries/feed.ts';
import type { Fresh } from '../queries/fresh.ts';
import { callerIn } from './guard.ts';
import { localeOf } from './language.ts';
import { notFound } from './problems.ts';
import type { Site } from './site.ts';

/** The calendar of a person for their own calendar program: an address with a secret in it, made, renewed and revoked by them. */
export async function feedRoutes(
  plain: FastifyInstance,
  site: Site,
  fresh: Fresh,
  onRequest: onRequestAsyncHookHandler,
) {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const { db, service } = site;
  const tags = ['calendar'];

  app.get('/calendar-feed', { onRequest, schema: { tags } }, async (request) => {
    const feed = await feedOf(db, service.court, callerIn(request).by);
    return { feed: feed ?? null };
  });

  app.post('/calendar-feed', { onRequest, schema: { tags } }, async (request, reply) => {
    const token = await renewFeed(db, service.court, callerIn(request).by, localeOf(request));
    const address = `${request.protocol}://${request.host}/api/v1/calendar-feed/${token}.ics`;
    return reply.status(201).send({ address });
  });

  app.delete('/calendar-feed', { onRequest, schema: { tags } }, async (request, reply) => {
    await revokeFeed(db, service.court, callerIn(request).by);
    return reply.status(204).send();
  });

  app.get(
    '/calendar-feed/:secret',
    {
      schema: { tags, params: z.object({ secret: z.string().max(100) }) },
    },
    async (request, reply) => {
      const token = /^([\w-]{43})\.ics$/.exec(request.params.secret)?.[1];
      const feed = token ? await findFeed(db, service.court, token) : undefined;
      const at = site.now();
      await fresh.refresh();
      const people = await service.ask(stateIn<'people'>('people/court'));
      if (!feed || !inService(people, feed.person, courtDateOf(at))) throw notFound();
      const text = await feedText(service, { by: feed.person, at }, feed.language);
      return reply.header('content-type', 'text/calendar; charset=utf-8').send(text);
    },
  );
}
