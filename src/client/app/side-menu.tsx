import { Button, Drawer, Layout, Menu } from 'antd';
import { useState } from 'react';
import { Link, useLocation } from 'react-router';
import type { Me } from '../../answers/session.ts';
import { type PageRoute, pages } from '../pages/routes.ts';
import { useMedia } from './media.ts';
import { useWords } from './text.tsx';

const groups = ['work', 'committee', 'court'] as const;

function target({ path, menu }: PageRoute, me: Me): string {
  return menu?.to?.(me) ?? path;
}

/** A telephone, or a page enlarged to twice its size: the menu would take the room of the page. */
const narrow = '(max-width: 767px)';

/** The pages of this person’s offices, beside the page where there is room. */
export function SideMenu({ me }: { me: Me }) {
  if (useMedia(narrow)) return null;
  return (
    <Layout.Sider width={156} className="side no-print">
      <MainMenu me={me} />
    </Layout.Sider>
  );
}

/** The same pages behind a button, where there is no room beside the page. */
export function MenuButton({ me }: { me: Me }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (!useMedia(narrow)) return null;
  return (
    <>
      <Button aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)}>
        {t('app.menu')}
      </Button>
      <Drawer
        title={t('app.mainMenu')}
        placement="left"
        size={240}
        open={open}
        onClose={() => setOpen(false)}
        styles={{ body: { padding: 0 } }}
      >
        <MainMenu me={me} after={() => setOpen(false)} />
      </Drawer>
    </>
  );
}

function MainMenu({ me, after }: { me: Me; after?: () => void }) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const offered = pages.filter((each) => each.menu && (each.offered?.(me) ?? true));
  const items = groups.flatMap((group) => {
    const entries = offered
      .filter((each) => each.menu?.group === group)
      .map((each) => {
        const to = target(each, me);
        const words = each.menu ? t(each.menu.label) : '';
        return { key: to, label: <Link to={to}>{words}</Link> };
      });
    return entries.length === 0
      ? []
      : [{ key: group, type: 'group' as const, label: t(`menu.group.${group}`), children: entries }];
  });
  const here = offered
    .map((each) => target(each, me))
    .filter((to) => (to === '/' ? pathname === '/' : pathname.startsWith(to)))
    .sort((one, other) => other.length - one.length)[0];
  return (
    <nav aria-label={t('app.mainMenu')}>
      <Menu mode="inline" items={items} selectedKeys={here ? [here] : []} onClick={after} />
    </nav>
  );
}
