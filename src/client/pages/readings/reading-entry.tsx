import { Button, Tag } from 'antd';
import { Link } from 'react-router';
import type { Reading } from '../../../answers/readings.ts';
import { query } from '../../api/call.ts';
import { useDates } from '../../app/dates.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { useOpenForm } from '../../command/actions.tsx';
import { Cite } from '../../ui/cite.tsx';
import { useNames } from '../../ui/person.tsx';
import { wordsOfOption } from '../../ui/readings.ts';
import { compares } from './compares.ts';

/** One open point: the words it turns on, the options, which is in force and why. */
export function ReadingEntry({ reading, mayAdopt, names }: AdoptionsProps & { mayAdopt: boolean }) {
  const { t } = useWords();
  const { open } = useOpenForm();
  const me = useMe();
  return (
    <section id={reading.id} className="reading-entry" aria-label={reading.title}>
      <h2 className="section-title">
        <Cite cite={reading.id} /> {reading.title}{' '}
        {mayAdopt ? (
          <Button
            size="small"
            type="text"
            className="no-print"
            aria-label={t('readings.adoptThis', { title: reading.title })}
            onClick={() => open('adopt-reading', { question: reading.id })}
          >
            {t('readings.adopt')}
          </Button>
        ) : null}
        {compares(me) ? (
          <Link
            className="no-print"
            aria-label={t('whatIf.compareThis', { title: reading.title })}
            to={`/readings/what-if${query({ reading: reading.id })}`}
          >
            {t('whatIf.compare')}
          </Link>
        ) : null}
      </h2>
      <p>
        {reading.quotes.map((quote) => (
          <q key={quote}>{quote}</q>
        ))}{' '}
        {reading.articles.map((article) => (
          <Cite key={article} cite={article} />
        ))}
      </p>
      <Options reading={reading} />
      <p className="quiet">{t('readings.why', { why: reading.why })}</p>
      <Adoptions reading={reading} names={names} />
    </section>
  );
}

function Options({ reading }: { reading: Reading }) {
  const { t } = useWords();
  const { figure } = reading;
  if (figure)
    return (
      <p>
        <Tag color="processing">{t('readings.inForce')}</Tag>
        <strong className="figures">
          {reading.inForce === figure.without?.id
            ? figure.without.words
            : `${reading.inForce} ${figure.unit}`}
        </strong>{' '}
        <span className="quiet">
          {t('readings.default', { value: figure.default ?? figure.without?.words ?? '' })}
        </span>
      </p>
    );
  return (
    <ul className="reading-options">
      {(reading.options ?? []).map(({ id, words }) => (
        <li key={id} className={id === reading.inForce ? 'in-force' : undefined}>
          {id === reading.inForce ? <Tag color="processing">{t('readings.inForce')}</Tag> : null}
          {words}
        </li>
      ))}
    </ul>
  );
}

type AdoptionsProps = { readonly reading: Reading; readonly names: Readonly<Record<string, string>> };

/** What the committee has adopted of it, and what waits for a second person. */
export function Adoptions({ reading, names }: AdoptionsProps) {
  const { t } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  if (reading.adoptions.length === 0) return <p className="quiet">{t('readings.neverAdopted')}</p>;
  return (
    <ul>
      {reading.adoptions.map(({ option, from, minutesNumber, minutesOn, ...who }) => (
        <li key={`${option} ${from} ${minutesNumber}`}>
          {t(who.pending ? 'readings.pending' : 'readings.adopted', {
            words: wordsOfOption(reading, option),
            from: day(from),
            number: minutesNumber,
            on: day(minutesOn),
            by: nameOf(who.enteredBy ?? ''),
          })}{' '}
          {who.meeting ? (
            <Link to={`/meetings/${encodeURIComponent(who.meeting)}`}>{t('readings.byMeeting')}</Link>
          ) : null}
          {who.confirmedBy ? (
            <span className="quiet">
              {t('readings.secondPerson', {
                by: nameOf(who.enteredBy ?? ''),
                second: nameOf(who.confirmedBy),
              })}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
