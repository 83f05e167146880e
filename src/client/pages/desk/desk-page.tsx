import { useQuery } from '@tanstack/react-query';
import { Alert, Tag } from 'antd';
import { Link } from 'react-router';
import type { Cover, Desk, DeskTask, MeetingAhead, SetUpStep } from '../../../answers/desk.ts';
import { deskQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { Answered } from '../../ui/states.tsx';
import { OthersTable, TaskTable } from './task-table.tsx';
import './desk.css';

/** What I must do, most urgent first, one click from doing it; apart from it what waits, and for whom. */
export function DeskPage() {
  const { t } = useWords();
  const { day } = useDates();
  const desk = useQuery(deskQuery);
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('desk.title')}</h1>
        <time dateTime={desk.data?.today}>{day(desk.data?.today)}</time>
      </div>
      <Answered of={desk}>{(page) => <Tasks desk={page} />}</Answered>
    </>
  );
}

function Tasks({ desk }: { desk: Desk }) {
  const { t } = useWords();
  const { tasks, waiting, escalated, meetings, cover } = desk;
  const later = tasks.filter((task) => task.waits);
  const now = tasks.filter((task) => !task.waits);
  const mine = now.filter((task) => !task.onBehalfOf);
  const must = mine.filter((task) => !task.optional);
  const may = mine.filter((task) => task.optional);
  const others = now.filter((task) => task.onBehalfOf);
  return (
    <>
      <Covered cover={cover} />
      {must.length + others.length + desk.drafts === 0 ? (
        <p className="nothing">{t('desk.nothing')}</p>
      ) : null}
      {desk.setUp ? <SettingUp steps={desk.setUp} /> : null}
      <Summary must={[...must, ...others]} desk={desk} later={acts(later)} />
      <Referring />
      <Drafts count={desk.drafts} />
      <TaskTable tasks={must} title={t('desk.must', { count: acts(must) })} />
      <TaskTable tasks={others} title={t('desk.forOthers', { count: acts(others) })} />
      <TaskTable tasks={may} title={t('desk.may', { count: acts(may) })} />
      <Meetings meetings={meetings} />
      <TaskTable tasks={later} title={t('desk.later', { count: acts(later) })} />
      <OthersTable
        tasks={escalated}
        title={t('desk.escalated', { count: escalated.length })}
        help={t('desk.escalatedHelp')}
      />
      <OthersTable
        tasks={waiting}
        help={t('desk.waitingHelp')}
        title={t('desk.waiting', { count: waiting.length })}
      />
    </>
  );
}

/** How much there is to do: a row that is done for several counts for each of them. */
function acts(tasks: readonly DeskTask[]): number {
  return tasks.reduce((sum, { each }) => sum + (each?.length ?? 1), 0);
}

/** The whole desk in one line, so that nothing that matters lies below the fold unannounced. */
function Summary({ must, desk, later }: { must: readonly DeskTask[]; desk: Desk; later: number }) {
  const { t } = useWords();
  const overdue = acts(must.filter((task) => (task.daysLeft ?? 0) < 0));
  const today = acts(must.filter((task) => task.daysLeft === 0));
  const parts = [
    ...(must.length > 0 ? [t('desk.summary', { must: acts(must), overdue, today })] : []),
    ...(later > 0 ? [t('desk.later', { count: later })] : []),
    ...(desk.waiting.length > 0 ? [t('desk.waiting', { count: desk.waiting.length })] : []),
  ];
  return <p className="figures quiet">{parts.join(' · ')}</p>;
}

/** The clerk of a department that refers begins here: the form with the department filled in (8). */
function Referring() {
  const { t, choice } = useWords();
  const source = useMe().offices.find(({ office }) => office === 'source-clerk')?.source;
  if (!source) return null;
  return (
    <p>
      <Link to="/reviews?do=refer-case">
        <strong>{t('desk.refer', { department: choice('source', source) })}</strong>
      </Link>
    </p>
  );
}

/** Referrals that wait for what is missing: one line that opens their list. */
function Drafts({ count }: { count: number }) {
  const { t } = useWords();
  if (count === 0) return null;
  return (
    <p>
      <Link to="/reviews?stage=draft">
        <strong>{t('desk.drafts', { count })}</strong>
      </Link>{' '}
      <small className="quiet">{t('desk.draftsHelp')}</small>
    </p>
  );
}

/** Who stands in for me, so that I know whose desk has my work as well. */
function Covered({ cover }: { cover: Cover }) {
  const { t } = useWords();
  const { day } = useDates();
  if (!cover.onLeaveUntil && cover.deputies.length === 0) return null;
  const until = (last?: string) => (last ? t('desk.untilDay', { until: day(last) }) : '');
  return (
    <Alert
      type="info"
      className="covered"
      title={
        <>
          {cover.onLeaveUntil ? <span>{t('desk.onLeave', { until: day(cover.onLeaveUntil) })} </span> : null}
          {cover.deputies.map((each) => (
            <span key={`${each.deputy} ${each.from}`}>
              {t(each.handedOver ? 'desk.handedOver' : 'desk.coveredBy', {
                name: each.name,
                from: day(each.from),
                until: until(each.until),
              })}{' '}
            </span>
          ))}
        </>
      }
      description={cover.deputies.length > 0 ? t('desk.coverHelp') : undefined}
    />
  );
}

function Meetings({ meetings }: { meetings: readonly MeetingAhead[] }) {
  const { t, choice } = useWords();
  const { day } = useDates();
  if (meetings.length === 0) return null;
  return (
    <section aria-label={t('desk.meetings')}>
      <h2 className="section-title">{t('desk.meetings')}</h2>
      <ul className="listed">
        {meetings.map(({ id, on, time, place, stage }) => (
          <li key={id}>
            <Link to={`/meetings/${encodeURIComponent(id)}`}>
              {t('desk.meetingAt', { day: day(on), time, place })}
            </Link>{' '}
            <small className="quiet">{choice('meetingStage', stage)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

const placeOf = {
  people: '/people',
  order: '/people',
  accounts: '/accounts',
  calendar: '/calendar',
} as const satisfies Record<SetUpStep['step'], string>;

/** What a court needs before its office can work: nobody but the administrator is there to begin with. It stays until all is there. */
function SettingUp({ steps }: { steps: readonly SetUpStep[] }) {
  const { t, comma } = useWords();
  return (
    <section aria-label={t('desk.setUp.title')}>
      <h2 className="section-title">{t('desk.setUp.title')}</h2>
      <ol>
        {steps.map(({ step, done, missing }) => (
          <li key={step}>
            <Link to={placeOf[step]}>{t(`desk.setUp.${step}`)}</Link>{' '}
            {done ? <Tag color="success">{t('desk.setUp.done')}</Tag> : null}
            {missing.length > 0 ? (
              <div className="quiet">{t('desk.setUp.missing', { offices: missing.join(comma) })}</div>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
