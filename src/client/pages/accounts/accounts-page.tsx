import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Popconfirm, Space, Table, type TableColumnsType, Tag } from 'antd';
import { useState } from 'react';
import type { Account, Accounts, NewPassword, NewAccount as Told } from '../../../answers/accounts.ts';
import { call } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered, Nothing, Wrong } from '../../ui/states.tsx';
import { NewAccount } from './new-account.tsx';
import { OncePassword } from './once-password.tsx';
import { ResetTable } from './reset-table.tsx';
import { SessionTable } from './session-table.tsx';

/** Who can sign in. A password is made here, told once and good for one sign-in. The audit administrator sees who was let in another way. */
export function AccountsPage() {
  const { t } = useWords();
  const looks = !holds(useMe(), 'system-administrator', 'security-administrator');
  return (
    <>
      <h1 className="page-title">{t('accounts.title')}</h1>
      <ResetTable />
      {looks ? null : <Everybody />}
    </>
  );
}

function Everybody() {
  const makes = holds(useMe(), 'system-administrator');
  const [told, setTold] = useState<Told>();
  const accounts = useQuery(resourceQuery<Accounts>('/accounts'));
  const tell = (password: Told) => {
    setTold(password);
    void accounts.refetch();
  };
  return (
    <>
      {told ? <OncePassword told={told} onRead={() => setTold(undefined)} /> : null}
      <Answered of={accounts}>
        {(page) => (
          <>
            {makes ? <NewAccount known={page.accounts} onMade={tell} /> : null}
            <AccountTable accounts={page.accounts} onReset={makes ? tell : undefined} />
            <SessionTable />
          </>
        )}
      </Answered>
    </>
  );
}

function AccountTable({
  accounts,
  onReset,
}: {
  accounts: readonly Account[];
  onReset: ((told: Told) => void) | undefined;
}) {
  const { t } = useWords();
  const nameOf = useNames();
  const me = useMe();
  const client = useQueryClient();
  const [error, setError] = useState<Error>();
  const reset = async (account: Account) => {
    setError(undefined);
    try {
      const path = `/accounts/${encodeURIComponent(account.person)}/reset-password`;
      const { oneTimePassword } = await call<NewPassword>('POST', path, { body: {} });
      onReset?.({ person: account.person, login: account.login, oneTimePassword });
    } catch (failed) {
      setError(failed as Error);
    }
  };
  const lock = async (account: Account, how: 'lock' | 'unlock') => {
    setError(undefined);
    try {
      await call('POST', `/accounts/${encodeURIComponent(account.person)}/${how}`, { body: {} });
      await client.invalidateQueries();
    } catch (failed) {
      setError(failed as Error);
    }
  };
  if (accounts.length === 0) return <Nothing>{t('accounts.empty')}</Nothing>;
  const columns: TableColumnsType<Account> = [
    { title: t('accounts.person'), render: (_, { person }) => nameOf(person) },
    { title: t('accounts.login'), dataIndex: 'login' },
    {
      title: t('accounts.state'),
      render: (_, { oneTime, locked, hasPassword }) => (
        <>
          {locked ? <Tag color="error">{t('accounts.locked')}</Tag> : null}
          {oneTime ? <Tag color="warning">{t('accounts.oneTime')}</Tag> : null}
          {hasPassword ? null : <Tag>{t('accounts.noPassword')}</Tag>}
          {!locked && !oneTime && hasPassword ? t('accounts.usable') : null}
        </>
      ),
    },
    {
      title: t('accounts.actions'),
      render: (_, account) => (
        <Space>
          {onReset ? (
            <Popconfirm
              title={t('accounts.resetSure', { name: nameOf(account.person) })}
              okText={t('accounts.reset')}
              onConfirm={() => reset(account)}
            >
              <Button size="small">{t('accounts.reset')}</Button>
            </Popconfirm>
          ) : null}
          {account.person === me.person.id ? null : account.locked ? (
            <Button size="small" onClick={() => void lock(account, 'unlock')}>
              {t('accounts.unlock')}
            </Button>
          ) : (
            <Popconfirm
              title={t('accounts.lockSure', { name: nameOf(account.person) })}
              okText={t('accounts.lock')}
              onConfirm={() => lock(account, 'lock')}
            >
              <Button size="small">{t('accounts.lock')}</Button>
            </Popconfirm>
          )}
        </Space>
      ),
    },
  ];
  return (
    <>
      {error ? <Wrong error={error} /> : null}
      <Table<Account>
        size="small"
        columns={columns}
        dataSource={[...accounts]}
        rowKey="person"
        pagination={accounts.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
      />
    </>
  );
}
