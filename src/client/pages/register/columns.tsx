import { type TableColumnsType, Tag } from 'antd';
import type { RegisterRow } from '../../../answers/register.ts';
import type { useWords } from '../../app/text.tsx';
import { CaseNumber } from '../../ui/case-number.tsx';
import { Due } from '../../ui/due.tsx';

type Words = ReturnType<typeof useWords>;

interface Telling {
  readonly words: Words;
  day(day: string | null | undefined): string;
  nameOf(id: string): string;
}

export const columnNames = [
  'number',
  'caseNumber',
  'otherCaseNumbers',
  'stage',
  'dueOn',
  'cause',
  'parties',
  'category',
  'grounds',
  'sources',
  'division',
  'handlingJudge',
  'reviewer',
  'opinion',
  'qualityGrade',
  'referredOn',
  'registeredOn',
  'filedOn',
  'caseClosedOn',
  'closedOn',
] as const;

export type ColumnName = (typeof columnNames)[number];

export const firstColumns: readonly ColumnName[] = [
  'number',
  'caseNumber',
  'stage',
  'dueOn',
  'cause',
  'handlingJudge',
  'reviewer',
  'referredOn',
];

/** The server’s names of what can be sorted by. */
const sortable: Readonly<Partial<Record<ColumnName, string>>> = {
  number: 'number',
  referredOn: 'referredOn',
  filedOn: 'filedOn',
  closedOn: 'closedOn',
  dueOn: 'dueOn',
};

const days: readonly ColumnName[] = ['referredOn', 'registeredOn', 'filedOn', 'caseClosedOn', 'closedOn'];

export function columnsOf(
  chosen: readonly ColumnName[],
  sort: string,
  telling: Telling,
): TableColumnsType<RegisterRow> {
  return columnNames
    .filter((name) => chosen.includes(name))
    .map((name) => ({
      key: sortable[name] ?? name,
      title: telling.words.t(`register.${name}`),
      ellipsis: name === 'cause' || name === 'parties' || name === 'grounds',
      sorter: sortable[name] !== undefined,
      sortOrder: orderOf(sortable[name], sort),
      render: (_: unknown, row: RegisterRow) => cellOf(name, row, telling),
    }));
}

function orderOf(name: string | undefined, sort: string): 'ascend' | 'descend' | null {
  if (name === undefined) return null;
  if (sort === name) return 'ascend';
  return sort === `-${name}` ? 'descend' : null;
}

function cellOf(name: ColumnName, row: RegisterRow, { words, day, nameOf }: Telling) {
  const { choiceOf } = words;
  const value = row[name];
  if (name === 'caseNumber') return <CaseCell row={row} words={words} />;
  if (name === 'stage') return <StageCell row={row} words={words} />;
  if (value === null || value === undefined) return '';
  if (name === 'number') return <CaseNumber review={row.id}>{String(value)}</CaseNumber>;
  if (name === 'handlingJudge' || name === 'reviewer')
    return <span className="person">{nameOf(String(value))}</span>;
  if (name === 'dueOn') return row.due ? <Due due={row.due} /> : '';
  if (days.includes(name)) return day(String(value));
  if (Array.isArray(value))
    return value.map((each: string) => choiceOf(singular(name), each)).join(words.comma);
  return choiceOf(name, String(value));
}

function singular(name: ColumnName): string {
  return name === 'sources' ? 'source' : name;
}

function CaseCell({ row, words }: { row: RegisterRow; words: Words }) {
  return (
    <>
      <CaseNumber review={row.id}>{row.caseNumber}</CaseNumber>{' '}
      {row.otherCaseNumbers.length > 0 ? (
        <span className="quiet">{words.t('register.others', { count: row.otherCaseNumbers.length })} </span>
      ) : null}
      {row.beyondTimeLimit ? <Tag color="warning">{words.t('register.beyond')}</Tag> : null}
    </>
  );
}

function StageCell({ row, words: { t, choice, fieldOf, comma } }: { row: RegisterRow; words: Words }) {
  const missing = row.missing ?? [];
  return (
    <>
      {choice('stage', row.stage)}{' '}
      {missing.length > 0 ? (
        <small className="quiet">
          {t('register.missing', { fields: missing.map((field) => fieldOf('', field)).join(comma) })}
        </small>
      ) : null}
    </>
  );
}
