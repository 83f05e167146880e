import { Form, Input } from 'antd';
import { useWords } from '../../app/text.tsx';
import { CommandFrame } from '../../command/command-frame.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import type { FormProps } from '../../command/form-props.ts';
import { Options } from '../../command/schema-field.tsx';

/** Plans a meeting; an ad hoc one says why. */
export function PlanForm(props: FormProps) {
  const { t, term } = useWords();
  const [form] = Form.useForm();
  const kind = Form.useWatch<string | undefined>('kind', form);
  const needed = [{ required: true, message: t('ui.required') }];
  return (
    <CommandFrame {...props} form={form} initial={{ kind: 'quarterly', time: '09:00' }}>
      <Form.Item name="kind" label={t('meetings.kind')}>
        <Options name="kind" values={['quarterly', 'ad-hoc']} />
      </Form.Item>
      {kind === 'ad-hoc' ? (
        <Form.Item name="reason" label={t('meetings.adHocReason')} rules={needed}>
          <Input.TextArea autoSize={{ minRows: 2 }} />
        </Form.Item>
      ) : null}
      <Form.Item name="on" label={t('meetings.day')} rules={needed}>
        <DayPicker />
      </Form.Item>
      <Form.Item name="time" label={term('field', 'time')} rules={needed}>
        <Input type="time" style={{ maxWidth: 140 }} />
      </Form.Item>
      <Form.Item name="place" label={term('field', 'place')} rules={needed}>
        <Input maxLength={200} />
      </Form.Item>
    </CommandFrame>
  );
}
