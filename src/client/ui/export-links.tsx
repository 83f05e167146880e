import { Button } from 'antd';
import { useWords } from '../app/text.tsx';

/** The same list as a file, in the language of the page. */
export function ExportLinks({ path }: { path: string }) {
  const { t } = useWords();
  const href = (format: string) => `/api/v1${path}${path.includes('?') ? '&' : '?'}format=${format}`;
  return (
    <span className="no-print export-links">
      <Button href={href('xlsx')} download>
        {t('accountability.xlsx')}
      </Button>{' '}
      <Button href={href('csv')} download>
        {t('accountability.csv')}
      </Button>{' '}
      <Button onClick={() => window.print()}>{t('ui.print')}</Button>
    </span>
  );
}
