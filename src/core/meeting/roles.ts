import { actingOffices, mayStandIn, principal, system } from '../people/acting.ts';
import { committeeOn } from '../people/committee.ts';
import type { MeetingEnv, MeetingRole } from './env.ts';
import { type Meeting, openItemOf } from './meeting.ts';
import { leaderOf } from './presider.ts';

/** In which roles whoever acts stands to the meeting. Who presides is settled item by item. */
export function rolesOf(meeting: Meeting, env: MeetingEnv): ReadonlySet<MeetingRole> {
  if (env.by === system) return new Set<MeetingRole>(['system']);
  if (!mayStandIn(env)) return new Set();
  const roles = new Set<MeetingRole>(actingOffices(env));
  if (meeting.stage !== 'unstarted' && meeting.resolutions?.some((each) => each.owner === principal(env)))
    roles.add('owner');
  if (env.onBehalfOf !== undefined) return roles; // members vote and preside in person
  const member = committeeOn(env.people, env.today).find((each) => each.person === principal(env));
  if (member) roles.add('member');
  if (meeting.stage === 'unstarted' || !member) return roles;
  const open = openItemOf(meeting);
  const presided = meeting.agenda.some((item) => item.presider === member.person);
  const leads = open ? leaderOf(meeting, open, env) === member.person : member.title !== 'member' || presided;
  if (leads) roles.add('presider');
  return roles;
}
