import { kindOfCommand } from '../../core/court/commands.ts';
import type { MemoryCourt } from '../../core/court/memory-court.ts';
import { courtOf, resolved, type Scenario, type ScenarioStep } from '../../core/court/scenario.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { fromBeijing, type Instant } from '../../core/time/instant.ts';
import { ahead, type Telling, tailOf, tails, tellingsLater, whole, wholes } from './plan.ts';
import { varied } from './vary.ts';

export interface Told {
  readonly court: MemoryCourt;
  /** Tellings that the court’s own state took another way: their later steps were left out. */
  readonly brokenOff: readonly string[];
}

/** Tells the demonstration court up to an instant: the same for the same day. */
export function tellCourt(stories: Readonly<Record<string, Scenario>>, today: CourtDate, now: Instant): Told {
  const tellings = tellingsOf(stories, today);
  const steps = tellings
    .flatMap((telling, index) => {
      const story = storyOf(stories, telling.story);
      const name = `d${String(index + 1).padStart(2, '0')}`;
      const told = varied({ ...story, steps: acceptedSteps(story) }, telling.from, telling, name);
      return told.slice(0, telling.steps).map((step) => ({ name, step }));
    })
    .filter(({ step }) => fromBeijing(step.at) <= now)
    .sort((one, other) => (one.step.at < other.step.at ? -1 : one.step.at > other.step.at ? 1 : 0));
  const first = steps[0]?.step.at.slice(0, 10) as CourtDate;
  const court = courtOf(storyOf(stories, whole[0]?.story ?? ''), first);
  const brokenOff = new Set<string>();
  for (const { name, step } of steps) {
    if (brokenOff.has(name)) continue;
    if (!tell(court, step)) brokenOff.add(name);
  }
  court.pass(now);
  return { court, brokenOff: [...brokenOff] };
}

/** What a story shows to be refused is not told. */
function acceptedSteps(story: Scenario): ScenarioStep[] {
  return story.steps.filter((step) => !step.expect?.startsWith('refused') && step.do !== 'show');
}

function tell(court: MemoryCourt, step: ScenarioStep): boolean {
  const at = fromBeijing(step.at);
  court.pass(at);
  const kind = kindOfCommand(step.do) ?? 'review';
  return resolved(court, step, at).every(({ by, given }) => {
    const done = court.give({
      stream: `${kind}/${step.on}`,
      name: step.do,
      with: given,
      by,
      onBehalfOf: step.onBehalfOf,
      at,
    });
    return 'happened' in done;
  });
}

function tellingsOf(stories: Readonly<Record<string, Scenario>>, today: CourtDate): readonly Telling[] {
  const numbered = tails.map((tail, index) => ({ ...tail, variant: whole.length + index }));
  const cutOff = (tail: (typeof numbered)[number]): Telling => {
    const { story, guise, variant } = tail;
    return { story, guise, variant, ...tailOf(acceptedSteps(storyOf(stories, story)), tail, today) };
  };
  return [...wholes(today), ...numbered.map(cutOff), ...tellingsLater(today), ...ahead.map(cutOff)];
}

function storyOf(stories: Readonly<Record<string, Scenario>>, name: string): Scenario {
  const story = stories[name];
  if (!story) throw new Error(`the demonstration court tells ${name}, which is not in scenarios/`);
  return story;
}
