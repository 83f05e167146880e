import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { actingFor, reviewEnv, stateIn } from '../../core/court/execute.ts';
import { idOf, type Stream } from '../../core/court/streams.ts';
import { isRefused } from '../../core/kernel/decision.ts';
import { paperKind } from '../../core/people/fields.ts';
import { holdersOf } from '../../core/people/people.ts';
import { actionsOn, decideReview } from '../../core/review/decide.ts';
import type { ReviewEnv } from '../../core/review/env.ts';
import { type OpenReview, tracksOf } from '../../core/review/review.ts';
import { exclusionGrounds } from '../../core/rules/art21-exclusions.ts';
import type { Instant } from '../../core/time/instant.ts';
import { tellSteps } from '../../testing/desks.ts';
import { shippedStories } from '../demo/stories.ts';

type Inputs = (review: OpenReview, env: ReviewEnv) => readonly object[];

const judges = (review: OpenReview) => Object.keys(review.judges);
const words = 'x';
const document = { type: words, number: words };

const counts = { volumes: 1, pages: 1 };
const sanctioned: Inputs = (review) =>
  tracksOf(review).flatMap(([judge, { sanctions }]) =>
    sanctions.map(({ kind }) => ({ judge, sanction: kind })),
  );
const served: Inputs = (review) =>
  judges(review).flatMap((judge) => paperKind.options.map((of) => ({ judge, of })));
const accused: Inputs = (review) =>
  review.findings.flatMap(({ id, persons }) => persons.map(({ judge }) => ({ finding: id, judge })));

/** Everything of a kind that could be entered: whatever the review has of judges, papers, findings, sanctions. */
const inputs: Readonly<Record<string, Inputs>> = {
  'submit-defense': (review) =>
    judges(review).map((judge) => ({
      judge,
      text: words,
      receivedOn: review.judges[judge]?.notice?.receipt?.on,
    })),
  'answer-findings': (review) =>
    judges(review).flatMap((judge) => [
      { judge, text: words },
      { judge, text: words, receivedOn: review.judges[judge]?.disclosures.at(-1)?.receipt?.on },
    ]),
  'disclose-findings': (review) => judges(review).map((judge) => ({ judge })),
  'notify-decision': (review) =>
    [...judges(review), ...(review.case.bench?.members.map((member) => member.judge) ?? [])].map((judge) => ({
      judge,
      reasons: words,
    })),
  'request-reconsideration': (review) =>
    judges(review).map((judge) => ({
      judge,
      grounds: words,
      receivedOn: review.judges[judge]?.decision?.receipt?.on,
    })),
  'withdraw-reconsideration': () => [{ reason: words }],
  'record-receipt': (review, env) =>
    served(review, env).map((each) => ({ ...each, on: env.today, method: 'in-person' })),
  'record-service-impossible': (review, env) =>
    served(review, env).map((each) => ({ ...each, on: env.today, reason: 'unreachable', proof: words })),
  'answer-inquiry': (review) => review.inquiries.map(({ id }) => ({ id, text: words })),
  'acknowledge-feedback': (review) => review.feedback.map(({ id }) => ({ id })),
  'hand-over-dossier': (_, env) =>
    Object.keys(env.people.persons).map((to) => ({ to, ...counts, reason: '并入材料' })),
  'return-dossier': (_, env) =>
    holdersOf(env.people, 'dossier-keeper', env.today).map((to) => ({ to, ...counts, reason: '并入材料' })),
  'recall-hand-over': () => [{}],
  'assign-reviewer': () => [{}],
  'decide-recusal': (review, env) =>
    review.recusals.map(({ person }) => ({
      person,
      granted: true,
      reason: words,
      minutesNumber: words,
      minutesOn: env.today,
    })),
  'consider-exclusions': (review, env) => {
    const grounds = Object.fromEntries(exclusionGrounds.map(({ item }) => [item, { applies: false }]));
    return accused(review, env).map((each) => ({ ...each, grounds }));
  },
  'correct-entry': (review, env) =>
    Object.values(review.judges)
      .flatMap(({ notice, disclosures, decision, reconsideration: asked }) => [
        ...[notice, disclosures.at(-1), decision].map((each) => each?.receipt?.entry),
        asked?.entry,
      ])
      .map((position): object => ({ position, on: env.today, reason: words }))
      .concat({ otherCaseNumbers: ['（2025）吉0799民初99999号'], reason: words }),
  'confirm-correction': (review) => [{}, ...review.corrections.map(({ entry }) => ({ position: entry }))],
  'withdraw-finding': (review) => review.findings.map(({ id }) => ({ finding: id, reason: words })),
  'adopt-finding': (review) => review.findings.map(({ id }) => ({ finding: id })),
  'merge-referral': (_, env) => env.sameCase.map(({ id }) => ({ into: id })),
  'issue-sanction': (review, env) => sanctioned(review, env).map((each) => ({ ...each, dueOn: env.today })),
  'record-execution': (review, env) =>
    sanctioned(review, env).map((each) => ({ ...each, on: env.today, proof: words, document: words })),
  'record-not-executable': (review, env) =>
    sanctioned(review, env).map((each) => ({ ...each, reason: words, proof: words })),
  'record-restoration': (review, env) =>
    sanctioned(review, env).map((each) => ({ ...each, on: env.today, proof: words })),
  'record-disciplinary-committee-answer': (review, env) =>
    judges(review).map((judge) => ({ judge, answer: words, document: { ...document, on: env.today } })),
  'record-discipline-outcome': (review, env) =>
    judges(review).map((judge) => ({ judge, outcome: 'none', document: { ...document, on: env.today } })),
};

const stories = Object.entries(
  await shippedStories(fileURLToPath(new URL('../../../scenarios', import.meta.url))),
);

describe('an action that the page offers', () => {
  const tried = new Set<string>();
  const inVain = new Map<string, string[]>();
  beforeAll(() => {
    for (const [title, story] of stories) {
      const vain: string[] = [];
      for (const { court, at, about } of tellSteps(story)) {
        if (!about.startsWith('review/')) continue;
        for (const { name, by, accepted } of court.ask(offered(about, at))) {
          tried.add(name);
          if (!accepted) vain.push(`${name} by ${by} before ${at}`);
        }
      }
      inVain.set(title, vain);
    }
  }, 300_000);

  it.each(stories)('is accepted for something that can be entered: %s', (title) => {
    expect(inVain.get(title)).toEqual([]);
  });

  it('is each of these somewhere in the stories', () => {
    expect([...tried].sort()).toEqual(Object.keys(inputs).sort());
  });
});

function* offered(stream: Stream, at: Instant) {
  const review = yield* stateIn(stream as `review/${string}`);
  if (review.stage === 'unstarted') return [];
  const acting = yield* actingFor(stateIn, { by: 'system', at });
  const env = yield* reviewEnv(stateIn, idOf(stream), acting);
  return Object.keys(env.people.persons).flatMap((by) => {
    const mine = { ...env, by, minutes: [] };
    return actionsOn(review, mine)
      .filter(({ name, allowed }) => allowed && name in inputs)
      .map(({ name }) => ({
        name,
        by,
        accepted: (inputs[name]?.(review, mine) ?? []).some(
          (given) => !isRefused(decideReview(review, { name, with: given }, mine)),
        ),
      }));
  });
}
