import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm, Space, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { AccountReset, AccountResets } from '../../../answers/accounts.ts';
import { call } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { Section } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered, Wrong } from '../../ui/states.tsx';

/** Passwords that were made anew on the server itself: every administrator is told, a second one confirms. */
export function ResetTable() {
  const resets = useQuery(resourceQuery<AccountResets>('/accounts/resets'));
  return <Answered of={resets}>{(page) => <Resets resets={page.resets} />}</Answered>;
}

type Answer = 'confirm' | 'refuse' | 'note';

function Resets({ resets }: { resets: readonly AccountReset[] }) {
  const { t } = useWords();
  const { instant } = useDates();
  const nameOf = useNames();
  const client = useQueryClient();
  const [error, setError] = useState<Error>();
  if (resets.length === 0) return null;
  const answer = async ({ id }: AccountReset, how: Answer) => {
    setError(undefined);
    try {
      await call('POST', `/accounts/resets/${encodeURIComponent(id)}/${how}`, { body: {} });
      await client.invalidateQueries();
    } catch (failed) {
      setError(failed as Error);
    }
  };
  const columns: TableColumnsType<AccountReset> = [
    { title: t('accounts.person'), render: (_, { person }) => nameOf(person) },
    { title: t('resets.askedAt'), render: (_, { askedAt }) => instant(askedAt) },
    { title: t('resets.host'), dataIndex: 'host' },
    {
      title: t('accounts.state'),
      render: (_, { state, decidedBy }) =>
        t(`resets.${state}`, { name: decidedBy === null ? '' : nameOf(decidedBy) }),
    },
    {
      title: t('accounts.actions'),
      render: (_, reset) => <Answers reset={reset} onAnswer={(how) => answer(reset, how)} />,
    },
  ];
  return (
    <Section title={t('resets.title')}>
      <p>{t('resets.help')}</p>
      {error ? <Wrong error={error} /> : null}
      <Table<AccountReset>
        size="small"
        columns={columns}
        dataSource={[...resets]}
        rowKey="id"
        pagination={false}
      />
    </Section>
  );
}

function Answers({ reset, onAnswer }: { reset: AccountReset; onAnswer: (how: Answer) => Promise<void> }) {
  const { t } = useWords();
  const nameOf = useNames();
  const me = useMe();
  const decides = holds(me, 'system-administrator', 'security-administrator');
  const own = reset.person === me.person.id;
  return (
    <Space>
      {reset.state === 'pending' && decides && !own ? (
        <Popconfirm
          title={t('resets.confirmSure', { name: nameOf(reset.person) })}
          okText={t('resets.confirm')}
          onConfirm={() => onAnswer('confirm')}
        >
          <Button size="small">{t('resets.confirm')}</Button>
        </Popconfirm>
      ) : null}
      {reset.state === 'pending' && decides ? (
        <Button size="small" onClick={() => void onAnswer('refuse')}>
          {t('resets.refuse')}
        </Button>
      ) : null}
      {reset.seen ? null : (
        <Button size="small" onClick={() => void onAnswer('note')}>
          {t('resets.note')}
        </Button>
      )}
    </Space>
  );
}
