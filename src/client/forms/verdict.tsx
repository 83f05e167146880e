import { Form, Radio } from 'antd';
import { useWords } from '../app/text.tsx';
import { Field, LongText } from '../command/field.tsx';

/** Whether a second person found it so; if not, why it is sent back. */
export function Verdict({ governed }: { governed: string }) {
  const { t } = useWords();
  const agrees = Form.useWatch<boolean | undefined>('agrees');
  return (
    <>
      <Field name="agrees" governed={governed}>
        <Radio.Group
          options={[
            { value: true, label: t('forms.minutes.agrees') },
            { value: false, label: t('forms.minutes.differs') },
          ]}
        />
      </Field>
      {agrees === false ? (
        <Field name="reason" required>
          <LongText rows={2} />
        </Field>
      ) : null}
    </>
  );
}
