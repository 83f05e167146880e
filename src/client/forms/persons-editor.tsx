import { Button, Form, Space } from 'antd';
import type { BenchMember } from '../../answers/review-case.ts';
import type { Attribution } from '../../answers/review-examination.ts';
import { useWords } from '../app/text.tsx';
import { Options } from '../command/choosers.tsx';
import { PersonPicker } from '../command/person-picker.tsx';
import { Cite } from '../ui/cite.tsx';
import { useNames } from '../ui/person.tsx';

interface Props {
  readonly shares: readonly string[];
  readonly bench: readonly BenchMember[];
  /** What Article 22 proposes, as far as the review sheet says what each held. */
  readonly attribution?: Attribution;
  readonly names: Readonly<Record<string, string>>;
}

/** Who answers, and with which share (22). */
export function PersonsEditor({ shares, bench, attribution, names }: Props) {
  const { t, field } = useWords();
  const nameOf = useNames(names);
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
      {attribution ? (
        <p className="quiet">
          {t('forms.finding.attributed')} <Cite cite="22" />{' '}
          {attribution.nobodyPrimary ? t('forms.finding.nobodyPrimary') : ''}{' '}
          {attribution.undetermined.length > 0
            ? t('forms.finding.undetermined', { names: attribution.undetermined.map(nameOf).join('、') })
            : ''}
        </p>
      ) : null}
      <Form.List name="persons">
        {(entries, { add, remove }) => (
          <>
            {entries.map(({ key, name }, index) => (
              <div key={key} className="member">
                <Form.Item name={[name, 'judge']} label={`${field('judge')} ${index + 1}`} rules={needed}>
                  <PersonPicker names={names} />
                </Form.Item>
                <Form.Item name={[name, 'share']} label={field('share')} rules={needed}>
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
