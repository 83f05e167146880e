import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../app/text.tsx';
import type { RegisterRows } from './use-register.ts';

/** What one wants on paper; beyond it the workbook is the thing, and the paper says how many there are. */
const MOST_PAGES = 40;

/** Prints everything that is filtered, not only what has been shown so far. */
export function PrintButton({ rows }: { rows: RegisterRows }) {
  const { t } = useWords();
  const [loading, setLoading] = useState(false);
  const print = async () => {
    setLoading(true);
    let { hasNextPage: more, data } = rows;
    while (more && (data?.pages.length ?? 0) < MOST_PAGES)
      ({ hasNextPage: more, data } = await rows.fetchNextPage());
    setLoading(false);
    setTimeout(() => window.print()); // once the rows are there
  };
  return (
    <Button loading={loading} onClick={() => void print()}>
      {t('ui.print')}
    </Button>
  );
}

/** Stands on paper alone: how many rows it has, of how many. */
export function PrintedOf({ rows: { data } }: { rows: RegisterRows }) {
  const { t } = useWords();
  const shown = data?.pages.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
  return <p className="print-only">{t('register.printed', { shown, total: data?.pages[0]?.total ?? 0 })}</p>;
}
