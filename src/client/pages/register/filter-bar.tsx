import { Button, Checkbox, Input, Select, Space } from 'antd';
import type { ChoiceList } from '../../../vocabulary/choices.ts';
import { categories, departments } from '../../../vocabulary/court.ts';
import { grounds } from '../../../vocabulary/grounds.ts';
import { qualityGrades } from '../../../vocabulary/quality.ts';
import { stages } from '../../../vocabulary/stages.ts';
import { idsOf } from '../../../vocabulary/terms.ts';
import { useWords } from '../../app/text.tsx';
import { DayPicker } from '../../command/day-picker.tsx';
import { searchedByLabel } from '../../command/nearest-first.ts';
import { PersonPicker } from '../../command/person-picker.tsx';
import { usePeople } from '../../ui/person.tsx';
import { type FilterName, type Filters, several } from './filters.ts';

/** Of a review that has begun. */
const begun = idsOf(stages).filter((each) => each !== 'unstarted');

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
      <Several name="stage" label="register.stage" values={begun} filters={filters} change={change} />
      <Several
        name="ground"
        list="grounds"
        label="register.grounds"
        values={idsOf(grounds)}
        filters={filters}
        change={change}
      />
      <Several
        name="source"
        label="register.sources"
        values={idsOf(departments)}
        filters={filters}
        change={change}
      />
      <Several
        name="category"
        label="register.category"
        values={idsOf(categories)}
        filters={filters}
        change={change}
      />
      <Several
        name="quality"
        list="qualityGrade"
        label="register.qualityGrade"
        values={idsOf(qualityGrades)}
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
  readonly list?: ChoiceList;
  readonly label:
    | 'register.stage'
    | 'register.grounds'
    | 'register.sources'
    | 'register.category'
    | 'register.qualityGrade';
  readonly values: readonly string[];
}

function Several({ name, list, label, values, filters, change }: SeveralProps) {
  const { t, choiceOf } = useWords();
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
      options={values.map((value) => ({ value, label: choiceOf(list ?? name, value) }))}
      showSearch={searchedByLabel}
    />
  );
}
