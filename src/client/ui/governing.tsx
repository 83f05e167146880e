import { useQuery } from '@tanstack/react-query';
import type { Provision } from '../../answers/reference.ts';
import { lawQuery } from '../api/reference.ts';
import { Cite } from './cite.tsx';

/** The printed words of a provision; `24:2` is the second sentence of Article 24, as `O3:2` of the Opinion’s third section. */
export function printedOf(provisions: readonly Provision[], cite: string): string | undefined {
  const whole = provisions.find(({ id }) => id === cite);
  if (whole) return whole.text;
  const [id, sentence] = cite.split(':');
  const article = provisions.find((each) => each.id === id);
  return article?.text.match(/[^。]+。/g)?.[Number(sentence) - 1];
}

/** The sentence that governs what stands above it, as printed; the citation opens the article around it. */
export function Governing({ cite }: { cite: string }) {
  const printed = printedOf(useQuery(lawQuery).data ?? [], cite);
  if (!printed) return null;
  return (
    <span className="governing">
      <Cite cite={cite.replace(/:\d+$/, '')} /> <q lang="zh-CN">{printed}</q>
    </span>
  );
}
