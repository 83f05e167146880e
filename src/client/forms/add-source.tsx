import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { ReviewPage } from '../../answers/review.ts';
import { referenceQuery } from '../api/reference.ts';
import { useWords } from '../app/text.tsx';
import { Offered } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Field, Line, LongText } from '../command/field.tsx';
import { schemaAt } from '../command/field-problem.ts';
import type { FormProps } from '../command/form-props.ts';
import { PersonPicker } from '../command/person-picker.tsx';
import { PaperFields } from './paper-fields.tsx';
import { GroundsPicker } from './referral-fields.tsx';

/** Another department refers the same case: who, why, and by which document (7, 8, 9). */
export function AddSource(props: FormProps<ReviewPage>) {
  const { t, field } = useWords();
  const [form] = Form.useForm();
  const grounds = useQuery(referenceQuery).data?.grounds ?? [];
  const { fields } = props.command;
  return (
    <CommandFrame<object> {...props} form={form} fieldsOf={(filled) => filled}>
      <div className="row">
        <Field name="source" path={['source', 'source']} label={field('source')} governed="8">
          <Offered name="source" values={schemaAt(fields, ['source', 'source']).schema.enum ?? []} />
        </Field>
        <Field name="referredBy" path={['source', 'referredBy']}>
          <PersonPicker />
        </Field>
      </div>
      <Field name="grounds" path={['source', 'grounds']}>
        <GroundsPicker values={grounds.map(({ id }) => id)} />
      </Field>
      <Field name="reason" path={['source', 'reason']}>
        <LongText />
      </Field>
      <PaperFields legend={field('document')} path={['source', 'document']} />
      <Field name="directedBy" path={['source', 'directedBy']} extra={t('forms.referral.directed')}>
        <Line />
      </Field>
      <Field name="groundReason" path={['source', 'groundReason']} extra={t('forms.groundReason')}>
        <LongText rows={2} />
      </Field>
    </CommandFrame>
  );
}
