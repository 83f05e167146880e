import { Button, Card } from 'antd';
import type { Task } from '../../../answers/parts.ts';
import type { ReviewPage } from '../../../answers/review.ts';
import { useWords } from '../../app/text.tsx';
import { useOpenForm } from '../../command/actions.tsx';
import { Due } from '../../ui/due.tsx';
import './judge.css';

/** What the judge may do now, in plain words: until when, how, and what happens if they do nothing. */
export function Rights({ review }: { review: ReviewPage }) {
  const { t } = useWords();
  const tasks = review.tasks.filter((task) => !task.waits);
  return (
    <Card size="small" className="rights" title={<h2 className="plain">{t('judge.rights')}</h2>}>
      {tasks.length === 0 ? <p className="quiet">{t('judge.noRights')}</p> : null}
      <ul>
        {tasks.map((task) => (
          <Right key={[task.command, task.judge].join('/')} task={task} />
        ))}
      </ul>
    </Card>
  );
}

function Right({ task }: { task: Task }) {
  const { t, firstOf } = useWords();
  const { open } = useOpenForm();
  const right = firstOf([`judge.right.${task.command}`], task.title);
  const silence = firstOf([`judge.silence.${task.command}`], '');
  return (
    <li>
      <p className="right">{right}</p>
      <dl>
        <dt>{t('judge.lastDay')}</dt>
        <dd>{task.dueOn ? <Due due={task} /> : t('judge.noLastDay')}</dd>
        <dt>{t('judge.how')}</dt>
        <dd>
          <Button type="primary" size="small" onClick={() => open(task.command)}>
            {task.title}
          </Button>
        </dd>
        {silence ? (
          <>
            <dt>{t('judge.ifNothing')}</dt>
            <dd>{silence}</dd>
          </>
        ) : null}
      </dl>
    </li>
  );
}
