import type { DeskTask } from '../../../answers/desk.ts';
import { query } from '../../api/call.ts';

const pagesOf: Partial<Record<DeskTask['on']['kind'], string>> = {
  review: '/reviews',
  meeting: '/meetings',
  record: '/judges',
};

/** Tasks on a review that are done on another page. */
const elsewhere: Readonly<Record<string, string>> = { 'add-agenda-item': '/meetings' };

type Linked = Pick<DeskTask, 'on' | 'command' | 'judge' | 'sanction' | 'onBehalfOf'>;

/** The page of what a task is on. */
export function pageLink({ on }: Pick<DeskTask, 'on'>): string {
  const page = pagesOf[on.kind] ?? '';
  if (on.id === '') return page;
  return `${page}/${encodeURIComponent(on.id)}${on.kind === 'record' ? '/record' : ''}`;
}

/** The page of a task with the very form opened; one who is urged finds there what is theirs to do. */
export function taskLink({ on, command, judge, sanction, onBehalfOf }: Linked): string {
  if (on.kind === 'account') return '/accounts';
  if (on.kind === 'log') return '/log';
  if (on.kind === 'readings') return `/readings${query({ do: command })}`;
  if (on.kind === 'calendar') return `/calendar${query({ year: on.id, do: command })}`;
  if (command === 'urge') return pageLink({ on });
  const other = elsewhere[command];
  if (other && on.kind === 'review') return `${other}${query({ do: command, review: on.id, judge })}`;
  return `${pageLink({ on })}${query({ do: command, judge, sanction, for: onBehalfOf })}`;
}

/** The form of the office’s reminder to whoever has not done what is theirs. */
export function urgeLink(review: string, whom: string): string {
  return `/reviews/${encodeURIComponent(review)}${query({ do: 'urge', whom })}`;
}
