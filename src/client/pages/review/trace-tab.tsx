import { useQuery } from '@tanstack/react-query';
import { Checkbox, Table, type TableColumnsType, Tooltip } from 'antd';
import { useState } from 'react';
import type { TraceEntry, TracePage } from '../../../answers/review.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Cite } from '../../ui/cite.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered } from '../../ui/states.tsx';
import { Content } from './trace-content.tsx';
import { CheckAll } from './trace-proof.tsx';

/** Every entry of the log on this review with its place; what proves it, on request. */
export function TraceTab({ id, version }: { id: string; version: number }) {
  const path = `/reviews/${encodeURIComponent(id)}/trace`;
  const trace = useQuery({
    ...resourceQuery<TracePage>(path),
    queryKey: ['resource', path, String(version)],
  });
  return <Answered of={trace}>{(page) => <Entries page={page} />}</Answered>;
}

function Entries({ page }: { page: TracePage }) {
  const { t } = useWords();
  const { instant } = useDates();
  const nameOf = useNames(page.names);
  const [proofs, setProofs] = useState(false);
  const columns: TableColumnsType<TraceEntry> = [
    { title: t('trace.position'), dataIndex: 'position', width: 80, align: 'end' },
    { title: t('trace.when'), width: 180, render: (_, { at }) => <time dateTime={at}>{instant(at)}</time> },
    { title: t('trace.what'), render: (_, entry) => <strong>{entry.title}</strong> },
    {
      title: t('trace.who'),
      render: (_, { by, onBehalfOf }) =>
        onBehalfOf ? `${nameOf(by)} ${t('ui.onBehalfOf', { name: nameOf(onBehalfOf) })}` : nameOf(by),
    },
    {
      title: t('trace.cites'),
      render: (_, { cites }) => (
        <>
          {cites.map((cite) => (
            <Cite key={cite} cite={cite} />
          ))}
        </>
      ),
    },
    ...(proofs ? [hashColumn(t('trace.hash'))] : []),
  ];
  return (
    <>
      <div className="no-print check-all">
        <Checkbox checked={proofs} onChange={(event) => setProofs(event.target.checked)}>
          {t('trace.showProofs')}
        </Checkbox>
      </div>
      {proofs ? <CheckAll entries={page.items} /> : null}
      <Table<TraceEntry>
        size="small"
        rowKey="position"
        columns={columns}
        dataSource={[...page.items].reverse()}
        pagination={false}
        expandable={{
          expandedRowRender: (entry) => <Content entry={entry} names={page.names} proofs={proofs} />,
        }}
      />
    </>
  );
}

function hashColumn(title: string): TableColumnsType<TraceEntry>[number] {
  return {
    title,
    render: (_, { hash }) => (
      <Tooltip title={hash}>
        <code>{hash.slice(0, 12)}</code>
      </Tooltip>
    ),
  };
}
