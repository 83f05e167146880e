import { Form, Input } from 'antd';
import { useWords } from '../app/text.tsx';
import { DayPicker } from '../command/day-picker.tsx';
import type { Path } from '../command/field-paths.ts';

/** Kind, number and day of a document, in a row. */
export function PaperFields({ legend, path = ['document'] }: { legend: string; path?: Path }) {
  const { t } = useWords();
  return (
    <fieldset className="nested row">
      <legend>{legend}</legend>
      <Form.Item name={[...path, 'type']} label={t('field.type')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[...path, 'number']} label={t('field.number')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name={[...path, 'on']} label={t('field.on')}>
        <DayPicker notAfterToday />
      </Form.Item>
    </fieldset>
  );
}
