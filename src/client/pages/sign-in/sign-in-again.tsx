import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import type { Me } from '../../../answers/session.ts';
import { onSignedOut } from '../../api/call.ts';
import { useWords } from '../../app/text.tsx';
import { Wrong } from '../../ui/states.tsx';
import { useEnter } from './enter.ts';
import { LoginForm } from './login-form.tsx';

/** Over the page when the session has ended, so that nothing filled in is lost. */
export function SignInAgain({ me }: { me: Me }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const { enter, error, busy } = useEnter(() => setOpen(false));
  useEffect(() => onSignedOut(() => setOpen(true)), []);
  return (
    <Modal
      open={open}
      title={t('signIn.again.title')}
      footer={null}
      closable={false}
      keyboard={false}
      destroyOnHidden
    >
      <p>{t('signIn.again.help')}</p>
      {error ? <Wrong error={error} /> : null}
      {me.demonstration ? (
        <Button type="primary" loading={busy} onClick={() => void enter({ person: me.person.id })}>
          {t('signIn.again.demo', { name: me.person.name })}
        </Button>
      ) : (
        <LoginForm busy={busy} enter={(credentials) => void enter(credentials)} />
      )}
    </Modal>
  );
}
