import { Alert, Form, Input } from 'antd';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { Ballots } from './ballots.tsx';
import { type Meeting, openItemOf } from './types.ts';

/** Closes the item with its reasons; where the readings of the vote rule differ, with the basis. */
export function CloseItemForm(props: FormProps<Meeting>) {
  const { t } = useWords();
  const [form] = Form.useForm();
  const item = openItemOf(props.subject);
  const sensitive =
    item?.ballots.some(({ stage, result }) => stage === 'closed' && result?.sensitive) ?? false;
  const needed = [{ required: true, message: t('ui.required') }];
  return (
    <CommandFrame {...props} form={form}>
      {item ? <Ballots item={item} names={props.subject.names} /> : null}
      <Form.Item name="reasons" label={t('closeItem.reasons')} rules={needed} style={{ marginTop: 12 }}>
        <Input.TextArea autoSize={{ minRows: 4, maxRows: 16 }} />
      </Form.Item>
      {sensitive ? (
        <>
          <Alert type="warning" showIcon title={t('closeItem.sensitive')} />
          <Form.Item name="basis" label={t('closeItem.basis')} rules={needed} style={{ marginTop: 12 }}>
            <Input maxLength={200} />
          </Form.Item>
        </>
      ) : null}
    </CommandFrame>
  );
}
