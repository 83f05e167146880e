import { Button, Form, InputNumber, Space } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../app/text.tsx';
import { Offered } from '../command/choosers.tsx';
import { DayPicker } from '../command/day-picker.tsx';

/** What moves the time limit: a change of procedure, extensions granted, and days that do not count. */
export function SpansEditor({
  approvers,
  procedures,
}: {
  approvers: readonly string[];
  procedures: readonly string[];
}) {
  const { t, field, fieldOf } = useWords();
  return (
    <Space size="large" align="start" wrap>
      <Entries name="procedureChanges" add={t('forms.register.addChange')}>
        {(name) => (
          <>
            <Form.Item name={[name, 'to']} label={fieldOf('procedureChanges', 'to')} rules={required}>
              <Offered name="procedure" values={procedures} />
            </Form.Item>
            <Form.Item name={[name, 'on']} label={fieldOf('procedureChanges', 'on')} rules={required}>
              <DayPicker notAfterToday />
            </Form.Item>
          </>
        )}
      </Entries>
      <Entries name="extensions" add={t('forms.register.addExtension')}>
        {(name) => (
          <>
            <Form.Item name={[name, 'months']} label={field('months')}>
              <InputNumber min={1} max={60} precision={0} />
            </Form.Item>
            <Form.Item name={[name, 'days']} label={field('days')}>
              <InputNumber min={1} max={1000} precision={0} />
            </Form.Item>
            <Form.Item name={[name, 'approvedBy']} label={field('approvedBy')} rules={required}>
              <Offered name="approvedBy" values={approvers} />
            </Form.Item>
          </>
        )}
      </Entries>
      <Entries name="excluded" add={t('forms.register.addExcluded')}>
        {(name) => (
          <>
            <Form.Item name={[name, 'from']} label={field('from')} rules={required}>
              <DayPicker />
            </Form.Item>
            <Form.Item name={[name, 'to']} label={field('to')} extra={t('forms.register.running')}>
              <DayPicker />
            </Form.Item>
          </>
        )}
      </Entries>
    </Space>
  );
}

const required = [{ required: true }];

/** Entries of one kind, each with a button that takes it away, and one that adds another. */
function Entries({
  name: list,
  add: addWords,
  children,
}: {
  name: string;
  add: string;
  children: (name: number) => ReactNode;
}) {
  const { t } = useWords();
  return (
    <Form.List name={list}>
      {(entries, { add, remove }) => (
        <div>
          {entries.map(({ key, name }, index) => (
            <div key={key} className="member">
              {children(name)}
              <Button size="small" onClick={() => remove(name)} aria-label={`${t('ui.remove')} ${index + 1}`}>
                {t('ui.remove')}
              </Button>
            </div>
          ))}
          <Button onClick={() => add({})}>{addWords}</Button>
        </div>
      )}
    </Form.List>
  );
}
