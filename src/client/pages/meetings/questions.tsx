import { Button } from 'antd';
import type { Item, Meeting, Question } from '../../../answers/meeting.ts';
import type { Target } from '../../api/commands.ts';
import { useWords } from '../../app/text.tsx';
import { useOpenForm } from '../../command/actions.tsx';
import { Because } from '../../ui/because.tsx';
import { Cite } from '../../ui/cite.tsx';
import { may } from './on-meeting.ts';
import { useQuick } from './quick.ts';

interface Props {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly target: Target;
}

/** What can be put to the vote now, each by one click of the presider. */
export function Questions({ meeting, item, target }: Props) {
  const { t } = useWords();
  const action = meeting.actions.find(({ name }) => name === 'open-ballot');
  if (item.questions.length === 0) return null;
  return (
    <section aria-label={t('questions.title')}>
      <h3 className="section-title">{t('questions.title')}</h3>
      {action && !action.allowed ? (
        <div className="article">
          <Because because={action.refusal?.because ?? []} />
        </div>
      ) : null}
      <ul className="listed questions">
        {item.questions.map((question) => (
          <li key={question.id}>
            <Put question={question} meeting={meeting} target={target} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Put({ question, meeting, target }: Omit<Props, 'item'> & { question: Question }) {
  const { t } = useWords();
  const { open } = useOpenForm();
  const quick = useQuick(target);
  const { about, words, cite } = question;
  const fields = { question: question.id };
  const put = () =>
    question.needsReason ? open('open-ballot', fields) : void quick.giveOne('open-ballot', fields);
  return (
    <>
      {may(meeting, 'open-ballot') ? (
        <Button
          type={question.optional ? 'default' : 'primary'}
          loading={quick.isBusy('open-ballot', fields)}
          disabled={quick.anyBusy}
          onClick={put}
        >
          {t('questions.put', { words })}
        </Button>
      ) : (
        <strong>{words}</strong>
      )}{' '}
      <span className="quiet">
        {about} {question.optional ? t('questions.optional') : ''}
        {question.needsReason ? t('questions.needsReason') : ''}
        {question.byRule ? t('questions.byRule') : ''}
      </span>{' '}
      {cite ? <Cite cite={cite} /> : null}
    </>
  );
}
