import { useQuery } from '@tanstack/react-query';
import { referenceQuery } from '../api/reference.ts';
import { useWords } from '../app/text.tsx';
import { Cite } from './cite.tsx';

/** An item of the Measures with its words, as far as they are known. */
export function ItemWords({ item }: { item: string }) {
  const { locale } = useWords();
  const reference = useQuery(referenceQuery).data;
  const words =
    reference?.items.find((each) => each.item === item)?.words ??
    reference?.exclusions.find((each) => each.item === item)?.words;
  return (
    <span>
      <Cite cite={item} /> {words?.[locale]}
    </span>
  );
}
