import type { Meeting } from '../../../answers/meeting.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';

/** What the committee has given somebody to do, and what came of it (5(8), 7(5)). */
export function Resolutions({ meeting }: { meeting: Meeting }) {
  const { t } = useWords();
  const { day } = useDates();
  const nameOf = useNames(meeting.names);
  const { resolutions = [] } = meeting;
  if (resolutions.length === 0) return null;
  return (
    <section aria-label={t('resolutions.title')}>
      <h2 className="section-title">{t('resolutions.title')}</h2>
      <ol className="listed">
        {resolutions.map(({ id, task, owner, dueOn, answer, answeredBy, answeredOn }) => (
          <li key={id}>
            {task}{' '}
            <span className="quiet">{t('resolutions.by', { name: nameOf(owner), on: day(dueOn) })}</span>
            <p className={answer ? undefined : 'quiet'}>
              {answer
                ? t('resolutions.answered', {
                    name: nameOf(answeredBy ?? ''),
                    on: day(answeredOn),
                    answer,
                  })
                : t('resolutions.open')}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
