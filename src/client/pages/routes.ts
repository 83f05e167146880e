import type { ComponentType, LazyExoticComponent } from 'react';
import type { Me } from '../../answers/session.ts';
import { administrators, aroundTheCommittee, officeAndLeaders } from '../../vocabulary/court.ts';
import { holds } from '../app/me.tsx';
import type { Key } from '../text/zh-CN.ts';
import { lazily } from '../ui/lazily.ts';
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

const withoutCases: readonly string[] = administrators;

/** Administrators of the system see no case content. */
export function worksOnCases(me: Me): boolean {
  return me.offices.some((held) => !withoutCases.includes(held.office));
}

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
  return me.committee !== null || holds(me, ...aroundTheCommittee);
}

/** Every page, in the order of the menu. To add one: a line here, its words under `menu.…`. */
export const pages: readonly PageRoute[] = [
  {
    path: '/',
    page: lazily(
      () => import('./desk/desk-page.tsx'),
      ({ DeskPage }) => DeskPage,
    ),
    menu: { label: 'menu.desk', group: 'work' },
  },
  {
    path: '/schedule',
    page: lazily(
      () => import('./desk/schedule-page.tsx'),
      ({ SchedulePage }) => SchedulePage,
    ),
    menu: { label: 'menu.schedule', group: 'work' },
  },
  {
    path: '/reviews',
    page: lazily(
      () => import('./register/register-page.tsx'),
      ({ RegisterPage }) => RegisterPage,
    ),
    menu: { label: 'menu.register', group: 'work' },
    offered: worksOnCases,
  },
  {
    path: '/reviews/:id',
    page: lazily(
      () => import('./review/review-page.tsx'),
      ({ ReviewPage }) => ReviewPage,
    ),
  },
  {
    path: '/judges/:id/record',
    page: lazily(
      () => import('./record/record-page.tsx'),
      ({ RecordPage }) => RecordPage,
    ),
    menu: {
      label: 'menu.record',
      group: 'work',
      to: (me) => `/judges/${encodeURIComponent(me.person.id)}/record`,
    },
    offered: (me) => holds(me, 'judge'),
  },
  {
    path: '/records',
    page: lazily(
      () => import('./record/record-page.tsx'),
      ({ RecordsPage }) => RecordsPage,
    ),
    menu: { label: 'menu.records', group: 'work' },
    offered: (me) => holds(me, ...officeAndLeaders),
  },
  {
    path: '/accountability',
    page: lazily(
      () => import('./accountability/accountability-page.tsx'),
      ({ AccountabilityPage }) => AccountabilityPage,
    ),
    menu: { label: 'menu.accountability', group: 'work' },
    offered: (me) => holds(me, 'judge', ...officeAndLeaders, ...ownsSanctions),
  },
  {
    path: '/custody',
    page: lazily(
      () => import('./custody/custody-page.tsx'),
      ({ CustodyPage }) => CustodyPage,
    ),
    menu: { label: 'menu.custody', group: 'work' },
    offered: (me) => holds(me, 'dossier-keeper', ...officeAndLeaders),
  },
  {
    path: '/meetings',
    page: lazily(
      () => import('./meetings/meetings-page.tsx'),
      ({ MeetingsPage }) => MeetingsPage,
    ),
    menu: { label: 'menu.meetings', group: 'committee' },
    offered: atMeetings,
  },
  {
    path: '/meetings/:id',
    page: lazily(
      () => import('./meetings/meeting-page.tsx'),
      ({ MeetingPage }) => MeetingPage,
    ),
  },
  {
    path: '/people/committee',
    page: lazily(
      () => import('./people/committee-page.tsx'),
      ({ CommitteePage }) => CommitteePage,
    ),
    menu: { label: 'menu.committee', group: 'committee' },
    offered: worksOnCases,
  },
  {
    path: '/readings',
    page: lazily(
      () => import('./readings/readings-page.tsx'),
      ({ ReadingsPage }) => ReadingsPage,
    ),
    menu: { label: 'menu.readings', group: 'committee' },
  },
  {
    path: '/law',
    page: lazily(
      () => import('./law/law-page.tsx'),
      ({ LawPage }) => LawPage,
    ),
    menu: { label: 'menu.law', group: 'committee' },
  },
  {
    path: '/readings/what-if',
    page: lazily(
      () => import('./readings/what-if-page.tsx'),
      ({ WhatIfPage }) => WhatIfPage,
    ),
  },
  {
    path: '/circulars',
    page: lazily(
      () => import('./circulars/circulars-page.tsx'),
      ({ CircularsPage }) => CircularsPage,
    ),
    menu: { label: 'menu.circulars', group: 'court' },
  },
  {
    path: '/circulars/:id',
    page: lazily(
      () => import('./circulars/circulars-page.tsx'),
      ({ CircularPage }) => CircularPage,
    ),
  },
  {
    path: '/statistics',
    page: lazily(
      () => import('./statistics/statistics-page.tsx'),
      ({ StatisticsPage }) => StatisticsPage,
    ),
    menu: { label: 'menu.statistics', group: 'court' },
    offered: worksOnCases,
  },
  {
    path: '/workload',
    page: lazily(
      () => import('./workload/workload-page.tsx'),
      ({ WorkloadPage }) => WorkloadPage,
    ),
    menu: { label: 'menu.workload', group: 'court' },
    offered: (me) => holds(me, 'adjudication-committee-member', 'personnel-head', ...officeAndLeaders),
  },
  {
    path: '/calendar',
    page: lazily(
      () => import('./calendar/calendar-page.tsx'),
      ({ CalendarPage }) => CalendarPage,
    ),
    menu: { label: 'menu.calendar', group: 'court' },
  },
  {
    path: '/people',
    page: lazily(
      () => import('./people/people-page.tsx'),
      ({ PeoplePage }) => PeoplePage,
    ),
    menu: { label: 'menu.people', group: 'court' },
  },
  {
    path: '/accounts',
    page: lazily(
      () => import('./accounts/accounts-page.tsx'),
      ({ AccountsPage }) => AccountsPage,
    ),
    menu: { label: 'menu.accounts', group: 'court' },
    offered: (me) => holds(me, ...administrators),
  },
  {
    path: '/log',
    page: lazily(
      () => import('./log/log-page.tsx'),
      ({ LogPage }) => LogPage,
    ),
    menu: { label: 'menu.log', group: 'court' },
    offered: (me) => holds(me, 'audit-administrator', 'supervision-head', 'supervision-clerk'),
  },
  {
    path: '/operation',
    page: lazily(
      () => import('./operation/operation-page.tsx'),
      ({ OperationPage }) => OperationPage,
    ),
    menu: { label: 'menu.operation', group: 'court' },
    offered: (me) => holds(me, ...administrators),
  },
  {
    path: '/password',
    page: PasswordPage,
  },
];
