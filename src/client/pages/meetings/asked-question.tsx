import type { Meeting } from '../../../answers/meeting.ts';
import { useWords } from '../../app/text.tsx';
import { Article } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { openItemOf } from './on-meeting.ts';

/** What is put to the vote, over the page that the form covers, and that a reason has to be given with it. */
export function AskedQuestion({ subject, given }: FormProps<Meeting>) {
  const { t } = useWords();
  const item = openItemOf(subject);
  const question = item?.questions.find(({ id }) => id === given.question);
  if (!question) return null;
  return (
    <Article>
      <strong>{question.words}</strong> {question.about}{' '}
      {question.needsReason ? t('questions.needsReason') : ''}
      {question.byRule ? t('questions.byRule') : ''}
    </Article>
  );
}
