import type { FastifyInstance } from 'fastify';

/** A page as somebody was answered it, on the day of the freeze. */
export interface FrozenAnswer {
  readonly as: string;
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

interface Office {
  readonly office: string;
}

interface SignedIn {
  readonly id: string;
  readonly cookie: string;
}

/** What everybody is asked who is here for one of these offices, beside their desk. */
const pagesOf: Readonly<Record<string, readonly string[]>> = {
  'quality-office-clerk': [
    '/reviews?limit=200',
    '/reviews?overdue=true',
    '/meetings',
    '/circulars',
    '/statistics',
    '/sanctions',
    '/allowances',
    '/workload',
    '/people',
    '/people/committee',
    '/readings',
    '/readings/what-if?reading=R-28.1&option=calendar-year',
    '/calendar',
  ],
  'court-president': ['/reviews?limit=200', '/statistics', '/meetings'],
  'adjudication-committee-secretary': ['/reviews?limit=200'],
  'supervision-head': ['/reviews?limit=200', '/sanctions'],
  finance: ['/sanctions', '/allowances'],
  'security-administrator': ['/log', '/people'],
};

export async function signIn(app: FastifyInstance, person: string): Promise<string> {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/session', payload: { person } });
  if (answer.statusCode !== 201) throw new Error(`${person} can't sign in: ${answer.body}`);
  const [cookie] = answer.cookies;
  return `${cookie?.name}=${cookie?.value}`;
}

export async function askPage(
  app: FastifyInstance,
  { id, cookie }: SignedIn,
  path: string,
): Promise<FrozenAnswer> {
  const answer = await app.inject({ method: 'GET', url: `/api/v1${path}`, headers: { cookie } });
  return { as: id, path, status: answer.statusCode, body: answer.body === '' ? null : answer.json() };
}

/** Some fifty pages of the demonstration court: desks and lists by office, one review of each stage with its trace. */
export async function askPages(app: FastifyInstance): Promise<readonly FrozenAnswer[]> {
  const { people } = (await app.inject({ url: '/api/v1/session/people' })).json<{
    people: { id: string; offices: Office[] }[];
  }>();
  const answers: FrozenAnswer[] = [];
  const holder = async (office: string): Promise<SignedIn> => {
    const person = people.find(({ offices }) => offices.some((each) => each.office === office));
    if (!person) throw new Error(`nobody of the demonstration court is ${office}`);
    return { id: person.id, cookie: await signIn(app, person.id) };
  };
  const ask = async (who: SignedIn, path: string) => {
    const answer = await askPage(app, who, path);
    answers.push(answer);
    return answer.body as { items: { id: string; stage: string }[] };
  };
  for (const [office, pages] of Object.entries(pagesOf)) {
    const who = await holder(office);
    for (const path of ['/desk', ...pages]) await ask(who, path);
  }
  for (const office of ['judge', 'adjudication-committee-member', 'division-head'])
    await ask(await holder(office), '/desk');
  const clerk = await holder('quality-office-clerk');
  const { items } = (await askPage(app, clerk, '/reviews?limit=200')).body as Awaited<ReturnType<typeof ask>>;
  const oneOfEachStage = new Map(items.map((item) => [item.stage, item.id]));
  for (const id of oneOfEachStage.values()) {
    await ask(clerk, `/reviews/${id}`);
    await ask(clerk, `/reviews/${id}/trace`);
  }
  const meetings = (await askPage(app, clerk, '/meetings')).body as Awaited<ReturnType<typeof ask>>;
  for (const { id } of meetings.items.slice(0, 3)) await ask(clerk, `/meetings/${id}`);
  const judges = people.filter(({ offices }) => offices.some((each) => each.office === 'judge')).slice(0, 4);
  for (const { id } of judges) await ask({ id, cookie: await signIn(app, id) }, `/judges/${id}/record`);
  return answers;
}
