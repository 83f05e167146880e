import { z } from 'zod';
import { itemKinds, meetingKinds } from '../../vocabulary/meeting.ts';
import type { MeetingStage } from '../../vocabulary/stages.ts';
import { meetingStages } from '../../vocabulary/stages.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept, type Refused } from '../kernel/decision.ts';
import type { Refuse } from '../kernel/step.ts';
import { committeeOn } from '../people/committee.ts';
import { identifier, line, personId, prose, timeOfDay } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { isOption } from '../readings/readings.ts';
import { findReading } from '../readings/register.ts';
import type { CourtDate } from '../time/court-date.ts';
import { day } from './day-bounds.ts';
import { step } from './env.ts';
import { itemOf, planned, type ReadingAsked, reviewsOn } from './meeting.ts';

export const quotes = {
  O3: '质监委原则上每季度召开一次会议，如有特殊情况，可临时组织召开',
} as const;

const cites = ['O3'] as const;
const by = ['quality-office-clerk'] as const;

export const planMeeting = step({
  name: 'plan-meeting',
  title: { zh: '安排会议', en: 'Plan a meeting' },
  cites,
  by,
  stages: ['unstarted'],
  fields: z.strictObject({
    kind: z.enum(idsOf(meetingKinds)).default('quarterly'),
    on: day({ notBefore: ['from-today'], notAfter: ['a-plan'] }),
    time: timeOfDay.default('09:00'),
    place: line,
    reason: prose.optional(),
  }),
  events: ['MeetingPlanned'],
  refusals: {
    'reason-missing': {
      cite: 'O3',
      zh: '临时会议须写明特殊情况。',
      en: 'An ad hoc meeting needs its reason.',
    },
  },
  decide(_meeting, given, _env, refuse) {
    if (given.kind === 'ad-hoc' && !given.reason) return refuse('reason-missing');
    return accept({ type: 'MeetingPlanned', ...given });
  },
});

const beforeItsEnd: readonly MeetingStage[] = idsOf(meetingStages).filter(
  (stage) => !['unstarted', 'closed', 'cancelled'].includes(stage),
);
const aboutAReview = ['determination', 'reconsideration', 'returned', 'sanction'];
const aboutAJudge = ['reconsideration', 'returned', 'sanction'];

export const addAgendaItem = step({
  name: 'add-agenda-item',
  title: { zh: '列入议程', en: 'Add an agenda item' },
  cites: ['O3', '5(3)', '5(4)', '5(5)', '32'],
  by,
  stages: beforeItsEnd,
  fields: z.strictObject({
    kind: z.enum(idsOf(itemKinds)),
    title: line.optional(),
    review: identifier.optional(),
    reviews: z.array(line).max(200).default([]),
    judge: personId.optional(),
    reading: line.optional(),
    options: z.array(line).max(10).optional(),
    from: day({ notBefore: ['from-today'], notAfter: ['a-plan'] }).optional(),
  }),
  events: ['AgendaItemAdded'],
  refusals: {
    'reading-missing': {
      field: 'reading',
      cite: '32',
      zh: '请指明所要解释的口径、提交表决的答案和生效日期。',
      en: 'Say which open point is put, with which answers, and from when the one adopted is to hold.',
    },
    'no-such-option': {
      field: 'options',
      cite: '32',
      zh: '“{option}”不是口径“{reading}”的答案，或者列了两次。',
      en: '“{option}” is no answer to “{reading}”, or is put twice.',
    },
    'review-missing': { cite: 'O3', zh: '该类议题须指明评查案件。', en: 'This kind of item needs a review.' },
    'judge-missing': { cite: '24', zh: '该类议题须指明法官。', en: 'This kind of item needs a judge.' },
    'title-missing': { cite: 'O3', zh: '请写明议题。', en: 'Say what the item is about.' },
  },
  decide(meeting, given, env, refuse) {
    if (aboutAReview.includes(given.kind) && !given.review) return refuse('review-missing');
    if (given.kind === 'closures-to-note' && given.reviews.length === 0) return refuse('review-missing');
    if (aboutAJudge.includes(given.kind) && !given.judge) return refuse('judge-missing');
    const { reading: id, options = [], from, ...about } = given;
    const asked = given.kind === 'reading' ? askedOf(id, options, from, refuse) : undefined;
    if (asked && 'refused' in asked) return asked;
    const known = asked && findReading(asked.id)?.title.zh;
    const title = given.title ?? known ?? (given.review ? env.tabled[given.review]?.number : undefined);
    if (!title && given.kind !== 'closures-to-note') return refuse('title-missing');
    const item = `i${planned(meeting).agenda.length + 1}`;
    return accept({
      type: 'AgendaItemAdded',
      item,
      ...about,
      title: title ?? '',
      ...(asked && { reading: asked }),
    });
  },
});

function askedOf(
  id: string | undefined,
  options: readonly string[],
  from: CourtDate | undefined,
  refuse: Refuse<'reading-missing' | 'no-such-option'>,
): ReadingAsked | Refused {
  const reading = id === undefined ? undefined : findReading(id);
  if (!reading || options.length === 0 || !from) return refuse('reading-missing');
  const wrong = options.find((each, index) => !isOption(reading.id, each) || options.indexOf(each) !== index);
  if (wrong !== undefined) return refuse('no-such-option', { option: wrong, reading: reading.title });
  return { id: reading.id, options, from };
}

export const removeAgendaItem = step({
  name: 'remove-agenda-item',
  title: { zh: '移出议程', en: 'Remove an agenda item' },
  cites,
  by,
  stages: beforeItsEnd,
  fields: z.strictObject({ item: identifier, reason: prose }),
  events: ['AgendaItemRemoved'],
  refusals: {
    'no-such-item': { cite: 'O3', zh: '议程中没有这一议题。', en: 'There is no such item on the agenda.' },
    'item-begun': { cite: 'O3', zh: '该议题已经开始。', en: 'The item has begun.' },
  },
  decide(meeting, given, _env, refuse) {
    const item = itemOf(planned(meeting), given.item);
    if (!item) return refuse('no-such-item', { item: given.item });
    if (item.stage !== 'waiting') return refuse('item-begun');
    return accept({ type: 'AgendaItemRemoved', ...given, reviews: reviewsOn(item) });
  },
});

export const convene = step({
  name: 'convene',
  title: { zh: '召集', en: 'Convene' },
  cites,
  by,
  stages: ['planned'],
  fields: z.strictObject({}),
  events: ['MeetingConvened'],
  refusals: { 'agenda-empty': { cite: 'O3', zh: '议程为空。', en: 'The agenda is empty.' } },
  ready: (meeting, _env, refuse) =>
    planned(meeting).agenda.some((item) => item.stage === 'waiting') ? undefined : refuse('agenda-empty'),
  decide: (meeting, _given, env) =>
    accept({
      type: 'MeetingConvened',
      members: committeeOn(env.people, planned(meeting).on).map((member) => member.person),
    }),
});

export const excuseMember = step({
  name: 'excuse-member',
  title: { zh: '准予请假', en: 'Excuse a member' },
  cites,
  by,
  stages: beforeItsEnd,
  fields: z.strictObject({ person: personId, reason: prose }),
  events: ['MemberExcused'],
  refusals: {
    'not-a-member': {
      cite: 'O1',
      zh: '{person}不是质监委成员。',
      en: '{person} is not a member of the committee.',
    },
  },
  decide: (_meeting, given, env, refuse) =>
    committeeOn(env.people, env.today).some((member) => member.person === given.person)
      ? accept({ type: 'MemberExcused', ...given })
      : refuse('not-a-member', { person: nameOf(env.people, given.person) }),
});

export const cancelMeeting = step({
  name: 'cancel-meeting',
  title: { zh: '取消会议', en: 'Cancel the meeting' },
  cites,
  by,
  stages: ['planned', 'convened'],
  fields: z.strictObject({ reason: prose }),
  events: ['MeetingCancelled'],
  refusals: {},
  decide(meeting, given) {
    const items = planned(meeting).agenda.filter((item) => item.stage === 'waiting');
    return accept({ type: 'MeetingCancelled', reason: given.reason, reviews: items.flatMap(reviewsOn) });
  },
});
