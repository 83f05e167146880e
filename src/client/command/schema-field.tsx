import { Button, Form, InputNumber, Select } from 'antd';
import type { FieldSchema as Schema } from '../../answers/reference.ts';
import { useWords } from '../app/text.tsx';
import { Offered, Options, YesNo } from './choosers.tsx';
import { DayPicker } from './day-picker.tsx';
import { Field, Line, LongText, useLabel } from './field.tsx';
import { kindOf } from './field-kinds.ts';
import type { Path } from './field-paths.ts';
import type { Choices } from './form-props.ts';
import { PersonPicker } from './person-picker.tsx';
import { ScanInput } from './scan-input.tsx';

export interface FieldProps {
  readonly command: string;
  /** Where its value is in the form, and where relative to the list it may stand in. */
  readonly path: Path;
  readonly absolute?: Path;
  readonly name: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly names: Readonly<Record<string, string>>;
  readonly choices: Choices;
  /** The provisions whose words stand beside fields, by field. */
  readonly governed?: Readonly<Record<string, string>>;
  /** Days that can’t be later than today. */
  readonly past?: readonly string[];
  /** The list or group in which it stands: there it may have a name of its own. */
  readonly within?: string;
  /** Of the entries of a list, which fields are asked for: it goes by what is filled into one of them. */
  readonly entries?: Readonly<Record<string, EntriesShown>>;
}

interface EntriesShown {
  readonly by: string;
  readonly shown: (value: unknown) => readonly string[];
}

/** One field of a command, asked for as its schema says. */
export function SchemaField(props: FieldProps) {
  const { command, name, schema, choices } = props;
  const kind = kindOf(name, schema, choices[name] !== undefined);
  const label = useLabel()(command, name, props.within);
  if (kind === 'group') return <Group {...props} label={label} />;
  if (kind === 'list') return <ListOf {...props} label={label} />;
  return <Simple {...props} kind={kind} label={label} />;
}

function Simple({ kind, label, ...props }: FieldProps & { kind: ReturnType<typeof kindOf>; label: string }) {
  const { name, path, absolute, schema, required, governed } = props;
  return (
    <Field
      name={name}
      path={path}
      absolute={absolute}
      label={label}
      required={required && schema.default === undefined}
      governed={governed?.[name]}
      initial={schema.default}
    >
      {inputOf(kind, props, label)}
    </Field>
  );
}

function inputOf(kind: ReturnType<typeof kindOf>, props: FieldProps, label: string) {
  const { name, schema, names, choices } = props;
  switch (kind) {
    case 'choice':
      return <Options name={name} values={schema.enum ?? []} />;
    case 'choices':
      return <Offered options={choices[name]} name={name} values={schema.items?.enum ?? []} multiple />;
    case 'options':
      return <Offered options={choices[name]} name={name} values={[]} />;
    case 'day':
      return <DayPicker notAfterToday={props.past?.includes(name)} />;
    case 'person':
      return <PersonPicker names={names} />;
    case 'persons':
      return <PersonPicker names={names} multiple />;
    case 'yes-no':
      return <YesNo />;
    case 'number':
      return <InputNumber precision={0} />;
    case 'texts':
      return (
        <Select
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={['、', '；', ';', '\n']}
          aria-label={label}
        />
      );
    case 'scan':
      return <ScanInput />;
    case 'long':
      return <LongText />;
    default:
      return <Line />;
  }
}

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

function Group({ label, name: _, required, schema, ...rest }: Labeled) {
  const inner = required ? schema : { ...schema, required: [] };
  return (
    <fieldset className="nested">
      <legend>{label}</legend>
      <SchemaFields {...rest} schema={inner} />
    </fieldset>
  );
}

/** One entry of a list; where it goes by one of its fields, only what that asks for. */
function EntryFields({
  goesBy,
  schema,
  ...rest
}: Parameters<typeof SchemaFields>[0] & { goesBy: EntriesShown | undefined }) {
  const chosen: unknown = Form.useWatch([...(rest.absolute ?? rest.path), goesBy?.by ?? '']);
  if (!goesBy) return <SchemaFields {...rest} schema={schema} />;
  const shown = [goesBy.by, ...goesBy.shown(chosen)];
  const properties = Object.fromEntries(
    shown.flatMap((field) => {
      const of = schema.properties?.[field];
      return of ? [[field, of]] : [];
    }),
  );
  return <SchemaFields {...rest} schema={{ ...schema, properties }} />;
}

function ListOf({ label, name, schema, path, absolute, required, within: _, ...rest }: Labeled) {
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
                <EntryFields
                  {...rest}
                  within={name}
                  schema={schema.items ?? {}}
                  path={[index]}
                  absolute={[...(absolute ?? path), index]}
                  goesBy={rest.entries?.[name]}
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
