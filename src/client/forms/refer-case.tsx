import { Form } from 'antd';
import { useMe } from '../app/me.tsx';
import { CommandFrame } from '../command/command-frame.tsx';
import type { FormProps } from '../command/form-props.ts';
import { ReferralFields } from './referral-fields.tsx';

/** A referral; the clerk of a department finds it named. */
export function ReferCase(props: FormProps<undefined>) {
  const [form] = Form.useForm();
  const source = useMe().offices.find(({ office }) => office === 'source-clerk')?.source;
  return (
    <CommandFrame {...props} form={form} initial={{ source }}>
      <ReferralFields command={props.command} />
    </CommandFrame>
  );
}
