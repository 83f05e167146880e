import { Form } from 'antd';
import { CommandFrame } from '../command/command-frame.tsx';
import type { FormProps } from '../command/form-props.ts';
import { ReferralFields } from './referral-fields.tsx';

export function ReferCase(props: FormProps<undefined>) {
  const [form] = Form.useForm();
  return (
    <CommandFrame {...props} form={form}>
      <ReferralFields command={props.command} />
    </CommandFrame>
  );
}
