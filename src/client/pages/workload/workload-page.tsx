import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType, Tag } from 'antd';
import type { ReviewerWorkload, Workload } from '../../../answers/statistics.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Actions } from '../../command/actions.tsx';
import { Cite } from '../../ui/cite.tsx';
import { ExportLinks } from '../../ui/export-links.tsx';
import { PeriodFields, usePeriod } from '../../ui/period.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { workloadForms } from '../people/plans.ts';
import '../statistics/statistics.css';

/** How much each reviewer has examined and whether in time, in the order of the list (O3). */
export function WorkloadPage() {
  const { t } = useWords();
  const { from, to } = usePeriod();
  const path = `/workload${query({ from, to })}`;
  const workload = useQuery(resourceQuery<Workload>(path));
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('workload.title')}</h1>
        <PeriodFields of="workload" from={from ?? workload.data?.from} to={to ?? workload.data?.to} />
      </div>
      <p className="quiet">
        {t('workload.intro')} <Cite cite="O3" />
      </p>
      <Answered of={workload}>{(found) => <Found workload={found} path={path} />}</Answered>
    </>
  );
}

function Found({ workload, path }: { workload: Workload; path: string }) {
  const { t } = useWords();
  return (
    <>
      {workload.actions.length > 0 ? (
        <Actions
          actions={workload.actions}
          target={{ kind: 'people', version: workload.version }}
          subject={workload}
          forms={workloadForms}
        />
      ) : null}
      {workload.reviewers.length === 0 ? (
        <Nothing>{t('workload.empty')}</Nothing>
      ) : (
        <>
          <div className="page-head">
            <span />
            <ExportLinks path={path} />
          </div>
          <Reviewers workload={workload} />
        </>
      )}
      <Coefficients workload={workload} />
    </>
  );
}

function Reviewers({ workload: { reviewers, names } }: { workload: Workload }) {
  const { t, comma, choice } = useWords();
  const nameOf = useNames(names);
  const categories = ({ byCategory }: ReviewerWorkload) =>
    byCategory
      .map(({ category, cases }) =>
        [category ? choice('category', category) : t('workload.noCategory'), cases].join(' '),
      )
      .join(comma);
  const columns: TableColumnsType<ReviewerWorkload> = [
    { title: t('workload.reviewer'), width: 110, render: (_, { reviewer }) => nameOf(reviewer) },
    { title: t('workload.cases'), dataIndex: 'cases', align: 'right', width: 110 },
    { title: t('workload.byCategory'), render: (_, each) => categories(each) },
    {
      title: t('workload.converted'),
      align: 'right',
      width: 130,
      render: (_, { converted, cases }) =>
        converted ?? (cases > 0 ? <span className="quiet">{t('workload.unset')}</span> : null),
    },
    { title: t('workload.inTime'), dataIndex: 'inTime', align: 'right', width: 90 },
    { title: t('workload.late'), dataIndex: 'late', align: 'right', width: 90 },
    { title: t('workload.open'), dataIndex: 'open', align: 'right', width: 90 },
    { title: t('workload.overdue'), dataIndex: 'overdue', align: 'right', width: 90 },
  ];
  return (
    <section aria-label={t('workload.title')}>
      <Table<ReviewerWorkload>
        size="small"
        columns={columns}
        dataSource={[...reviewers]}
        rowKey="reviewer"
        pagination={false}
      />
    </section>
  );
}

function Coefficients({ workload: { coefficients } }: { workload: Workload }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  return (
    <section aria-label={t('workload.coefficients')}>
      <h2 className="section-title">{t('workload.coefficients')}</h2>
      {coefficients.length === 0 ? <p className="quiet">{t('workload.none')}</p> : null}
      <ul className="listed">
        {coefficients.map(({ category, coefficient, from, minutesNumber: number, pending }) => (
          <li key={`${category} ${from} ${number}`}>
            {t('workload.coefficient', {
              category: choice('category', category),
              from: day(from),
              coefficient,
              number,
            })}{' '}
            {pending ? <Tag color="warning">{t('workload.toCheck')}</Tag> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
