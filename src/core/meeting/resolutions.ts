import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { committeeOn } from '../people/committee.ts';
import { identifier, personId, prose } from '../people/fields.ts';
import { holds, nameOf, type PersonId } from '../people/people.ts';
import { day } from './day-bounds.ts';
import { type MeetingEnv, step } from './env.ts';
import { itemOf, type OpenMeeting, planned, type Resolution } from './meeting.ts';

export const quotes = {
  '5(8)': '讨论决定其他案件质量评查工作中的重大事项',
  '7(5)': '负责做好案件质量监督管理委员会交办的其他工作',
} as const;

/** Resolutions that wait for an answer. */
export function openResolutions(meeting: OpenMeeting): readonly Resolution[] {
  return (meeting.resolutions ?? []).filter((each) => each.answer === undefined);
}

/** Whom the committee can give a task at a meeting: its office, and its own members, who know of meetings. */
function mayOwn(person: PersonId, env: MeetingEnv): boolean {
  return (
    holds(env.people, person, 'quality-office-clerk', env.today) ||
    committeeOn(env.people, env.today).some((member) => member.person === person)
  );
}

export const recordResolution = step({
  name: 'record-resolution',
  title: { zh: '记录交办事项', en: 'Record a task that the committee gives' },
  help: {
    zh: '质监委在会议上讨论决定的重大事项或者交办质监办的工作：做什么、由谁办、何时办结。列入纪要，办理人在规定日期前答复。',
    en: 'What the committee resolves at a meeting, or gives its office to do: what, by whom and until when. It stands in the minutes, and its owner answers by that day.',
  },
  cites: ['5(8)', '7(5)'],
  by: ['presider', 'quality-office-clerk'],
  stages: ['open', 'adjourned', 'closed'],
  fields: z.strictObject({
    task: prose,
    owner: personId,
    dueOn: day({ notBefore: ['from-today'], notAfter: ['a-plan'] }),
    item: identifier.optional(),
  }),
  events: ['ResolutionRecorded'],
  refusals: {
    'minutes-approved': {
      cite: 'O4',
      zh: '纪要已经审签，不能再补记交办事项；请列入下次会议。',
      en: 'The minutes have been approved: what the committee resolves now belongs to its next meeting.',
    },
    'no-such-item': {
      field: 'item',
      cite: 'O3',
      zh: '议程中没有“{item}”。',
      en: 'There is no item “{item}”.',
    },
    'unknown-person': {
      field: 'owner',
      cite: 'O1',
      zh: '人员名册中没有“{person}”。',
      en: '“{person}” is not in the register of people.',
    },
    'not-to-be-charged': {
      field: 'owner',
      cite: '7(5)',
      zh: '{person}不是质监办人员或者质监委成员，不能由会议交办；请交由质监办转办。',
      en: '{person} is neither of the quality office nor of the committee: give the task to the office, which passes it on.',
    },
  },
  ready: (meeting, _env, refuse) =>
    planned(meeting).minutes?.approvedBy ? refuse('minutes-approved') : undefined,
  decide(meeting, given, env, refuse) {
    const open = planned(meeting);
    if (given.item !== undefined && !itemOf(open, given.item))
      return refuse('no-such-item', { item: given.item });
    if (!env.people.persons[given.owner]) return refuse('unknown-person', { person: given.owner });
    if (!mayOwn(given.owner, env))
      return refuse('not-to-be-charged', { person: nameOf(env.people, given.owner) });
    const id = `t${(open.resolutions?.length ?? 0) + 1}`;
    return accept({ type: 'ResolutionRecorded', id, ...given, on: env.today });
  },
});

export const answerResolution = step({
  name: 'answer-resolution',
  title: { zh: '答复交办事项', en: 'Answer a task of the committee' },
  cites: ['5(8)', '7(5)'],
  by: ['owner', 'quality-office-clerk'],
  stages: ['open', 'adjourned', 'closed'],
  fields: z.strictObject({ id: identifier, answer: prose }),
  events: ['ResolutionAnswered'],
  refusals: {
    'nothing-to-answer': {
      cite: '7(5)',
      zh: '没有待答复的交办事项。',
      en: 'No task of this meeting waits for an answer.',
    },
    'not-the-owner': {
      cite: '7(5)',
      zh: '该事项由{owner}办理，由其本人或者质监办答复。',
      en: 'The task is {owner}’s: they answer it, or the quality office does.',
    },
  },
  ready: (meeting, env, refuse) =>
    openResolutions(planned(meeting)).some((each) => mayAnswer(each, env))
      ? undefined
      : refuse('nothing-to-answer'),
  decide(meeting, given, env, refuse) {
    const found = openResolutions(planned(meeting)).find((each) => each.id === given.id);
    if (!found) return refuse('nothing-to-answer');
    if (!mayAnswer(found, env)) return refuse('not-the-owner', { owner: nameOf(env.people, found.owner) });
    return accept({ type: 'ResolutionAnswered', ...given, by: principal(env), on: env.today });
  },
});

function mayAnswer({ owner }: Resolution, env: MeetingEnv): boolean {
  const own = principal(env);
  return owner === own || holds(env.people, own, 'quality-office-clerk', env.today);
}
