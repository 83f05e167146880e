import { useQuery } from '@tanstack/react-query';
import type { Item } from '../../../answers/meeting.ts';
import type { ReviewPage } from '../../../answers/review.ts';
import type { Finding } from '../../../answers/review-examination.ts';
import { citation } from '../../../vocabulary/citation.ts';
import { numberOfFinding } from '../../../vocabulary/names.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';
import { useReadings, wordsOfOption } from '../../ui/readings.ts';

/** The findings of the review that an item is about, as far as whoever looks may see them. */
export function useFindings(item: Item | undefined): readonly Finding[] {
  const path = `/reviews/${encodeURIComponent(item?.review ?? '')}`;
  const known = useQuery({
    ...resourceQuery<ReviewPage>(path),
    enabled: item?.opens === true,
    staleTime: 60_000,
  });
  return known.data?.findings ?? [];
}

export interface QuestionParts {
  readonly finding?: string;
  readonly judge?: string;
  readonly ask: string;
  readonly value: string;
}

const asks = [
  'established',
  'exclusion',
  'share',
  'sanction',
  'months',
  'upheld',
  'lighter-grade',
  'lighter-share',
  'whether',
  'heavier',
];

/** `f1/cao/share/primary`: on which finding and judge, and what is asked. */
export function partsOf(id: string): QuestionParts {
  const parts = id.split('/');
  if (parts[0] === 'reading') return { finding: parts[1], ask: 'reading', value: parts[2] ?? '' };
  if (parts[0] === 'quality') return { ask: 'quality', value: parts[1] ?? '' };
  if (parts[0] === 'motion') return { ask: 'motion', value: parts[1] ?? '' };
  const at = parts.findIndex((part, index) => index > 0 && asks.includes(part));
  if (at < 1) return { ask: id, value: '' };
  return {
    finding: parts[at - 2],
    judge: parts[at - 1],
    ask: parts[at] ?? '',
    value: parts.slice(at + 1).join('/'),
  };
}

/** A question in words: about whom and which finding, and what is asked. */
export function useQuestionWords(
  names: Readonly<Record<string, string>>,
  findings: readonly Finding[],
  item: Item | undefined,
) {
  const { t, firstOf, locale, choice } = useWords();
  const nameOf = useNames(names);
  const readings = useReadings(item?.reading !== undefined);
  return (id: string, grades?: readonly string[]) => {
    const { finding, judge, ask, value } = partsOf(id);
    if (ask === 'reading') {
      const reading = readings.find((each) => each.id === finding);
      const option = wordsOfOption(reading, value);
      return { about: reading?.title ?? '', words: t('question.reading', { option }), cite: finding };
    }
    const known = findings.find((each) => each.id === finding);
    const where = known
      ? t('question.finding', { finding: numberOfFinding(known.id), item: citation(known.item)[locale] })
      : finding
        ? t('question.findingAlone', { finding: numberOfFinding(finding) })
        : undefined;
    const about = [judge ? nameOf(judge) : '', where].filter(Boolean).join(t('question.between'));
    const grade = known ? choice('grade', known.grade) : '';
    const [rung = '', months = ''] = value.split('/');
    const filling = {
      value,
      rung: citation(rung)[locale],
      months,
      grade,
      share: choice('share', value),
      sanction: choice('sanction', value),
      quality: choice('qualityGrade', value),
    };
    const key =
      ask === 'established'
        ? grades
          ? 'question.whichGrade'
          : grade
            ? 'question.asGrade'
            : 'question.established'
        : `question.${ask}`;
    const words = firstOf([key], '').replace(/\{(\w+)\}/g, (_, name: keyof typeof filling) => filling[name]);
    return { about, words, cite: ask === 'exclusion' ? value : undefined };
  };
}
