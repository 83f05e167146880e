import { Button, DatePicker, Form, Radio } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { Schema } from '../api/types.ts';
import { useWords } from '../app/text.tsx';
import { type FieldProps, Offered, SchemaField } from './schema-field.tsx';

type Labeled = FieldProps & { readonly label: string };

/** The fields of an object schema, in its order. */
export function SchemaFields({
  schema,
  leaveOut = [],
  path,
  ...rest
}: Omit<FieldProps, 'name' | 'required'> & { leaveOut?: readonly string[] }) {
  const fields = Object.entries(schema.properties ?? {}).filter(([name]) => !leaveOut.includes(name));
  return fields.map(([name, field]) => (
    <SchemaField
      {...rest}
      key={name}
      name={name}
      schema={field}
      path={[...path, name]}
      absolute={[...(rest.absolute ?? path), name]}
      required={schema.required?.includes(name) ?? false}
    />
  ));
}

export function Group({ label, name: _, required, schema, ...rest }: Labeled) {
  const inner = required ? schema : { ...schema, required: [] };
  return (
    <fieldset className="nested">
      <legend>{label}</legend>
      <SchemaFields {...rest} schema={inner} />
    </fieldset>
  );
}

export function ListOf({ label, name, schema, path, absolute, required, ...rest }: Labeled) {
  const { t } = useWords();
  const starts = required || (schema.minItems ?? 0) > 0 ? [{}] : [];
  return (
    <fieldset className="nested">
      <legend>{label}</legend>
      <Form.List name={[...path]} initialValue={starts}>
        {(entries, { add, remove }) => (
          <>
            {entries.map(({ key, name: index }) => (
              <fieldset key={key} className="nested">
                <legend className="visually-hidden">{`${label} ${index + 1}`}</legend>
                <SchemaFields
                  {...rest}
                  schema={schema.items ?? {}}
                  path={[index]}
                  absolute={[...(absolute ?? path), index]}
                />
                <Button size="small" onClick={() => remove(index)}>
                  {`${t('ui.remove')} ${label} ${index + 1}`}
                </Button>
              </fieldset>
            ))}
            <Button
              onClick={() => add({})}
              disabled={entries.length >= (schema.maxItems ?? Number.POSITIVE_INFINITY)}
            >
              {`${t('ui.add')} ${label}`}
            </Button>
          </>
        )}
      </Form.List>
    </fieldset>
  );
}

function variantName(schema: Schema): string {
  return schema.properties?.kind?.const ?? '';
}

/** One of several shapes, told apart by their `kind`. */
export function Union({ label, name: _, schema, path, absolute, required: __, ...rest }: Labeled) {
  const { t, term } = useWords();
  const variants = schema.oneOf ?? schema.anyOf ?? [];
  const kind = Form.useWatch<string | undefined>([...(absolute ?? path), 'kind']);
  const chosen = variants.find((each) => variantName(each) === kind);
  const options = variants.map((each) => ({
    value: variantName(each),
    label: term('option.kind', variantName(each)),
  }));
  return (
    <fieldset className="nested">
      <legend>{label}</legend>
      <Form.Item
        name={[...path, 'kind']}
        label={term('field', 'kind')}
        rules={[{ required: true, message: t('ui.required') }]}
      >
        <Radio.Group options={options} />
      </Form.Item>
      {chosen ? (
        <SchemaFields {...rest} schema={chosen} path={path} absolute={absolute} leaveOut={['kind']} />
      ) : null}
    </fieldset>
  );
}

/** A value for each person that the page names. */
export function ByPerson({ label, name, schema, path, names, ...rest }: Labeled) {
  const each = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  return (
    <fieldset className="nested">
      <legend>{label}</legend>
      {Object.entries(names).map(([person, words]) =>
        each.enum ? (
          <Form.Item key={person} name={[...path, person]} label={words}>
            <Offered name={name} values={each.enum} />
          </Form.Item>
        ) : (
          <SchemaField
            {...rest}
            key={person}
            names={names}
            name={person}
            schema={each}
            path={[...path, person]}
            required={false}
          />
        ),
      )}
    </fieldset>
  );
}

interface Days {
  readonly id?: string;
  readonly value?: readonly string[];
  readonly onChange?: (days: readonly string[]) => void;
}

export function DayList({ id, value = [], onChange }: Days) {
  const { t } = useWords();
  const given = (days: Dayjs | Dayjs[] | null) => (Array.isArray(days) ? days : days ? [days] : []);
  return (
    <DatePicker
      id={id}
      multiple
      value={value.map((day) => dayjs(day))}
      onChange={(days) =>
        onChange?.(
          given(days)
            .map((day) => day.format('YYYY-MM-DD'))
            .sort(),
        )
      }
      placeholder={t('ui.chooseDate')}
      style={{ width: '100%' }}
    />
  );
}
