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

/** The page of a task with the very form opened. */
export function taskLink({ on, command, judge, sanction, onBehalfOf }: Linked): string {
  const other = elsewhere[command];
  if (other && on.kind === 'review') return `${other}${query({ do: command, review: on.id, judge })}`;
  const page = pagesOf[on.kind] ?? '';
  const tail = on.kind === 'record' ? '/record' : '';
  return `${page}/${encodeURIComponent(on.id)}${tail}${query({ do: command, judge, sanction, for: onBehalfOf })}`;
}
