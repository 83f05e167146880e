import { Table, type TableColumnsType, Tag } from 'antd';
import type { JudgeRecord, OneMore, OpenUnit, SanctionResult } from '../../../answers/record.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Because } from '../../ui/because.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { Cite } from '../../ui/cite.tsx';
import { Rung } from './findings-table.tsx';

/** Where the judge stands today: the counts that still count and until when, and what one more would bring. */
export function OutlookNow({ record }: { record: JudgeRecord }) {
  const { t } = useWords();
  const { day } = useDates();
  const { on, units, oneMore } = record.outlook;
  const now = t('outlook.now', { on: day(on) });
  return (
    <>
      <section aria-label={now}>
        <h2 className="section-title">{now}</h2>
        {units.length === 0 ? <p>{t('outlook.none')}</p> : <Units units={units} record={record} />}
      </section>
      <section aria-label={t('outlook.oneMore')}>
        <h2 className="section-title">{t('outlook.oneMore')}</h2>
        <p className="quiet">{t('outlook.oneMoreHelp')}</p>
        <More rows={oneMore} />
      </section>
    </>
  );
}

function Units({ units, record }: { units: readonly OpenUnit[]; record: JudgeRecord }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  const findings = new Map(record.findings.map((finding) => [finding.id, finding]));
  const columns: TableColumnsType<OpenUnit> = [
    {
      title: t('record.case'),
      render: (_, { finding, direct }) => (
        <>
          <CaseNumber review={findings.get(finding)?.review}>
            {findings.get(finding)?.case ?? finding}
          </CaseNumber>{' '}
          {direct ? null : (
            <Tag>
              {t('outlook.converted')} <Cite cite="29" />
            </Tag>
          )}
        </>
      ),
    },
    { title: t('record.grade'), render: (_, { grade }) => choice('grade', grade) },
    { title: t('record.share'), render: (_, { share }) => choice('share', share) },
    { title: t('outlook.cost'), dataIndex: 'cost', align: 'right', width: 100 },
    {
      title: t('outlook.counts'),
      render: (_, { windows }) => (
        <ul className="plain-list">
          {windows.map((each) => (
            <li key={each.for}>
              {t(`outlook.for.${each.for}`)}{' '}
              <strong>
                {each.through === null
                  ? t('outlook.always')
                  : t('outlook.through', { day: day(each.through) })}
              </strong>{' '}
              {each.cites.map((cite) => (
                <Cite key={cite} cite={cite} />
              ))}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <Table<OpenUnit>
      size="small"
      columns={columns}
      dataSource={[...units]}
      rowKey="finding"
      pagination={false}
    />
  );
}

function More({ rows }: { rows: readonly OneMore[] }) {
  const { t, comma, choice } = useWords();
  const columns: TableColumnsType<OneMore> = [
    { title: t('record.grade'), render: (_, { grade }) => <strong>{choice('grade', grade)}</strong> },
    {
      title: t('record.share'),
      render: (_, { shares }) => shares.map((share) => choice('share', share)).join(comma),
    },
    { title: t('record.rung'), render: (_, { result }) => <Rung rung={result.rung} absorbed={false} /> },
    { title: t('outlook.leadsTo'), render: (_, { result }) => <LeadsTo result={result} /> },
    { title: t('outlook.rests'), render: (_, { result }) => <RestsOn readings={result.sensitiveTo ?? []} /> },
    {
      title: t('outlook.why'),
      render: (_, { result }) => (
        <details>
          <summary>{t('outlook.why')}</summary>
          <Because because={result.because} />
        </details>
      ),
    },
  ];
  return (
    <Table<OneMore>
      size="small"
      columns={columns}
      dataSource={[...rows]}
      rowKey={({ grade, shares }) => `${grade} ${shares.join()}`}
      pagination={false}
    />
  );
}

/** Sanctions, proposals and months in one line. */
function LeadsTo({ result }: { result: SanctionResult }) {
  const { t, comma, choice } = useWords();
  const { conversion, sanctions, proposals, allowanceMonths } = result;
  const words = sanctions
    .filter((kind) => kind !== 'withhold-allowance')
    .map((kind) => choice('sanction', kind));
  const months = allowanceMonths.toWithhold;
  if (sanctions.includes('withhold-allowance')) words.push(t('outlook.withhold', { months }));
  return (
    <>
      {conversion ? (
        <div>
          {t('outlook.becomes', {
            to: choice('grade', conversion.to),
            share: choice('share', conversion.share),
          })}{' '}
          <Cite cite="29" />
        </div>
      ) : null}
      <div>{words.join(comma)}</div>
      {proposals.map((kind) => (
        <div key={kind}>
          <Tag>{t('record.proposals')}</Tag>
          {choice('sanction', kind)}
        </div>
      ))}
    </>
  );
}

function RestsOn({ readings }: { readings: readonly string[] }) {
  const { t } = useWords();
  if (readings.length === 0) return <span className="quiet">{t('outlook.always.same')}</span>;
  return readings.map((reading) => <Cite key={reading} cite={reading} />);
}
