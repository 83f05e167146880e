import { Form } from 'antd';
import { CommandFrame } from './command-frame.tsx';
import type { FormProps } from './form-props.ts';
import { SchemaFields } from './nested-fields.tsx';

/** A form for any command, made of its schema alone. */
export function CommandForm(props: FormProps) {
  const { command, given, names, choices } = props;
  const [form] = Form.useForm();
  const settled = Object.keys(given).filter((name) => command.fields.properties?.[name]);
  const settledFields = Object.fromEntries(settled.map((name) => [name, given[name]]));
  return (
    <CommandFrame<object> {...props} form={form} fieldsOf={(values) => ({ ...values, ...settledFields })}>
      <SchemaFields
        command={command.name}
        schema={command.fields}
        path={[]}
        names={names}
        choices={choices}
        leaveOut={settled}
      />
    </CommandFrame>
  );
}
