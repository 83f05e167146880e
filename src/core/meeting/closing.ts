import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import { listed } from '../kernel/text.ts';
import { line, prose } from '../people/fields.ts';
import { day } from './day-bounds.ts';
import { step, tabledOf } from './env.ts';
import { stateOfItem } from './item-state.ts';
import { electorateFor, noItemOpen } from './items.ts';
import { openBallotOf, openItemOf, planned, reviewsOn } from './meeting.ts';
import { questionText } from './question-text.ts';

const presides = { by: ['presider'], stages: ['open'] } as const;
const office = ['quality-office-clerk'] as const;

const ballotOpen = {
  'ballot-open': {
    cite: 'O3',
    zh: '表决正在进行，须先结束或者作废。',
    en: 'A ballot is open: close or void it first.',
  },
} as const;

export const closeItem = step({
  name: 'close-item',
  title: { zh: '结束议题', en: 'Close the item' },
  help: {
    zh: '决定日为本日。不同表决口径结果不同的，须写明所依据的口径。',
    en: 'The decision’s day is this day. Where readings of the vote rule differ, the basis has to be recorded.',
  },
  cites: ['O3', '23'],
  ...presides,
  fields: z.strictObject({ reasons: prose, basis: line.optional() }),
  events: ['ItemClosed'],
  refusals: {
    ...noItemOpen,
    ...ballotOpen,
    'questions-left': {
      cite: '23',
      zh: '尚有应当表决的事项：{questions}。',
      en: 'Still to be put to the ballot: {questions}.',
    },
    'reason-not-recorded': {
      cite: '24',
      zh: '{finding}有变更，须先记录理由在于事实还是个人。',
      en: '{finding} is changed: record first whether the reason lies in the facts or in the person.',
    },
    'basis-missing': {
      cite: 'R-O3.5',
      zh: '按不同表决口径结果不同，须写明所依据的口径。',
      en: 'Under other readings of the vote rule the result differs: record the basis.',
    },
  },
  decide(meeting, given, env, refuse) {
    const item = openItemOf(planned(meeting));
    if (!item) return refuse('no-item-open');
    if (openBallotOf(item)) return refuse('ballot-open');
    const { questions, outcome, reasonsMissing } = stateOfItem(item, tabledOf(item, env), env.readings);
    const finding = reasonsMissing[0];
    if (finding) return refuse('reason-not-recorded', { finding });
    if (!outcome)
      return refuse('questions-left', {
        questions: listed(questions.map((each) => questionText(each.id, env.people))),
      });
    const sensitive = item.ballots.some(({ result }) => result?.sensitive);
    if (sensitive && !given.basis) return refuse('basis-missing');
    const { kind, review, reviews } = item;
    const { recused } = electorateFor(item, env);
    return accept({ type: 'ItemClosed', item: item.id, kind, review, reviews, ...given, recused, outcome });
  },
});

export const postponeItem = step({
  name: 'postpone-item',
  title: { zh: '推迟议题', en: 'Postpone the item' },
  cites: ['O3'],
  ...presides,
  fields: z.strictObject({ reason: prose }),
  events: ['ItemPostponed'],
  refusals: { ...noItemOpen, ...ballotOpen },
  decide(meeting, given, _env, refuse) {
    const item = openItemOf(planned(meeting));
    if (!item) return refuse('no-item-open');
    if (openBallotOf(item)) return refuse('ballot-open');
    return accept({ type: 'ItemPostponed', item: item.id, reviews: reviewsOn(item), reason: given.reason });
  },
});

export const adjournMeeting = step({
  name: 'adjourn-meeting',
  title: { zh: '休会', en: 'Adjourn' },
  cites: ['O3'],
  by: office,
  stages: ['convened', 'open'],
  fields: z.strictObject({ until: day({ notBefore: ['from-today'], notAfter: ['a-plan'] }), reason: prose }),
  events: ['MeetingAdjourned'],
  refusals: ballotOpen,
  decide(meeting, given, _env, refuse) {
    if (openBallotOf(openItemOf(planned(meeting)))) return refuse('ballot-open');
    return accept({ type: 'MeetingAdjourned', ...given });
  },
});

export const resumeMeeting = step({
  name: 'resume-meeting',
  title: { zh: '复会', en: 'Resume' },
  cites: ['O3'],
  by: office,
  stages: ['adjourned'],
  fields: z.strictObject({}),
  events: ['MeetingResumed'],
  refusals: {
    'nobody-present': { cite: 'O1', zh: '尚无成员签到。', en: 'No member has signed in.' },
    'not-the-day': { cite: 'O3', zh: '续会定于{on}。', en: 'The meeting resumes on {on}.' },
  },
  ready(meeting, env, refuse) {
    const { on, inside } = planned(meeting);
    if (env.today < on) return refuse('not-the-day', { on });
    return inside.length > 0 ? undefined : refuse('nobody-present');
  },
  decide(meeting, _given, env) {
    const item = openItemOf(planned(meeting));
    return accept({
      type: 'MeetingResumed',
      electorates: item ? { [item.id]: electorateFor(item, env) } : {},
    });
  },
});

export const closeMeeting = step({
  name: 'close-meeting',
  title: { zh: '散会', en: 'Close the meeting' },
  cites: ['O3'],
  by: office,
  stages: ['open', 'adjourned'],
  fields: z.strictObject({}),
  events: ['MeetingClosed'],
  refusals: {
    'item-open': {
      cite: 'O3',
      zh: '须先结束或者推迟正在审议的议题。',
      en: 'An item is open: close or postpone it first.',
    },
  },
  ready: (meeting, _env, refuse) => (openItemOf(planned(meeting)) ? refuse('item-open') : undefined),
  decide(meeting) {
    const { agenda } = planned(meeting);
    const noted = agenda.filter((item) => item.kind === 'closures-to-note' && item.stage === 'closed');
    return accept({
      type: 'MeetingClosed',
      left: agenda.filter((item) => item.stage === 'waiting').flatMap(reviewsOn),
      noted: noted.flatMap(reviewsOn),
    });
  },
});
