import type { FastifyInstance, FastifyReply, onRequestAsyncHookHandler } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { courtDate } from '../../core/time/court-date.ts';
import { custodySheet, sanctionsSheet, withheldSheet } from '../exports/accountability-sheets.ts';
import { formats, formatted, type Sheet } from '../exports/formats.ts';
import { workloadSheet } from '../exports/workload-sheet.ts';
import { custodyPage, reviewsWithDossier } from '../queries/custody.ts';
import { sanctionsPage } from '../queries/sanctions.ts';
import { heldMeetings, whatIf } from '../queries/what-if.ts';
import { withheldPage } from '../queries/withheld.ts';
import { workloadPage } from '../queries/workload.ts';
import { callerIn } from './guard.ts';
import { localeOf } from './language.ts';
import { notBackwards, periodFields } from './period.ts';
import { problem } from './problems.ts';
import type { Site } from './site.ts';

const month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .optional();
const format = z.enum(formats).optional();

/** What findings lead to: sanctions and their months, and what another reading would have made of them. */
export async function accountabilityRoutes(
  plain: FastifyInstance,
  site: Site,
  onRequest: onRequestAsyncHookHandler,
) {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const { db, service } = site;

  const list = z.strictObject({ format });
  app.get(
    '/sanctions',
    { onRequest, schema: { tags: ['sanctions'], querystring: list } },
    async (request, reply) => {
      const caller = callerIn(request);
      const { format: asked } = request.query;
      if (asked) return sendSheet(reply, await sanctionsSheet(service, caller, localeOf(request)), asked);
      return service.ask(sanctionsPage(caller));
    },
  );

  app.get(
    '/custody',
    { onRequest, schema: { tags: ['reviews'], querystring: list } },
    async (request, reply) => {
      const caller = callerIn(request);
      const { format: asked } = request.query;
      if (asked) return sendSheet(reply, await custodySheet(service, caller, localeOf(request)), asked);
      return service.ask(custodyPage(await reviewsWithDossier(db, service.court), caller));
    },
  );

  const ofMonth = z.strictObject({ month, format });
  app.get(
    '/allowances',
    { onRequest, schema: { tags: ['sanctions'], querystring: ofMonth } },
    async (request, reply) => {
      const caller = callerIn(request);
      const { month: asked, format: as } = request.query;
      if (as) return sendSheet(reply, await withheldSheet(service, caller, asked, localeOf(request)), as);
      return service.ask(withheldPage(asked, caller, localeOf(request)));
    },
  );

  const span = z.strictObject({ ...periodFields, format }).superRefine(notBackwards);
  app.get(
    '/workload',
    { onRequest, schema: { tags: ['workload'], querystring: span } },
    async (request, reply) => {
      const caller = callerIn(request);
      const locale = localeOf(request);
      const { format: as, ...period } = request.query;
      if (as) return sendSheet(reply, await workloadSheet(service, period, caller, locale), as);
      const { version } = await service.states.load(db, 'people/court');
      return { ...(await workloadPage(service, period, caller, locale)), version };
    },
  );

  const instead = z.strictObject({
    reading: z.string().min(1).max(20),
    option: z.string().min(1).max(60),
    from: courtDate.optional(),
  });
  app.get(
    '/readings/what-if',
    { onRequest, schema: { tags: ['readings'], querystring: instead } },
    async (request) => {
      const meetings = await heldMeetings(db, service.court);
      const asked = whatIf(request.query, meetings, callerIn(request), localeOf(request));
      const found = await service.ask(asked);
      if ('answer' in found) return found.answer;
      throw found.refused === 'not-yours' ? notYours() : noSuchOption();
    },
  );
}

function notYours() {
  return problem(403, 'not-yours-to-see', {
    cite: '32',
    zh: '口径的比较由质监委委员、质监办和院领导查看。',
    en: 'Readings are compared by the committee, its office and the leaders.',
  });
}

function noSuchOption() {
  return problem(422, 'no-such-option', {
    cite: '32',
    zh: '口径登记中没有这一口径或者选项。',
    en: 'The register has no such reading or option.',
  });
}

const kinds = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
} as const;

/** A sheet as a file to keep. */
export async function sendSheet(
  reply: FastifyReply,
  sheet: Sheet,
  as: (typeof formats)[number],
): Promise<FastifyReply> {
  const content = await formatted(sheet, as);
  const name = encodeURIComponent(`${sheet.name}.${as}`);
  return reply
    .type(kinds[as])
    .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
    .serializer((payload: unknown) => payload as string)
    .send(content);
}
