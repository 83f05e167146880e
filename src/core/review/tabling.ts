import { z } from 'zod';
import { departments } from '../../vocabulary/court.ts';
import { closedByOffice } from '../../vocabulary/review.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { line, none, personId, prose } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { unknownPerson } from '../people/words.ts';
import { pendingRecusals, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { begun, type OpenReview, standing, tracksOf } from './review.ts';
import { endedTracks, underReview } from './stages.ts';
import { recusalPending } from './words.ts';

export const quotes = {
  O3: '评查人初步评查意见为差错案件的，质监办汇总评查意见、申辩意见后组织召开质监委会议',
  O4: '应及时将评查案件、评查结论及理由通知案件承办法官',
  '5(4)': '提出案件评查结果意见',
} as const;

export const tableForMeeting = step({
  name: 'table-for-meeting',
  title: { zh: '提请会议讨论', en: 'Table for a meeting' },
  cites: ['O3'],
  by: ['quality-office-clerk'],
  stages: ['delivered', 'decided'],
  fields: none,
  events: ['TabledForMeeting'],
  refusals: {
    ...recusalPending,
    'nothing-to-decide': {
      cite: 'O3',
      zh: '评查意见为不承担责任的，办结并列入下次会议；没有需要会议表决的认定。',
      en: 'There is nothing for the committee to decide: a conclusion of no liability is closed and listed.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const pending = pendingRecusals(open)[0];
    if (pending) return refuse('recusal-pending', { person: nameOf(env.people, pending.person) });
    const toDecide = open.stage === 'decided' ? personsLeft(open).length > 0 : hasErrors(open);
    const tabled = open.stage === 'delivered' && env.readings['R-O3.7'] === 'tabled';
    return toDecide || tabled ? undefined : refuse('nothing-to-decide');
  },
  decide: () => accept({ type: 'TabledForMeeting' }),
});

function hasErrors(review: OpenReview): boolean {
  return standing(review).some((finding) => finding.grade !== 'unlawful');
}

/** Persons on a finding who, back from discipline, have never been voted on: they get an item of their own. */
export function personsLeft(review: OpenReview): readonly string[] {
  const tracked = tracksOf(review).map(([judge]) => judge);
  const named = standing(review)
    .filter((finding) => finding.grade !== 'unlawful')
    .flatMap((finding) => finding.persons.map((person) => person.judge));
  return [...new Set(named)].filter(
    (judge) => !tracked.includes(judge) && !(review.judges[judge]?.voted ?? false),
  );
}

export const askToTable = step({
  name: 'ask-to-table',
  title: { zh: '提请会议讨论已办结的评查', en: 'Ask to table a listed closure' },
  cites: ['5(4)', '23'],
  by: ['committee-member'],
  stages: ['closed'],
  fields: z.strictObject({ reason: prose }),
  events: ['TablingAsked'],
  refusals: {
    'not-listed': {
      cite: '5(4)',
      zh: '只有以不承担责任办结、尚在下次会议列示期间的评查可以提请。',
      en: 'Only a closure without liability can be tabled, until the meeting that lists it ends.',
    },
  },
  ready: (review, _env, refuse) => {
    const open = begun(review);
    return open.closing === 'no-liability' && !open.listed ? undefined : refuse('not-listed');
  },
  decide: (_review, given, env) => accept({ type: 'TablingAsked', by: principal(env), reason: given.reason }),
});

export const closeWithoutFinding = step({
  name: 'close-without-finding',
  title: { zh: '办结（不认定差错）', en: 'Close without a finding' },
  cites: ['O3', 'O4'],
  by: ['quality-office-clerk'],
  stages: ['delivered', 'awaiting-committee', 'decided'],
  fields: z.strictObject({
    because: z.enum(idsOf(closedByOffice)),
    reasons: prose.optional(),
  }),
  events: ['ReviewClosed', 'DecisionNotified'],
  refusals: {
    ...recusalPending,
    'must-be-tabled': {
      cite: 'O3',
      zh: '初步评查意见为差错案件的，须由质监委会议表决。',
      en: 'A preliminary opinion of error has to be voted on by the committee.',
    },
    'to-be-decided': {
      cite: 'R-O3.7',
      zh: '按现行口径，不承担责任的意见也须由质监委会议决定。',
      en: 'Under the reading in force the committee decides on an opinion of no liability as well.',
    },
    'reasons-missing': {
      field: 'reasons',
      cite: 'O4',
      zh: '请写明理由：没有会议写明的理由可以通知。',
      en: 'Give the reasons: there are none of the committee that could be told.',
    },
    'vote-missing': {
      cite: '23',
      zh: '会议尚未作出不认定的表决结果。',
      en: 'The committee has not yet voted that none is established.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const pending = pendingRecusals(open)[0];
    if (pending) return refuse('recusal-pending', { person: nameOf(env.people, pending.person) });
    if (open.stage === 'decided') return nothingLeft(open) ? undefined : refuse('must-be-tabled');
    if (open.stage === 'awaiting-committee') return open.noErrorOn ? undefined : refuse('vote-missing');
    if (open.conclusion?.opinion !== 'no-liability') return refuse('must-be-tabled');
    return env.readings['R-O3.7'] === 'tabled' ? refuse('to-be-decided') : undefined;
  },
  decide(review, given, _env, refuse) {
    const open = begun(review);
    const voted = open.noErrorOn !== undefined;
    if (open.stage !== 'decided' && voted !== (given.because === 'none-established'))
      return refuse(voted ? 'must-be-tabled' : 'vote-missing');
    const reasons = given.reasons ?? reasonsOf(open);
    if (reasons === undefined) return refuse('reasons-missing');
    const told = Object.entries(open.judges).map(
      ([judge, concern]): ReviewEvent => ({
        type: 'DecisionNotified',
        judge,
        mayAsk: false,
        reasons: given.reasons ?? concern.reasons ?? reasons,
      }),
    );
    return accept<ReviewEvent>(...told, { type: 'ReviewClosed', because: given.because, reasons });
  },
});

/** After discipline has sent everybody back, and nothing of Articles 17 to 19 is left to put to the ballot. */
export function nothingLeft(review: OpenReview): boolean {
  return (
    personsLeft(review).length === 0 &&
    tracksOf(review).every(([, track]) => endedTracks.includes(track.stage))
  );
}

/** All that the committee has given as reasons on this review; nothing where it has given none. */
export function reasonsOf(review: OpenReview): string | undefined {
  const given = Object.values(review.judges).flatMap(({ reasons }) =>
    reasons === undefined ? [] : [reasons],
  );
  return given.length > 0 ? [...new Set(given)].join('\n') : undefined;
}

export const urge = step({
  name: 'urge',
  title: { zh: '催办', en: 'Urge' },
  help: {
    zh: '催办列入被催办人的工作台，直至其办理本案；逾期的，同时列入其领导的工作台。',
    en: 'It stands on the desk of whoever is urged until they act on the review; what is overdue stands on the desk of who leads them as well.',
  },
  cites: ['5(2)'],
  by: ['quality-office-clerk'],
  stages: underReview,
  fields: z.strictObject({
    whom: personId.optional(),
    department: z.enum(idsOf(departments)).optional(),
    words: line,
  }),
  events: ['Urged'],
  refusals: {
    ...unknownPerson,
    'one-addressee': {
      cite: '5(2)',
      zh: '请写明催办何人或者何部门，只写其一。',
      en: 'Say which person or which department is urged, one of the two.',
    },
  },
  decide(_review, given, env, refuse) {
    if ((given.whom === undefined) === (given.department === undefined)) return refuse('one-addressee');
    if (given.whom !== undefined && !env.people.persons[given.whom])
      return refuse('unknown-person', { person: given.whom });
    return accept({ type: 'Urged', ...given });
  },
});
