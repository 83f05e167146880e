import { fileURLToPath } from 'node:url';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { type Scenario, scenarioFields } from '../core/court/scenario.ts';
import { type Instant, toInstant } from '../core/time/instant.ts';
import { serviceOf } from '../server/court/found.ts';
import { readStory } from '../server/demo/read-story.ts';
import { buildApp } from '../server/http/app.ts';
import type { Site } from '../server/http/site.ts';
import { projectNewDay } from '../server/views/again.ts';
import { projectStream } from '../server/views/project.ts';
import { type TestDatabase, testDatabase } from './databases.ts';
import { playScenario } from './play-scenario.ts';

export interface ServedCourt {
  readonly app: FastifyInstance;
  readonly site: Site;
  readonly database: TestDatabase;
  readonly court: string;
  /** What the court's clock says; tests move it. */
  clock: { now: Instant };
  readonly errors: unknown[];
  /** Signs in with one click and answers the cookie. */
  signIn(person: string): Promise<string>;
  /** Brings the views to the day of the clock, as a server does at midnight. */
  newDay(): Promise<void>;
  stop(): Promise<void>;
}

const folder = fileURLToPath(new URL('../../scenarios/', import.meta.url));

/** One of the shipped stories; `until` leaves out what comes after an instant. */
export async function story(name: string, until = '9999'): Promise<Scenario> {
  const scenario = scenarioFields.parse(await readStory(`${folder}${name}.json`));
  return { ...scenario, steps: scenario.steps.filter((step) => step.at < until) };
}

/** A scenario played into a database of its own, with the server before it; nothing listens. */
export async function servedCourt(scenario: Scenario, demonstration = true): Promise<ServedCourt> {
  const database = await testDatabase();
  await playScenario(database.db, scenario);
  const { code } = scenario.court;
  const clock = { now: toInstant('2099-01-05T09:00:00+08:00') };
  const errors: unknown[] = [];
  const service = serviceOf(database.db, code);
  const site: Site = {
    db: database.db,
    service,
    demonstration,
    now: () => clock.now,
    onError: (error) => errors.push(error),
  };
  const app = await buildApp({ site });
  return {
    app,
    site,
    database,
    court: code,
    clock,
    errors,
    async signIn(person) {
      const answer = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { person } });
      if (answer.statusCode !== 201) throw new Error(`${person} can't sign in: ${answer.body}`);
      const [cookie] = answer.cookies;
      return `${cookie?.name}=${cookie?.value}`;
    },
    newDay: () => projectNewDay(service, clock.now, projectStream),
    stop: () => app.close().then(() => database.drop()),
  };
}

/** Asks as somebody signed in; an answer of which no more is known is a record. */
export async function ask<Body = Record<string, unknown>>(
  served: ServedCourt,
  cookie: string,
  url: string,
  more: InjectOptions = {},
): Promise<{ status: number; body: Body; headers: Record<string, unknown> }> {
  const headers = { cookie, ...more.headers };
  const answer = await served.app.inject({ method: 'GET', ...more, url: `/api/v1${url}`, headers });
  const body = (answer.body === '' ? {} : answer.json()) as Body;
  return { status: answer.statusCode, body, headers: answer.headers };
}

/** Gives a command as somebody signed in. */
export function give(
  served: ServedCourt,
  cookie: string,
  url: string,
  payload: object = {},
  headers: Record<string, string> = {},
) {
  return ask(served, cookie, url, { method: 'POST', payload, headers });
}
