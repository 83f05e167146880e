import { Card } from 'antd';
import { Link, useSearchParams } from 'react-router';
import type { Task } from '../../../answers/parts.ts';
import type { AtMeeting, ReviewPage } from '../../../answers/review.ts';
import { useWords } from '../../app/text.tsx';
import { Due } from '../../ui/due.tsx';
import { useNames } from '../../ui/person.tsx';
import { taskLink } from '../desk/task-link.ts';

/** Who has the ball, and how many days are left. */
export function Ball({ review }: { review: ReviewPage }) {
  const { t, comma, choice } = useWords();
  const nameOf = useNames(review.names);
  const mine = review.tasks.filter((task) => !task.waits);
  const waiting = review.waiting ?? [];
  const told = [...mine, ...waiting].map(({ clock, judge, dueOn }) => [clock, judge, dueOn].join('/'));
  const clocks = review.clocks.filter(
    ({ clock, judge, dueOn }) => !told.includes([clock, judge, dueOn].join('/')),
  );
  const { atMeeting } = review;
  if (mine.length + waiting.length + clocks.length === 0 && !atMeeting) return null;
  return (
    <Card size="small" className="ball">
      {mine.length > 0 ? (
        <div>
          <strong>{t('review.yourTurn')}</strong>
          <ul className="inline">
            {mine.map((task) => (
              <li key={[task.command, task.judge, task.sanction].join('/')}>
                <TaskLink review={review.id} task={task} /> {task.judge ? nameOf(task.judge) : null}{' '}
                <Due due={task} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {waiting.length > 0 ? (
        <div>
          <strong>{t('review.waitingFor')}</strong>
          <ul className="inline">
            {waiting.map((task) => (
              <li key={[task.command, task.judge, task.sanction, task.persons].join('/')}>
                {task.persons.map(nameOf).join(comma)} {task.title} {task.judge ? nameOf(task.judge) : null}{' '}
                <Due due={task} showDay={false} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {atMeeting ? (
        <div>
          <strong>{t('review.meeting')}</strong>{' '}
          <Link to={`/meetings/${encodeURIComponent(atMeeting.meeting)}`}>
            {t(`review.atMeeting.${meetingState(atMeeting)}`)}
          </Link>
        </div>
      ) : null}
      {clocks.length > 0 ? (
        <div>
          <strong>{t('review.running')}</strong>
          <ul className="inline">
            {clocks.map((clock) => (
              <li key={[clock.clock, clock.judge, clock.dueOn].join('/')}>
                {clock.clock ? choice('clock', clock.clock) : null} {clock.judge ? nameOf(clock.judge) : null}{' '}
                <Due due={clock} />
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}

function meetingState({ opened, ballotBegun }: AtMeeting) {
  return ballotBegun ? 'ballot' : opened ? 'open' : 'agenda';
}

/** Opens the very form of a task over this page. */
function TaskLink({ review, task }: { review: string; task: Task }) {
  const [search] = useSearchParams();
  const onBehalfOf = search.get('for') ?? undefined;
  const on = { kind: 'review', id: review } as const;
  return <Link to={taskLink({ ...task, on, onBehalfOf })}>{task.title}</Link>;
}
