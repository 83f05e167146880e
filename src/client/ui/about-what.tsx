import { Fragment } from 'react';
import { useDates } from '../app/dates.ts';
import { useWords } from '../app/text.tsx';

/** What a task is about: the numbers of a review, the day and place of a meeting, the findings from before the system. */
export function AboutWhat({ on, about }: { on: { readonly kind: string }; about: string }) {
  const { firstOf } = useWords();
  const { day } = useDates();
  const kind = firstOf([`desk.on.${on.kind}`], '');
  const parts = about.split(' ').map((part) => (/^\d{4}-\d{2}-\d{2}$/.test(part) ? day(part) : part));
  return [kind, ...parts].filter(Boolean).map((part) => (
    // a number never breaks over a line; between two of them there may be one
    <Fragment key={part}>
      <span className="case-number">{part}</span>{' '}
    </Fragment>
  ));
}
