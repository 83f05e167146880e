import { Tag } from 'antd';
import type { People } from '../../../answers/people.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';

/** Who is on leave, and who acts for whom. */
export function Spans({ register }: { register: People }) {
  const { t } = useWords();
  const { day } = useDates();
  const nameOf = useNames();
  const span = (from: string, until: string) => t('people.fromUntil', { from: day(from), until: day(until) });
  return (
    <div className="spans">
      <section aria-label={t('people.leave')}>
        <h2 className="section-title">{t('people.leave')}</h2>
        {register.leave.length === 0 ? <p className="quiet">{t('people.nobodyOnLeave')}</p> : null}
        <ul className="listed">
          {register.leave.map(({ person, from, until }) => (
            <li key={`${person} ${from}`}>
              {nameOf(person)} <span className="figures">{span(from, until)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t('people.deputies')}>
        <h2 className="section-title">{t('people.deputies')}</h2>
        {register.deputies.length === 0 ? <p className="quiet">{t('people.noDeputies')}</p> : null}
        <ul className="listed">
          {register.deputies.map(({ person, deputy, from, until, handedOver }) => (
            <li key={`${person} ${deputy} ${from}`}>
              {t('people.actsFor', { deputy: nameOf(deputy), person: nameOf(person) })}{' '}
              <span className="figures">
                {until
                  ? span(from, until)
                  : `${t('people.since', { from: day(from) })} ${t('people.untilEnded')}`}
              </span>{' '}
              {handedOver ? <Tag>{t('people.handedOver')}</Tag> : null}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
