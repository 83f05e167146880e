import { Tabs } from 'antd';
import { useSearchParams } from 'react-router';
import { useWords } from '../../app/text.tsx';
import { AllowancesTab } from './allowances-tab.tsx';
import { SanctionsTab } from './sanctions-tab.tsx';
import './accountability.css';

/** What is to be issued, carried out and restored, and the monthly list of withheld allowances. */
export function AccountabilityPage() {
  const { t } = useWords();
  const [search, setSearch] = useSearchParams();
  const active = search.get('tab') === 'allowances' ? 'allowances' : 'sanctions';
  return (
    <>
      <h1 className="page-title">{t('accountability.title')}</h1>
      <Tabs
        activeKey={active}
        onChange={(tab) => setSearch({ tab })}
        destroyOnHidden
        items={[
          { key: 'sanctions', label: t('accountability.tab.sanctions'), children: <SanctionsTab /> },
          { key: 'allowances', label: t('accountability.tab.allowances'), children: <AllowancesTab /> },
        ]}
      />
    </>
  );
}
