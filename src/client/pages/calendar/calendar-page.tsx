import { useQuery } from '@tanstack/react-query';
import { Alert, Select, Tag } from 'antd';
import { useSearchParams } from 'react-router';
import type { Calendar } from '../../../answers/calendar.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { Actions } from '../../command/actions.tsx';
import { Answered } from '../../ui/states.tsx';
import { noticeForms } from './forms.ts';
import { MonthList } from './month-list.tsx';

/** The working days of a year: days off beside the weekends, and weekends worked. */
export function CalendarPage() {
  const { t } = useWords();
  const { today } = useMe();
  const [search, setSearch] = useSearchParams();
  const year = Number(search.get('year') ?? today.slice(0, 4));
  const calendar = useQuery(resourceQuery<Calendar>(`/calendar${query({ year })}`));
  const thisYear = Number(today.slice(0, 4));
  const years = new Set([...(calendar.data?.years ?? []).map(Number), year, thisYear, thisYear + 1]);
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('calendar.title')}</h1>
        <span className="no-print">
          <label htmlFor="calendar-year">{t('calendar.year')}</label>{' '}
          <Select
            id="calendar-year"
            value={year}
            style={{ minWidth: 100 }}
            onChange={(chosen) => setSearch({ year: String(chosen) })}
            options={[...years]
              .sort((one, other) => other - one)
              .map((each) => ({ value: each, label: each }))}
          />
        </span>
      </div>
      <Answered of={calendar}>{(page) => <Year calendar={page} />}</Answered>
    </>
  );
}

function Year({ calendar }: { calendar: Calendar }) {
  const { t } = useWords();
  return (
    <>
      {calendar.actions.length > 0 ? (
        <Actions
          actions={calendar.actions}
          target={{ kind: 'calendar', version: calendar.version }}
          subject={calendar}
          forms={noticeForms}
        />
      ) : null}
      {calendar.published ? (
        <p>
          <Tag color="success">{t('calendar.published')}</Tag>
          {t('calendar.counts', { off: calendar.off.length, work: calendar.work.length })}
        </p>
      ) : (
        <Alert
          type="warning"
          showIcon
          title={t('calendar.notPublished', { year: calendar.year })}
          description={t('calendar.notPublishedHelp')}
          style={{ marginBlock: 10 }}
        />
      )}
      <MonthList title={t('calendar.off')} days={calendar.off} empty={t('calendar.noOff')} />
      <MonthList title={t('calendar.work')} days={calendar.work} empty={t('calendar.noWork')} />
    </>
  );
}
