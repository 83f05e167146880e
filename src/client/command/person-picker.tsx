import { Select } from 'antd';
import { useWords } from '../app/text.tsx';
import { usePeople } from '../ui/person.tsx';
import { nearestFirst } from './nearest-first.ts';

interface Props {
  readonly id?: string;
  readonly value?: string | string[];
  readonly onChange?: (value: string | string[]) => void;
  readonly multiple?: boolean;
  readonly names?: Readonly<Record<string, string>>;
  /** Only these persons; everybody the court knows where it says nothing. */
  readonly among?: readonly string[];
  /** Stands for a label as well where the picker has none of its own. */
  readonly placeholder?: string;
}

/** A person by name, its sound, id or department, typed or chosen. */
export function PersonPicker({ id, value, onChange, multiple, names = {}, among, placeholder }: Props) {
  const { t } = useWords();
  const people = usePeople();
  const known = people.map((person) => ({
    ...{ value: person.id, label: person.name, where: person.department },
    sounds: person.sounds.join(' '),
  }));
  const named = Object.entries(names)
    .filter(([person]) => !people.some((each) => each.id === person))
    .map(([person, name]) => ({ value: person, label: name, where: '', sounds: '' }));
  const options = [...known, ...named].filter((each) => !among || among.includes(each.value));
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      mode={multiple ? 'multiple' : undefined}
      allowClear
      placeholder={placeholder ?? t('ui.choose')}
      aria-label={placeholder}
      options={options}
      showSearch={{
        filterSort: nearestFirst,
        filterOption: (typed, option) =>
          `${option?.label} ${option?.value} ${option?.where} ${option?.sounds}`
            .toLowerCase()
            .includes(typed.toLowerCase()),
      }}
      optionRender={({ data }) => (
        <>
          {data.label} <small className="quiet">{data.where}</small>
        </>
      )}
    />
  );
}
