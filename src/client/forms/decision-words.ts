import type { ReviewPage } from '../../answers/review.ts';
import type { Track } from '../../answers/review-judges.ts';
import { citation } from '../../vocabulary/citation.ts';
import { numberOfFinding } from '../../vocabulary/names.ts';
import type { Words } from '../app/text.tsx';
import { isOfCompetentBody } from '../ui/finding.ts';

/** What was decided on a judge, as the notice of it may begin: what the competent body found is not called the committee’s (28(9)). */
export function decisionInWords(
  track: Pick<Track, 'stage' | 'findings'> | undefined,
  { t, choice, locale }: Pick<Words, 't' | 'choice' | 'locale'>,
): string {
  const findings = track?.findings ?? [];
  const theirs = findings.filter(({ finding }) => isOfCompetentBody(finding));
  const ours = findings.filter(({ finding }) => !isOfCompetentBody(finding));
  const found = ours.map(({ finding, item, grade, share }) =>
    t('forms.decision.finding', {
      number: numberOfFinding(finding),
      item: citation(item)[locale],
      grade: choice('grade', grade),
      share: choice('share', share),
    }),
  );
  const recorded = theirs.map(({ share }) =>
    t('forms.decision.competentBody', { share: choice('share', share) }),
  );
  const without = track?.stage === 'at-discipline' ? 'forms.decision.discipline' : 'forms.decision.none';
  const result = found.length > 0 ? found.join(' ') : t(without);
  const decided = found.length > 0 || recorded.length === 0 ? [t('forms.decision.template', { result })] : [];
  return [...recorded, ...decided].join(' ');
}

/** All that the committee has given as reasons: they are told, not typed again. */
export function reasonsOf({ judges = {} }: Pick<ReviewPage, 'judges'>): string | undefined {
  const given = Object.values(judges).flatMap(({ reasons }) => (reasons ? [reasons] : []));
  return given.length > 0 ? [...new Set(given)].join('\n') : undefined;
}
