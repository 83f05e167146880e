import { InputNumber, Radio, Select } from 'antd';
import type { FieldSchema as Schema } from '../../answers/reference.ts';
import { useWords } from '../app/text.tsx';
import { DayPicker } from './day-picker.tsx';
import { Field, Line, LongText, useLabel } from './field.tsx';
import { kindOf } from './field-kinds.ts';
import type { Path } from './field-paths.ts';
import type { Choice, Choices } from './form-props.ts';
import { searchedByLabel } from './nearest-first.ts';
import { Group, ListOf } from './nested-fields.tsx';
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
}

/** One field of a command, asked for as its schema says. */
export function SchemaField(props: FieldProps) {
  const { command, name, schema, choices } = props;
  const kind = kindOf(name, schema, choices[name] !== undefined);
  const label = useLabel()(command, name);
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

interface Chooser {
  readonly id?: string;
  readonly value?: string | string[];
  readonly onChange?: (value: string | string[]) => void;
}

/** Few options stand open, many in a list. */
export function Options({
  name,
  values,
  id,
  value,
  onChange,
}: Chooser & { name: string; values: readonly string[] }) {
  const { term } = useWords();
  const options = values.map((each) => ({ value: each, label: term(`option.${name}`, each) }));
  if (values.length <= 4)
    return (
      <Radio.Group
        id={id}
        value={value}
        onChange={(event) => onChange?.(event.target.value)}
        options={options}
      />
    );
  return <Offered id={id} value={value} onChange={onChange} options={options} name={name} values={[]} />;
}

interface OfferedProps extends Chooser {
  readonly name: string;
  readonly options?: readonly Choice[];
  readonly values: readonly string[];
  readonly multiple?: boolean;
}

export function Offered({ name, options, values, multiple, id, value, onChange }: OfferedProps) {
  const { t, term } = useWords();
  const offered = options ?? values.map((each) => ({ value: each, label: term(`option.${name}`, each) }));
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      mode={multiple ? 'multiple' : undefined}
      options={[...offered]}
      placeholder={t('ui.choose')}
      notFoundContent={t('ui.nothingToChoose')}
      allowClear
      showSearch={searchedByLabel}
    />
  );
}

export function YesNo({
  id,
  value,
  onChange,
}: {
  id?: string;
  value?: boolean;
  onChange?: (value: boolean) => void;
}) {
  const { t } = useWords();
  const options = [
    { value: true, label: t('ui.yes') },
    { value: false, label: t('ui.no') },
  ];
  return (
    <Radio.Group
      id={id}
      value={value}
      onChange={(event) => onChange?.(event.target.value)}
      options={options}
    />
  );
}
