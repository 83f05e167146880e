import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { Me } from '../../answers/session.ts';
import { holds } from '../app/me.tsx';
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

const seesRecords = [
  'quality-office-clerk',
  'court-president',
  'executive-vice-president',
  'trial-management-head',
];

const ownsSanctions = [
  'division-head',
  'supervision-head',
  'supervision-clerk',
  'finance',
  'personnel-head',
  'vice-president',
];

/** The committee, its office, its secretary and supervision know of meetings. */
function atMeetings(me: Me): boolean {
  return me.committee !== null || holds(me, ...atMeetingsOffices);
}

/** Every page, in the order of the menu. To add one: a line here, its words under `menu.…`. */
export const pages: readonly PageRoute[] = [
  {
    path: '/',
    page: lazy(() => import('./desk/desk-page.tsx').then((module) => ({ default: module.DeskPage }))),
    menu: { label: 'menu.desk', group: 'work' },
  },
  {
    path: '/schedule',
    page: lazy(() => import('./desk/schedule-page.tsx').then((module) => ({ default: module.SchedulePage }))),
    menu: { label: 'menu.schedule', group: 'work' },
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
    path: '/judges/:id/record',
    page: lazy(() => import('./record/record-page.tsx').then((module) => ({ default: module.RecordPage }))),
    menu: {
      label: 'menu.record',
      group: 'work',
      to: (me) => `/judges/${encodeURIComponent(me.person.id)}/record`,
    },
    offered: (me) => holds(me, 'judge'),
  },
  {
    path: '/records',
    page: lazy(() => import('./record/record-page.tsx').then((module) => ({ default: module.RecordsPage }))),
    menu: { label: 'menu.records', group: 'work' },
    offered: (me) => holds(me, ...seesRecords),
  },
  {
    path: '/accountability',
    page: lazy(() =>
      import('./accountability/accountability-page.tsx').then((module) => ({
        default: module.AccountabilityPage,
      })),
    ),
    menu: { label: 'menu.accountability', group: 'work' },
    offered: (me) => holds(me, 'judge', ...seesRecords, ...ownsSanctions),
  },
  {
    path: '/custody',
    page: lazy(() =>
      import('./custody/custody-page.tsx').then((module) => ({ default: module.CustodyPage })),
    ),
    menu: { label: 'menu.custody', group: 'work' },
    offered: (me) => holds(me, 'dossier-keeper', ...seesRecords),
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
    path: '/people/committee',
    page: lazy(() =>
      import('./people/committee-page.tsx').then((module) => ({ default: module.CommitteePage })),
    ),
    menu: { label: 'menu.committee', group: 'committee' },
    offered: worksOnCases,
  },
  {
    path: '/readings',
    page: lazy(() =>
      import('./readings/readings-page.tsx').then((module) => ({ default: module.ReadingsPage })),
    ),
    menu: { label: 'menu.readings', group: 'committee' },
  },
  {
    path: '/law',
    page: lazy(() => import('./law/law-page.tsx').then((module) => ({ default: module.LawPage }))),
    menu: { label: 'menu.law', group: 'committee' },
  },
  {
    path: '/readings/what-if',
    page: lazy(() =>
      import('./readings/what-if-page.tsx').then((module) => ({ default: module.WhatIfPage })),
    ),
  },
  {
    path: '/circulars',
    page: lazy(() =>
      import('./circulars/circulars-page.tsx').then((module) => ({ default: module.CircularsPage })),
    ),
    menu: { label: 'menu.circulars', group: 'court' },
  },
  {
    path: '/circulars/:id',
    page: lazy(() =>
      import('./circulars/circulars-page.tsx').then((module) => ({ default: module.CircularPage })),
    ),
  },
  {
    path: '/statistics',
    page: lazy(() =>
      import('./statistics/statistics-page.tsx').then((module) => ({ default: module.StatisticsPage })),
    ),
    menu: { label: 'menu.statistics', group: 'court' },
    offered: worksOnCases,
  },
  {
    path: '/workload',
    page: lazy(() =>
      import('./workload/workload-page.tsx').then((module) => ({ default: module.WorkloadPage })),
    ),
    menu: { label: 'menu.workload', group: 'court' },
    offered: (me) => holds(me, 'adjudication-committee-member', 'personnel-head', ...seesRecords),
  },
  {
    path: '/calendar',
    page: lazy(() =>
      import('./calendar/calendar-page.tsx').then((module) => ({ default: module.CalendarPage })),
    ),
    menu: { label: 'menu.calendar', group: 'court' },
  },
  {
    path: '/people',
    page: lazy(() => import('./people/people-page.tsx').then((module) => ({ default: module.PeoplePage }))),
    menu: { label: 'menu.people', group: 'court' },
  },
  {
    path: '/accounts',
    page: lazy(() =>
      import('./accounts/accounts-page.tsx').then((module) => ({ default: module.AccountsPage })),
    ),
    menu: { label: 'menu.accounts', group: 'court' },
    offered: (me) => holds(me, 'system-administrator', 'security-administrator', 'audit-administrator'),
  },
  {
    path: '/log',
    page: lazy(() => import('./log/log-page.tsx').then((module) => ({ default: module.LogPage }))),
    menu: { label: 'menu.log', group: 'court' },
    offered: (me) => holds(me, 'audit-administrator', 'supervision-head', 'supervision-clerk'),
  },
  {
    path: '/operation',
    page: lazy(() =>
      import('./operation/operation-page.tsx').then((module) => ({ default: module.OperationPage })),
    ),
    menu: { label: 'menu.operation', group: 'court' },
    offered: (me) => holds(me, ...adminOffices),
  },
  {
    path: '/password',
    page: PasswordPage,
  },
];
