import type { ReviewPage } from '../../answers/review.ts';
import { useWords } from '../app/text.tsx';
import type { FormProps } from '../command/form-props.ts';
import { useNames } from '../ui/person.tsx';

/** What is to be decided: who is to stay away, on which ground, and who says so. */
export function PendingRecusals({ subject: { recusals = [], names } }: FormProps<ReviewPage>) {
  const { t, choice } = useWords();
  const nameOf = useNames(names);
  return (
    <ul className="listed article">
      {recusals
        .filter(({ stage }) => stage === 'pending')
        .map(({ person, ground, words, by }) => (
          <li key={person}>
            <strong>{nameOf(person)}</strong> {choice('ground', ground)} {words}{' '}
            <span className="quiet">{t('forms.recusal.by', { name: nameOf(by) })}</span>
          </li>
        ))}
    </ul>
  );
}
