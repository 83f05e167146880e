import { Form } from 'antd';
import type { ReadingsRegister } from '../../../answers/readings.ts';
import { useWords } from '../../app/text.tsx';
import { Offered } from '../../command/choosers.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { Field } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { Verdict } from '../../forms/verdict.tsx';
import { Adoptions } from './reading-entry.tsx';

/** A second person checks what was entered as adopted against the committee's document (32). */
export function ConfirmForm(props: FormProps<ReadingsRegister>) {
  const { t, field } = useWords();
  const [form] = Form.useForm();
  const waiting = props.subject.readings.filter((each) => each.adoptions.some(({ pending }) => pending));
  const id = Form.useWatch<string | undefined>('reading', form);
  const chosen = waiting.find((each) => each.id === id);
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ reading: props.given.question ?? waiting[0]?.id, agrees: true }}
      fieldsOf={(values) => values}
    >
      <Field name="reading" label={field('reading')} governed="32" required>
        <Offered
          name="reading"
          options={waiting.map((each) => ({ value: each.id, label: `${each.id} ${each.title}` }))}
          values={[]}
        />
      </Field>
      {chosen ? <Adoptions reading={chosen} names={props.names} /> : null}
      <Verdict says={[t('readings.agrees'), t('readings.differs')]} />
    </CommandFrame>
  );
}
