import { useQuery } from '@tanstack/react-query';
import { Alert, Button, Popconfirm, Space, Typography } from 'antd';
import { useState } from 'react';
import type { CalendarFeed, FeedAddress } from '../../../answers/calendar.ts';
import { call } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Section } from '../../ui/facts.tsx';
import { Answered, Wrong } from '../../ui/states.tsx';

/** The secret address of one’s own calendar: made, renewed and revoked by its owner, told once. */
export function FeedBox() {
  const { t } = useWords();
  const { instant } = useDates();
  const kept = useQuery(resourceQuery<CalendarFeed>('/calendar-feed'));
  const [address, setAddress] = useState<string>();
  const [error, setError] = useState<Error>();
  const act = async (method: 'POST' | 'DELETE') => {
    setError(undefined);
    try {
      const answer = await call<FeedAddress | undefined>(method, '/calendar-feed', {
        body: method === 'POST' ? {} : undefined,
      });
      setAddress(answer?.address);
      await kept.refetch();
    } catch (failed) {
      setError(failed as Error);
    }
  };
  return (
    <div className="feed no-print">
      <Section title={t('feed.title')}>
        <p className="quiet">{t('feed.help')}</p>
        <Answered of={kept}>
          {({ feed }) =>
            feed ? (
              <Space wrap>
                <span>
                  {t('feed.made', { at: instant(feed.createdAt) })}{' '}
                  {feed.fetchedAt ? t('feed.fetched', { at: instant(feed.fetchedAt) }) : t('feed.never')}
                </span>
                <Popconfirm
                  title={t('feed.renewSure')}
                  okText={t('feed.renew')}
                  onConfirm={() => act('POST')}
                >
                  <Button>{t('feed.renew')}</Button>
                </Popconfirm>
                <Popconfirm
                  title={t('feed.revokeSure')}
                  okText={t('feed.revoke')}
                  onConfirm={() => act('DELETE')}
                >
                  <Button>{t('feed.revoke')}</Button>
                </Popconfirm>
              </Space>
            ) : (
              <Space wrap>
                <span>{t('feed.none')}</span>
                <Button onClick={() => void act('POST')}>{t('feed.make')}</Button>
              </Space>
            )
          }
        </Answered>
        {error ? <Wrong error={error} /> : null}
        {address ? (
          <Alert
            type="warning"
            title={t('feed.address')}
            description={
              <Typography.Text code copyable style={{ overflowWrap: 'anywhere' }}>
                {address}
              </Typography.Text>
            }
          />
        ) : null}
      </Section>
    </div>
  );
}
