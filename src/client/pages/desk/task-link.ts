import { query } from '../../api/call.ts';
import type { DeskTask, Kind } from '../../api/types.ts';

const pagesOf: Partial<Record<Kind, string>> = {
  review: '/reviews',
  meeting: '/meetings',
  record: '/judges',
};

/** The page of a task with the very form opened. */
export function taskLink({ on, command, judge, sanction, onBehalfOf }: DeskTask): string {
  const page = pagesOf[on.kind] ?? '';
  const tail = on.kind === 'record' ? '/record' : '';
  return `${page}/${encodeURIComponent(on.id)}${tail}${query({ do: command, judge, sanction, for: onBehalfOf })}`;
}
