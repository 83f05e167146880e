import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { custody } from '../../answers/custody.ts';
import { meeting } from '../../answers/meeting.ts';
import { record } from '../../answers/record.ts';
import { reviewBySight } from '../../answers/review-sights.ts';
import { allowances, sanctions } from '../../answers/sanctions.ts';
import { kindOfCommand } from '../../core/court/commands.ts';
import type { Asking } from '../../core/court/execute.ts';
import type { MemoryCourt } from '../../core/court/memory-court.ts';
import { courtOf, resolved, type Scenario, scenarioFields } from '../../core/court/scenario.ts';
import { plain } from '../../core/court/segments.ts';
import { idOf, kindOf, type Stream } from '../../core/court/streams.ts';
import { holds } from '../../core/people/people.ts';
import { sightOf } from '../../core/review/rights.ts';
import { courtDateOf, fromBeijing, type Instant } from '../../core/time/instant.ts';
import { readStory } from '../demo/read-story.ts';
import { reviewFor } from './asking.ts';
import { custodyPage } from './custody.ts';
import { meetingPage } from './meetings.ts';
import { recordPage } from './records.ts';
import { reviewPage } from './review.ts';
import { sanctionsPage } from './sanctions.ts';
import { withheldPage } from './withheld.ts';

const folder = fileURLToPath(new URL('../../../scenarios/', import.meta.url));

/** Between them every stage of a review and of a track that stories reach. */
const stories = [
  'a-draft-completed-by-its-department',
  'a-mistyped-receipt-date-corrected',
  'decided-by-the-adjudication-committee-through-the-superior-court',
  'lighter-finding-on-reconsideration',
  'not-confirmed',
  'returned-then-confirmed',
  'reversal-after-a-superior-ruling',
  'reviewer-released-for-illness',
  'suspected-unlawful-found-unlawful',
  'the-same-case-referred-again-after-closing',
  'two-judges-with-different-outcomes',
];

interface Told {
  readonly of: string;
  readonly schema: z.ZodType;
  readonly page: object | undefined;
}

/** What has changed after each step, by the stream and the day. */
function* steps(scenario: Scenario): Generator<readonly [MemoryCourt, Stream, Instant]> {
  const court = courtOf(scenario, courtDateOf(fromBeijing(scenario.steps[0]?.at ?? '')));
  let seen = court.log.length;
  for (const step of scenario.steps) {
    const at = fromBeijing(step.at);
    court.pass(at);
    if (step.do === 'show') continue;
    const stream: Stream = `${kindOfCommand(step.do) ?? 'review'}/${step.on}`;
    for (const { by, given } of resolved(court, step, at))
      court.give({ stream, name: step.do, by, onBehalfOf: step.onBehalfOf, at, with: given });
    for (const each of new Set(court.log.slice(seen).map((entry) => entry.stream))) yield [court, each, at];
    seen = court.log.length;
  }
}

/** The pages on a stream: of a review one for each sight, since nothing else decides what of it is shown. */
function* pagesOn(court: MemoryCourt, stream: Stream, at: Instant): Generator<Told> {
  const id = idOf(stream);
  const page = (asking: Asking<object | undefined>) => court.ask(asking);
  switch (kindOf(stream)) {
    case 'review':
      for (const by of oneOfEachSight(court, id, at))
        yield {
          of: `${stream} to ${by}`,
          schema: reviewBySight,
          page: page(reviewPage(id, { by, at }, 'zh')),
        };
      for (const by of ['shen', 'kong', 'cao'])
        yield { of: `custody to ${by}`, schema: custody, page: page(custodyPage([id], { by, at })) };
      return;
    case 'meeting':
      for (const by of ['shen', 'qian', 'sun'])
        yield { of: `${stream} to ${by}`, schema: meeting, page: page(meetingPage(id, { by, at }, 'zh')) };
      return;
    case 'record': {
      const who = { by: id, at };
      yield { of: stream, schema: record, page: page(recordPage(id, who, 'zh')) };
      yield { of: `sanctions of ${id}`, schema: sanctions, page: page(sanctionsPage(who)) };
      yield { of: `months of ${id}`, schema: allowances, page: page(withheldPage(undefined, who, 'zh')) };
    }
  }
}

function oneOfEachSight(court: MemoryCourt, id: string, at: Instant): readonly string[] {
  const found = new Map<string, string>();
  for (const by of Object.keys(court.state('people/court').persons)) {
    const { review: state, env } = court.ask(reviewFor(id, { by, at }));
    found.set(`${sightOf(state, env)} ${holds(env.people, by, 'quality-office-clerk', env.today)}`, by);
  }
  return [...found.values()];
}

/** Lists of many reviews have no version of their own. */
const unversioned: readonly unknown[] = [sanctions, allowances, custody];

describe('at every step of the story', () => {
  it.each(stories)('%s everybody is told what the schemas say, no more and no less', async (name) => {
    const scenario = scenarioFields.parse(await readStory(`${folder}${name}.json`));
    const wrong = new Set<string>();
    let held = 0;
    for (const [court, stream, at] of steps(scenario))
      for (const { of, schema, page } of pagesOn(court, stream, at)) {
        if (!page) continue;
        held += 1;
        const versioned = unversioned.includes(schema) ? page : { ...page, version: 1 };
        for (const issue of schema.safeParse(plain(versioned)).error?.issues ?? [])
          wrong.add(`${of}: ${issue.path.join('.')}: ${issue.message}`);
      }
    expect([...wrong]).toEqual([]);
    expect(held).toBeGreaterThan(5);
  });
});
