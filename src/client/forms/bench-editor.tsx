import { Button, Checkbox, Form, Radio } from 'antd';
import type { Bench } from '../../answers/review-case.ts';
import { useWords } from '../app/text.tsx';
import { Article } from '../command/field.tsx';
import { PersonPicker } from '../command/person-picker.tsx';

export interface BenchFilled {
  readonly kind?: string;
  readonly members?: readonly {
    readonly judge?: string;
    readonly handling?: boolean;
    readonly presiding?: boolean;
  }[];
  readonly byCommittee?: boolean;
  readonly committee?: { readonly members?: readonly string[]; readonly presider?: string };
}

export function benchFilled(bench: Bench | undefined): BenchFilled {
  if (!bench) return { kind: 'panel', members: [{ handling: true }, { presiding: true }, {}] };
  return { ...bench, byCommittee: bench.committee !== undefined };
}

/** The fields of the command: lines left empty fall away. */
export function benchFields({ kind, members = [], byCommittee, committee }: BenchFilled) {
  const sole = kind === 'sole-judge';
  return {
    kind,
    members: members
      .filter((member) => member.judge)
      .map(({ judge, handling, presiding }) => ({
        judge,
        handling: sole || (handling ?? false),
        presiding: !sole && (presiding ?? false),
      })),
    committee: byCommittee ? committee : undefined,
  };
}

/** Who sat: a line a member, with who handled and who presided. */
export function BenchEditor({ names }: { names: Readonly<Record<string, string>> }) {
  const { t, term } = useWords();
  const kind = Form.useWatch<string | undefined>(['bench', 'kind']);
  const byCommittee = Form.useWatch<boolean | undefined>(['bench', 'byCommittee']);
  const kinds = ['sole-judge', 'panel'].map((value) => ({ value, label: term('option.kind', value) }));
  return (
    <>
      <Form.Item
        name={['bench', 'kind']}
        label={t('field.kind')}
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
          <Form.Item name={['bench', 'committee', 'members']} label={t('field.members')}>
            <PersonPicker multiple names={names} />
          </Form.Item>
          <Form.Item name={['bench', 'committee', 'presider']} label={t('field.presider')}>
            <PersonPicker names={names} />
          </Form.Item>
        </div>
      ) : null}
    </>
  );
}

function Members({ sole, names }: { sole: boolean; names: Readonly<Record<string, string>> }) {
  const { t } = useWords();
  return (
    <Form.List name={['bench', 'members']}>
      {(entries, { add, remove }) => (
        <>
          {entries.slice(0, sole ? 1 : undefined).map(({ key, name }, index) => (
            <div key={key} className="member">
              <Form.Item name={[name, 'judge']} label={`${t('field.judge')} ${index + 1}`}>
                <PersonPicker names={names} />
              </Form.Item>
              {sole ? null : (
                <>
                  <Form.Item name={[name, 'handling']} valuePropName="checked">
                    <Checkbox>{t('field.handling')}</Checkbox>
                  </Form.Item>
                  <Form.Item name={[name, 'presiding']} valuePropName="checked">
                    <Checkbox>{t('field.presiding')}</Checkbox>
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
