import { Form, Radio } from 'antd';
import type { People } from '../../../answers/people.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { Field, Line } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { PersonPicker } from '../../command/person-picker.tsx';
import { type OfficeFilled, officeFields } from './office-about.ts';
import { OfficeFields } from './office-fields.tsx';

/** An office from today; what only some offices need is asked for those alone. */
export function GiveOfficeForm(props: FormProps<People>) {
  const { command, given } = props;
  const { today } = useMe();
  const [form] = Form.useForm();
  return (
    <CommandFrame<OfficeFilled>
      {...props}
      form={form}
      initial={{ person: given.person, from: today }}
      fieldsOf={officeFields}
    >
      <Field command={command.name} name="person" required>
        <PersonPicker />
      </Field>
      <OfficeFields command={command.name} schema={command.fields} />
      <div className="row">
        <Field command={command.name} name="from" required>
          <DayPicker />
        </Field>
        <Field command={command.name} name="until">
          <DayPicker />
        </Field>
      </div>
      <Field command={command.name} name="document">
        <Line />
      </Field>
    </CommandFrame>
  );
}

/** One of the offices that the person holds today. */
export function EndOfficeForm(props: FormProps<People>) {
  const { command, given, subject } = props;
  const { t, choice } = useWords();
  const { today } = useMe();
  const [form] = Form.useForm();
  const person = Form.useWatch<string | undefined>('person', form) ?? given.person;
  const held = subject.people.find((each) => each.id === person)?.offices ?? [];
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ person: given.person, on: today }}
      fieldsOf={(values) => values}
    >
      <Field command={command.name} name="person" required>
        <PersonPicker />
      </Field>
      <Field command={command.name} name="office" label={t('office.endOf')} required>
        <Radio.Group
          vertical
          options={held.map(({ office }) => ({ value: office, label: choice('office', office) }))}
        />
      </Field>
      <Field command={command.name} name="on" required>
        <DayPicker />
      </Field>
    </CommandFrame>
  );
}
