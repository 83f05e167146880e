import { Alert, Button } from 'antd';
import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Slip } from '../../../answers/imports.ts';
import { useWords } from '../../app/text.tsx';

/** One-time passwords of new accounts, this once: on screen, and on paper to be cut and handed over. */
export function Slips({ slips }: { slips: readonly Slip[] }) {
  const { t } = useWords();
  useEffect(() => {
    // on paper nothing but the slips, of all that is on screen
    document.body.classList.add('prints-slips');
    return () => document.body.classList.remove('prints-slips');
  }, []);
  return (
    <>
      <Alert
        type="warning"
        role="alert"
        title={t('peopleImport.slips', { count: slips.length })}
        description={t('peopleImport.slipsHelp')}
        action={<Button onClick={() => window.print()}>{t('ui.print')}</Button>}
      />
      <SlipList slips={slips} label={t('peopleImport.slipsLabel')} />
      {createPortal(
        <div className="slips-on-paper">
          <SlipList slips={slips} label={t('peopleImport.slipsLabel')} />
        </div>,
        document.body,
      )}
    </>
  );
}

function SlipList({ slips, label }: { slips: readonly Slip[]; label: string }) {
  const { t } = useWords();
  return (
    <ul className="slips" aria-label={label}>
      {slips.map(({ person, name, department, login, oneTimePassword }) => (
        <li key={person}>
          <strong>{name}</strong> <span className="quiet">{department}</span>
          <br />
          {t('accounts.login')} <code>{login}</code>
          <br />
          {t('peopleImport.oneTimePassword')} <code>{oneTimePassword}</code>
          <br />
          <small className="quiet">{t('accounts.once')}</small>
        </li>
      ))}
    </ul>
  );
}
