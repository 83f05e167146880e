import { z } from 'zod';
import type { Office } from '../../vocabulary/court.ts';
import { type Decider, decideWith } from '../kernel/decide.ts';
import { accept } from '../kernel/decision.ts';
import type { Step } from '../kernel/step.ts';
import { type Acting, actingOffices, officeName } from '../people/acting.ts';
import { line, personId, prose } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { concernOf, type OpenReview, tracksOf } from '../review/review.ts';
import { endedTracks } from '../review/stages.ts';
import { everywhere } from '../time/day.ts';

export const quotes = {
  '30': '案件质量评查实行内部通报制度，对评查中发现的案件质量问题进行定期通报',
  O4: '并在全院范围内通报',
} as const;

export type Circular =
  | { readonly stage: 'unstarted' }
  | {
      readonly stage: 'published';
      readonly title: string;
      readonly text: string;
      readonly reviews: readonly string[];
      readonly names: boolean;
      /** The judge whose reputation it restores. */
      readonly clarifies?: string;
      readonly on: string;
    };

export interface CircularPublished {
  readonly type: 'CircularPublished';
  readonly title: string;
  readonly text: string;
  readonly reviews: readonly string[];
  readonly names: boolean;
  readonly clarifies?: string;
}

export interface CircularEnv extends Acting {
  readonly reviews: Readonly<Record<string, OpenReview | undefined>>;
}

const fields = z.strictObject({
  title: line,
  text: prose,
  reviews: z.array(line).max(200),
  names: z.boolean().optional(),
  /** For a clarification: the judge whose finding in these cases has fallen. */
  clarifies: personId.optional(),
});

type Code =
  | 'not-known'
  | 'not-final'
  | 'judge-not-told'
  | 'names-off'
  | 'name-in-text'
  | 'nothing-to-clarify';

const publishCircular: Step<
  Circular,
  CircularEnv,
  z.infer<typeof fields>,
  CircularPublished,
  Office,
  Code
> = {
  name: 'publish-circular',
  title: { zh: '发布通报', en: 'Publish a circular' },
  help: {
    zh: '只通报已终结的案件，默认不写姓名，须先告知法官本人。通报批评是另一种处理，不在此办理。认定被推翻的，以同样方式公布更正。',
    en: 'Only final cases, names off by default, the judge first. A circulated criticism is a sanction and another paper. A finding that fell is clarified in the same way.',
  },
  cites: ['30', 'O4'],
  by: ['quality-office-clerk'],
  stages: ['unstarted'],
  fields,
  events: ['CircularPublished'],
  refusals: {
    'not-known': { cite: 'O4', zh: '没有这一评查。', en: 'There is no such review.' },
    'not-final': {
      cite: 'R-O4.1',
      zh: '{review}尚未终结，不能通报。',
      en: '{review} is not final and can’t be circulated.',
    },
    'judge-not-told': {
      cite: 'O4',
      zh: '{review}的结果尚未告知{judge}。',
      en: '{judge} has not been told the result of {review}.',
    },
    'names-off': {
      cite: 'R-O4.2',
      zh: '按现行口径通报不写姓名。',
      en: 'Under the reading in force circulars carry no names.',
    },
    'name-in-text': {
      field: 'text',
      cite: 'R-O4.2',
      zh: '按现行口径通报不写姓名，标题或者正文中有“{name}”，请改用“某法官”“某当事人”等称谓。',
      en: 'Under the reading in force circulars carry no names, and title or text holds “{name}”: say “a judge”, “a party” instead.',
    },
    'nothing-to-clarify': {
      cite: 'law:Judges Law 65',
      zh: '所列案件中对{judge}的认定没有被推翻，无须澄清。',
      en: 'No finding against {judge} in these cases has fallen: there is nothing to clarify.',
    },
  },
  decide(_circular, given, env, refuse) {
    const names = given.names ?? false;
    const { clarifies } = given;
    // a clarification restores a name that was made known: it may carry it under either reading
    if (names && !clarifies && env.readings['R-O4.2'] === 'off') return refuse('names-off');
    if (clarifies && !given.reviews.some((id) => hasFallen(env.reviews[id], clarifies)))
      return refuse('nothing-to-clarify', { judge: nameOf(env.people, clarifies) });
    for (const id of given.reviews) {
      const review = env.reviews[id];
      if (!review) return refuse('not-known', { review: id });
      const number = review.number ?? id;
      if (!isFinal(review, env)) return refuse('not-final', { review: number });
      const untold = Object.keys(review.judges).find((judge) => !concernOf(review, judge).told);
      if (untold) return refuse('judge-not-told', { review: number, judge: nameOf(env.people, untold) });
    }
    const named = names ? undefined : nameIn(given, env);
    if (named) return refuse('name-in-text', { name: named });
    return accept({
      type: 'CircularPublished',
      title: given.title,
      text: given.text,
      reviews: given.reviews,
      names,
      clarifies,
    });
  },
};

/**
 * A name that stands in a circular without names: of people of the court, and of parties to the reviews it is about. Others
 * are not looked at, or the refusal would tell the author of cases that they may not know of.
 */
function nameIn({ title, text, clarifies }: z.infer<typeof fields>, env: CircularEnv): string | undefined {
  const written = `${title}\n${text}`.normalize('NFKC').replace(/[^\S\n]/g, '');
  const people = Object.values(env.people.persons)
    .filter(({ id }) => id !== clarifies)
    .map(({ name }) => name);
  const parties = Object.values(env.reviews).flatMap((review) => review?.case.parties ?? []);
  return [...people, ...parties].find((name) => {
    const plain = name.normalize('NFKC').replace(/\s/g, '');
    return [...plain].length > 1 && written.includes(plain);
  });
}

function hasFallen(review: OpenReview | undefined, judge: string): boolean {
  const reversals = review ? concernOf(review, judge).track?.reversals : undefined;
  return (reversals ?? []).length > 0;
}

function isFinal(review: OpenReview, env: Acting): boolean {
  if (review.stage === 'closed' || review.stage === 'archived') return true;
  if (review.stage !== 'decided') return false;
  if (env.readings['R-O4.1'] === 'after-decision') return true;
  const final: readonly string[] = [...endedTracks, 'confirmed', 'sanctioned'];
  return tracksOf(review).every(([, track]) => final.includes(track.stage));
}

export const circularDecider: Decider<Circular, CircularEnv, CircularPublished, Office> = {
  steps: [publishCircular],
  bounds: everywhere,
  stageOf: (circular) => circular.stage,
  rolesOf: (_state, env) => new Set(actingOffices(env)),
  roleName: officeName,
  stageName: (stage) =>
    stage === 'published' ? { zh: '已发布', en: 'published' } : { zh: '未发布', en: 'not published' },
};

export function decideCircular(
  circular: Circular,
  command: { name: string; with: unknown },
  env: CircularEnv,
) {
  return decideWith(circularDecider, circular, command, env);
}

export function evolveCircular(
  _circular: Circular,
  event: CircularPublished,
  entry: { readonly on: string },
): Circular {
  const { type: _, ...published } = event;
  return { stage: 'published', ...published, on: entry.on };
}
