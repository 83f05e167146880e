import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { acting } from '../queries/asking.ts';
import { commandList } from '../queries/commands.ts';
import { deskOf } from '../queries/desk.ts';
import type { Fresh } from '../queries/fresh.ts';
import { provisionsOfTheLaw } from '../queries/law.ts';
import { reference } from '../queries/reference.ts';
import { registerPage, sorts } from '../queries/register.ts';
import { reviewPage } from '../queries/review.ts';
import { tracePage } from '../queries/trace.ts';
import { accountabilityRoutes } from './accountability-routes.ts';
import { courtRoutes } from './court-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { callerIn, guard } from './guard.ts';
import { importRoutes } from './import-routes.ts';
import { localeOf } from './language.ts';
import { pageFields, placeOfDay } from './paging.ts';
import { notBackwards, periodFields } from './period.ts';
import { notFound } from './problems.ts';
import type { Site } from './site.ts';

/** `a,b` or the parameter said twice. */
const list = z
  .union([z.string(), z.array(z.string())])
  .transform((given) => [given].flat().flatMap((each) => each.split(',')))
  .optional();
const word = z.string().min(1).max(200).optional();
const yes = z.stringbool().optional();

const registerFields = z
  .strictObject({
    stage: list,
    ground: list,
    source: list,
    category: list,
    quality: list,
    division: word,
    judge: word,
    reviewer: word,
    ...periodFields,
    overdue: yes,
    q: z.string().trim().min(1).max(50).optional(),
    case: list,
    sort: z.enum(sorts.flatMap((sort) => [sort, `-${sort}` as const])).default('-referredOn'),
    ...pageFields,
  })
  .superRefine(notBackwards);

async function circularIds(db: Site['db'], court: string): Promise<readonly string[]> {
  const text = 'select id from view_circular where court = $1 order by published_on, id';
  const rows = await db.rows<{ id: string }>({ name: 'circular-ids', text }, [court]);
  return rows.map(({ id }) => id);
}

/** Everything that is asked and changes nothing. */
export async function queryRoutes(plain: FastifyInstance, site: Site, fresh: Fresh) {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const { db, service } = site;
  const onRequest = guard(site, fresh);

  app.get(
    '/reviews',
    { onRequest, schema: { tags: ['review'], querystring: registerFields } },
    async (request) => {
      const { sort, limit, cursor, ...filters } = request.query;
      const env = await service.ask(acting(callerIn(request)));
      const descending = sort.startsWith('-');
      const by = sort.replace(/^-/, '') as (typeof sorts)[number];
      const place = by === 'number' ? cursor : placeOfDay(cursor);
      const page = { sort: by, descending, limit, cursor: place };
      return registerPage(db, service.court, env, filters, page, localeOf(request), fresh.counted);
    },
  );

  app.get('/reviews/:id', { onRequest, schema: { tags: ['review'] } }, async (request, reply) => {
    const { id } = request.params as { id: string };
    const circulars = await circularIds(db, service.court);
    const page = await service.ask(reviewPage(id, callerIn(request), localeOf(request), circulars));
    if (!page) throw notFound();
    const { version } = await service.states.load(db, `review/${id}`);
    return reply.header('etag', `"${version}"`).send({ ...page, version });
  });

  app.get('/reviews/:id/trace', { onRequest, schema: { tags: ['review'] } }, async (request) => {
    const { id } = request.params as { id: string };
    const entries = await tracePage(site, id, callerIn(request), localeOf(request));
    if (!entries) throw notFound();
    return entries;
  });

  app.get('/desk', { onRequest, schema: { tags: ['desk'] } }, (request) =>
    deskOf(site, callerIn(request), localeOf(request)),
  );

  app.get('/commands', { onRequest, schema: { tags: ['commands'] } }, async () => ({
    commands: commandList(),
  }));

  app.get('/reference', { onRequest, schema: { tags: ['commands'] } }, async () => reference());

  await feedRoutes(plain, site, fresh, onRequest);
  app.get('/law', { onRequest, schema: { tags: ['law'] } }, async () => ({
    provisions: provisionsOfTheLaw(),
  }));

  await courtRoutes(plain, site, onRequest);
  await accountabilityRoutes(plain, site, onRequest);
  await importRoutes(plain, site, onRequest);
}
