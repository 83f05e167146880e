import type { FastifyInstance } from 'fastify';
import type { Site } from './site.ts';

/**
 * One line a request, for whoever looks after the server: which route, how it ended, how long it took, under which number. No
 * address, no query, no person and nothing that was sent: it can be handed on as it is.
 */
export function logRequests(app: FastifyInstance, { requestLog }: Site): void {
  if (!requestLog) return;
  app.addHook('onResponse', async (request, reply) => {
    requestLog.write({
      at: new Date().toISOString(),
      id: request.id,
      method: request.method,
      route: request.routeOptions.url ?? null,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    });
  });
}
