import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { stateIn } from '../../core/court/execute.ts';
import { mayKnowOfMeetings } from '../../core/court/knowing.ts';
import type { Stream } from '../../core/court/streams.ts';
import { peopleDecider } from '../../core/people/people-decider.ts';
import { actionsFor } from '../queries/actions.ts';
import { awaitingAPlace } from '../queries/agenda.ts';
import { acting } from '../queries/asking.ts';
import { calendarPage, committeePage, peoplePage, readingsPage } from '../queries/court.ts';
import { logHeaders, mayReadLog } from '../queries/log-headers.ts';
import { meetingList, meetingPage } from '../queries/meetings.ts';
import { openWork } from '../queries/open-work.ts';
import { reconsiderationsTooLate } from '../queries/overdue-reconsiderations.ts';
import { judgesSeenBy, recordPage } from '../queries/records.ts';
import { statisticsFor } from '../queries/statistics.ts';
import { callerIn } from './guard.ts';
import { localeOf } from './language.ts';
import { operationRoutes } from './operation-routes.ts';
import { pageFields, placeOfDay } from './paging.ts';
import { period } from './period.ts';
import { notFound, problem } from './problems.ts';
import type { Site } from './site.ts';
import { verificationRoutes } from './verification-routes.ts';

const byId = z.object({ id: z.string().min(1).max(100) });

/** The court's registers: people, meetings, records, readings, calendar, circulars, log, statistics. */
export async function courtRoutes(plain: FastifyInstance, site: Site, onRequest: onRequestAsyncHookHandler) {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const { db, service } = site;
  const options = (tag: string) => ({ onRequest, schema: { tags: [tag] } });
  const versionOf = async (stream: Stream) => (await service.states.load(db, stream)).version;

  app.get(
    '/meetings',
    { onRequest, schema: { tags: ['meeting'], querystring: z.strictObject(pageFields) } },
    async (request) => {
      const env = await service.ask(acting(callerIn(request)));
      if (!mayKnowOfMeetings(env)) return { items: [], next: null, tooLate: [] };
      const { limit, cursor } = request.query;
      const page = await meetingList(db, service.court, { limit, cursor: placeOfDay(cursor) });
      return { ...page, tooLate: await reconsiderationsTooLate(site, callerIn(request)) };
    },
  );

  app.get('/agenda', options('meeting'), async (request) => ({
    items: await awaitingAPlace(service, callerIn(request), localeOf(request)),
  }));

  app.get(
    '/meetings/:id',
    { onRequest, schema: { tags: ['meeting'], params: byId } },
    async (request, reply) => {
      const { id } = request.params;
      const page = await service.ask(meetingPage(id, callerIn(request), localeOf(request)));
      if (!page) throw notFound();
      const version = await versionOf(`meeting/${id}`);
      return reply.header('etag', `"${version}"`).send({ ...page, version });
    },
  );

  app.get('/judges', options('record'), (request) => service.ask(judgesSeenBy(callerIn(request))));

  app.get(
    '/judges/:id/record',
    { onRequest, schema: { tags: ['record'], params: byId } },
    async (request, reply) => {
      const { id } = request.params;
      const page = await service.ask(recordPage(id, callerIn(request), localeOf(request)));
      if (!page) throw notFound();
      const version = await versionOf(`record/${id}`);
      return reply.header('etag', `"${version}"`).send({ ...page, version });
    },
  );

  app.get('/people', options('people'), async (request) => ({
    ...(await service.ask(peoplePage(callerIn(request), localeOf(request)))),
    version: await versionOf('people/court'),
  }));

  const openWorkOf = z.strictObject({ to: z.string().max(64).optional() });
  app.get(
    '/people/:id/open-work',
    { onRequest, schema: { tags: ['people'], params: byId, querystring: openWorkOf } },
    async (request) => {
      const caller = callerIn(request);
      const env = await service.ask(acting(caller));
      const offered = actionsFor(peopleDecider, env.people, env).some(
        ({ name }) => name === 'hand-over-work',
      );
      if (!offered || !env.people.persons[request.params.id]) throw notFound();
      return {
        items: await openWork(service, request.params.id, request.query.to, caller, localeOf(request)),
      };
    },
  );

  app.get('/people/committee', options('people'), (request) => service.ask(committeePage(callerIn(request))));

  app.get('/readings', options('readings'), async (request) => ({
    ...(await service.ask(readingsPage(callerIn(request), localeOf(request)))),
    version: await versionOf('readings/court'),
  }));

  const year = z.strictObject({ year: z.coerce.number().int().min(1990).max(2199).optional() });
  app.get('/calendar', { onRequest, schema: { tags: ['calendar'], querystring: year } }, async (request) => ({
    ...(await service.ask(calendarPage(request.query.year, callerIn(request), localeOf(request)))),
    version: await versionOf('calendar/court'),
  }));

  app.get('/circulars', options('circular'), async () => {
    const text = `select id, title, published_on as "publishedOn" from view_circular where court = $1
                  order by published_on desc, id limit 200`;
    return { items: await db.rows({ text }, [service.court]) };
  });

  app.get('/circulars/:id', { onRequest, schema: { tags: ['circular'], params: byId } }, async (request) => {
    const circular = await service.ask(stateIn(`circular/${request.params.id}`));
    if (circular.stage === 'unstarted') throw notFound();
    const { title, text, on } = circular;
    return { id: request.params.id, title, text, publishedOn: on };
  });

  const headers = z.strictObject({
    from: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
    limit: pageFields.limit,
  });
  app.get('/log', { onRequest, schema: { tags: ['log'], querystring: headers } }, async (request) => {
    if (!mayReadLog(await service.ask(acting(callerIn(request)))))
      throw problem(403, 'not-yours-to-see', {
        zh: '日志由审计管理员和监察室查看。',
        en: 'The log is for the audit administrator and the supervision office.',
      });
    return logHeaders(db, service.court, request.query, localeOf(request));
  });

  app.get(
    '/statistics',
    { onRequest, schema: { tags: ['statistics'], querystring: period } },
    async (request) =>
      statisticsFor(db, service.court, await service.ask(acting(callerIn(request))), request.query),
  );

  await operationRoutes(app, site, onRequest);
  await verificationRoutes(plain, site, onRequest);
}
