import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType, Tag } from 'antd';
import type { Custody, CustodyLine } from '../../../answers/custody.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { ExportLinks } from '../../ui/export-links.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';

/** Who holds which dossier since when (14). */
export function CustodyPage() {
  const { t } = useWords();
  const found = useQuery(resourceQuery<Custody>('/custody'));
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('custody.title')}</h1>
        <ExportLinks path="/custody" />
      </div>
      <p className="quiet">{t('custody.intro')}</p>
      <Answered of={found}>{(custody) => <Ledger custody={custody} />}</Answered>
    </>
  );
}

function Ledger({ custody: { items, names } }: { custody: Custody }) {
  const { t } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  if (items.length === 0) return <Nothing>{t('custody.empty')}</Nothing>;
  const columns: TableColumnsType<CustodyLine> = [
    { title: t('custody.number'), dataIndex: 'number', width: 150 },
    {
      title: t('custody.case'),
      render: (_, line) => <CaseNumber review={line.review}>{line.case}</CaseNumber>,
    },
    {
      title: t('custody.holder'),
      render: (_, { holder, afterOffice, archived }) => (
        <>
          {holder ? nameOf(holder) : t('custody.nobody')}{' '}
          {archived ? <Tag>{t('custody.archived')}</Tag> : null}
          {afterOffice ? <Tag color="warning">{t(`custody.after.${afterOffice}`)}</Tag> : null}
        </>
      ),
    },
    { title: t('custody.since'), render: (_, { since }) => day(since) },
    {
      title: t('custody.counts'),
      render: (_, { volumes, pages }) =>
        volumes === undefined ? null : t('custody.countsAre', { volumes, pages: pages ?? 0 }),
    },
    {
      title: t('custody.pending'),
      render: (_, { pendingTo, pendingSince }) =>
        pendingTo ? t('custody.pendingTo', { name: nameOf(pendingTo), on: day(pendingSince) }) : null,
    },
  ];
  return (
    <Table<CustodyLine>
      rowKey="review"
      size="small"
      pagination={false}
      columns={columns}
      dataSource={[...items]}
    />
  );
}
