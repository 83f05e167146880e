import { Button, Form, InputNumber, Space } from 'antd';
import { useWords } from '../app/text.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import { Offered } from '../command/schema-field.tsx';

/** What moves the time limit: extensions granted, and days that do not count. */
export function SpansEditor({ approvers }: { approvers: readonly string[] }) {
  const { t } = useWords();
  return (
    <Space size="large" align="start" wrap>
      <Form.List name="extensions">
        {(entries, { add, remove }) => (
          <div>
            {entries.map(({ key, name }, index) => (
              <div key={key} className="member">
                <Form.Item name={[name, 'months']} label={t('field.months')}>
                  <InputNumber min={1} max={60} precision={0} />
                </Form.Item>
                <Form.Item name={[name, 'days']} label={t('field.days')}>
                  <InputNumber min={1} max={1000} precision={0} />
                </Form.Item>
                <Form.Item
                  name={[name, 'approvedBy']}
                  label={t('field.approvedBy')}
                  rules={[{ required: true }]}
                >
                  <Offered name="approvedBy" values={approvers} />
                </Form.Item>
                <Button
                  size="small"
                  onClick={() => remove(name)}
                  aria-label={`${t('ui.remove')} ${index + 1}`}
                >
                  {t('ui.remove')}
                </Button>
              </div>
            ))}
            <Button onClick={() => add({})}>{t('forms.register.addExtension')}</Button>
          </div>
        )}
      </Form.List>
      <Form.List name="excluded">
        {(entries, { add, remove }) => (
          <div>
            {entries.map(({ key, name }, index) => (
              <div key={key} className="member">
                <Form.Item name={[name, 'from']} label={t('field.from')} rules={[{ required: true }]}>
                  <DayPicker />
                </Form.Item>
                <Form.Item name={[name, 'to']} label={t('field.to')} rules={[{ required: true }]}>
                  <DayPicker />
                </Form.Item>
                <Button
                  size="small"
                  onClick={() => remove(name)}
                  aria-label={`${t('ui.remove')} ${index + 1}`}
                >
                  {t('ui.remove')}
                </Button>
              </div>
            ))}
            <Button onClick={() => add({})}>{t('forms.register.addExcluded')}</Button>
          </div>
        )}
      </Form.List>
    </Space>
  );
}
