import { useWords } from '../../app/text.tsx';
import { WorkbookImport } from '../../ui/workbook-import.tsx';
import { ImportOutcome } from './import-outcome.tsx';

/** Import of a workbook of cases. */
export function ImportButton() {
  const { t } = useWords();
  return (
    <WorkbookImport
      kind="cases"
      title={t('import.title')}
      open={t('register.import')}
      help={t('import.help')}
      usable={({ counts }) => counts.referral + counts.draft}
    >
      {(imported) => <ImportOutcome imported={imported} />}
    </WorkbookImport>
  );
}
