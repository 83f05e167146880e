import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import { committeeOn } from '../people/committee.ts';
import { personId } from '../people/fields.ts';
import { holds, nameOf } from '../people/people.ts';
import { step } from './env.ts';
import { planned } from './meeting.ts';

export const quotes = { '25': '监察部门应派人列席参加讨论' } as const;

export const recordAttendance = step({
  name: 'record-attendance',
  title: { zh: '签到、离席', en: 'Record attendance' },
  cites: ['O1', '25'],
  by: ['quality-office-clerk'],
  stages: ['convened', 'open', 'adjourned'],
  fields: z.strictObject({
    person: personId,
    as: z.enum(['member', 'observer']).default('member'),
    movement: z.enum(['in', 'out', 'back']).default('in'),
  }),
  events: ['AttendanceRecorded'],
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
    'in-already': { cite: 'O1', zh: '{person}已在会场。', en: '{person} is in the room.' },
    'not-in': { cite: 'O1', zh: '{person}不在会场。', en: '{person} is not in the room.' },
  },
  decide(meeting, given, env, refuse) {
    const open = planned(meeting);
    const named = { person: nameOf(env.people, given.person) };
    if (
      given.as === 'member' &&
      !committeeOn(env.people, env.today).some((member) => member.person === given.person)
    )
      return refuse('not-a-member', named);
    const sent = (['supervision-observer', 'supervision-clerk', 'supervision-head'] as const).some((office) =>
      holds(env.people, given.person, office, env.today),
    );
    if (given.as === 'observer' && !sent) return refuse('not-an-observer', named);
    const here = (given.as === 'observer' ? open.observers : open.inside).includes(given.person);
    if (given.movement === 'out' ? !here : here) return refuse(here ? 'in-already' : 'not-in', named);
    return accept({ type: 'AttendanceRecorded', ...given });
  },
});

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
