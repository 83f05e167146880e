import type { FastifyInstance, onRequestAsyncHookHandler } from 'fastify';
import type { Site } from './site.ts';

/** The court's registers: people, meetings, records, readings, calendar, circulars, log, statistics. */
export async function courtRoutes(
  _app: FastifyInstance,
  _site: Site,
  _onRequest: onRequestAsyncHookHandler,
) {}
