import { Alert, Button, Typography } from 'antd';
import type { NewAccount as Told } from '../../../answers/accounts.ts';
import { useWords } from '../../app/text.tsx';
import { useNames } from '../../ui/person.tsx';

/** A one-time password, shown this once. */
export function OncePassword({ told, onRead }: { told: Told; onRead: () => void }) {
  const { t } = useWords();
  const nameOf = useNames();
  return (
    <Alert
      type="warning"
      role="alert"
      title={t('accounts.password', { name: nameOf(told.person), login: told.login })}
      description={
        <>
          <Typography.Text code copyable style={{ fontSize: 18 }}>
            {told.oneTimePassword}
          </Typography.Text>
          <p>{t('accounts.once')}</p>
        </>
      }
      action={<Button onClick={onRead}>{t('accounts.noted')}</Button>}
    />
  );
}
