import type { RefusalWords } from '../kernel/step.ts';
import type { PersonId } from '../people/people.ts';
import { type MeetingEnv, tabledOf } from './env.ts';
import type { AgendaItem, OpenMeeting } from './meeting.ts';

export const quotes = { '3': '实行回避制度' } as const;

export const recusedInside = {
  'recused-still-inside': {
    cite: '3',
    zh: '{person}应当回避，须先离席。',
    en: '{person} is recused and has to leave first.',
  },
} as const satisfies Record<string, RefusalWords>;

/** Whether somebody has to stay away while an item is open: members and whoever the supervision office sends alike (3). */
export function isBoundOn(item: AgendaItem | undefined, person: PersonId, env: MeetingEnv): boolean {
  return item !== undefined && (tabledOf(item, env)?.bound.includes(person) ?? false);
}

/** Everybody in the room who has to stay away while the item is open. */
export function allBoundInside(meeting: OpenMeeting, item: AgendaItem, env: MeetingEnv): readonly PersonId[] {
  return [...meeting.inside, ...meeting.observers].filter((person) => isBoundOn(item, person, env));
}

/** The first of them. */
export function boundInside(meeting: OpenMeeting, item: AgendaItem, env: MeetingEnv): PersonId | undefined {
  return allBoundInside(meeting, item, env)[0];
}
