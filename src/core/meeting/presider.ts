import { presiderFor } from '../people/committee.ts';
import type { PersonId } from '../people/people.ts';
import { type MeetingEnv, tabledOf } from './env.ts';
import type { AgendaItem, OpenMeeting } from './meeting.ts';

/** Who presides over an item today, and who was passed over with the reason; there is no choice in it. */
export function presiderOf(meeting: OpenMeeting, item: AgendaItem, env: MeetingEnv) {
  const unable = whyUnable(meeting, item, env);
  return presiderFor(env.people, env.today, tabledOf(item, env)?.category, unable);
}

/** Who leads an item that has begun: whoever opened it, or the next in line once they are recused or have left the room. */
export function leaderOf(meeting: OpenMeeting, item: AgendaItem, env: MeetingEnv): PersonId | undefined {
  const { presider } = item;
  if (presider && whyUnable(meeting, item, env)(presider) === undefined) return presider;
  return presiderOf(meeting, item, env).presider;
}

function whyUnable(meeting: OpenMeeting, item: AgendaItem, env: MeetingEnv) {
  const tabled = tabledOf(item, env);
  return (person: PersonId) => {
    if (tabled?.bound.includes(person)) return 'recused';
    if (meeting.excused[person]) return 'excused';
    return meeting.inside.includes(person) ? undefined : 'absent';
  };
}
