import { App, Button } from 'antd';
import { useState } from 'react';
import type { Register, RegisterRow } from '../../../answers/register.ts';
import { call, query } from '../../api/call.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';
import { type SheetFormat, saveSheet, sheetFormats } from '../../ui/save-sheet.ts';
import { useProblemWords } from '../../ui/states.tsx';
import type { ColumnName } from './columns.tsx';
import type { Filters } from './filters.ts';

/** All rows that the filters let through, page after page; tells how many it has read. */
async function allRows(filters: Filters, read: (count: number) => void): Promise<readonly RegisterRow[]> {
  const rows: RegisterRow[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const path: string = `/reviews${query({ ...filters, limit: 200, cursor })}`;
    const page: Register = await call('GET', path);
    rows.push(...page.items);
    cursor = page.next;
    read(rows.length);
  }
  return rows;
}

/** Exactly what is filtered, in the columns chosen. */
export function ExportButton({ filters, columns }: { filters: Filters; columns: readonly ColumnName[] }) {
  const { t } = useWords();
  const told = useCellWords();
  const { message } = App.useApp();
  const [error, setError] = useState<Error>();
  const problem = useProblemWords(error);
  const [read, setRead] = useState<number>();
  const save = async (format: SheetFormat) => {
    setRead(0);
    setError(undefined);
    try {
      const head = columns.map((name) => t(`register.${name}`));
      const rows = await allRows(filters, setRead);
      const lines = rows.map((row) => columns.map((name) => told(name, row[name])));
      await saveSheet(t('register.title'), [head, ...lines], format);
      message.success(t('register.exported', { count: rows.length }));
    } catch (failed) {
      setError(failed as Error);
    } finally {
      setRead(undefined);
    }
  };
  return (
    <>
      {problem ? <span role="alert">{problem}</span> : null}
      {sheetFormats.map((format) => (
        <Button key={format} disabled={read !== undefined} onClick={() => void save(format)}>
          {t(`register.export.${format}`)}
        </Button>
      ))}
      <span role="status">{read === undefined ? '' : t('register.exporting', { count: read })}</span>
    </>
  );
}

function useCellWords() {
  const { comma, choiceOf } = useWords();
  const nameOf = useNames();
  return (name: ColumnName, value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value))
      return value.map((each) => choiceOf(name === 'sources' ? 'source' : name, each)).join(comma);
    return name === 'handlingJudge' || name === 'reviewer'
      ? nameOf(String(value))
      : choiceOf(name, String(value));
  };
}
