import type { Share } from '../../vocabulary/liability.ts';
import { yesNoBallots } from '../../vocabulary/meeting.ts';
import { type QualityGrade, qualityGrades } from '../../vocabulary/quality.ts';
import type { Sanction } from '../../vocabulary/sanctions.ts';
import { idsOf, isOf } from '../../vocabulary/terms.ts';
import type { PersonId } from '../people/people.ts';
import { findReading } from '../readings/register.ts';

/** On whom a question is, and on which finding; a sanction that the ladder leaves open is on the judge alone. */
export interface OnJudge {
  readonly finding?: string;
  readonly judge: PersonId;
}

export interface OnFinding extends OnJudge {
  readonly finding: string;
}

/** What a ballot asks. */
export type Asked =
  | (OnFinding & { readonly asks: 'exclusion'; readonly item: string })
  | (OnFinding & { readonly asks: 'established' | 'upheld' | 'lighter-grade' })
  | (OnFinding & { readonly asks: 'share' | 'lighter-share'; readonly share: Share })
  | (OnFinding & { readonly asks: 'heavier'; readonly rung: string; readonly months: number })
  | (OnJudge & { readonly asks: 'whether' })
  | (OnJudge & { readonly asks: 'sanction'; readonly sanction: Sanction })
  | (OnJudge & { readonly asks: 'months'; readonly months: number })
  | { readonly asks: 'quality'; readonly quality: QualityGrade }
  | { readonly asks: 'reading'; readonly reading: string; readonly option: string }
  | { readonly asks: 'motion'; readonly motion: number };

/** How a question stands in the log: `f1/cao/share/primary`, `cao/months/2`, `reading/R-24.1/from-receipt`. */
export function idOf(asked: Asked): string {
  switch (asked.asks) {
    case 'quality':
      return `quality/${asked.quality}`;
    case 'reading':
      return `reading/${asked.reading}/${asked.option}`;
    case 'motion':
      return `motion/${asked.motion}`;
    default:
      return [asked.finding, asked.judge, asked.asks, ...detailOf(asked)]
        .filter((part) => part !== undefined)
        .join('/');
  }
}

type OnSomebody = Extract<Asked, OnJudge>;

function detailOf(asked: OnSomebody): readonly (string | number)[] {
  switch (asked.asks) {
    case 'exclusion':
      return [asked.item];
    case 'share':
    case 'lighter-share':
      return [asked.share];
    case 'sanction':
      return [asked.sanction];
    case 'months':
      return [asked.months];
    case 'heavier':
      return [asked.rung, asked.months];
    case 'established':
    case 'upheld':
    case 'lighter-grade':
    case 'whether':
      return [];
  }
}

const onSomebody: Readonly<
  Record<OnSomebody['asks'], (on: OnFinding, detail: string, more: string) => Asked>
> = {
  exclusion: (on, item) => ({ ...on, asks: 'exclusion', item }),
  established: (on) => ({ ...on, asks: 'established' }),
  upheld: (on) => ({ ...on, asks: 'upheld' }),
  'lighter-grade': (on) => ({ ...on, asks: 'lighter-grade' }),
  share: (on, share) => ({ ...on, asks: 'share', share: share as Share }),
  'lighter-share': (on, share) => ({ ...on, asks: 'lighter-share', share: share as Share }),
  heavier: (on, rung, months) => ({ ...on, asks: 'heavier', rung, months: Number(months) }),
  whether: (on) => ({ ...on, asks: 'whether' }),
  sanction: (on, sanction) => ({ ...on, asks: 'sanction', sanction: sanction as Sanction }),
  months: (on, months) => ({ ...on, asks: 'months', months: Number(months) }),
};

/**
 * What the question of an entry of the log asks; only a program that is broken writes one that asks nothing. A person may be
 * called like anything that is asked: the place tells which is which.
 */
export function askedBy(id: string): Asked {
  const parts = id.split('/');
  const [first = '', second = '', third = ''] = parts;
  if (first === 'quality' && isOf(qualityGrades, second)) return { asks: 'quality', quality: second };
  if (first === 'reading' && findReading(second)) return { asks: 'reading', reading: second, option: third };
  if (first === 'motion' && /^\d+$/.test(second)) return { asks: 'motion', motion: Number(second) };
  const at = isOf(onSomebody, third) ? 2 : 1;
  const asks = parts[at] ?? '';
  if (!isOf(onSomebody, asks)) throw new Error(`the question ${id} asks nothing`);
  // those that need a finding are never written without one
  const on = (at === 2 ? { finding: first, judge: second } : { judge: first }) as OnFinding;
  const [detail = '', more = ''] = parts.slice(at + 1);
  return onSomebody[asks](on, detail, more);
}

/** What can be answered: from the gravest grade down, or yes and no; nobody has to say either. */
export function choicesOf({
  grades,
}: {
  readonly grades?: readonly string[] | undefined;
}): readonly string[] {
  return grades ? [...grades, 'none', 'abstain'] : idsOf(yesNoBallots);
}
