import { App, Button } from 'antd';
import { useState } from 'react';
import { call, query } from '../../api/call.ts';
import type { RegisterRow } from '../../api/review.ts';
import type { Page } from '../../api/types.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';
import { useProblemWords } from '../../ui/states.tsx';
import type { ColumnName } from './columns.tsx';
import type { Filters } from './filters.ts';

/** All rows that the filters let through, page after page. */
async function allRows(filters: Filters): Promise<readonly RegisterRow[]> {
  const rows: RegisterRow[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const path: string = `/reviews${query({ ...filters, limit: 200, cursor })}`;
    const page: Page<RegisterRow> = await call('GET', path);
    rows.push(...page.items);
    cursor = page.next;
  }
  return rows;
}

/** A cell as spreadsheets read it; what would be taken for a formula stays text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Exactly what is filtered, in the columns chosen. */
export function ExportButton({ filters, columns }: { filters: Filters; columns: readonly ColumnName[] }) {
  const { t, term, comma } = useWords();
  const nameOf = useNames();
  const { message } = App.useApp();
  const [error, setError] = useState<Error>();
  const words = useProblemWords(error);
  const [busy, setBusy] = useState(false);
  const tell = (name: ColumnName, value: unknown): string => {
    if (value === null || value === undefined) return '';
    if (Array.isArray(value))
      return value.map((each) => term(`option.${name === 'sources' ? 'source' : name}`, each)).join(comma);
    return name === 'handlingJudge' || name === 'reviewer'
      ? nameOf(String(value))
      : term(`option.${name}`, String(value));
  };
  const save = async () => {
    setBusy(true);
    try {
      const head = columns.map((name) => t(`register.${name}`));
      const rows = (await allRows(filters)).map((row) => columns.map((name) => tell(name, row[name])));
      download(
        `${t('register.title')}.csv`,
        [head, ...rows].map((line) => line.map(cell).join(',')).join('\r\n'),
      );
    } catch (failed) {
      setError(failed as Error);
      message.error(words || t('ui.error'));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button loading={busy} onClick={() => void save()}>
      {t('register.export')}
    </Button>
  );
}
