import { Button, Form } from 'antd';
import { useWords } from '../app/text.tsx';
import { LongText } from '../command/field.tsx';
import { PersonPicker } from '../command/person-picker.tsx';

/** Whom Article 22 names and who is left off, each with the reason that the committee sees. */
export function LeftOff({ names }: { readonly names: Readonly<Record<string, string>> }) {
  const { t, field, pair } = useWords();
  const needed = [{ required: true, message: t('ui.required') }];
  return (
    <fieldset className="nested">
      <legend>{t('forms.finding.leftOff')}</legend>
      <Form.List name="leftOff">
        {(entries, { add, remove }) => (
          <>
            {entries.map(({ key, name }, index) => (
              <div key={key} className="member">
                <Form.Item name={[name, 'judge']} label={field('leftOff')} rules={needed}>
                  <PersonPicker names={names} />
                </Form.Item>
                <Form.Item name={[name, 'reason']} label={field('reason')} rules={needed}>
                  <LongText rows={2} />
                </Form.Item>
                <Button
                  size="small"
                  onClick={() => remove(name)}
                  aria-label={pair(field('leftOff'), `${t('ui.remove')} ${index + 1}`)}
                >
                  {t('ui.remove')}
                </Button>
              </div>
            ))}
            <Button onClick={() => add({})}>{t('forms.finding.leaveOff')}</Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}
