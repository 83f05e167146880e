import { Link } from 'react-router';
import type { Item } from '../../../answers/meeting.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Cite } from '../../ui/cite.tsx';
import { useReadings, wordsOfOption } from '../../ui/readings.ts';
import { whatIfPath } from '../readings/what-if-page.tsx';

/** The answers that an item puts, what each would have changed, and which was adopted. */
export function ReadingAsked({ item }: { item: Item }) {
  const { t } = useWords();
  const { day } = useDates();
  const readings = useReadings(item.reading !== undefined);
  if (!item.reading) return null;
  const { id, options, from } = item.reading;
  const reading = readings.find((each) => each.id === id);
  return (
    <div>
      <Cite cite={id} />{' '}
      <span className="quiet">
        {t('agenda.readingFrom')} {day(from)}
      </span>
      <ul className="listed">
        {options.map((option) => (
          <li key={option}>
            {wordsOfOption(reading, option)}{' '}
            <Link to={whatIfPath({ reading: id, option })}>{t('agenda.compare')}</Link>
          </li>
        ))}
      </ul>
      {item.stage === 'closed' ? (
        <strong>
          {item.adopted === undefined
            ? t('agenda.noneAdopted')
            : t('agenda.adopted', { option: wordsOfOption(reading, item.adopted) })}
        </strong>
      ) : null}
    </div>
  );
}
