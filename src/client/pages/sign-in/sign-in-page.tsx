import { useQuery } from '@tanstack/react-query';
import { Alert, Card, Space } from 'antd';
import { sessionPeopleQuery } from '../../api/queries.ts';
import { LanguageSwitch } from '../../app/header.tsx';
import { useWords } from '../../app/text.tsx';
import { Answered, Wrong } from '../../ui/states.tsx';
import { useEnter } from './enter.ts';
import { LoginForm } from './login-form.tsx';
import { PeopleByOffice } from './people-by-office.tsx';

export function SignInPage() {
  const { t } = useWords();
  const people = useQuery(sessionPeopleQuery);
  return (
    <main className="sign-in">
      <div className="page-head">
        <div className="brand">
          <strong>{t('app.name')}</strong>
          <span>{t('app.subtitle')}</span>
        </div>
        <LanguageSwitch />
      </div>
      <Answered of={people}>{(known) => (known ? <Demonstration people={known} /> : <Real />)}</Answered>
    </main>
  );
}

function Demonstration({ people }: { people: Parameters<typeof PeopleByOffice>[0]['people'] }) {
  const { t } = useWords();
  const { enter, error, busy } = useEnter();
  return (
    <>
      <Alert type="info" title={t('app.demo')} style={{ marginBottom: 12 }} />
      <h1 className="page-title">{t('signIn.demo.title')}</h1>
      <p>{t('signIn.demo.help')}</p>
      {error ? <Wrong error={error} /> : null}
      <PeopleByOffice people={people} disabled={busy} choose={(person) => void enter({ person })} />
    </>
  );
}

function Real() {
  const { t } = useWords();
  const { enter, error, busy } = useEnter();
  return (
    <Card className="sign-in-narrow" title={<h1 className="page-title">{t('signIn.title')}</h1>}>
      <Space orientation="vertical" style={{ width: '100%' }}>
        {error ? <Wrong error={error} /> : null}
        <LoginForm busy={busy} enter={(credentials) => void enter(credentials)} />
      </Space>
    </Card>
  );
}
