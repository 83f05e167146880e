import { useQueryClient } from '@tanstack/react-query';
import { Button, Dropdown, Input, Layout, Segmented } from 'antd';
import { useNavigate } from 'react-router';
import type { Me } from '../../answers/session.ts';
import { call } from '../api/call.ts';
import { worksOnCases } from '../pages/routes.ts';
import { useScheme, type Wish } from './scheme.tsx';
import { MenuButton } from './side-menu.tsx';
import { forgetWhoWas, tellSignedOut } from './signed-out.ts';
import { type Locale, useWords } from './text.tsx';

export function Header({ me }: { me: Me }) {
  const { t } = useWords();
  return (
    <Layout.Header className="header no-print">
      {me.passwordMustChange ? null : <MenuButton me={me} />}
      <div className="brand">
        <strong>{t('app.name')}</strong>
        <span>{me.court.name}</span>
      </div>
      {worksOnCases(me) && !me.passwordMustChange ? <Search /> : <div className="search" />}
      <LanguageSwitch />
      <Who me={me} />
    </Layout.Header>
  );
}

function Search() {
  const { t } = useWords();
  const navigate = useNavigate();
  const search = (text: string) => {
    const q = text.trim();
    void navigate(q === '' ? '/reviews' : `/reviews?q=${encodeURIComponent(q)}`);
  };
  return (
    <search className="search">
      <Input.Search
        aria-label={t('app.searchLabel')}
        placeholder={t('app.search')}
        maxLength={50}
        onSearch={search}
      />
    </search>
  );
}

const languages = ['zh', 'en'] as const;

export function LanguageSwitch() {
  const { t, locale, setLocale } = useWords();
  return (
    <Segmented<string>
      aria-label={t('app.language')}
      options={languages.map((each) => ({
        value: each,
        label: <span lang={each}>{t(`app.language.${each}`)}</span>,
      }))}
      value={locale}
      onChange={(value) => setLocale(value as Locale)}
    />
  );
}

function Who({ me }: { me: Me }) {
  const { t } = useWords();
  const { wish, setWish } = useScheme();
  const navigate = useNavigate();
  const signOut = useSignOut();
  const wishes = (['auto', 'light', 'dark'] as const).map((key) => ({
    key,
    label: t(`app.scheme.${key}`),
    onClick: () => setWish(key as Wish),
  }));
  const items = [
    { key: 'offices', disabled: true, label: me.offices.map((held) => held.name).join(' · ') },
    { type: 'divider' as const },
    { key: 'scheme', label: t('app.scheme'), children: wishes },
    ...(me.demonstration
      ? []
      : [{ key: 'password', label: t('app.password'), onClick: () => void navigate('/password') }]),
    { key: 'out', label: t('app.signOut'), onClick: () => void signOut() },
  ];
  return (
    <Dropdown menu={{ items, selectedKeys: [wish] }} trigger={['click']}>
      <Button
        type="text"
        aria-label={`${t('app.signedInAs')} ${me.person.name} ${me.person.department}`}
        aria-haspopup="menu"
      >
        {me.person.name} <small>{me.person.department}</small>
      </Button>
    </Dropdown>
  );
}

function useSignOut() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await call('DELETE', '/session');
    tellSignedOut();
    sessionStorage.clear();
    forgetWhoWas(client);
    await navigate('/');
  };
}
