import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';

/** Days with their weekdays, a line for each month. */
export function MonthList({ title, days, empty }: { title: string; days: readonly string[]; empty: string }) {
  const { t, term } = useWords();
  const { day } = useDates();
  const months = [...new Set(days.map((each) => each.slice(0, 7)))].sort();
  const weekday = (date: string) => term('weekday', String(new Date(`${date}T00:00:00Z`).getUTCDay()));
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      {days.length === 0 ? <p className="quiet">{empty}</p> : null}
      <ul className="listed">
        {months.map((month) => (
          <li key={month} className="figures">
            {days
              .filter((each) => each.startsWith(month))
              .map((each) => t('calendar.day', { day: day(each), weekday: weekday(each) }))
              .join(t('meeting.listed'))}
          </li>
        ))}
      </ul>
    </section>
  );
}
