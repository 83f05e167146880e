import { useQuery } from '@tanstack/react-query';
import { Button, Form, InputNumber, Space, Table, type TableColumnsType } from 'antd';
import { useSearchParams } from 'react-router';
import type { Log, LogEntry } from '../../../answers/log.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { Verification } from './verification.tsx';
import './log.css';

const PAGE = 100;

/** Headers of the log: who did what to what, and the hashes that chain it. No content. */
export function LogPage() {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const from = Number(search.get('from') ?? 0);
  const log = useQuery(resourceQuery<Log>(`/log${query({ from, limit: PAGE })}`));
  const go = (position: number) => setSearch({ from: String(Math.max(0, position)) });
  return (
    <>
      <h1 className="page-title">{t('log.title')}</h1>
      <Verification />
      <Answered of={log}>
        {(page) => (
          <>
            <dl className="log-end">
              <dt>{t('log.size')}</dt>
              <dd className="figures">{page.size}</dd>
              <dt>{t('log.lastHash')}</dt>
              <dd>
                <code>{page.lastHash}</code>
              </dd>
            </dl>
            <Form layout="inline" onFinish={({ position }: { position?: number }) => go(position ?? 0)}>
              <Form.Item name="position" label={t('log.goTo')}>
                <InputNumber min={0} max={Math.max(0, page.size - 1)} precision={0} />
              </Form.Item>
              <Space>
                <Button htmlType="submit">{t('log.go')}</Button>
                <Button disabled={from === 0} onClick={() => go(from - PAGE)}>
                  {t('log.earlier')}
                </Button>
                <Button disabled={page.next === null} onClick={() => go(page.next ?? from)}>
                  {t('log.later')}
                </Button>
                <Button onClick={() => go(page.size - PAGE)}>{t('log.end')}</Button>
              </Space>
            </Form>
            <Entries entries={page.items} />
          </>
        )}
      </Answered>
    </>
  );
}

function Entries({ entries }: { entries: readonly LogEntry[] }) {
  const { t } = useWords();
  const { instant } = useDates();
  const nameOf = useNames();
  if (entries.length === 0) return <Nothing>{t('log.empty')}</Nothing>;
  const columns: TableColumnsType<LogEntry> = [
    { title: t('log.position'), dataIndex: 'position', align: 'right', width: 80 },
    { title: t('log.at'), render: (_, { header }) => instant(header.at) },
    { title: t('log.type'), render: (_, { header, title }) => <span title={header.type}>{title}</span> },
    {
      title: t('log.stream'),
      render: (_, { header }) => (
        <code>
          {header.stream} {header.streamVersion}
        </code>
      ),
    },
    {
      title: t('log.actor'),
      render: (_, { header }) => (
        <>
          {header.actor === 'system' ? t('log.system') : nameOf(header.actor)}
          {header.onBehalfOf ? ` ${t('ui.onBehalfOf', { name: nameOf(header.onBehalfOf) })}` : ''}
        </>
      ),
    },
    { title: t('log.hash'), render: (_, { hash }) => <code title={hash}>{hash.slice(0, 16)}…</code> },
    {
      title: t('log.previous'),
      render: (_, { header }) => <code title={header.previous}>{header.previous.slice(0, 16)}…</code>,
    },
  ];
  return (
    <Table<LogEntry>
      size="small"
      className="log-entries"
      columns={columns}
      dataSource={[...entries]}
      rowKey="position"
      pagination={false}
    />
  );
}
