import { Button, Checkbox, Form, Radio } from 'antd';
import { useWords } from '../app/text.tsx';
import { Article } from '../command/field.tsx';
import { PersonPicker } from '../command/person-picker.tsx';

/** Who sat: a line a member, with who handled and who presided. */
export function BenchEditor({ names }: { names: Readonly<Record<string, string>> }) {
  const { t, choice, field } = useWords();
  const kind = Form.useWatch<string | undefined>(['bench', 'kind']);
  const byCommittee = Form.useWatch<boolean | undefined>(['bench', 'byCommittee']);
  const kinds = ['sole-judge', 'panel'].map((value) => ({ value, label: choice('kind', value) }));
  return (
    <>
      <Form.Item
        name={['bench', 'kind']}
        label={field('kind')}
        rules={[{ required: true, message: t('ui.required') }]}
      >
        <Radio.Group options={kinds} />
      </Form.Item>
      {kind === 'panel' ? <Article>{t('forms.register.benchHelp')}</Article> : null}
      <Members sole={kind === 'sole-judge'} names={names} />
      <Form.Item name={['bench', 'byCommittee']} valuePropName="checked">
        <Checkbox>{t('forms.register.byCommittee')}</Checkbox>
      </Form.Item>
      {byCommittee ? (
        <div className="row">
          <Form.Item name={['bench', 'committee', 'members']} label={field('members')}>
            <PersonPicker multiple names={names} />
          </Form.Item>
          <Form.Item name={['bench', 'committee', 'presider']} label={field('presider')}>
            <PersonPicker names={names} />
          </Form.Item>
        </div>
      ) : null}
    </>
  );
}

function Members({ sole, names }: { sole: boolean; names: Readonly<Record<string, string>> }) {
  const { t, field } = useWords();
  return (
    <Form.List name={['bench', 'members']}>
      {(entries, { add, remove }) => (
        <>
          {entries.slice(0, sole ? 1 : undefined).map(({ key, name }, index) => (
            <div key={key} className="member">
              <Form.Item name={[name, 'judge']} label={`${field('judge')} ${index + 1}`}>
                <PersonPicker names={names} />
              </Form.Item>
              {sole ? null : (
                <>
                  <Form.Item name={[name, 'handling']} valuePropName="checked">
                    <Checkbox>{field('handling')}</Checkbox>
                  </Form.Item>
                  <Form.Item name={[name, 'presiding']} valuePropName="checked">
                    <Checkbox>{field('presiding')}</Checkbox>
                  </Form.Item>
                  <Button
                    size="small"
                    onClick={() => remove(name)}
                    aria-label={`${t('ui.remove')} ${index + 1}`}
                  >
                    {t('ui.remove')}
                  </Button>
                </>
              )}
            </div>
          ))}
          {sole ? null : <Button onClick={() => add({})}>{t('forms.register.addMember')}</Button>}
        </>
      )}
    </Form.List>
  );
}
