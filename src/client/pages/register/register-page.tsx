import { Button, Checkbox, Popover, Space, Table } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { RegisterRow } from '../../../answers/register.ts';
import { useDates } from '../../app/dates.ts';
import { holds, useMe } from '../../app/me.tsx';
import { useWords } from '../../app/text.tsx';
import { OpenForm, useOpenForm } from '../../command/actions.tsx';
import { newReviewForms } from '../../forms/review-forms.ts';
import { useNames } from '../../ui/person.tsx';
import { Nothing, Wrong } from '../../ui/states.tsx';
import { type ColumnName, columnNames, columnsOf, firstColumns } from './columns.tsx';
import { ExportButton } from './export-button.tsx';
import { FilterBar } from './filter-bar.tsx';
import { type FilterName, filtersIn } from './filters.ts';
import { ImportButton } from './import-button.tsx';
import { PrintButton, PrintedOf } from './print-button.tsx';
import { SavedFilters } from './saved-filters.tsx';
import { type RegisterRows, useRegister } from './use-register.ts';

/** All reviews that I may see. */
export function RegisterPage() {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const filters = filtersIn(search);
  const rows = useRegister(filters);
  const [columns, setColumns] = useChosenColumns();
  const change = (name: FilterName | 'sort', value: string | undefined) =>
    setSearch((before) => {
      const next = new URLSearchParams(before);
      if (value === undefined) next.delete(name);
      else next.set(name, value);
      return next;
    });
  const total = rows.data?.pages[0]?.total;
  return (
    <>
      <div className="page-head">
        <h1 className="page-title">{t('register.title')}</h1>
        <Space wrap className="no-print">
          <span role="status">{total === undefined ? '' : t('register.total', { total })}</span>
          <SavedFilters />
          <ColumnChoice chosen={columns} choose={setColumns} />
          <ExportButton filters={filters} columns={columns} />
          <PrintButton rows={rows} />
          <NewReferral />
        </Space>
      </div>
      <PrintedOf rows={rows} />
      <FilterBar filters={filters} change={change} clear={() => setSearch({})} />
      {rows.error ? <Wrong error={rows.error} retry={() => void rows.refetch()} /> : null}
      <Rows rows={rows} columns={columns} sort={filters.sort ?? '-referredOn'} change={change} />
    </>
  );
}

interface RowsProps {
  readonly rows: RegisterRows;
  readonly columns: readonly ColumnName[];
  readonly sort: string;
  readonly change: (name: 'sort', value: string | undefined) => void;
}

function Rows({ rows, columns, sort, change }: RowsProps) {
  const words = useWords();
  const { day } = useDates();
  const nameOf = useNames();
  return (
    <>
      <Table<RegisterRow>
        size="small"
        rowKey="id"
        loading={rows.isPending || rows.isPlaceholderData}
        columns={columnsOf(columns, sort, { words, day, nameOf })}
        dataSource={rows.data?.pages.flatMap((page) => [...page.items]) ?? []}
        pagination={false}
        scroll={{ x: 'max-content' }}
        sticky={{ offsetHeader: 48 }}
        locale={{ emptyText: rows.isPending ? ' ' : <Nothing>{words.t('register.empty')}</Nothing> }}
        onChange={(_, __, sorter) => {
          const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
          const by = String(columnKey ?? 'referredOn');
          change('sort', order ? (order === 'descend' ? `-${by}` : by) : undefined);
        }}
      />
      {rows.hasNextPage ? (
        <Button
          block
          loading={rows.isFetchingNextPage}
          onClick={() => void rows.fetchNextPage()}
          className="no-print"
        >
          {words.t('register.next')}
        </Button>
      ) : null}
    </>
  );
}

const remembered = 'register-columns';

function useChosenColumns() {
  const [chosen, setChosen] = useState<readonly ColumnName[]>(() => {
    const kept = localStorage.getItem(remembered);
    return kept ? (JSON.parse(kept) as ColumnName[]) : firstColumns;
  });
  const choose = (columns: readonly ColumnName[]) => {
    localStorage.setItem(remembered, JSON.stringify(columns));
    setChosen(columns);
  };
  return [chosen, choose] as const;
}

interface ChoiceProps {
  readonly chosen: readonly ColumnName[];
  readonly choose: (columns: readonly ColumnName[]) => void;
}

function ColumnChoice({ chosen, choose }: ChoiceProps) {
  const { t } = useWords();
  const options = columnNames.map((name) => ({ value: name, label: t(`register.${name}`) }));
  return (
    <Popover
      trigger="click"
      content={
        <Checkbox.Group
          className="column-choice"
          value={[...chosen]}
          options={options}
          onChange={(values) => choose(values as ColumnName[])}
        />
      }
    >
      <Button aria-haspopup="dialog">{t('register.columns')}</Button>
    </Popover>
  );
}

/** New referrals, for the departments that refer and the office. */
function NewReferral() {
  const { t } = useWords();
  const me = useMe();
  const { open } = useOpenForm();
  const navigate = useNavigate();
  if (!holds(me, 'source-clerk', 'quality-office-clerk')) return null;
  return (
    <Space>
      <ImportButton />
      <Button type="primary" onClick={() => open('refer-case')}>
        {t('register.new')}
      </Button>
      <OpenForm
        actions={[]}
        target={{ kind: 'review' }}
        subject={undefined}
        forms={newReviewForms}
        onDone={(done) => void navigate(`/reviews/${encodeURIComponent(done.id)}`)}
      />
    </Space>
  );
}
