import { useQuery } from '@tanstack/react-query';
import { Form } from 'antd';
import type { Register } from '../../answers/register.ts';
import type { ReviewPage } from '../../answers/review.ts';
import { query } from '../api/call.ts';
import { resourceQuery } from '../api/queries.ts';
import { useWords } from '../app/text.tsx';
import { Offered } from '../command/choosers.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import { Field, LongText } from '../command/field.tsx';
import type { FormProps } from '../command/form-props.ts';

/** Into which review of the same case a referral goes; found by its case number. */
export function MergeReferral(props: FormProps<ReviewPage>) {
  const { t, choice } = useWords();
  const [form] = Form.useForm();
  const { id, case: identity } = props.subject;
  const path = `/reviews${query({ case: [identity.caseNumber, ...(identity.otherCaseNumbers ?? [])].join(','), limit: 50 })}`;
  const found = useQuery(resourceQuery<Register>(path)).data?.items ?? [];
  const options = found
    .filter((row) => row.id !== id)
    .map((row) => ({
      value: row.id,
      label: `${row.number ?? ''} ${row.caseNumber} ${choice('stage', row.stage)}`,
    }));
  return (
    <CommandFrame<object> {...props} form={form} fieldsOf={(filled) => filled}>
      <Field name="into" governed="7(1)">
        <Offered name="into" options={options} values={[]} />
      </Field>
      <Field name="groundReason" extra={t('forms.groundReason')}>
        <LongText rows={2} />
      </Field>
    </CommandFrame>
  );
}
