import { z } from 'zod';
import { rulings } from '../../vocabulary/case.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import type { RefusalWords } from '../kernel/step.ts';
import { line } from '../people/fields.ts';
import { caseIdentity } from '../rules/case-number.ts';
import { day } from './day-bounds.ts';
import type { Document, OpenReview } from './review.ts';

export const quotes = { '19(1)': '导致案件被改判或发回重审、提起再审的' } as const;

/** The ruling that altered, remanded or reopened the case: what another court said is a paper, not a tick. */
export const ruling = z.strictObject({
  did: z.enum(idsOf(rulings)),
  type: line,
  number: line,
  court: line,
  on: day({ notBefore: ['case-closed'], notAfter: ['today'] }),
});

export const rulingRefusals = {
  'ruling-not-among-sources': {
    cite: '19(1)',
    zh: '{number}（{on}）不在本评查的来源文书之中，不能作为依据；本评查的来源文书有：{papers}。请核对，或者先补充来源。',
    en: '{number} of {on} is not among the papers that this review came of: {papers}. Check it, or add the source first.',
  },
} as const satisfies Record<string, RefusalWords>;

/** The papers by which the case came to review, the first referral’s and those added since. */
function papersOf(review: OpenReview): readonly Document[] {
  return [review.referral, ...review.sources].flatMap((source) => source.document ?? []);
}

export function isAmongSources(review: OpenReview, named: Pick<Document, 'number' | 'on'>): boolean {
  return papersOf(review).some(
    (paper) => paper.on === named.on && numberOf(paper.number) === numberOf(named.number),
  );
}

/** What the review came of, to be told. */
export function papersTold(review: OpenReview): string {
  const told = papersOf(review).map((paper) => `${paper.type} ${paper.number} ${paper.on}`);
  return [...new Set(told)].join('; ') || '—';
}

function numberOf(text: string): string {
  return caseIdentity(text.replace(/\s/g, ''));
}
