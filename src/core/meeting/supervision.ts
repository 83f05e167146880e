import type { RefusalWords } from '../kernel/step.ts';
import { holds } from '../people/people.ts';
import type { MeetingEnv } from './env.ts';
import type { AgendaItem, OpenMeeting } from './meeting.ts';

export const quotes = {
  '25': '案件质量监督管理委员会确认案件质量责任时，监察部门应派人列席参加讨论',
} as const;

/** Items at which the committee decides who answers for an error. */
export const onLiability: readonly string[] = ['determination', 'reconsideration', 'returned'];

export const observerMissing = {
  'observer-missing': {
    cite: '25',
    zh: '监察部门派员不在会场。',
    en: 'Nobody from the supervision office is in the room.',
  },
} as const satisfies Record<string, RefusalWords>;

/** Somebody of the supervision office is in the room, or the reading in force doesn’t ask for it. */
function supervised(
  meeting: Pick<OpenMeeting, 'inside' | 'observers'>,
  { readings, people, today }: MeetingEnv,
): boolean {
  if (readings['R-25.1'] === 'absence-recorded' || meeting.observers.length > 0) return true;
  if (readings['R-25.2'] !== 'yes') return false;
  return meeting.inside.some((person) => holds(people, person, 'supervision-head', today));
}

/** A ballot on liability goes on only while somebody of the supervision office is there (25). */
export function unsupervised(
  meeting: Pick<OpenMeeting, 'inside' | 'observers'>,
  item: AgendaItem,
  env: MeetingEnv,
): boolean {
  return onLiability.includes(item.kind) && !supervised(meeting, env);
}
