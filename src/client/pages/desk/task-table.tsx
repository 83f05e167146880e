import { useQuery } from '@tanstack/react-query';
import { Table, type TableColumnsType } from 'antd';
import { Link } from 'react-router';
import type { DeskTask, OthersTask } from '../../../answers/desk.ts';
import { deskQuery } from '../../api/queries.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { AboutWhat } from '../../ui/about-what.tsx';
import { Because } from '../../ui/because.tsx';
import { Due } from '../../ui/due.tsx';
import { pageLink, taskLink, urgeLink } from './task-link.ts';

const PAGE = 30;

/** Tasks with their forms one click away, and of those that can’t be done yet for what they wait. */
export function TaskTable({ tasks, title }: { tasks: readonly DeskTask[]; title: string }) {
  const { t } = useWords();
  const meetings = useQuery(deskQuery).data?.meetings;
  if (tasks.length === 0) return null;
  const later = tasks.some((task) => task.waits);
  const columns: TableColumnsType<DeskTask> = [
    {
      title: t('desk.task'),
      width: 220,
      render: (_, task) => (
        <Link to={task.waits ? pageLink(task) : taskLink(task, meetings)}>
          <strong>
            {task.each ? t('desk.forAll', { act: task.title, count: task.each.length }) : task.title}
          </strong>
        </Link>
      ),
    },
    { title: t('desk.about'), render: (_, task) => <About task={task} /> },
    ...(later
      ? [
          {
            title: t('desk.waitsFor'),
            render: (_: unknown, task: DeskTask) => <Because because={task.waits ?? []} />,
          },
        ]
      : []),
    { title: t('desk.due'), width: 240, render: (_, task) => <Due due={task} /> },
  ];
  return <Section tasks={tasks} title={title} columns={columns} />;
}

/** What others have to do; the office reminds whoever is overdue with one click. */
export function OthersTable({
  tasks,
  title,
  help,
}: {
  tasks: readonly OthersTask[];
  title: string;
  help: string;
}) {
  const { t, comma } = useWords();
  const urges = holds(useMe(), 'quality-office-clerk');
  if (tasks.length === 0) return null;
  const columns: TableColumnsType<OthersTask> = [
    {
      title: t('desk.by'),
      width: 220,
      render: (_, { personNames }) => personNames.join(comma),
    },
    {
      title: t('desk.task'),
      width: 220,
      render: (_, task) => <Link to={pageLink(task)}>{task.title}</Link>,
    },
    { title: t('desk.about'), render: (_, task) => <About task={task} /> },
    {
      title: t('desk.due'),
      width: 280,
      render: (_, task) => {
        const [first] = task.persons;
        return (
          <>
            <Due due={task} />{' '}
            {urges && first && task.on.kind === 'review' && (task.daysLeft ?? 0) < 0 ? (
              <Link to={urgeLink(task.on.id, first)}>{t('desk.urge')}</Link>
            ) : null}
          </>
        );
      },
    },
  ];
  return <Section tasks={tasks} title={title} help={help} columns={columns} />;
}

interface SectionProps<T extends Keyed> {
  readonly tasks: readonly T[];
  readonly title: string;
  readonly help?: string;
  readonly columns: TableColumnsType<T>;
}

function Section<T extends Keyed>({ tasks, title, help, columns }: SectionProps<T>) {
  return (
    <section aria-label={title}>
      <h2 className="section-title">{title}</h2>
      {help ? <p className="quiet">{help}</p> : null}
      <Table<T>
        size="small"
        columns={columns}
        dataSource={[...tasks]}
        rowKey={keyOf}
        pagination={tasks.length > PAGE ? { pageSize: PAGE, showSizeChanger: false } : false}
      />
    </section>
  );
}

type Keyed = Pick<DeskTask, 'on' | 'command' | 'judge' | 'sanction' | 'onBehalfOf' | 'waits'>;

function keyOf({ on, command, judge, sanction, onBehalfOf, waits }: Keyed): string {
  return [on.kind, on.id, command, judge, sanction, onBehalfOf, waits?.map(({ says }) => says).join()].join(
    '/',
  );
}

type Told = Pick<DeskTask, 'on' | 'about' | 'judgeName' | 'sanction' | 'onBehalfOfName' | 'each'>;

export function About({ task }: { task: Told }) {
  const { t, comma, choice } = useWords();
  const names = [...new Set(task.each?.map(({ judgeName }) => judgeName))].join(comma);
  const kinds = [...new Set(task.each?.flatMap(({ sanction }) => sanction ?? []))];
  return (
    <>
      <AboutWhat on={task.on} about={task.about} />
      {task.judgeName ? <span>{t('desk.concerning', { name: task.judgeName })} </span> : null}
      {task.each ? <span>{t('desk.several', { names, count: task.each.length })} </span> : null}
      {kinds.map((kind) => (
        <span key={kind}>{choice('sanction', kind)} </span>
      ))}
      {task.sanction ? <span>{choice('sanction', task.sanction)} </span> : null}
      {task.onBehalfOfName ? (
        <strong className="behalf">{t('ui.onBehalfOf', { name: task.onBehalfOfName })}</strong>
      ) : null}
    </>
  );
}
