import { kindOfCommand } from '../../core/court/commands.ts';
import type { MemoryCourt } from '../../core/court/memory-court.ts';
import { courtOf, resolved, type Scenario, type ScenarioStep } from '../../core/court/scenario.ts';
import type { CourtDate } from '../../core/time/court-date.ts';
import { fromBeijing, type Instant } from '../../core/time/instant.ts';
import { type Telling, tailOf, tails, wholes } from './plan.ts';
import { varied } from './vary.ts';

export interface Told {
  readonly court: MemoryCourt;
  /** Tellings that the court’s own state took another way: their later steps were left out. */
  readonly brokenOff: readonly string[];
}

/** Told whole in the two years before: how many, beside those of which a step is left to do today. */
const WHOLE = 40;

/**
 * Stories that change the register of people, that the whole court shares, or in which a question names what the record of a judge
 * with no other findings comes to; told once or not at all.
 */
const notRepeated = [
  'a-judge-who-has-left-the-court',
  'county-court',
  'what-became-heavier-adopted-by-the-committee',
];

/** Tells the demonstration court up to an instant: the same for the same day. */
export function tellCourt(stories: Readonly<Record<string, Scenario>>, today: CourtDate, now: Instant): Told {
  const tellings = tellingsOf(stories, today);
  const steps = tellings
    .flatMap((telling, index) => {
      const story = stories[telling.story];
      const name = `d${String(index + 1).padStart(2, '0')}`;
      const told = story
        ? varied({ ...story, steps: acceptedSteps(story) }, telling.from, telling.variant, name)
        : [];
      return told.slice(0, telling.steps).map((step) => ({ name, step }));
    })
    .filter(({ step }) => fromBeijing(step.at) <= now)
    .sort((one, other) => (one.step.at < other.step.at ? -1 : one.step.at > other.step.at ? 1 : 0));
  const first = steps[0]?.step.at.slice(0, 10) as CourtDate;
  const cast = Object.values(stories)[0];
  if (!cast) throw new Error('there are no stories to tell');
  const court = courtOf(cast, first);
  const brokenOff = new Set<string>();
  for (const { name, step } of steps) {
    if (brokenOff.has(name)) continue;
    if (!tell(court, step)) brokenOff.add(name);
  }
  court.pass(now);
  return { court, brokenOff: [...brokenOff] };
}

/** What a story shows to be refused is not told. */
function acceptedSteps(story: Scenario | undefined): ScenarioStep[] {
  return (story?.steps ?? []).filter((step) => !step.expect?.startsWith('refused') && step.do !== 'show');
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
  const names = Object.keys(stories)
    .filter((name) => !notRepeated.includes(name))
    .sort();
  const whole = wholes(names, WHOLE, today);
  const unfinished = tails.flatMap((tail, index): Telling[] => {
    const cut = tailOf(acceptedSteps(stories[tail.story]), tail, today);
    return cut ? [{ story: tail.story, variant: WHOLE + index, ...cut }] : [];
  });
  return [...whole, ...unfinished];
}
