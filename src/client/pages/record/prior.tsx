import { Button, Table, type TableColumnsType, Tag } from 'antd';
import type { JudgeRecord, PriorFindings, RecordFinding } from '../../../answers/record.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { useOpenForm } from '../../command/actions.tsx';

/** Findings from before the system: they count once the judge has countersigned them. */
export function Prior({ record }: { record: JudgeRecord }) {
  const { t } = useWords();
  if (record.prior.length === 0) return null;
  return (
    <section aria-label={t('record.prior')}>
      <h2 className="section-title">{t('record.prior')}</h2>
      {record.prior.map((batch) => (
        <Batch key={batch.batch} batch={batch} record={record} />
      ))}
    </section>
  );
}

function Batch({ batch, record }: { batch: PriorFindings; record: JudgeRecord }) {
  const { t, comma, choice } = useWords();
  const { day } = useDates();
  const { open } = useOpenForm();
  const may = record.actions.some(({ name, allowed }) => name === 'countersign-prior-findings' && allowed);
  const columns: TableColumnsType<RecordFinding> = [
    {
      title: t('record.case'),
      render: (_, { case: number, otherCases }) => [number, ...(otherCases ?? [])].join(comma),
    },
    { title: t('record.grade'), render: (_, { grade }) => choice('grade', grade) },
    { title: t('record.share'), render: (_, { share }) => choice('share', share) },
    { title: t('record.countsOn'), render: (_, { on }) => day(on) },
    { title: t('record.document'), dataIndex: 'document' },
  ];
  return (
    <div className="record-result">
      <p>
        {t('record.document')} {batch.document}{' '}
        {batch.countersignedOn ? (
          <Tag color="success">{t('record.countersignedOn', { on: day(batch.countersignedOn) })}</Tag>
        ) : (
          <Tag color="warning">{t('record.notCountersigned')}</Tag>
        )}
        {may && !batch.countersignedOn ? (
          <Button
            type="primary"
            size="small"
            onClick={() => open('countersign-prior-findings')}
            className="no-print"
          >
            {t('record.countersign')}
          </Button>
        ) : null}
      </p>
      <Table<RecordFinding>
        size="small"
        columns={columns}
        dataSource={[...batch.findings]}
        rowKey="id"
        pagination={false}
      />
    </div>
  );
}
