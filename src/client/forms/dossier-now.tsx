import type { ReviewPage } from '../../answers/review.ts';
import { useDates } from '../app/dates.ts';
import { useWords } from '../app/text.tsx';
import type { FormProps } from '../command/form-props.ts';
import { useNames } from '../ui/person.tsx';

/** Who has the dossier, and how much of it there is. */
export function DossierNow({ subject: { dossier, names } }: FormProps<ReviewPage>) {
  const { t } = useWords();
  const nameOf = useNames(names);
  const holder = dossier?.holder ?? dossier?.keeper;
  if (!dossier || (!holder && dossier.volumes === undefined)) return null;
  const { volumes, pages = 0 } = dossier;
  return (
    <p>
      {holder ? t('forms.dossier.holder', { name: nameOf(holder) }) : null}{' '}
      {volumes === undefined ? null : t('review.volumes', { volumes, pages })}
    </p>
  );
}

/** What waits to be signed for: by whom it was handed over, and when. The counts are for the receiver to make. */
export function HandedOver({ subject: { dossier, names } }: FormProps<ReviewPage>) {
  const { t } = useWords();
  const { day } = useDates();
  const nameOf = useNames(names);
  const { pending } = dossier ?? {};
  if (!pending) return null;
  const { from, to, since } = pending;
  return (
    <p>
      {t('review.pending', { from: from ? nameOf(from) : '', to: nameOf(to) })} {day(since)}
    </p>
  );
}
