import { Form, Radio, Select } from 'antd';
import type { People } from '../../../answers/people.ts';
import { useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { Field, Line } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { PersonPicker } from '../../command/person-picker.tsx';

/** An office from today; what only some offices need is asked for those alone. */
export function GiveOfficeForm(props: FormProps<People>) {
  const { command, given } = props;
  const { term } = useWords();
  const { today } = useMe();
  const [form] = Form.useForm();
  const office = Form.useWatch<string | undefined>('office', form);
  const options = (name: string, list: string) =>
    (command.fields.properties?.[name]?.enum ?? command.fields.properties?.[name]?.items?.enum ?? []).map(
      (value) => ({ value, label: term(`option.${list}`, value) }),
    );
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ person: given.person, from: today }}
      fieldsOf={(values) => values}
    >
      <Field command={command.name} name="person" required>
        <PersonPicker />
      </Field>
      <Field command={command.name} name="office" governed="O1:1" required>
        <Select options={options('office', 'office')} showSearch={{ optionFilterProp: 'label' }} />
      </Field>
      {office === 'vice-president' ? (
        <Field command={command.name} name="categories" required>
          <Select mode="multiple" options={options('categories', 'category')} />
        </Field>
      ) : null}
      {office === 'source-clerk' ? (
        <Field command={command.name} name="source" required>
          <Select options={options('source', 'source')} />
        </Field>
      ) : null}
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
  const { t, term } = useWords();
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
          options={held.map(({ office }) => ({ value: office, label: term('option.office', office) }))}
        />
      </Field>
      <Field command={command.name} name="on" required>
        <DayPicker />
      </Field>
    </CommandFrame>
  );
}
