import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import { deskQuery } from '../../api/queries.ts';
import type { DeskTask, EscalatedTask } from '../../api/types.ts';
import { useDates } from '../../app/dates.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { Due } from '../../ui/due.tsx';
import { Answered, Nothing } from '../../ui/states.tsx';
import { pageLink, taskLink } from './task-link.ts';

/** What I must do, most urgent first, one click from doing it. */
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
      <Answered of={desk}>
        {({ tasks, escalated }) => (
          <>
            <Tasks tasks={tasks} />
            <EscalatedTable tasks={escalated} />
          </>
        )}
      </Answered>
    </>
  );
}

function Tasks({ tasks }: { tasks: readonly DeskTask[] }) {
  const { t } = useWords();
  const me = useMe();
  if (tasks.length === 0)
    return (
      <>
        <Nothing>{t('desk.empty')}</Nothing>
        {holds(me, 'system-administrator') ? <SettingUp /> : null}
      </>
    );
  const mine = tasks.filter((task) => !task.onBehalfOf);
  const must = mine.filter((task) => !task.optional);
  const may = mine.filter((task) => task.optional);
  const others = tasks.filter((task) => task.onBehalfOf);
  return (
    <>
      <TaskTable tasks={must} title={t('desk.must', { count: must.length })} />
      <TaskTable tasks={may} title={t('desk.may', { count: may.length })} />
      <TaskTable tasks={others} title={t('desk.forOthers', { count: others.length })} />
    </>
  );
}

function TaskTable({ tasks, title }: { tasks: readonly DeskTask[]; title: string }) {
  const { t } = useWords();
  if (tasks.length === 0) return null;
  const columns: TableColumnsType<DeskTask> = [
    {
      title: t('desk.task'),
      width: 240,
      render: (_, task) => (
        <Link to={taskLink(task)}>
          <strong>{task.title}</strong>
        </Link>
      ),
    },
    { title: t('desk.about'), render: (_, task) => <About task={task} /> },
    { title: t('desk.due'), width: 260, render: (_, task) => <Due due={task} /> },
  ];
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <Table<DeskTask>
        size="small"
        columns={columns}
        dataSource={[...tasks]}
        rowKey={(task) =>
          [task.on.kind, task.on.id, task.command, task.judge, task.sanction, task.onBehalfOf].join('/')
        }
        pagination={tasks.length > 30 ? { pageSize: 30, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
      />
    </section>
  );
}

/** Overdue work of those whom one leads: to be seen to, not to be done in their place. */
function EscalatedTable({ tasks }: { tasks: readonly EscalatedTask[] }) {
  const { t } = useWords();
  if (tasks.length === 0) return null;
  const title = t('desk.escalated', { count: tasks.length });
  const columns: TableColumnsType<EscalatedTask> = [
    {
      title: t('desk.task'),
      width: 240,
      render: (_, task) => <Link to={pageLink(task)}>{task.title}</Link>,
    },
    { title: t('desk.about'), render: (_, task) => <About task={task} /> },
    { title: t('desk.by'), render: (_, task) => task.personNames.join(t('meeting.listed')) },
    { title: t('desk.due'), width: 260, render: (_, task) => <Due due={task} /> },
  ];
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      <Table<EscalatedTask>
        size="small"
        columns={columns}
        dataSource={[...tasks]}
        rowKey={(task) => [task.on.kind, task.on.id, task.command, task.judge, task.sanction].join('/')}
        pagination={tasks.length > 30 ? { pageSize: 30, showSizeChanger: false } : false}
        scroll={{ x: 'max-content' }}
      />
    </section>
  );
}

function About({ task }: { task: DeskTask }) {
  const { t, term } = useWords();
  return (
    <>
      <span className="case-number">{task.about}</span>{' '}
      {task.judgeName ? <span>{t('desk.concerning', { name: task.judgeName })} </span> : null}
      {task.sanction ? <span>{term('option.sanction', task.sanction)} </span> : null}
      {task.onBehalfOfName ? <span>{t('ui.onBehalfOf', { name: task.onBehalfOfName })}</span> : null}
    </>
  );
}

const settingUp = [
  ['/people', 'desk.setUp.people'],
  ['/people', 'desk.setUp.order'],
  ['/accounts', 'desk.setUp.accounts'],
  ['/calendar', 'desk.setUp.calendar'],
] as const;

/** What a court needs before its office can work: nobody but the administrator is there to begin with. */
function SettingUp() {
  const { t } = useWords();
  return (
    <section aria-label={t('desk.setUp.title')}>
      <h2 className="section-title">{t('desk.setUp.title')}</h2>
      <ol>
        {settingUp.map(([to, words]) => (
          <li key={words}>
            <Link to={to}>{t(words)}</Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
