import { useQueryClient } from '@tanstack/react-query';
import { App, ConfigProvider, Spin } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCNWidgets from 'antd/locale/zh_CN';
import { useEffect, useMemo, useRef } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { watchArrivals } from '../api/arrival.ts';
import { pages } from '../pages/routes.ts';
import { useMedia } from './media.ts';
import { useScheme } from './scheme.tsx';
import { MissingPage, Shell } from './shell.tsx';
import { useWords } from './text.tsx';
import { themeOf } from './theme.ts';

const router = createBrowserRouter([
  {
    element: <Shell />,
    children: [
      ...pages.map(({ path, page: Page }) => ({ path, element: <Page /> })),
      { path: '*', element: <MissingPage /> },
    ],
  },
]);

/** Everything below the language and the colors. */
export function Root() {
  const { locale } = useWords();
  const { scheme } = useScheme();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const theme = useMemo(() => themeOf(scheme, still), [scheme, still]);
  useAskAgainIn(locale);
  const client = useQueryClient();
  useEffect(() => watchArrivals(router, client), [client]);
  return (
    <ConfigProvider
      locale={locale === 'zh' ? zhCNWidgets : enUS}
      theme={theme}
      componentSize="middle"
      // antd's own spinner leaves by a transition, which never ends when the answer came before it had begun
      button={{ autoInsertSpace: false, loadingIcon: <Spin size="small" /> }}
    >
      <App notification={{ placement: 'bottomLeft', maxCount: 1 }}>
        <RouterProvider router={router} />
      </App>
    </ConfigProvider>
  );
}

/** The server’s words come in one language: after a switch everything is asked again. */
function useAskAgainIn(locale: string): void {
  const client = useQueryClient();
  const before = useRef(locale);
  useEffect(() => {
    if (before.current === locale) return;
    before.current = locale;
    void client.invalidateQueries();
  }, [client, locale]);
}
