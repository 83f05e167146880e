import { Radio, Select } from 'antd';
import { useWords } from '../app/text.tsx';
import type { Choice } from './form-props.ts';
import { searchedByLabel } from './nearest-first.ts';

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
  const { choiceOf } = useWords();
  const options = values.map((each) => ({ value: each, label: choiceOf(name, each) }));
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
  const { t, choiceOf } = useWords();
  const offered = options ?? values.map((each) => ({ value: each, label: choiceOf(name, each) }));
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
