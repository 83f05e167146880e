import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { Text } from '../../core/kernel/text.ts';
import { slipsGiven } from '../accounts/accounts.ts';
import { type TableKind, tableKinds } from '../imports/columns.ts';
import { Pace } from '../imports/pace.ts';
import { bounds } from '../imports/reading/bounds.ts';
import { type RunningImport, RunningImports } from '../imports/running.ts';
import { type Given, takeIn, whyNotImport } from '../imports/take-in.ts';
import { toldIn } from '../imports/told.ts';
import { acting } from '../queries/asking.ts';
import { callerIn } from './guard.ts';
import { localeOf } from './language.ts';
import { clockInDoubt, documentOf, notFound, type Problem, problem } from './problems.ts';
import type { Site } from './site.ts';

const LARGEST_BODY = 8 * 1024 * 1024;
const MOST_AT_ONCE = 2;

const shared = {
  name: z.string().min(1).max(200),
  dryRun: z.boolean().default(false),
  /** Of people: makes accounts for those who have none, and answers their one-time passwords this once. */
  accounts: z.boolean().default(false),
};
/** The file itself, in base64; or its rows by column name. */
const content = z.base64();
const rows = z.array(z.record(z.string(), z.string().max(2000))).max(bounds.rows);

const body = z.strictObject({ ...shared, content: content.optional(), rows: rows.optional() });
const jobBody = z.strictObject({ ...shared, kind: z.enum(tableKinds), content });
const byId = z.object({ id: z.string().min(1).max(100) });

/** Workbooks of cases, of findings from before the system and of people: as a preview or for good. */
export async function importRoutes(plain: FastifyInstance, site: Site, onRequest: onRequestAsyncHookHandler) {
  const app = plain.withTypeProvider<ZodTypeProvider>();
  const running = new RunningImports();
  const tags = ['imports'];

  async function refuseOthers(request: FastifyRequest, kind: TableKind, dryRun: boolean): Promise<void> {
    if (!dryRun && site.keeper?.believed() === false) throw clockInDoubt();
    const refusal = whyNotImport(kind, await site.service.ask(acting(callerIn(request))));
    if (refusal) throw problem(403, 'not-yours-to-do', refusal);
  }

  /** What never reached whoever asked is made anew by the next import of the same people. */
  function givenOnceAnswered(reply: FastifyReply, id: string): void {
    const { db, court } = site.service;
    reply.raw.once('finish', () => {
      slipsGiven(db, court, id).catch((error: unknown) => site.onError(error, 'slips'));
    });
  }

  for (const [path, kind] of [
    ['/imports', 'cases'],
    ['/imports/prior-findings', 'prior-findings'],
    ['/imports/people', 'people'],
  ] as const)
    app.post(path, { onRequest, bodyLimit: LARGEST_BODY, schema: { tags, body } }, async (request, reply) => {
      const { name, dryRun, accounts } = request.body;
      await refuseOthers(request, kind, dryRun);
      const id = randomUUID();
      const options = { name, dryRun, accounts, id, pace: new Pace(), now: site.now };
      const report = await takeIn(kind, site.service, callerIn(request), givenIn(request.body), options);
      if ('wrong' in report) throw notATable(report.wrong);
      if (kind === 'people') givenOnceAnswered(reply, id);
      return toldIn(report, localeOf(request));
    });

  app.post(
    '/imports/jobs',
    { onRequest, bodyLimit: LARGEST_BODY, schema: { tags, body: jobBody } },
    async (request, reply) => {
      const { kind, name, dryRun, accounts, content: file } = request.body;
      await refuseOthers(request, kind, dryRun);
      const caller = callerIn(request);
      const given = { content: Buffer.from(file, 'base64') };
      if (running.countOf(caller.by) >= MOST_AT_ONCE) throw tooMany();
      const started = running.begin(caller.by, kind, dryRun, (pace, id) =>
        takeIn(kind, site.service, caller, given, { name, dryRun, accounts, id, pace, now: site.now }),
      );
      return reply.status(202).send(progressOf(started));
    },
  );

  app.get('/imports/jobs/:id', { onRequest, schema: { tags, params: byId } }, async (request, reply) => {
    const found = running.find(request.params.id, callerIn(request).by);
    if (!found) throw notFound();
    const { end } = found;
    if (!end) return progressOf(found);
    running.forget(found.id);
    if ('failed' in end) throw end.failed;
    if ('wrong' in end) return { ...progressOf(found), problem: documentOf(request, notATable(end.wrong)) };
    if (end.outcome.kind === 'people') givenOnceAnswered(reply, found.id);
    return { ...progressOf(found), [end.outcome.kind]: toldIn(end.outcome.report, localeOf(request)) };
  });
}

function progressOf({ id, end, pace: { phase, done, total } }: RunningImport) {
  return { id, phase: end ? ('ended' as const) : phase, done, total };
}

function givenIn({ content: file, rows: records = [] }: z.infer<typeof body>): Given {
  return file === undefined ? { records } : { content: Buffer.from(file, 'base64') };
}

function notATable(wrong: Text): Problem {
  return problem(422, 'not-a-workbook', { cite: '11', ...wrong });
}

function tooMany(): Problem {
  return problem(429, 'too-often', {
    zh: '您还有导入正在进行，请等它完成后再试。',
    en: 'Imports of yours are still going on: wait until they are done.',
  });
}
