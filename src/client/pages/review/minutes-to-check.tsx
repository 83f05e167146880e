import type { ReviewPage } from '../../../answers/review.ts';
import { numberOfFinding } from '../../../vocabulary/names.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Section } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';

/** Minutes that somebody of another office has to check before what was entered by them takes effect (O3). */
export function MinutesToCheck({ review }: { review: ReviewPage }) {
  const { t } = useWords();
  if (!review.minutesToCheck) return null;
  return (
    <Section title={t('review.minutesToCheck')}>
      <EnteredByMinutes review={review} />
    </Section>
  );
}

/** What was entered, by whom, by which minutes, and the scans that show them. */
export function EnteredByMinutes({ review }: { review: ReviewPage }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  const nameOf = useNames(review.names);
  const held = review.minutesToCheck;
  if (!held) return null;
  const { act, minutes, files, by, on } = held;
  return (
    <ul className="listed">
      <li>{t('review.minutesEntered', { act: choice('act', act), by: nameOf(by), on: day(on) })}</li>
      {minutes.map((each) => (
        <li key={`${each.body} ${each.number}`}>
          {t('review.minutesOf', {
            body: choice('body', each.body),
            number: each.number,
            on: day(each.on),
          })}
        </li>
      ))}
      {entriesOf(held.given).map(({ person, finding, result, basis, granted, reason }) => (
        <li key={`${person} ${finding}`}>
          {[
            nameOf(person),
            finding && t('review.finding', { id: numberOfFinding(finding) }),
            result && choice('result', result),
            basis && choice('basis', basis),
            granted && t(granted === 'yes' ? 'forms.minutes.granted' : 'forms.minutes.refused'),
            reason,
          ]
            .filter(Boolean)
            .join(' · ')}
        </li>
      ))}
      {files.map((file) => (
        <li key={file} className="hash">
          {t('review.minutesScan', { file })}
        </li>
      ))}
    </ul>
  );
}

type Given = Readonly<Record<string, unknown>>;

const textIn = (given: Given, name: string) => {
  const found = given[name];
  return typeof found === 'string' ? found : undefined;
};

/** One line for each person on whom something was entered. */
function entriesOf(given: Given) {
  const rows = Array.isArray(given.results) ? (given.results as readonly Given[]) : [given];
  return rows.map((row) => ({
    person: textIn(row, 'judge') ?? textIn(row, 'person') ?? '',
    finding: textIn(row, 'finding'),
    result: textIn(row, 'result'),
    basis: textIn(row, 'basis'),
    granted: typeof row.granted === 'boolean' ? (row.granted ? 'yes' : 'no') : undefined,
    reason: textIn(row, 'reason'),
  }));
}
