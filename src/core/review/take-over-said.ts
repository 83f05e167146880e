import { z } from 'zod';
import {
  type ActOnPaper,
  actsOnPaper,
  exclusionsOnPaper,
  type SaidOfAct,
  saidOfAct,
} from '../../vocabulary/acts-on-paper.ts';
import { reconsidered } from '../../vocabulary/meeting.ts';
import { fieldName, optionName } from '../../vocabulary/names.ts';
import { receiptMethods } from '../../vocabulary/papers.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import type { Text } from '../kernel/text.ts';
import { line, personId, prose, share } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { findErrorItem } from '../rules/art17-20-elements.ts';
import { exclusionGrounds } from '../rules/art21-exclusions.ts';
import { compareGravity } from '../rules/grades.ts';
import { acts, type Done } from './brought-over.ts';
import { day } from './day-bounds.ts';
import { countsIfAny } from './dossier.ts';
import type { ReviewEnv } from './env.ts';
import { receiptRefusals } from './notice.ts';
import type { Finding } from './review.ts';

const ofFinding = z.int().min(1).max(20);

/** One act done on paper, and what is asked of acts of its kind. */
export const row = z.strictObject({
  what: z.enum(actsOnPaper),
  on: day({ notBefore: ['the-act-it-rests-on'], notAfter: ['today'] }),
  paper: line,
  person: personId.optional(),
  method: z.enum(idsOf(receiptMethods)).optional(),
  exclusions: z.enum(idsOf(exclusionsOnPaper)).optional(),
  applying: z
    .array(
      z.strictObject({
        ofFinding,
        excludedBy: z.enum(exclusionGrounds.map(({ item }) => item)),
        reason: prose,
      }),
    )
    .max(160)
    .optional(),
  outcome: z.enum(idsOf(reconsidered)).optional(),
  became: z
    .array(z.strictObject({ ofFinding, item: line, share }))
    .max(20)
    .optional(),
  ...countsIfAny,
  words: prose.optional(),
});

export const saidRefusals = {
  'not-said-of-act': {
    field: 'done',
    cite: '7(1)',
    zh: '“{act}”不填“{field}”，请删去。',
    en: '{act} has no “{field}”: take it out.',
  },
  'act-without-words': {
    field: 'done',
    cite: '7(1)',
    zh: '“{act}”须录入其内容。',
    en: '{act}: enter what it says.',
  },
  'witnesses-do-not-count': { ...receiptRefusals['witnesses-do-not-count'], field: 'done' },
  'exclusions-unsaid': {
    field: 'done',
    cite: '21',
    zh: '“{act}”须写明结果：八项均不存在，或者有存在的并逐项列明理由。纸面没有写明的，删去这一步，接续后由评查人补做。',
    en: '{act}: say what came of it: that none of the eight applies, or which apply and why. Where the papers don’t say, take it out: the reviewer goes through them once the review is taken over.',
  },
  'outcome-missing': {
    field: 'done',
    cite: '24',
    zh: '复议已有决定的，须写明维持、变更或者撤销。',
    en: 'Say whether the reconsideration upheld, replaced or revoked the finding.',
  },
  'became-missing': {
    field: 'done',
    cite: '24',
    zh: '复议改变原决定的，须逐项写明改变后的认定；未列的视为不再认定。维持、撤销的不填。',
    en: 'Where the reconsideration changed the decision, say each finding as it stands since; what is not listed has fallen. Nothing is entered where it was upheld or revoked.',
  },
  'not-among-entered': {
    field: 'done',
    cite: '22',
    zh: '“{act}”所列第{place}项认定没有录入，或者其中没有{person}。',
    en: '{act}: there is no finding no. {place} among those entered, or {person} is not on it.',
  },
  'heavier-on-reconsideration': {
    field: 'done',
    cite: '24',
    zh: '复议后的第{place}项认定比原决定更重，请核对。',
    en: 'Finding no. {place} is graver after the reconsideration than before: check it.',
  },
} as const satisfies Record<string, RefusalWords>;

type Refusing = Refuse<keyof typeof saidRefusals>;

/** What has to be said of an act, and what can’t be; nothing that is entered is passed over. */
export function wrongSaid(each: Done, env: ReviewEnv, refuse: Refusing) {
  const { what } = each;
  const act = actName(what);
  const strange = (Object.keys(each) as (keyof Done)[])
    .filter((key): key is SaidOfAct => !['what', 'on', 'paper'].includes(key) && each[key] !== undefined)
    .find((key) => !saidOfAct[what].includes(key));
  if (strange) return refuse('not-said-of-act', { act, field: nameOfField(strange) });
  if (acts[what].says && !each.words) return refuse('act-without-words', { act });
  if (each.method === 'left-before-witnesses' && env.readings['R-O3.1'] === 'not-running')
    return refuse('witnesses-do-not-count');
  if (what === 'exclusions-considered') {
    const some = (each.applying?.length ?? 0) > 0;
    if (!each.exclusions || some !== (each.exclusions === 'some-apply'))
      return refuse('exclusions-unsaid', { act });
  }
  if (what !== 'reconsidered') return undefined;
  if (!each.outcome) return refuse('outcome-missing');
  const changed = (each.became?.length ?? 0) > 0;
  return changed === (each.outcome === 'replaced') ? undefined : refuse('became-missing');
}

/** What an act says of findings is of those that were entered, and of their persons. */
export function wrongOfFindings(
  done: readonly Done[],
  findings: readonly Finding[],
  env: ReviewEnv,
  refuse: Refusing,
) {
  for (const { what, person = '', applying = [], became = [] } of done) {
    const act = actName(what);
    const shareOf = (place: number) => findings[place - 1]?.persons.find(({ judge }) => judge === person);
    for (const { ofFinding: place } of [...applying, ...became])
      if (!shareOf(place))
        return refuse('not-among-entered', { act, place, person: nameOf(env.people, person) });
    if (new Set(became.map((each) => each.ofFinding)).size < became.length) return refuse('became-missing');
    for (const { ofFinding: place, item, share } of became) {
      const [before, grade] = [findings[place - 1], findErrorItem(item)?.grade];
      if (!before || !grade || grade === 'unlawful' || before.grade === 'unlawful')
        return refuse('became-missing');
      const was = { grade: before.grade, share: shareOf(place)?.share ?? share };
      if (compareGravity({ grade, share }, was) > 0) return refuse('heavier-on-reconsideration', { place });
    }
  }
  return undefined;
}

export function actName(what: ActOnPaper): Text {
  return optionName('what', what) ?? { zh: what, en: what };
}

function nameOfField(field: SaidOfAct): Text {
  return fieldName('take-over-review', field) ?? { zh: field, en: field };
}
