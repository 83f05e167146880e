import { citation } from '../../vocabulary/citation.ts';
import type { Refused } from '../kernel/decision.ts';
import type { Reason } from '../kernel/reason.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import type { Text } from '../kernel/text.ts';
import { grounds } from '../rules/art09-grounds.ts';
import { figureOf, heldAgainst } from '../rules/art09-held-against.ts';
import { daysBetween } from '../time/court-date.ts';
import type { ReviewEnv } from './env.ts';
import type { CaseIdentity, Referral } from './review.ts';

export const groundRefusals = {
  'ground-not-met': {
    field: 'groundReason',
    cite: '9',
    zh: '事由“{ground}”与案件数据不符：{figure}。{way}',
    en: 'The data don’t bear out the ground “{ground}”: {figure}. {way}',
  },
} as const satisfies Record<string, RefusalWords>;

const ways = {
  open: {
    zh: '数据确有欠缺的，请写明仍属该事由的理由；否则不予受理，或者由提供部门以相符的事由重新提供。',
    en: 'Where the data are incomplete, say why the ground holds all the same; otherwise decline the referral, or have it made anew on a ground that fits.',
  },
  unmet: {
    zh: '请核对登记的日期；无误的，不予受理，或者由提供部门以相符的事由重新提供。',
    en: 'Check the days entered; if they are right, decline the referral, or have it made anew on a ground that fits.',
  },
} as const;

/** Holds what each source names as its ground against the data of the case (9, O2). */
export function checkGrounds(
  sources: readonly Referral[],
  identity: CaseIdentity,
  env: Pick<ReviewEnv, 'people' | 'readings' | 'today'>,
  refuse: Refuse<keyof typeof groundRefusals>,
): Refused | { readonly notes: readonly Reason[] } {
  const notes: Reason[] = [];
  for (const source of sources) {
    for (const ground of source.grounds) {
      const data = { ...dataOf(identity, env), document: source.document };
      const { value, because } = heldAgainst(ground, data, env.readings);
      notes.push(...because.map(sentence));
      const reasoned = source.groundReason ?? identity.groundReason;
      if (value === 'met' || (value === 'open' && reasoned)) continue;
      return refuse('ground-not-met', {
        ground: named(ground),
        figure: figureOf(because),
        way: ways[value],
      });
    }
  }
  return { notes };
}

/** A ground as people say it: its article and its words. */
function named(ground: string): Text {
  const { words } = grounds.find((each) => each.id === ground)!;
  const at = ground.startsWith('O2')
    ? { zh: '《意见》第二部分', en: 'section 2 of the Opinion' }
    : citation(ground);
  return { zh: `${at.zh}：${words.zh}`, en: `${words.en} (${at.en})` };
}

function sentence({ cite, says: { zh, en } }: Reason): Reason {
  return { cite, says: { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` } };
}

function dataOf(identity: CaseIdentity, env: Pick<ReviewEnv, 'people' | 'today'>) {
  const { category, filedOn, closedOn, detainedOn, limitOn, beyondTimeLimit } = identity;
  const past = limitOn && Math.max(0, daysBetween(limitOn, closedOn ?? env.today));
  const within = beyondTimeLimit === false;
  return {
    court: env.people.court,
    ...{ category, filedOn, closedOn, detainedOn },
    today: env.today,
    overdueDays: within ? 0 : past,
    beyondAsEntered: beyondTimeLimit === true && !past,
  };
}
