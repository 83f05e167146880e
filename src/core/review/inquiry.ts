import { z } from 'zod';
import { asked } from '../../vocabulary/review.ts';
import type { Stage } from '../../vocabulary/stages.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { line, personId, prose } from '../people/fields.ts';
import { holds } from '../people/people.ts';
import { unknownPerson } from '../people/words.ts';
import { isAsked } from './asked.ts';
import { type ReviewEnv, step } from './env.ts';
import { begun, type OpenReview } from './review.ts';

export const quotes = {
  '12': '可以向有关合议庭或承办人了解案件情况，以及向信访和纪检监察部门了解有关申诉、信访、投诉举报等情况',
} as const;

const stages: readonly Stage[] = [
  'registered',
  'assigned',
  'under-examination',
  'examined',
  'delivered',
  'awaiting-committee',
  'decided',
];

export const recordInquiry = step({
  name: 'record-inquiry',
  title: { zh: '了解情况', en: 'Record an inquiry' },
  help: {
    zh: '写明向谁了解。向部门了解而未指定人的，由该部门的工作人员答复；被询问的人只看到所询问的问题，看不到评查。',
    en: 'Say who is asked. A department that is asked without naming a person is answered for by its clerks. Whoever is asked sees the question, and not the review.',
  },
  cites: ['12'],
  by: ['reviewer', 'quality-office-clerk'],
  stages,
  fields: z.strictObject({
    whom: z.enum(idsOf(asked)),
    person: personId.optional(),
    question: prose,
  }),
  events: ['InquiryRecorded'],
  refusals: unknownPerson,
  decide(review, given, env, refuse) {
    if (given.person && !env.people.persons[given.person])
      return refuse('unknown-person', { person: given.person });
    return accept({ type: 'InquiryRecorded', id: `q${begun(review).inquiries.length + 1}`, ...given });
  },
});

export const answerInquiry = step({
  name: 'answer-inquiry',
  title: { zh: '答复了解的情况', en: 'Answer an inquiry' },
  cites: ['12'],
  by: ['inquired', 'reviewer', 'quality-office-clerk'],
  stages,
  fields: z.strictObject({ id: line, text: prose }),
  events: ['InquiryAnswered'],
  refusals: {
    'no-such-inquiry': {
      cite: '12',
      zh: '没有这一待答复的询问。',
      en: 'No such inquiry waits for an answer.',
    },
    'nothing-asked': { cite: '12', zh: '没有待答复的询问。', en: 'No inquiry waits for an answer.' },
    'not-asked': { cite: '12', zh: '该询问不是向您提出的。', en: 'This inquiry was not put to you.' },
  },
  ready: (review, env, refuse) =>
    begun(review).inquiries.some((each) => !each.answer && mayAnswer(begun(review), each, env))
      ? undefined
      : refuse('nothing-asked'),
  decide(review, given, env, refuse) {
    const open = begun(review);
    const inquiry = open.inquiries.find((each) => each.id === given.id && !each.answer);
    if (!inquiry) return refuse('no-such-inquiry', { id: given.id });
    return mayAnswer(open, inquiry, env)
      ? accept({ type: 'InquiryAnswered', ...given })
      : refuse('not-asked');
  },
});

/** Whoever was asked answers, or the reviewer or the office enters what was said. */
function mayAnswer(review: OpenReview, inquiry: OpenReview['inquiries'][number], env: ReviewEnv): boolean {
  const own = principal(env);
  const records =
    review.assignment?.reviewer === own || holds(env.people, own, 'quality-office-clerk', env.today);
  return records || isAsked(inquiry, own, env);
}
