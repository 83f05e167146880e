import { Button, Form } from 'antd';
import { useWords } from '../app/text.tsx';
import { type FieldProps, SchemaField } from './schema-field.tsx';

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
