import type { ImportedCases } from '../../answers/imports.ts';
import { useWords } from '../app/text.tsx';

type Around = Pick<ImportedCases, 'sheets' | 'passedOver' | 'unreadColumns'>;

/** What the file has beside the rows: sheets, those that are not read, and columns that say nothing to the program. */
export function ImportAround({ around: { sheets, passedOver, unreadColumns } }: { around: Around }) {
  const { t, comma } = useWords();
  if (sheets.length + passedOver.length + unreadColumns.length === 0) return null;
  return (
    <ul className="listed quiet no-print">
      {sheets.map(({ sheet, rows }) => (
        <li key={sheet}>{t('import.sheet', { sheet, rows })}</li>
      ))}
      {passedOver.map(({ sheet, says }) => (
        <li key={sheet}>{t('import.passedOver', { sheet, says })}</li>
      ))}
      {unreadColumns.length > 0 ? (
        <li>{t('import.unreadColumns', { columns: unreadColumns.join(comma) })}</li>
      ) : null}
    </ul>
  );
}
