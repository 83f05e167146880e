import { Button, Form, Space } from 'antd';
import type { BenchMember } from '../api/review.ts';
import { useWords } from '../app/text.tsx';
import { PersonPicker } from '../command/person-picker.tsx';
import { Options } from '../command/schema-field.tsx';

interface Props {
  readonly shares: readonly string[];
  readonly bench: readonly BenchMember[];
  readonly names: Readonly<Record<string, string>>;
}

/** Who answers, and with which share (22). */
export function PersonsEditor({ shares, bench, names }: Props) {
  const { t } = useWords();
  const form = Form.useFormInstance();
  const needed = [{ required: true, message: t('ui.required') }];
  const fromBench = () =>
    form.setFieldValue(
      'persons',
      bench.map(({ judge }) => ({ judge })),
    );
  return (
    <fieldset className="nested">
      <legend>{t('forms.finding.persons')}</legend>
      <Form.List name="persons">
        {(entries, { add, remove }) => (
          <>
            {entries.map(({ key, name }, index) => (
              <div key={key} className="member">
                <Form.Item name={[name, 'judge']} label={`${t('field.judge')} ${index + 1}`} rules={needed}>
                  <PersonPicker names={names} />
                </Form.Item>
                <Form.Item name={[name, 'share']} label={t('field.share')} rules={needed}>
                  <Options name="share" values={shares} />
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
            <Space>
              <Button onClick={() => add({})}>{t('forms.finding.addPerson')}</Button>
              {bench.length > 0 ? <Button onClick={fromBench}>{t('forms.finding.fromBench')}</Button> : null}
            </Space>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
