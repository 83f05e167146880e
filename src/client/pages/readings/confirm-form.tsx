import { Form, Radio } from 'antd';
import type { ReadingsRegister } from '../../../answers/readings.ts';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { Field, LongText } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { Offered } from '../../command/schema-field.tsx';
import { Adoptions } from './reading-entry.tsx';

/** A second person checks what was entered as adopted against the committee's document (32). */
export function ConfirmForm(props: FormProps<ReadingsRegister>) {
  const { t, term } = useWords();
  const [form] = Form.useForm();
  const waiting = props.subject.readings.filter((each) => each.adoptions.some(({ pending }) => pending));
  const id = Form.useWatch<string | undefined>('reading', form);
  const agrees = Form.useWatch<boolean | undefined>('agrees', form);
  const chosen = waiting.find((each) => each.id === id);
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ reading: props.given.question ?? waiting[0]?.id, agrees: true }}
      fieldsOf={(values) => values}
    >
      <Field name="reading" label={term('field', 'reading')} governed="32" required>
        <Offered
          name="reading"
          options={waiting.map((each) => ({ value: each.id, label: `${each.id} ${each.title}` }))}
          values={[]}
        />
      </Field>
      {chosen ? <Adoptions reading={chosen} names={props.names} /> : null}
      <Field name="agrees">
        <Radio.Group
          options={[
            { value: true, label: t('readings.agrees') },
            { value: false, label: t('readings.differs') },
          ]}
        />
      </Field>
      {agrees === false ? (
        <Field name="reason" required>
          <LongText rows={2} />
        </Field>
      ) : null}
    </CommandFrame>
  );
}
