import { kindOfCommand } from '../core/court/commands.ts';
import { type Asking, actingFor, reviewEnv, reviewsOf, stateIn, tabledAt } from '../core/court/execute.ts';
import type { MemoryCourt } from '../core/court/memory-court.ts';
import { courtOf, resolved, type Scenario } from '../core/court/scenario.ts';
import type { Stream } from '../core/court/streams.ts';
import { actionsAt } from '../core/meeting/decider.ts';
import { tasksAt } from '../core/meeting/tasks.ts';
import type { Task } from '../core/people/task.ts';
import { actionsOn } from '../core/review/decide.ts';
import { tasksOn } from '../core/review/tasks.ts';
import { courtDateOf, fromBeijing, type Instant } from '../core/time/instant.ts';

/** What a desk shows, and what each of its persons would be told on doing it. */
export interface Asked {
  readonly on: Stream;
  readonly task: Task;
  readonly refusals: Readonly<Record<string, string | undefined>>;
}

/** Every task there is in the court at an instant, on reviews, meetings and records. */
export function everyTask(court: MemoryCourt, at: Instant): readonly Asked[] {
  const streams = [...new Set(court.log.map((entry) => entry.stream))];
  return streams.flatMap((stream) => court.ask(askedOn(stream, at)));
}

function* askedOn(stream: Stream, at: Instant): Asking<readonly Asked[]> {
  const [kind, id = ''] = stream.split('/');
  const acting = yield* actingFor(stateIn, { by: 'system', at });
  if (kind === 'review') {
    const review = yield* stateIn(`review/${id}`);
    const env = yield* reviewEnv(stateIn, id, acting);
    return told(stream, tasksOn(review, env), (person) => actionsOn(review, { ...env, by: person }));
  }
  if (kind === 'meeting') {
    const meeting = yield* stateIn(`meeting/${id}`);
    if (meeting.stage === 'unstarted') return [];
    const env = { ...acting, id, tabled: yield* tabledAt(stateIn, reviewsOf(meeting, undefined), acting) };
    return told(stream, tasksAt(meeting, env), (person) => actionsAt(meeting, { ...env, by: person }));
  }
  return [];
}

type Actions = ReturnType<typeof actionsOn>;

function told(on: Stream, tasks: readonly Task[], actions: (person: string) => Actions): readonly Asked[] {
  return tasks.map((task) => {
    const refusals = task.persons.map((person) => {
      const action = actions(person).find((each) => each.name === task.command);
      // a reminder is read, not given by whoever is reminded
      const elsewhere = task.command === 'urge' || kindOfCommand(task.command) !== on.split('/')[0];
      return [person, elsewhere || action?.allowed ? undefined : (action?.refusal?.code ?? 'not offered')];
    });
    return { on, task, refusals: Object.fromEntries(refusals) as Asked['refusals'] };
  });
}

/** A step of a story just before it is taken, as far as it is accepted. */
export interface Told {
  readonly court: MemoryCourt;
  readonly at: Instant;
  readonly step: string;
  readonly by: string;
  readonly about: Stream;
}

/** Tells a story and stops before every step that somebody takes on a review or a meeting; what is refused is left out. */
export function* tellSteps(story: Scenario): Generator<Told> {
  const first = story.steps[0]?.at ?? '';
  const court = courtOf(story, courtDateOf(fromBeijing(first)));
  for (const step of story.steps) {
    if (step.do === 'show' || step.expect?.startsWith('refused')) continue;
    const at = fromBeijing(step.at);
    court.pass(at);
    const kind = kindOfCommand(step.do) ?? 'review';
    for (const { by, given } of resolved(court, step, at)) {
      const about = aboutWhich(kind, step.on, step.do, given);
      if (about) yield { court, at, step: step.do, by: step.onBehalfOf ?? by, about };
      const { onBehalfOf } = step;
      court.give({ stream: `${kind}/${step.on}`, name: step.do, with: given, by, onBehalfOf, at });
    }
  }
}

/** An agenda item is asked for by the review that it is about. */
function aboutWhich(kind: string, on: string, name: string, given: unknown): Stream | undefined {
  if (kind !== 'review' && kind !== 'meeting') return undefined;
  if (name !== 'add-agenda-item') return `${kind}/${on}`;
  const { review, reviews = [] } = given as { review?: string; reviews?: readonly string[] };
  const id = review ?? reviews[0];
  return id === undefined ? undefined : `review/${id}`;
}
