import { existsSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { answerProblem, notFound } from './problems.ts';

/** Serves the built client; whatever is no file and no API is a page of it. */
export async function clientFiles(app: FastifyInstance, client: string | undefined): Promise<void> {
  const there = client !== undefined && existsSync(join(client, 'index.html'));
  if (there)
    await app.register(staticFiles, {
      root: client,
      wildcard: false,
      // its own word on caching would come after ours, and ask for every file anew at every page
      cacheControl: false,
      setHeaders: (reply, path) => {
        const lasting = path.includes('/assets/');
        reply.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  app.setNotFoundHandler((request, reply) => {
    const page = request.method === 'GET' && !/^\/(api|assets|metrics)\b/.test(request.url);
    if (there && page) return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return answerProblem(request, reply, notFound());
  });
}
