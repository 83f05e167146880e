import { AutoComplete, Form, Switch } from 'antd';
import { useEffect, useRef } from 'react';
import type { People } from '../../../answers/people.ts';
import { useMe } from '../../app/me.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { Field, Line, LongText, useLabel } from '../../command/field.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { PersonPicker } from '../../command/person-picker.tsx';
import { type OfficeFilled, officeFields } from './office-about.ts';
import { OfficesEditor } from './office-fields.tsx';

/** The departments there are, so that nobody is put into one by a slip of the pen. */
function departmentsOf(people: People) {
  const names = new Set(people.people.map((person) => person.department));
  return [...names].sort().map((value) => ({ value }));
}

interface PersonFilled {
  readonly offices?: readonly OfficeFilled[];
}

/** A person comes into the register with the offices they hold from the first day; later ones are given. */
export function AddPersonForm(props: FormProps<People>) {
  const { command, subject } = props;
  const { today } = useMe();
  const [form] = Form.useForm();
  return (
    <CommandFrame<PersonFilled>
      {...props}
      form={form}
      initial={{ from: today, inQuota: false }}
      fieldsOf={({ offices = [], ...person }) => ({ ...person, offices: offices.map(officeFields) })}
    >
      <div className="row">
        <Field command={command.name} name="name" required>
          <Line />
        </Field>
        <Field command={command.name} name="id" required>
          <Line autoComplete="off" />
        </Field>
      </div>
      <Field command={command.name} name="department" required>
        <AutoComplete options={departmentsOf(subject)} showSearch={{ filterOption: true }} />
      </Field>
      <div className="row">
        <Field command={command.name} name="from" required>
          <DayPicker />
        </Field>
        <Form.Item name="inQuota" label={<InQuotaLabel command={command.name} />} valuePropName="checked">
          <Switch />
        </Form.Item>
      </div>
      <OfficesEditor command={command.name} schema={command.fields.properties?.offices ?? {}} />
    </CommandFrame>
  );
}

function InQuotaLabel({ command }: { command: string }) {
  return <>{useLabel()(command, 'inQuota')}</>;
}

/** What stands in the register now is filled in; only what is wrong is changed. */
export function CorrectPersonForm(props: FormProps<People>) {
  const { command, subject, given } = props;
  const [form] = Form.useForm();
  const known = (id: string | undefined) => subject.people.find((person) => person.id === id);
  const filled = (id: string | undefined) => {
    const person = known(id);
    return person ? { name: person.name, department: person.department, inQuota: person.inQuota } : {};
  };
  return (
    <CommandFrame<object>
      {...props}
      form={form}
      initial={{ person: given.person, ...filled(given.person) }}
      fieldsOf={(values) => values}
    >
      <Field command={command.name} name="person" required>
        <PersonPicker />
      </Field>
      <Form.Item noStyle dependencies={['person']}>
        {({ getFieldValue, setFieldsValue }) => (
          <Filler
            person={getFieldValue('person') as string | undefined}
            fill={(id) => setFieldsValue(filled(id))}
          />
        )}
      </Form.Item>
      <Field command={command.name} name="name">
        <Line />
      </Field>
      <Field command={command.name} name="department">
        <AutoComplete options={departmentsOf(subject)} showSearch={{ filterOption: true }} />
      </Field>
      <Form.Item name="inQuota" label={<InQuotaLabel command={command.name} />} valuePropName="checked">
        <Switch />
      </Form.Item>
    </CommandFrame>
  );
}

function Filler({ person, fill }: { person: string | undefined; fill: (id: string) => void }) {
  const before = useRef(person);
  useEffect(() => {
    if (person && person !== before.current) fill(person);
    before.current = person;
  }, [person, fill]);
  return null;
}

/** The last day of service; open work is handed over beforehand. */
export function EndServiceForm(props: FormProps<People>) {
  const { command, given } = props;
  const { today } = useMe();
  const [form] = Form.useForm();
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
      <Field command={command.name} name="on" required>
        <DayPicker />
      </Field>
      <Field command={command.name} name="reason" required>
        <LongText />
      </Field>
    </CommandFrame>
  );
}
