import { Alert, Table, type TableColumnsType, Tag } from 'antd';
import { Link } from 'react-router';
import type { BallotChange, MonthsChange, ResultChange, WhatIf } from '../../../answers/readings.ts';
import type { SanctionResult } from '../../../answers/record.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Because } from '../../ui/because.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { useNames } from '../../ui/person.tsx';
import { Rung } from '../record/findings-table.tsx';

/** The sum first, then who and what, each with its reasons before and after. */
export function Compared({ whatIf }: { whatIf: WhatIf }) {
  const { t } = useWords();
  const same = whatIf.option === whatIf.inForce;
  return (
    <section aria-label={t('whatIf.title')}>
      <Alert
        type={whatIf.differing ? 'warning' : 'info'}
        showIcon
        role="status"
        title={<Sum whatIf={whatIf} />}
        description={same ? t('whatIf.inForceNow') : undefined}
      />
      {whatIf.changed && whatIf.changed.length > 0 ? <Results whatIf={whatIf} /> : null}
      {whatIf.changedBallots && whatIf.changedBallots.length > 0 ? (
        <Ballots ballots={whatIf.changedBallots} />
      ) : null}
      {whatIf.changedMonths && whatIf.changedMonths.length > 0 ? (
        <Months changes={whatIf.changedMonths} names={whatIf.names} />
      ) : null}
    </section>
  );
}

function Sum({ whatIf }: { whatIf: WhatIf }) {
  const { t } = useWords();
  const { differing, judges = 0, results = 0, totals, ballots, why } = whatIf;
  if (differing === null) return <>{why}</>;
  if (ballots !== undefined)
    return (
      <>
        {t('whatIf.ballots', { ballots, differing })} {t('whatIf.ballotsHelp')}
      </>
    );
  if (!totals) return <>{t('whatIf.months', { judges, differing })}</>;
  if (differing === 0) return <>{t('whatIf.same', { judges, results })}</>;
  const { heavier, lighter, monthsMore: more, monthsLess: less } = totals;
  return (
    <>
      {t('whatIf.differ', { judges, results, differing })}{' '}
      {t('whatIf.totals', { heavier, lighter, more, less })}
    </>
  );
}

type Row = ResultChange & { readonly judge: string };

function Results({ whatIf }: { whatIf: WhatIf }) {
  const { t } = useWords();
  const { day } = useDates();
  const nameOf = useNames(whatIf.names);
  const rows = (whatIf.changed ?? []).flatMap(({ judge, changes }) =>
    changes.map((change): Row => ({ ...change, judge })),
  );
  const columns: TableColumnsType<Row> = [
    {
      title: t('whatIf.judge'),
      render: (_, { judge }) => (
        <Link to={`/judges/${encodeURIComponent(judge)}/record`}>{nameOf(judge)}</Link>
      ),
    },
    {
      title: t('whatIf.case'),
      render: (_, { case: number, review, on }) => (
        <>
          <CaseNumber review={review}>{number}</CaseNumber>
          <div className="quiet">
            {t('whatIf.countsOn')} {day(on.before)}
            {on.after === on.before ? null : ` → ${day(on.after)}`}
          </div>
        </>
      ),
    },
    { title: t('whatIf.before'), render: (_, { before }) => <Result result={before} /> },
    { title: t('whatIf.after'), render: (_, { after }) => <Result result={after} /> },
    {
      title: t('whatIf.monthsMore'),
      align: 'right',
      width: 130,
      render: (_, { months, direction }) => (
        <>
          <Tag color={direction === 'heavier' ? 'error' : direction === 'lighter' ? 'success' : 'default'}>
            {t(`whatIf.direction.${direction}`)}
          </Tag>{' '}
          {months > 0 ? `+${months}` : months}
        </>
      ),
    },
  ];
  return (
    <Table<Row>
      size="small"
      columns={columns}
      dataSource={rows}
      rowKey={({ judge, finding }) => `${judge} ${finding}`}
      pagination={rows.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
    />
  );
}

function Result({ result }: { result: SanctionResult }) {
  const { t, comma, choice } = useWords();
  const { sanctions, proposals, allowanceMonths, conversion } = result;
  const words = [...sanctions.filter((kind) => kind !== 'withhold-allowance'), ...proposals].map((kind) =>
    choice('sanction', kind),
  );
  const months = allowanceMonths.toWithhold;
  if (sanctions.includes('withhold-allowance')) words.push(t('whatIf.withhold', { months }));
  return (
    <div className="what-if-result">
      <Rung rung={result.rung} absorbed={result.absorbed} /> {words.join(comma)}
      {conversion ? (
        <div>
          {t('outlook.becomes', {
            to: choice('grade', conversion.to),
            share: choice('share', conversion.share),
          })}
        </div>
      ) : null}
      <details>
        <summary>{t('outlook.why')}</summary>
        <Because because={result.because} />
      </details>
    </div>
  );
}

function Ballots({ ballots }: { ballots: readonly BallotChange[] }) {
  const { t } = useWords();
  const { day } = useDates();
  const columns: TableColumnsType<BallotChange> = [
    {
      title: t('whatIf.meeting'),
      render: (_, { meeting, on }) => <Link to={`/meetings/${encodeURIComponent(meeting)}`}>{day(on)}</Link>,
    },
    {
      title: t('whatIf.case'),
      render: (_, { review, case: number }) =>
        number ? <CaseNumber review={review}>{number}</CaseNumber> : null,
    },
    { title: t('whatIf.question'), dataIndex: 'question' },
    { title: t('whatIf.before'), render: (_, { before }) => <Outcome outcome={before} /> },
    { title: t('whatIf.after'), render: (_, { after }) => <Outcome outcome={after} /> },
  ];
  return (
    <Table<BallotChange>
      size="small"
      columns={columns}
      dataSource={[...ballots]}
      rowKey={({ meeting, item, question }) => `${meeting} ${item} ${question}`}
      pagination={false}
    />
  );
}

function Outcome({ outcome }: { outcome: string }) {
  const { choice } = useWords();
  return <>{choice('ballotOutcome', outcome)}</>;
}

function Months({
  changes,
  names,
}: {
  changes: readonly MonthsChange[];
  names: Readonly<Record<string, string>>;
}) {
  const { t, comma } = useWords();
  const nameOf = useNames(names);
  const columns: TableColumnsType<MonthsChange> = [
    { title: t('whatIf.judge'), render: (_, { judge }) => nameOf(judge) },
    { title: t('whatIf.before'), render: (_, { before }) => before.join(comma) },
    { title: t('whatIf.after'), render: (_, { after }) => after.join(comma) },
  ];
  return (
    <Table<MonthsChange>
      size="small"
      columns={columns}
      dataSource={[...changes]}
      rowKey="judge"
      pagination={false}
      title={() => t('whatIf.withheldIn')}
    />
  );
}
