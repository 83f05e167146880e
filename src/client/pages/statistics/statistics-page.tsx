import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { Counted, Statistics } from '../../../answers/statistics.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { type Period, PeriodFields, usePeriod } from '../../ui/period.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import './statistics.css';

/** Counts of the reviews that whoever looks sees whole; by case and division, never by judge. */
export function StatisticsPage() {
  const { t } = useWords();
  const { from, to } = usePeriod();
  const statistics = useQuery(resourceQuery<Statistics>(`/statistics${query({ from, to })}`));
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('statistics.title')}</h1>
        <PeriodFields of="statistics" from={from} to={to} />
      </div>
      <p className="quiet">{t('statistics.definition')}</p>
      <Answered of={statistics}>{(counts) => <Counts counts={counts} span={{ from, to }} />}</Answered>
    </>
  );
}

const tables = ['stage', 'ground', 'opinion', 'confirmed', 'quality', 'category', 'division'] as const;
const optionsOf = {
  stage: 'stage',
  ground: 'grounds',
  opinion: 'opinion',
  confirmed: 'confirmed',
  quality: 'qualityGrade',
  category: 'category',
  division: '',
};
const drilled: readonly string[] = ['stage', 'ground', 'quality', 'category', 'division'];

function Counts({ counts, span }: { counts: Statistics; span: Period }) {
  const { t } = useWords();
  if (counts.total === 0) return <Nothing>{t('statistics.empty')}</Nothing>;
  return (
    <>
      <dl className="statistics-totals">
        <div>
          <dt>{t('statistics.total')}</dt>
          <dd>{counts.total}</dd>
        </div>
        <div>
          <dt>{t('statistics.overdue')}</dt>
          <dd>{counts.overdue}</dd>
        </div>
        <div>
          <dt>{t('statistics.beyondTimeLimit')}</dt>
          <dd>{counts.beyondTimeLimit}</dd>
        </div>
      </dl>
      <div className="statistics-tables">
        {tables.map((by) => (
          <CountTable key={by} by={by} counts={counts[by]} total={counts.total} span={span} />
        ))}
      </div>
    </>
  );
}

interface TableProps {
  readonly by: (typeof tables)[number];
  readonly counts: readonly Counted[];
  readonly total: number;
  readonly span: Period;
}

function CountTable({ by, counts, total, span }: TableProps) {
  const { t, choiceOf } = useWords();
  const title = t(`statistics.by.${by}`);
  const columns: TableColumnsType<Counted> = [
    {
      title,
      render: (_, { value }) => {
        const words = choiceOf(optionsOf[by], value);
        const to = `/reviews${query({ [by]: value, from: span.from, to: span.to })}`;
        return drilled.includes(by) ? <Link to={to}>{words}</Link> : words;
      },
    },
    { title: t('statistics.count'), dataIndex: 'count', align: 'right', width: 80 },
    {
      title: t('statistics.ofTotal', { total }),
      align: 'right',
      width: 110,
      render: (_, { count }) => `${((count / total) * 100).toFixed(1)}%`,
    },
  ];
  return (
    <section aria-label={title}>
      <Table<Counted>
        size="small"
        columns={columns}
        dataSource={[...counts]}
        rowKey="value"
        pagination={false}
      />
    </section>
  );
}
