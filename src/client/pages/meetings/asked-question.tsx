import type { Meeting } from '../../../answers/meeting.ts';
import { useWords } from '../../app/text.tsx';
import { Article } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { openItemOf } from './on-meeting.ts';
import { useFindings, useQuestionWords } from './question-words.ts';

/** What is put to the vote, over the page that the form covers, and that a reason has to be given with it. */
export function AskedQuestion({ subject, given }: FormProps<Meeting>) {
  const { t } = useWords();
  const item = openItemOf(subject);
  const wordsOf = useQuestionWords(subject.names, useFindings(item), item);
  const question = item?.questions.find(({ id }) => id === given.question);
  if (!question) return null;
  const { about, words } = wordsOf(question.id, question.grades);
  return (
    <Article>
      <strong>{words}</strong> {about} {question.needsReason ? t('questions.needsReason') : ''}
      {question.byRule ? t('questions.byRule') : ''}
    </Article>
  );
}
