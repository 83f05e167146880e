import { Alert, Form } from 'antd';
import type { Meeting } from '../../../answers/meeting.ts';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { Field, Line, LongText } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { Ballots } from './ballots.tsx';
import { openItemOf } from './on-meeting.ts';

/** Closes the item with its reasons; where the readings of the vote rule differ, with the basis. */
export function CloseItemForm(props: FormProps<Meeting>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  const item = openItemOf(props.subject);
  const sensitive =
    item?.ballots.some(({ stage, result }) => stage === 'closed' && result?.sensitive) ?? false;
  return (
    <CommandFrame {...props} form={form}>
      {item ? <Ballots item={item} /> : null}
      <Field name="reasons" label={t('closeItem.reasons')} governed="23">
        <LongText rows={4} />
      </Field>
      {sensitive ? (
        <>
          <Alert type="warning" showIcon title={t('closeItem.sensitive')} />
          <Field name="basis" label={t('closeItem.basis')} required>
            <Line />
          </Field>
        </>
      ) : null}
    </CommandFrame>
  );
}
