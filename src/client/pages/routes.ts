import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Me } from '../api/types.ts';
import type { Key } from '../text/zh-CN.ts';
import { PasswordPage } from './sign-in/password-page.tsx';

export interface PageRoute {
  /** As react-router has it. */
  readonly path: string;
  readonly page: ComponentType | LazyExoticComponent<ComponentType>;
  /** Its entry in the menu; none for pages one gets to from others. */
  readonly menu?: {
    readonly label: Key;
    readonly group: 'work' | 'committee' | 'court';
    readonly to?: (me: Me) => string;
  };
  /** Whose menu has it; everybody’s where it says nothing. The server decides what they see there. */
  readonly offered?: (me: Me) => boolean;
}

const adminOffices = ['system-administrator', 'security-administrator', 'audit-administrator'];

/** Administrators of the system see no case content. */
export function worksOnCases(me: Me): boolean {
  return me.offices.some((held) => !adminOffices.includes(held.office));
}

const atMeetingsOffices = [
  'quality-office-clerk',
  'adjudication-committee-secretary',
  'supervision-head',
  'supervision-observer',
  'supervision-clerk',
];

/** The committee, its office, its secretary and supervision know of meetings. */
function atMeetings(me: Me): boolean {
  return me.committee !== null || me.offices.some((held) => atMeetingsOffices.includes(held.office));
}

/** Every page, in the order of the menu. To add one: a line here, its words under `menu.…`. */
export const pages: readonly PageRoute[] = [
  {
    path: '/',
    page: lazy(() => import('./desk/desk-page.tsx').then((module) => ({ default: module.DeskPage }))),
    menu: { label: 'menu.desk', group: 'work' },
  },
  {
    path: '/reviews',
    page: lazy(() =>
      import('./register/register-page.tsx').then((module) => ({ default: module.RegisterPage })),
    ),
    menu: { label: 'menu.register', group: 'work' },
    offered: worksOnCases,
  },
  {
    path: '/reviews/:id',
    page: lazy(() => import('./review/review-page.tsx').then((module) => ({ default: module.ReviewPage }))),
  },
  {
    path: '/meetings',
    page: lazy(() =>
      import('./meetings/meetings-page.tsx').then((module) => ({ default: module.MeetingsPage })),
    ),
    menu: { label: 'menu.meetings', group: 'committee' },
    offered: atMeetings,
  },
  {
    path: '/meetings/:id',
    page: lazy(() =>
      import('./meetings/meeting-page.tsx').then((module) => ({ default: module.MeetingPage })),
    ),
  },
  {
    path: '/password',
    page: PasswordPage,
  },
];
