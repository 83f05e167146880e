import { Button, Form, Select } from 'antd';
import type { FieldSchema as Schema } from '../../../answers/reference.ts';
import { useWords } from '../../app/text.tsx';
import { Field, useLabel } from '../../command/field.tsx';
import type { Path } from '../../command/field-paths.ts';
import { searchedByLabel } from '../../command/nearest-first.ts';
import { askedOf, type OfficeFilled } from './office-about.ts';

interface Props {
  readonly command: string;
  /** The schema that has the office and what it is about. */
  readonly schema: Schema;
  readonly path?: Path;
  readonly absolute?: Path;
  /** Offices that can't be chosen here any more. */
  readonly taken?: readonly string[];
}

/** An office, and what only some offices need: that is asked for those alone. */
export function OfficeFields({ command, schema, path = [], absolute = path, taken = [] }: Props) {
  const { choiceOf } = useWords();
  const asked = askedOf(Form.useWatch<string | undefined>([...absolute, 'office']));
  const options = (name: string, list: string) =>
    (schema.properties?.[name]?.enum ?? schema.properties?.[name]?.items?.enum ?? []).map((value) => ({
      value,
      label: choiceOf(list, value),
      disabled: taken.includes(value),
    }));
  const at = (name: string) => ({
    command,
    name,
    path: [...path, name],
    absolute: [...absolute, name],
    required: true,
  });
  return (
    <>
      <Field {...at('office')} governed={path.length === 0 ? 'O1:1' : undefined}>
        <Select options={options('office', 'office')} showSearch={searchedByLabel} />
      </Field>
      {asked === 'categories' ? (
        <Field {...at('categories')}>
          <Select mode="multiple" options={options('categories', 'category')} showSearch={searchedByLabel} />
        </Field>
      ) : null}
      {asked === 'source' ? (
        <Field {...at('source')}>
          <Select options={options('source', 'source')} showSearch={searchedByLabel} />
        </Field>
      ) : null}
    </>
  );
}

/** The offices somebody holds from the first day on: a group of fields for each, none twice. */
export function OfficesEditor({ command, schema }: { command: string; schema: Schema }) {
  const { t } = useWords();
  const label = useLabel()(command, 'offices');
  const filled = Form.useWatch<readonly (OfficeFilled | undefined)[] | undefined>('offices') ?? [];
  const taken = (place: number) =>
    filled.flatMap((each, other) => (other !== place && each?.office ? [each.office] : []));
  return (
    <Form.List name="offices">
      {(entries, { add, remove }) => (
        <fieldset className="nested">
          <legend>{label}</legend>
          {entries.map(({ key, name }) => (
            <fieldset key={key} className="nested member">
              <legend className="visually-hidden">{`${label} ${name + 1}`}</legend>
              <OfficeFields
                command={command}
                schema={schema.items ?? {}}
                path={[name]}
                absolute={['offices', name]}
                taken={taken(name)}
              />
              <Button size="small" onClick={() => remove(name)}>
                {`${t('ui.remove')} ${label} ${name + 1}`}
              </Button>
            </fieldset>
          ))}
          <Button
            onClick={() => add({})}
            disabled={entries.length >= (schema.maxItems ?? Number.POSITIVE_INFINITY)}
          >
            {`${t('ui.add')} ${label}`}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
