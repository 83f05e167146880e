import type { ReviewPage } from '../../../answers/review.ts';
import { citation } from '../../../vocabulary/citation.ts';
import { numberOfFinding } from '../../../vocabulary/names.ts';
import type { wordsIn } from '../../app/text.tsx';
import type { Choices } from '../../command/form-props.ts';

type Words = ReturnType<typeof wordsIn>;

/** What the fields of commands on this review are chosen from. */
export function choicesOf(review: ReviewPage, words: Words, nameOf: (id: string) => string): Choices {
  const { t, locale, choice } = words;
  const bench = review.case.bench;
  const judges = new Set([
    ...(bench?.members.map((member) => member.judge) ?? []),
    ...(bench?.committee?.members ?? []),
    ...Object.keys(review.judges ?? {}),
  ]);
  const sanctions = new Set(
    Object.values(review.judges ?? {}).flatMap(
      ({ track }) => track?.sanctions.map((each) => each.kind) ?? [],
    ),
  );
  return {
    judge: [...judges].map((judge) => ({ value: judge, label: nameOf(judge) })),
    judges: [...judges].map((judge) => ({ value: judge, label: nameOf(judge) })),
    finding: (review.findings ?? [])
      .filter((finding) => !finding.struck)
      .map(({ id, item, facts }) => ({
        value: id,
        label: `${t('review.finding', { id: numberOfFinding(id) })} ${citation(item)[locale]} ${facts.slice(0, 24)}`,
      })),
    sanction: [...sanctions].map((kind) => ({ value: kind, label: choice('sanction', kind) })),
    id: [
      ...(review.inquiries ?? []).map(({ id, question }) => ({ value: id, label: question.slice(0, 40) })),
      ...(review.feedback ?? []).map(({ id, text }) => ({ value: id, label: text.slice(0, 40) })),
    ],
  };
}
