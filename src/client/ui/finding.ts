import type { Key } from '../text/zh-CN.ts';

/** How a finding is counted where people read of it: `f2` is the second. */
export function numberOfFinding(id: string): string {
  return id.replace(/^f(?=\d+$)/, '');
}

/** A finding that the competent body made and this court only records bears no number: it is called by who made it (28(9)). */
export function isOfCompetentBody(id: string): boolean {
  return id === 'unlawful';
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
