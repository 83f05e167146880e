import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import type { ErrorItem } from '../../answers/reference.ts';
import { citation } from '../../vocabulary/citation.ts';
import { referenceQuery } from '../api/reference.ts';
import { useWords } from '../app/text.tsx';
import { searchedByCite } from '../command/nearest-first.ts';

interface Props {
  readonly id?: string;
  readonly value?: string | string[];
  readonly onChange?: (value: string | string[]) => void;
  readonly multiple?: boolean;
  readonly offered?: (item: ErrorItem) => boolean;
}

/** The items of 17–20, found by number or by any of their words, under their grade. */
export function ItemPicker({ id, value, onChange, multiple, offered = () => true }: Props) {
  const { t, locale, choice } = useWords();
  const items = useQuery(referenceQuery).data?.items ?? [];
  if (items.length === 0)
    return (
      <Input id={id} value={value} onChange={(event) => onChange?.(event.target.value)} maxLength={200} />
    );
  const grades = [...new Set(items.map((item) => item.grade))];
  const options = grades.map((grade) => ({
    label: choice('grade', grade),
    options: items
      .filter((item) => item.grade === grade && offered(item))
      .map((item) => ({ value: item.item, label: `${citation(item.item)[locale]} ${item.words[locale]}` })),
  }));
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      mode={multiple ? 'multiple' : undefined}
      maxCount={multiple ? 2 : undefined}
      allowClear
      options={options.filter((group) => group.options.length > 0)}
      placeholder={t('forms.finding.search')}
      showSearch={searchedByCite}
      listHeight={320}
      className="item-picker"
    />
  );
}

export function useItem(item: string | undefined): ErrorItem | undefined {
  return useQuery(referenceQuery).data?.items.find((each) => each.item === item);
}
