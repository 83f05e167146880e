import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Desk, DeskTask, MeetingAhead } from '../../../answers/desk.ts';
import { deskQuery } from '../../api/queries.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Due } from '../../ui/due.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { FeedBox } from './feed-box.tsx';
import { pageLink, taskLink } from './task-link.ts';
import { About } from './task-table.tsx';
import './desk.css';

/** All my deadlines and meetings, day by day, and the address from which a calendar program gets them. */
export function SchedulePage() {
  const { t } = useWords();
  const desk = useQuery(deskQuery);
  return (
    <>
      <h1 className="page-title">{t('schedule.title')}</h1>
      <p className="quiet">{t('schedule.help')}</p>
      <Answered of={desk}>{(page) => <Days desk={page} />}</Answered>
      <FeedBox />
    </>
  );
}

function Days({ desk }: { desk: Desk }) {
  const { t, term } = useWords();
  const { day } = useDates();
  const { today, tasks, meetings } = desk;
  const whenOf = (dueOn: string) => (dueOn < today ? 'overdue' : dueOn);
  const due = tasks.filter((task) => task.dueOn);
  const days = [
    ...new Set([...due.map((task) => whenOf(task.dueOn ?? '')), ...meetings.map(({ on }) => on)]),
  ];
  const sorted = days.sort((one, other) => rank(one).localeCompare(rank(other)));
  if (days.length === 0) return <Nothing>{t('schedule.empty')}</Nothing>;
  const headed = (when: string) => {
    if (when === 'overdue') return t('schedule.overdue');
    const weekday = term('weekday', String(new Date(`${when}T00:00:00Z`).getUTCDay()));
    const words = t('schedule.day', { day: day(when), weekday });
    return when === today ? `${t('schedule.today')} ${words}` : words;
  };
  return (
    <ol className="days">
      {sorted.map((when) => (
        <li key={when} data-when={when}>
          <h2 className="figures">{headed(when)}</h2>
          <ul className="listed">
            {meetings
              .filter(({ on }) => on === when)
              .map((meeting) => (
                <MeetingLine key={meeting.id} meeting={meeting} />
              ))}
            {due
              .filter((task) => whenOf(task.dueOn ?? '') === when)
              .map((task) => (
                <TaskLine
                  key={[task.on.id, task.command, task.judge, task.sanction, task.onBehalfOf].join('/')}
                  task={task}
                />
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function rank(when: string): string {
  return when === 'overdue' ? '0' : when;
}

function MeetingLine({ meeting }: { meeting: MeetingAhead }) {
  const { t } = useWords();
  return (
    <li>
      <span className="figures">{meeting.time}</span>{' '}
      <Link to={`/meetings/${encodeURIComponent(meeting.id)}`}>{t('schedule.meeting')}</Link> {meeting.place}
    </li>
  );
}

function TaskLine({ task }: { task: DeskTask }) {
  return (
    <li>
      <Link to={task.waits ? pageLink(task) : taskLink(task)}>{task.title}</Link> <About task={task} />{' '}
      <Due due={task} showDay={(task.daysLeft ?? 0) < 0} />
    </li>
  );
}
