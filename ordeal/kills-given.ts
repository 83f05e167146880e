import { givenCourt } from './support/court.ts';
import { killLoops } from './support/kills.ts';
import type { Ordeal } from './support/ordeal.ts';

export const name: Ordeal['name'] = 'kills-given';
export const what: Ordeal['what'] = 'kill -9 of server, database or both under load; a given PostgreSQL';
export const run: Ordeal['run'] = (dose, kept) => killLoops(Math.ceil(3 * dose), kept, givenCourt);
