import { numberOfFinding, ofCompetentBody } from '../../vocabulary/names.ts';
import type { Key } from '../text/zh-CN.ts';

/** A finding that the competent body made bears no number: it is called by who made it (28(9)). */
export function isOfCompetentBody(id: string): boolean {
  return id === ofCompetentBody;
}

/** What a finding is called: by its number, or by who made it. */
export function titleOfFinding(
  id: string,
  t: (key: Key, filling?: { readonly id: string }) => string,
): string {
  return isOfCompetentBody(id)
    ? t('review.findingOfCompetentBody')
    : t('review.finding', { id: numberOfFinding(id) });
}
