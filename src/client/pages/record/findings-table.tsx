import { Table, type TableColumnsType, Tag } from 'antd';
import type { JudgeRecord, RecordFinding } from '../../../answers/record.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { Cite } from '../../ui/cite.tsx';

/** The findings in the order in which they count. */
export function FindingsTable({ record }: { record: JudgeRecord }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  const resultOf = (id: string) => record.results.find(({ finding }) => finding === id);
  const columns: TableColumnsType<RecordFinding> = [
    {
      title: t('record.case'),
      render: (_, { case: number, review, document }) => (
        <>
          <CaseNumber review={review}>{number}</CaseNumber>
          {document ? <div className="quiet">{document}</div> : null}
        </>
      ),
    },
    { title: t('record.grade'), render: (_, { grade }) => choice('grade', grade) },
    { title: t('record.share'), render: (_, { share }) => choice('share', share) },
    { title: t('record.decidedOn'), render: (_, { decidedOn }) => day(decidedOn) },
    { title: t('record.countsOn'), render: (_, { on }) => <strong>{day(on)}</strong> },
    {
      title: t('record.rung'),
      render: (_, { id, reversed }) =>
        reversed ? null : <Rung rung={resultOf(id)?.rung} absorbed={resultOf(id)?.absorbed ?? false} />,
    },
    {
      title: t('record.stands'),
      render: (_, { reversed }) =>
        reversed ? (
          <Tag color="warning">{t('record.reversed', { on: day(reversed.on), basis: reversed.basis })}</Tag>
        ) : (
          t('record.standing')
        ),
    },
  ];
  return (
    <section aria-label={t('record.findings')}>
      <h2 className="section-title">{t('record.findingsCount', { count: record.findings.length })}</h2>
      <Table<RecordFinding>
        size="small"
        columns={columns}
        dataSource={[...record.findings].sort((one, other) => one.on.localeCompare(other.on))}
        rowKey="id"
        pagination={false}
      />
    </section>
  );
}

export function Rung({ rung, absorbed }: { rung: string | null | undefined; absorbed: boolean }) {
  const { t } = useWords();
  if (absorbed) return <span>{t('record.absorbed')}</span>;
  if (!rung) return null;
  if (rung === 'committee-decides') return <span>{t('record.committeeDecides')}</span>;
  return <Cite cite={rung} />;
}
