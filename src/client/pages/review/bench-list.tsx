import type { Bench } from '../../../answers/review-case.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';

/** Who sat, with who handled and who presided. */
export function BenchList({ bench, names }: { bench: Bench; names: Readonly<Record<string, string>> }) {
  const { t, comma, choice, field, pair, aside } = useWords();
  const nameOf = useNames(names);
  const members = bench.members.map(({ judge, handling, presiding }) => {
    const parts = [
      handling ? t('review.benchMember.handling') : '',
      presiding ? t('review.benchMember.presiding') : '',
    ].filter(Boolean);
    return parts.length > 0 ? aside(nameOf(judge), parts.join(comma)) : nameOf(judge);
  });
  return (
    <span>
      {pair(choice('kind', bench.kind), members.join(comma))}
      {bench.committee
        ? ` · ${pair(field('committee'), bench.committee.members.map(nameOf).join(comma))}`
        : null}
    </span>
  );
}
