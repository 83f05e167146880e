import { Form, type FormInstance } from 'antd';
import { useEffect } from 'react';
import type { AwaitsPlace, Meeting } from '../../../answers/meeting.ts';
import { useDates } from '../../app/dates.ts';
import { useWords } from '../../app/text.tsx';
import { Offered } from '../../command/choosers.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { Field, Line } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { PersonPicker } from '../../command/person-picker.tsx';
import { judgesWaiting, reviewsWaiting } from './awaiting.ts';
import { useAwaiting } from './awaiting-list.tsx';
import { ReadingFields } from './reading-fields.tsx';

const onAReview = ['determination', 'reconsideration', 'returned', 'sanction'];
const onAJudge = ['reconsideration', 'returned', 'sanction'];

interface Filled {
  readonly kind?: string;
  readonly review?: string;
  readonly reviews?: readonly string[];
  readonly judge?: string;
  readonly title?: string;
}

/** An item of the agenda: of what waits for one, with the judge who asked; or a question, a debriefing, another matter. */
export function AgendaItemForm(props: FormProps<Meeting>) {
  const { t, field } = useWords();
  const { subject, given } = props;
  const [form] = Form.useForm<Filled>();
  const kind = Form.useWatch<string | undefined>('kind', form);
  const review = Form.useWatch<string | undefined>('review', form);
  const waiting = useAwaiting();
  const judges = judgesWaiting(waiting ?? [], kind, review);
  useFitting(form, waiting, kind, review);
  const kinds = Object.entries(subject.itemKindNames).map(([value, label]) => ({ value, label }));
  const options = useOptions(reviewsWaiting(waiting ?? [], kind));
  const aboutReviews = kind === 'closures-to-note' || (kind !== undefined && onAReview.includes(kind));
  const titleHelp =
    kind === 'reading' ? t('agenda.readingTitle') : aboutReviews ? t('agenda.titleHelp') : undefined;
  return (
    <CommandFrame<Filled> {...props} form={form} initial={given} fieldsOf={(filled) => filled}>
      <Field name="kind" label={t('agenda.kind')} governed="O3:4" required>
        <Offered name="kind" options={kinds} values={[]} />
      </Field>
      {kind && onAReview.includes(kind) ? (
        <Field name="review" label={field('review')} required>
          <Offered name="review" options={options} values={[]} />
        </Field>
      ) : null}
      {kind === 'closures-to-note' ? (
        <Field name="reviews" label={field('reviews')} required>
          <Offered name="reviews" options={options} values={[]} multiple />
        </Field>
      ) : null}
      {kind && onAJudge.includes(kind) ? (
        <Field name="judge" label={field('judge')} required>
          <PersonPicker among={judges} />
        </Field>
      ) : null}
      {kind === 'reading' ? <ReadingFields /> : null}
      {kind ? (
        <Field
          name="title"
          label={t('agenda.itemTitle')}
          extra={titleHelp}
          required={!aboutReviews && kind !== 'reading'}
        >
          <Line />
        </Field>
      ) : null}
    </CommandFrame>
  );
}

function useOptions(items: readonly AwaitsPlace[]) {
  const { t } = useWords();
  const { day } = useDates();
  return items.map(({ review, about, judgeName, dueOn }) => ({
    value: review,
    label: [
      about,
      ...(judgeName ? [judgeName] : []),
      ...(dueOn ? [t('agenda.before', { day: day(dueOn) })] : []),
    ].join(' · '),
  }));
}

/** The only one there is to choose is chosen, and what no longer fits is let go. */
function useFitting(
  form: FormInstance<Filled>,
  waiting: readonly AwaitsPlace[] | undefined,
  kind: string | undefined,
  review: string | undefined,
): void {
  useEffect(() => {
    if (!waiting) return;
    const chosen = form.getFieldsValue(true) as Filled;
    if (!kind) {
      const meant = waiting.find((each) => each.review === chosen.review && each.judge === chosen.judge);
      if (meant) form.setFieldsValue({ kind: meant.kind });
      return;
    }
    if (chosen.review && !reviewsWaiting(waiting, kind).some((each) => each.review === chosen.review))
      form.setFieldsValue({ review: undefined });
    const judges = judgesWaiting(waiting, kind, review);
    if (onAJudge.includes(kind) && !judges.includes(chosen.judge ?? ''))
      form.setFieldsValue({ judge: judges.length === 1 ? judges[0] : undefined });
    if (kind === 'closures-to-note' && !chosen.reviews)
      form.setFieldsValue({ reviews: reviewsWaiting(waiting, kind).map((each) => each.review) });
    if (!onAJudge.includes(kind) && chosen.judge) form.setFieldsValue({ judge: undefined });
  }, [form, waiting, kind, review]);
}
