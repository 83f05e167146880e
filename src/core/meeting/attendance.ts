import { z } from 'zod';
import { supervision } from '../../vocabulary/court.ts';
import { attendances, movements } from '../../vocabulary/meeting.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { committeeOn } from '../people/committee.ts';
import { personId } from '../people/fields.ts';
import { holds, nameOf, type PersonId } from '../people/people.ts';
import { isBoundOn } from './bound-inside.ts';
import { type MeetingEnv, step } from './env.ts';
import type { MeetingEvent } from './events.ts';
import { attendance } from './evolve.ts';
import { type Meeting, type OpenMeeting, openBallotOf, openItemOf, planned } from './meeting.ts';
import { presiderOf } from './presider.ts';
import { rolesOf } from './roles.ts';
import { unsupervised } from './supervision.ts';

export const quotes = { '25': '监察部门应派人列席参加讨论' } as const;

export const recordAttendance = step({
  name: 'record-attendance',
  title: { zh: '签到、离席', en: 'Record attendance' },
  cites: ['O1', '25'],
  by: ['quality-office-clerk', 'presider'],
  stages: ['convened', 'open', 'adjourned'],
  fields: z.strictObject({
    person: personId,
    as: z.enum(idsOf(attendances)).default('member'),
    movement: z.enum(idsOf(movements)).default('in'),
  }),
  events: ['AttendanceRecorded', 'BallotVoided'],
  refusals: {
    'not-a-member': {
      cite: 'O1',
      zh: '{person}不是质监委成员。',
      en: '{person} is not a member of the committee.',
    },
    'not-an-observer': {
      cite: '25',
      zh: '{person}不是监察部门派员。',
      en: '{person} is not sent by the supervision office.',
    },
    recused: {
      cite: '3',
      zh: '{person}应当回避，正在审议的议题结束前不能入场。',
      en: '{person} is recused and can’t be in the room until the item that is open has ended.',
    },
    'for-the-office': {
      cite: '3',
      zh: '签到由质监办登记；主持人只登记应当回避的人离席。',
      en: 'Attendance is for the office; the presider records only that somebody recused has left.',
    },
    'in-already': { cite: 'O1', zh: '{person}已在会场。', en: '{person} is in the room.' },
    'not-in': { cite: 'O1', zh: '{person}不在会场。', en: '{person} is not in the room.' },
  },
  ready: (meeting, env, refuse) =>
    byOffice(meeting, env) || recusedHere(planned(meeting), env).length > 0
      ? undefined
      : refuse('for-the-office'),
  decide(meeting, given, env, refuse) {
    const open = planned(meeting);
    const leaves = given.movement === 'out';
    if (!byOffice(meeting, env) && !(leaves && recusedHere(open, env).includes(given.person)))
      return refuse('for-the-office');
    const named = { person: nameOf(env.people, given.person) };
    if (
      given.as === 'member' &&
      !committeeOn(env.people, env.today).some((member) => member.person === given.person)
    )
      return refuse('not-a-member', named);
    const sent = supervision.some((office) => holds(env.people, given.person, office, env.today));
    if (given.as === 'observer' && !sent) return refuse('not-an-observer', named);
    // in one room once: who sits there as a member does not observe as well (25)
    const here = [...open.inside, ...open.observers].includes(given.person);
    if (leaves ? !here : here) return refuse(here ? 'in-already' : 'not-in', named);
    const item = openItemOf(open);
    if (!leaves && isBoundOn(item, given.person, env)) return refuse('recused', named);
    const recorded = { type: 'AttendanceRecorded', ...given } as const;
    const ballot = openBallotOf(item);
    if (!item || !ballot || !unsupervised(attendance(open, recorded), item, env))
      return accept<MeetingEvent>(recorded);
    const { question } = ballot;
    return accept<MeetingEvent>(recorded, {
      type: 'BallotVoided',
      item: item.id,
      question,
      reason: 'observer-left',
    });
  },
});

function byOffice(meeting: Meeting, env: MeetingEnv): boolean {
  return rolesOf(meeting, env).has('quality-office-clerk');
}

/** Who is in the room and has to leave for the item that is open, or for a waiting one over which whoever acts presides. */
function recusedHere(meeting: OpenMeeting, env: MeetingEnv): readonly PersonId[] {
  const item = openItemOf(meeting);
  const items = item
    ? [item]
    : meeting.agenda.filter(
        (each) => each.stage === 'waiting' && presiderOf(meeting, each, env).presider === principal(env),
      );
  return [...meeting.inside, ...meeting.observers].filter((person) =>
    items.some((each) => isBoundOn(each, person, env)),
  );
}

export const openMeeting = step({
  name: 'open-meeting',
  title: { zh: '开会', en: 'Open the meeting' },
  cites: ['O3'],
  by: ['quality-office-clerk'],
  stages: ['convened'],
  fields: z.strictObject({}),
  events: ['MeetingOpened'],
  refusals: {
    'nobody-present': { cite: 'O1', zh: '尚无成员签到。', en: 'No member has signed in.' },
    'not-the-day': { cite: 'O3', zh: '会议定于{on}。', en: 'The meeting is on {on}.' },
  },
  ready(meeting, env, refuse) {
    const { on, inside } = planned(meeting);
    if (env.today < on) return refuse('not-the-day', { on });
    return inside.length > 0 ? undefined : refuse('nobody-present');
  },
  decide: () => accept({ type: 'MeetingOpened' }),
});
