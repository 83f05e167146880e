import { query } from '../../api/call.ts';
import type { DeskTask, Kind } from '../../api/types.ts';

const pagesOf: Partial<Record<Kind, string>> = {
  review: '/reviews',
  meeting: '/meetings',
  record: '/judges',
};

/** Tasks on a review that are done on another page. */
const elsewhere: Readonly<Record<string, string>> = { 'add-agenda-item': '/meetings' };

type Linked = Pick<DeskTask, 'on' | 'command' | 'judge' | 'sanction' | 'onBehalfOf'>;

/** The page of what a task is on. */
export function pageLink({ on }: Pick<DeskTask, 'on'>): string {
  return `${pagesOf[on.kind] ?? ''}/${encodeURIComponent(on.id)}${on.kind === 'record' ? '/record' : ''}`;
}

/** The page of a task with the very form opened; one who is urged finds there what is theirs to do. */
export function taskLink({ on, command, judge, sanction, onBehalfOf }: Linked): string {
  if (command === 'urge') return pageLink({ on });
  const other = elsewhere[command];
  if (other && on.kind === 'review') return `${other}${query({ do: command, review: on.id, judge })}`;
  return `${pageLink({ on })}${query({ do: command, judge, sanction, for: onBehalfOf })}`;
}
