import type { DeskTask, MeetingAhead } from '../../../answers/desk.ts';
import { query } from '../../api/call.ts';

const pagesOf: Partial<Record<DeskTask['on']['kind'], string>> = {
  review: '/reviews',
  meeting: '/meetings',
  record: '/judges',
};

type Linked = Pick<DeskTask, 'on' | 'command' | 'judge' | 'sanction' | 'onBehalfOf' | 'each'>;

/** The page of what a task is on. */
export function pageLink({ on }: Pick<DeskTask, 'on'>): string {
  const page = pagesOf[on.kind] ?? '';
  if (on.id === '') return page;
  return `${page}/${encodeURIComponent(on.id)}${on.kind === 'record' ? '/record' : ''}`;
}

/** The page of a task with the very form opened; one who is urged finds there what is theirs to do. */
export function taskLink(
  { on, command, judge, sanction, onBehalfOf, each }: Linked,
  meetings: readonly Pick<MeetingAhead, 'id' | 'stage'>[] = [],
): string {
  if (on.kind === 'account') return '/accounts';
  if (on.kind === 'log') return '/log';
  if (on.kind === 'operation') return '/operation';
  if (on.kind === 'readings') return `/readings${query({ do: command })}`;
  if (on.kind === 'people') return `/workload${query({ do: command })}`;
  if (on.kind === 'calendar') return `/calendar${query({ year: on.id, do: command })}`;
  if (command === 'urge') return pageLink({ on });
  if (command === 'add-agenda-item' && on.kind === 'review')
    return `${agendaPage(meetings)}${query({ do: command, review: on.id, judge, for: onBehalfOf })}`;
  const several = each && 'all';
  return `${pageLink({ on })}${query({ do: command, judge, sanction, several, for: onBehalfOf })}`;
}

/** The form of the office’s reminder to whoever has not done what is theirs. */
export function urgeLink(review: string, whom: string): string {
  return `/reviews/${encodeURIComponent(review)}${query({ do: 'urge', whom })}`;
}

/** A review is put on the agenda of the next meeting; where none is planned, that comes first. */
export function nextAgenda(meetings: readonly Pick<MeetingAhead, 'id' | 'stage'>[]): string | undefined {
  return meetings.find(({ stage }) => stage === 'planned' || stage === 'convened')?.id;
}

function agendaPage(meetings: readonly Pick<MeetingAhead, 'id' | 'stage'>[]): string {
  const next = nextAgenda(meetings);
  return next === undefined ? '/meetings' : `/meetings/${encodeURIComponent(next)}`;
}
