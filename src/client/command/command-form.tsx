import { Form } from 'antd';
import { CommandFrame, settledBy } from './command-frame.tsx';
import type { FormProps } from './form-props.ts';
import { SchemaFields } from './nested-fields.tsx';

/** A form for any command, made of its schema alone. */
export function CommandForm(props: FormProps) {
  const { command, given, names, choices } = props;
  const [form] = Form.useForm();
  const settled = settledBy(given, command);
  return (
    <CommandFrame {...props} form={form}>
      <SchemaFields
        command={command.name}
        schema={command.fields}
        path={[]}
        names={names}
        choices={choices}
        leaveOut={Object.keys(settled)}
      />
    </CommandFrame>
  );
}
