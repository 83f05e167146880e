import { Button, Checkbox, Input, Select, Space } from 'antd';
import { useWords } from '../../app/text.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { searchedByLabel } from '../../command/nearest-first.ts';
import { PersonPicker } from '../../command/person-picker.tsx';
import { usePeople } from '../../ui/person.tsx';
import { type FilterName, type Filters, several } from './filters.ts';

const stages = [
  'draft',
  'referred',
  'registered',
  'assigned',
  'under-examination',
  'examined',
  'delivered',
  'awaiting-committee',
  'decided',
  'with-superior-court',
  'closed',
  'archived',
  'declined',
  'withdrawn',
  'merged',
];
const grounds = [
  '9(1)',
  '9(2)',
  '9(3)',
  '9(4)',
  '9(5)',
  '9(6)',
  '9(7)',
  '9(8)',
  '9(9)',
  '9(10)',
  'O2-long-pending',
  'O2-prolonged-detention',
  'O2-two-way',
];
const sources = [
  'case-filing',
  'trial-supervision',
  'petitions',
  'supervision',
  'trial-management',
  'general-office',
  'other',
];
const categories = ['criminal', 'civil', 'administrative', 'enforcement', 'state-compensation', 'petition'];

const qualities = ['qualified', 'flawed', 'unqualified'];

interface Props {
  readonly filters: Filters;
  readonly change: (name: FilterName, value: string | undefined) => void;
  readonly clear: () => void;
}

export function FilterBar({ filters, change, clear }: Props) {
  const { t } = useWords();
  const divisions = [...new Set(usePeople().map((person) => person.department))].sort();
  const set = Object.keys(filters).some((name) => name !== 'sort');
  return (
    <search className="filters no-print" aria-label={t('register.filters')}>
      <Input.Search
        key={filters.q ?? ''}
        defaultValue={filters.q}
        aria-label={t('register.q')}
        placeholder={t('app.search')}
        maxLength={50}
        allowClear
        onSearch={(text) => change('q', text.trim() || undefined)}
      />
      <Several name="stage" label="register.stage" values={stages} filters={filters} change={change} />
      <Several
        name="ground"
        term="grounds"
        label="register.grounds"
        values={grounds}
        filters={filters}
        change={change}
      />
      <Several name="source" label="register.sources" values={sources} filters={filters} change={change} />
      <Several
        name="category"
        label="register.category"
        values={categories}
        filters={filters}
        change={change}
      />
      <Several
        name="quality"
        term="qualityGrade"
        label="register.qualityGrade"
        values={qualities}
        filters={filters}
        change={change}
      />
      <Select
        aria-label={t('register.division')}
        placeholder={t('register.division')}
        allowClear
        value={filters.division}
        onChange={(value) => change('division', value)}
        options={divisions.map((value) => ({ value, label: value }))}
      />
      <PersonPicker
        placeholder={t('register.judge')}
        value={filters.judge}
        onChange={(value) => change('judge', value as string | undefined)}
      />
      <PersonPicker
        placeholder={t('register.reviewer')}
        value={filters.reviewer}
        onChange={(value) => change('reviewer', value as string | undefined)}
      />
      <DayPicker
        placeholder={t('register.from')}
        value={filters.from}
        onChange={(day) => change('from', day)}
      />
      <DayPicker placeholder={t('register.to')} value={filters.to} onChange={(day) => change('to', day)} />
      <Space>
        <Checkbox
          checked={filters.overdue === 'true'}
          onChange={(event) => change('overdue', event.target.checked ? 'true' : undefined)}
        >
          {t('register.overdue')}
        </Checkbox>
        {set ? (
          <Button size="small" onClick={clear}>
            {t('register.clear')}
          </Button>
        ) : null}
      </Space>
    </search>
  );
}

interface SeveralProps extends Pick<Props, 'filters' | 'change'> {
  readonly name: 'stage' | 'ground' | 'source' | 'category' | 'quality';
  readonly term?: string;
  readonly label:
    | 'register.stage'
    | 'register.grounds'
    | 'register.sources'
    | 'register.category'
    | 'register.qualityGrade';
  readonly values: readonly string[];
}

function Several({ name, term: words = name, label, values, filters, change }: SeveralProps) {
  const { t, term } = useWords();
  return (
    <Select
      mode="multiple"
      aria-label={t(label)}
      placeholder={t(label)}
      allowClear
      maxTagCount="responsive"
      popupMatchSelectWidth={false}
      value={several(filters[name])}
      onChange={(chosen: string[]) => change(name, chosen.join(',') || undefined)}
      options={values.map((value) => ({ value, label: term(`option.${words}`, value) }))}
      showSearch={searchedByLabel}
    />
  );
}
