import { useQuery } from '@tanstack/react-query';
import { Button, DatePicker, Table, type TableColumnsType, Tag } from 'antd';
import dayjs from 'dayjs';
import { useSearchParams } from 'react-router';
import type { Refund, Withheld, WithheldMonth } from '../../../answers/sanctions.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { monthIn, useDates } from '../../app/dates.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { Because } from '../../ui/because.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { ExportLinks } from '../../ui/export-links.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered } from '../../ui/states.tsx';
import { Rung } from '../record/findings-table.tsx';

/** Whose allowance is withheld in a month, since when and until when, and what is refunded. */
export function AllowancesTab() {
  const { t } = useWords();
  const { today } = useMe();
  const [search, setSearch] = useSearchParams();
  const month = search.get('month') ?? today.slice(0, 7);
  const go = (to: dayjs.Dayjs | null) => to && setSearch({ tab: 'allowances', month: to.format('YYYY-MM') });
  const path = `/allowances${query({ month })}`;
  const found = useQuery(resourceQuery<WithheldMonth>(path));
  const shown = dayjs(`${month}-01`);
  return (
    <>
      <div className="page-head">
        <span className="no-print allowances-month">
          <label htmlFor="allowances-month">{t('allowances.month')}</label>
          <Button onClick={() => go(shown.subtract(1, 'month'))}>{t('allowances.previous')}</Button>
          <DatePicker
            id="allowances-month"
            picker="month"
            format="YYYY-MM"
            allowClear={false}
            value={shown}
            onChange={go}
          />
          <Button onClick={() => go(shown.add(1, 'month'))}>{t('allowances.next')}</Button>
        </span>
        <ExportLinks path={path} />
      </div>
      <Answered of={found}>{(list) => <Month list={list} />}</Answered>
    </>
  );
}

function Month({ list }: { list: WithheldMonth }) {
  const { t, locale } = useWords();
  const title = t('allowances.title', { month: monthIn(locale, list.month) });
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      {list.items.length === 0 ? (
        <p>{t('allowances.none')}</p>
      ) : (
        <>
          <p className="quiet">{t('allowances.sum', { judges: list.judges })}</p>
          <Items list={list} />
        </>
      )}
      {list.refunds.length > 0 ? <Refunds list={list} /> : null}
    </section>
  );
}

function Items({ list: { items, names } }: { list: WithheldMonth }) {
  const { t, locale, choice } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  const columns: TableColumnsType<Withheld> = [
    { title: t('accountability.judge'), width: 90, render: (_, { judge }) => nameOf(judge) },
    {
      title: t('accountability.case'),
      render: (_, line) => <CaseNumber review={line.review}>{line.case}</CaseNumber>,
    },
    { title: t('accountability.rung'), render: (_, { rung }) => <Rung rung={rung} absorbed={false} /> },
    { title: t('allowances.ordered'), dataIndex: 'ordered', align: 'right', width: 90 },
    {
      title: t('allowances.span'),
      render: (_, { from, through, place, stands, coincides }) => (
        <>
          {monthIn(locale, from)} – {monthIn(locale, through)}{' '}
          <span className="quiet">{t('allowances.place', { place, of: stands })}</span>
          {coincides ? <Tag color="warning">{t('allowances.coincides')}</Tag> : null}
        </>
      ),
    },
    {
      title: t('allowances.state'),
      render: (_, { state, executedOn }) => (
        <>
          <Tag>{choice('sanctionState', state)}</Tag>
          {executedOn ? day(executedOn) : null}
        </>
      ),
    },
    { title: t('allowances.why'), render: (_, { because }) => <Because because={because} /> },
  ];
  return (
    <Table<Withheld>
      size="small"
      columns={columns}
      dataSource={[...items]}
      rowKey={({ review, judge }) => `${review} ${judge}`}
      pagination={false}
    />
  );
}

function Refunds({ list: { refunds, names } }: { list: WithheldMonth }) {
  const { t } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  const what = ({ months, ordered, stands }: Refund) => t('allowances.refund', { months, ordered, stands });
  return (
    <section aria-label={t('allowances.refunds')}>
      <h2 className="section-title">{t('allowances.refunds')}</h2>
      <ul className="listed">
        {refunds.map((refund) => (
          <li key={`${refund.review} ${refund.judge}`}>
            {nameOf(refund.judge)} <CaseNumber review={refund.review}>{refund.case}</CaseNumber>{' '}
            {what(refund)}{' '}
            {refund.restoredOn ? (
              <Tag color="success">{t('allowances.refundedOn', { day: day(refund.restoredOn) })}</Tag>
            ) : (
              <Tag color="warning">{t('allowances.refundOpen')}</Tag>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
