import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { Meeting } from '../../../answers/meeting.ts';
import type { Register, RegisterRow } from '../../../answers/register.ts';
import type { ReviewPage } from '../../../answers/review.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { Field, Line } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { PersonPicker } from '../../command/person-picker.tsx';
import { Offered } from '../../command/schema-field.tsx';
import { ReadingFields } from './reading-fields.tsx';

const stagesFor: Readonly<Record<string, string>> = {
  determination: 'awaiting-committee',
  reconsideration: 'decided',
  returned: 'decided,with-superior-court',
  sanction: 'decided',
  'closures-to-note': 'closed',
};
const onAJudge = ['reconsideration', 'returned', 'sanction'];

/** An item of the agenda; the review and the judge are chosen among those it can be about. */
export function AgendaItemForm(props: FormProps<Meeting>) {
  const { t, term } = useWords();
  const { subject } = props;
  const [form] = Form.useForm();
  const kind = Form.useWatch<string | undefined>('kind', form);
  const review = Form.useWatch<string | undefined>('review', form);
  const reviews = useReviews(kind ? stagesFor[kind] : undefined);
  const judges = useJudges(kind && onAJudge.includes(kind) ? review : undefined);
  const listed = new Set(subject.agenda.flatMap((item) => (item.hidden ? [] : (item.review ?? []))));
  const kinds = Object.entries(subject.itemKindNames).map(([value, label]) => ({ value, label }));
  const toOffer = reviews.filter(({ id, meeting, closing }) => {
    if (kind === 'determination') return !meeting && !listed.has(id);
    return kind !== 'closures-to-note' || closing === 'no-liability';
  });
  const options = toOffer.map(({ id, number, caseNumber, stage }) => ({
    value: id,
    label: `${number ?? ''} ${caseNumber} ${term('option.stage', stage)}`,
  }));
  const titleHelp = (of: string) => {
    if (of === 'reading') return t('agenda.readingTitle');
    return stagesFor[of] ? t('agenda.titleHelp') : undefined;
  };
  return (
    <CommandFrame {...props} form={form}>
      <Field name="kind" label={t('agenda.kind')} governed="O3:4" required>
        <Offered name="kind" options={kinds} values={[]} />
      </Field>
      {kind && kind !== 'closures-to-note' && stagesFor[kind] ? (
        <Field name="review" label={term('field', 'review')} required>
          <Offered name="review" options={options} values={[]} />
        </Field>
      ) : null}
      {kind === 'closures-to-note' ? (
        <Field name="reviews" label={term('field', 'reviews')} required>
          <Offered name="reviews" options={options} values={[]} multiple />
        </Field>
      ) : null}
      {kind && onAJudge.includes(kind) ? (
        <Field name="judge" label={term('field', 'judge')} required>
          <PersonPicker among={judges.length > 0 ? judges : undefined} />
        </Field>
      ) : null}
      {kind === 'reading' ? <ReadingFields /> : null}
      {kind ? (
        <Field
          name="title"
          label={t('agenda.itemTitle')}
          extra={titleHelp(kind)}
          required={!stagesFor[kind] && kind !== 'reading'}
        >
          <Line />
        </Field>
      ) : null}
    </CommandFrame>
  );
}

function useReviews(stage: string | undefined): readonly RegisterRow[] {
  const path = `/reviews${query({ stage, limit: 200, sort: 'number' })}`;
  return useQuery({ ...resourceQuery<Register>(path), enabled: stage !== undefined }).data?.items ?? [];
}

function useJudges(review: string | undefined): readonly string[] {
  const path = `/reviews/${encodeURIComponent(review ?? '')}`;
  const known = useQuery({
    ...resourceQuery<ReviewPage>(path),
    enabled: review !== undefined,
  });
  return Object.keys(known.data?.judges ?? {});
}
