import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import { useLocation } from 'react-router';
import type { Register } from '../../../answers/register.ts';
import { query } from '../../api/call.ts';
import { resourceQuery } from '../../api/queries.ts';
import { useWords } from '../../app/text.tsx';
import { Offered, YesNo } from '../../command/choosers.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { Field, Line, LongText } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { Cite } from '../../ui/cite.tsx';
import { useNames } from '../../ui/person.tsx';
import { draftOf } from './draft-of.ts';

/** Publishes a circular on cases that are final. */
export function PublishForm(props: FormProps) {
  const { t, field } = useWords();
  const [form] = Form.useForm();
  const location = useLocation();
  const final = query({ stage: 'closed,archived', limit: 200, sort: '-closedOn' });
  const reviews = useQuery(resourceQuery<Register>(`/reviews${final}`)).data?.items ?? [];
  const clears = Form.useWatch<string | undefined>('clarifies', { form, preserve: true });
  const nameOf = useNames();
  return (
    <CommandFrame {...props} form={form} initial={draftOf(location.state)}>
      <Field name="title" label={field('title')} required>
        <Line />
      </Field>
      <Field name="text" label={t('circulars.text')} governed="30">
        <LongText rows={8} />
      </Field>
      <Field name="reviews" label={t('circulars.reviews')} extra={t('circulars.reviewsHelp')}>
        <Offered
          name="reviews"
          multiple
          values={[]}
          options={reviews.map(({ id, number, caseNumber }) => ({
            value: id,
            label: `${number ?? ''} ${caseNumber}`,
          }))}
        />
      </Field>
      {clears ? (
        <p>
          {t('clarification.about')} <strong>{nameOf(clears)}</strong> <Cite cite="law:Judges Law 65" />
        </p>
      ) : null}
      <Field name="names" label={field('names')} extra={t('circulars.namesHelp')}>
        <YesNo />
      </Field>
    </CommandFrame>
  );
}
