import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Layout, Result } from 'antd';
import { Suspense, useEffect, useMemo } from 'react';
import { Link, Outlet } from 'react-router';
import type { Me } from '../../answers/session.ts';
import { meQuery } from '../api/queries.ts';
import { keepOnlyDraftsOf } from '../command/draft.ts';
import { PasswordPage } from '../pages/sign-in/password-page.tsx';
import { SignInAgain } from '../pages/sign-in/sign-in-again.tsx';
import { SignInPage } from '../pages/sign-in/sign-in-page.tsx';
import { Citations } from '../ui/citation-drawer.tsx';
import { Answered, Loading } from '../ui/states.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { MeContext } from './me.tsx';
import { SideMenu } from './side-menu.tsx';
import { forgetWhoWas, onSignOutElsewhere } from './signed-out.ts';
import { CourtWords, type OwnWords, useWords } from './text.tsx';

/** Signs in who is not, and puts the frame around every page. */
export function Shell() {
  const me = useQuery(meQuery);
  return <Answered of={me}>{(known) => (known ? <Frame me={known} /> : <SignInPage />)}</Answered>;
}

function Frame({ me }: { me: Me }) {
  const { t } = useWords();
  useTitle(me);
  useOwnDraftsOnly(me);
  const own = useMemo(() => ownWords(me), [me]);
  return (
    <CourtWords own={own}>
      <MeContext value={me}>
        <a className="skip" href="#content">
          {t('app.skip')}
        </a>
        <Layout className="frame">
          <Header me={me} />
          {me.demonstration ? (
            <Alert banner type="info" role="note" title={t('app.demo')} className="no-print demo" />
          ) : null}
          <Layout>
            {me.passwordMustChange ? null : <SideMenu me={me} />}
            <Layout.Content id="content" className="content" tabIndex={-1}>
              <ErrorBoundary key={me.person.id} words={{ title: t('ui.error'), retry: t('ui.retry') }}>
                <Suspense fallback={<Loading />}>
                  <Citations>{me.passwordMustChange ? <PasswordPage /> : <Outlet />}</Citations>
                </Suspense>
              </ErrorBoundary>
            </Layout.Content>
          </Layout>
        </Layout>
        <SignInAgain me={me} />
      </MeContext>
    </CourtWords>
  );
}

/** What this court calls the quality grades (6(1)). */
function ownWords({ qualityNames }: Me): OwnWords {
  return { qualityGrade: qualityNames };
}

/** What others typed in this window is gone when somebody else comes; with a sign-out in any window, everything is. */
function useOwnDraftsOnly({ person }: Me): void {
  const client = useQueryClient();
  useEffect(() => keepOnlyDraftsOf(person.id), [person.id]);
  useEffect(() => onSignOutElsewhere(() => forgetWhoWas(client)), [client]);
}

function useTitle(me: Me): void {
  const { t } = useWords();
  const title = `${t('app.name')} · ${me.court.name}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}

export function MissingPage() {
  const { t } = useWords();
  return (
    <Result status="info" title={t('page.notFound')} extra={<Link to="/">{t('page.backToDesk')}</Link>} />
  );
}
