import { useQuery } from '@tanstack/react-query';
import { Button, Popconfirm, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import type { OpenSession, OpenSessions } from '../../../answers/accounts.ts';
import { call } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Section } from '../../ui/facts.tsx';
import { useNames } from '../../ui/person.tsx';
import { Answered, Nothing, Wrong } from '../../ui/states.tsx';

/** Who is signed in now; a session can be ended, its owner signs in again or not. */
export function SessionTable() {
  const sessions = useQuery(resourceQuery<OpenSessions>('/accounts/sessions'));
  return (
    <Answered of={sessions}>
      {(page) => <Sessions sessions={page.sessions} onEnded={() => void sessions.refetch()} />}
    </Answered>
  );
}

function Sessions({ sessions, onEnded }: { sessions: readonly OpenSession[]; onEnded: () => void }) {
  const { t } = useWords();
  const { instant } = useDates();
  const nameOf = useNames();
  const [error, setError] = useState<Error>();
  const end = async ({ id }: OpenSession) => {
    setError(undefined);
    try {
      await call('DELETE', `/accounts/sessions/${encodeURIComponent(id)}`);
      onEnded();
    } catch (failed) {
      setError(failed as Error);
    }
  };
  const columns: TableColumnsType<OpenSession> = [
    { title: t('accounts.person'), render: (_, { person }) => nameOf(person) },
    { title: t('accounts.since'), render: (_, { createdAt }) => instant(createdAt) },
    { title: t('accounts.seen'), render: (_, { lastSeenAt }) => instant(lastSeenAt) },
    { title: t('accounts.browser'), ellipsis: true, render: (_, { browser }) => browser ?? t('ui.none') },
    {
      title: t('accounts.actions'),
      render: (_, session) => (
        <Popconfirm
          title={t('accounts.endSure', { name: nameOf(session.person) })}
          okText={t('accounts.end')}
          onConfirm={() => end(session)}
        >
          <Button size="small">{t('accounts.end')}</Button>
        </Popconfirm>
      ),
    },
  ];
  return (
    <Section title={t('accounts.sessions', { count: sessions.length })}>
      {error ? <Wrong error={error} /> : null}
      {sessions.length === 0 ? (
        <Nothing>{t('accounts.noSessions')}</Nothing>
      ) : (
        <Table<OpenSession>
          size="small"
          columns={columns}
          dataSource={[...sessions]}
          rowKey="id"
          pagination={sessions.length > 30 ? { pageSize: 30, showSizeChanger: false } : false}
        />
      )}
    </Section>
  );
}
