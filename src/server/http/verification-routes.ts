import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import { storedEnd } from '../../log/stored.ts';
import { lastVerification } from '../accounts/verifications.ts';
import { endOf, readHeads } from '../evidence/kept-heads.ts';
import { noteVerified, verifyCourt } from '../evidence/verify-court.ts';
import { acting } from '../queries/asking.ts';
import { mayReadLog } from '../queries/log-headers.ts';
import { callerIn } from './guard.ts';
import { problem } from './problems.ts';
import type { Caller, Site } from './site.ts';

interface Running {
  checked: number;
  readonly size: number;
}

/** The whole log verified from a page: begun by one request, followed by others, noted when it has ended. */
export async function verificationRoutes(
  app: FastifyInstance,
  site: Site,
  onRequest: onRequestAsyncHookHandler,
) {
  const { db, service } = site;
  const schema = { tags: ['log'] };
  let running: Running | undefined;

  async function onlyReaders(caller: Caller): Promise<void> {
    if (mayReadLog(await service.ask(acting(caller)))) return;
    throw problem(403, 'not-yours-to-see', {
      zh: '日志由审计管理员和监察室查看。',
      en: 'The log is for the audit administrator and the supervision office.',
    });
  }

  async function told() {
    return { running: running ?? null, last: (await lastVerification(db, service.court)) ?? null };
  }

  app.get('/log/verification', { onRequest, schema }, async (request) => {
    await onlyReaders(callerIn(request));
    return told();
  });

  app.post('/log/verification', { onRequest, schema }, async (request, reply) => {
    const caller = callerIn(request);
    await onlyReaders(caller);
    if (!running) {
      running = { checked: 0, size: (await storedEnd(db, service.court))?.size ?? 0 };
      const progress = running;
      void verified(site, caller, progress)
        .catch((error: unknown) => site.onError(error, 'log verification'))
        .finally(() => {
          running = undefined;
        });
    }
    return reply.status(202).send(await told());
  });
}

async function verified({ db, service, heads }: Site, caller: Caller, progress: Running): Promise<void> {
  const { court } = service;
  const seen = () => {
    progress.checked += 1;
  };
  const kept = heads && (await readHeads(heads)).get(court);
  const found = await verifyCourt(db, court, { at: caller.at, kept: kept && endOf(kept), seen });
  await noteVerified(db, court, caller, found);
}
