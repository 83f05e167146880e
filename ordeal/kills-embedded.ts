import { embeddedCourt } from './support/court.ts';
import { killLoops } from './support/kills.ts';
import type { Ordeal } from './support/ordeal.ts';

export const name: Ordeal['name'] = 'kills-embedded';
export const what: Ordeal['what'] = 'kill -9 of server, database or both under load; the embedded database';
export const run: Ordeal['run'] = (dose, kept) => killLoops(Math.ceil(3 * dose), kept, embeddedCourt);
