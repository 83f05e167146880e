import { Layout, Menu } from 'antd';
import { Link, useLocation } from 'react-router';
import type { Me } from '../../answers/session.ts';
import { type PageRoute, pages } from '../pages/routes.ts';
import { useWords } from './text.tsx';

const groups = ['work', 'committee', 'court'] as const;

function target({ path, menu }: PageRoute, me: Me): string {
  return menu?.to?.(me) ?? path;
}

/** The pages of this person’s offices. */
export function SideMenu({ me }: { me: Me }) {
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
    <Layout.Sider width={156} breakpoint="md" collapsedWidth={0} className="side no-print">
      <nav aria-label={t('app.mainMenu')}>
        <Menu mode="inline" items={items} selectedKeys={here ? [here] : []} />
      </nav>
    </Layout.Sider>
  );
}
