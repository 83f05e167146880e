import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Alert, Button, Table, type TableColumnsType, Tag } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { MeetingRow, Meetings, TooLate } from '../../../answers/meeting.ts';
import { call, query } from '../../api/call.ts';
import { deskQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { OpenForm, useOpenForm } from '../../command/actions.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { nextAgenda } from '../desk/task-link.ts';
import { AwaitingList, useAwaiting } from './awaiting-list.tsx';
import { planForms } from './forms.ts';

export const meetingTones: Readonly<Record<string, string>> = {
  open: 'success',
  convened: 'processing',
  adjourned: 'warning',
};

/** All meetings of the committee, the latest first. */
export function MeetingsPage() {
  const { t } = useWords();
  const me = useMe();
  const { open } = useOpenForm();
  const navigate = useNavigate();
  const meetings = useInfiniteQuery({
    queryKey: ['resource', '/meetings'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      call<Meetings>('GET', `/meetings${query({ limit: 50, cursor: pageParam })}`, { signal }),
    getNextPageParam: (page: Meetings) => page.next ?? undefined,
  });
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('meetings.title')}</h1>
        {holds(me, 'quality-office-clerk') ? (
          <Button type="primary" onClick={() => open('plan-meeting')}>
            {t('meetings.plan')}
          </Button>
        ) : null}
      </div>
      <Answered of={meetings}>
        {({ pages }) => (
          <>
            <Warning tooLate={pages[0]?.tooLate ?? []} />
            <Awaiting />
            <MeetingTable rows={pages.flatMap((page) => page.items)} />
          </>
        )}
      </Answered>
      {meetings.hasNextPage ? (
        <Button loading={meetings.isFetchingNextPage} onClick={() => void meetings.fetchNextPage()}>
          {t('ui.more')}
        </Button>
      ) : null}
      {holds(me, 'quality-office-clerk') ? (
        <OpenForm
          actions={[]}
          target={{ kind: 'meeting' }}
          subject={undefined}
          forms={planForms}
          onDone={({ id }) => void navigate(`/meetings/${encodeURIComponent(id)}`)}
        />
      ) : null}
    </>
  );
}

/** What waits is put on the agenda of the next meeting by one click; where none is planned, planning one comes first. */
function Awaiting() {
  const { t } = useWords();
  const items = useAwaiting() ?? [];
  const next = nextAgenda(useQuery(deskQuery).data?.meetings ?? []);
  if (items.length === 0) return null;
  return (
    <>
      <AwaitingList items={items} at={next} />
      {next === undefined ? <p className="quiet">{t('agenda.planFirst')}</p> : null}
    </>
  );
}

/** Said before the month of a reconsideration has ended, so that an ad hoc meeting can still be planned (24). */
function Warning({ tooLate }: { tooLate: readonly TooLate[] }) {
  const { t } = useWords();
  const { day } = useDates();
  if (tooLate.length === 0) return null;
  const [first] = tooLate;
  const next = first?.nextMeetingOn;
  return (
    <Alert
      className="block"
      type="warning"
      showIcon
      title={next ? t('meetings.tooLate', { day: day(next) }) : t('meetings.nonePlanned')}
      description={
        <ul>
          {tooLate.map(({ review, about, judgeName, dueOn }) => (
            <li key={`${review}/${judgeName}`}>
              <Link to={`/reviews/${encodeURIComponent(review)}`}>{about}</Link>{' '}
              {t('meetings.dueBefore', { name: judgeName, day: day(dueOn) })}
            </li>
          ))}
        </ul>
      }
    />
  );
}

function MeetingTable({ rows }: { rows: readonly MeetingRow[] }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  if (rows.length === 0) return <Nothing>{t('meetings.empty')}</Nothing>;
  const columns: TableColumnsType<MeetingRow> = [
    {
      title: t('meetings.when'),
      render: (_, row) => (
        <Link to={`/meetings/${encodeURIComponent(row.id)}`}>
          <span className="figures">
            {day(row.on)} {row.time}
          </span>
        </Link>
      ),
    },
    { title: t('meetings.kind'), render: (_, row) => choice('kind', row.kind) },
    { title: t('meetings.place'), dataIndex: 'place' },
    { title: t('meetings.items'), dataIndex: 'items', align: 'right' },
    {
      title: t('meetings.stage'),
      render: (_, row) => <Tag color={meetingTones[row.stage]}>{choice('meetingStage', row.stage)}</Tag>,
    },
  ];
  return (
    <Table<MeetingRow> size="small" columns={columns} dataSource={[...rows]} rowKey="id" pagination={false} />
  );
}
