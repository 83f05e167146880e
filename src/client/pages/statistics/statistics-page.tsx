import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import './statistics.css';

interface Count {
  readonly value: string;
  readonly count: number;
}

interface Statistics {
  readonly total: number;
  readonly overdue: number;
  readonly beyondTimeLimit: number;
  readonly stage: readonly Count[];
  readonly ground: readonly Count[];
  readonly opinion: readonly Count[];
  readonly category: readonly Count[];
  readonly division: readonly Count[];
}

/** Counts of the reviews that whoever looks sees whole; by case and division, never by judge. */
export function StatisticsPage() {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const from = search.get('from') ?? undefined;
  const to = search.get('to') ?? undefined;
  const statistics = useQuery(resourceQuery<Statistics>(`/statistics${query({ from, to })}`));
  const set = (name: string) => (day: string | undefined) =>
    setSearch((before) => {
      const kept = [...before].filter(([each]) => each !== name);
      return [...kept, ...(day ? [[name, day]] : [])] as [string, string][];
    });
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('statistics.title')}</h1>
        <span className="no-print statistics-span">
          <label htmlFor="statistics-from">{t('statistics.from')}</label>
          <DayPicker id="statistics-from" value={from} onChange={set('from')} />
          <label htmlFor="statistics-to">{t('statistics.to')}</label>
          <DayPicker id="statistics-to" value={to} onChange={set('to')} />
        </span>
      </div>
      <p className="quiet">{t('statistics.definition')}</p>
      <Answered of={statistics}>{(counts) => <Counts counts={counts} span={{ from, to }} />}</Answered>
    </>
  );
}

type Span = { readonly from?: string; readonly to?: string };
const tables = ['stage', 'ground', 'opinion', 'category', 'division'] as const;
const optionsOf = {
  stage: 'stage',
  ground: 'grounds',
  opinion: 'opinion',
  category: 'category',
  division: '',
};
const drilled: readonly string[] = ['stage', 'ground', 'category', 'division'];

function Counts({ counts, span }: { counts: Statistics; span: Span }) {
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
  readonly counts: readonly Count[];
  readonly total: number;
  readonly span: Span;
}

function CountTable({ by, counts, total, span }: TableProps) {
  const { t, term } = useWords();
  const title = t(`statistics.by.${by}`);
  const columns: TableColumnsType<Count> = [
    {
      title,
      render: (_, { value }) => {
        const words = term(`option.${optionsOf[by]}`, value);
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
      <Table<Count>
        size="small"
        columns={columns}
        dataSource={[...counts]}
        rowKey="value"
        pagination={false}
      />
    </section>
  );
}
