import { z } from 'zod';
import { departments } from '../../vocabulary/court.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { line, prose } from '../people/fields.ts';
import { officesOf } from '../people/people.ts';
import { type ReviewEnv, step } from './env.ts';
import { begun } from './review.ts';

export const quotes = { O4: '需要向其他部门反馈的，应及时将评查结论及有关材料交有关部门' } as const;

export const giveFeedback = step({
  name: 'give-feedback',
  title: { zh: '向部门反馈', en: 'Give feedback to a department' },
  cites: ['O4'],
  by: ['quality-office-clerk'],
  stages: ['decided', 'closed', 'archived'],
  fields: z.strictObject({ department: z.enum(idsOf(departments)), text: prose }),
  events: ['FeedbackGiven'],
  refusals: {},
  decide: (review, given) =>
    accept({ type: 'FeedbackGiven', id: `b${begun(review).feedback.length + 1}`, ...given }),
});

export const acknowledgeFeedback = step({
  name: 'acknowledge-feedback',
  title: { zh: '确认收到反馈', en: 'Acknowledge feedback' },
  cites: ['O4'],
  by: ['source-clerk'],
  stages: ['decided', 'closed', 'archived'],
  fields: z.strictObject({ id: line }),
  events: ['FeedbackAcknowledged'],
  refusals: {
    'no-such-feedback': {
      cite: 'O4',
      zh: '没有这一待确认的反馈。',
      en: 'No such feedback waits to be acknowledged.',
    },
    'nothing-to-acknowledge': {
      cite: 'O4',
      zh: '没有待确认的反馈。',
      en: 'No feedback waits to be acknowledged.',
    },
    'another-department': {
      cite: 'O4',
      zh: '该反馈是给其他部门的。',
      en: 'The feedback is for another department.',
    },
  },
  ready(review, env, refuse) {
    const waiting = begun(review).feedback.filter((each) => !each.acknowledgedOn);
    if (waiting.length === 0) return refuse('nothing-to-acknowledge');
    return waiting.some((each) => isTo(each.department, env)) ? undefined : refuse('another-department');
  },
  decide(review, { id }, env, refuse) {
    const feedback = begun(review).feedback.find((each) => each.id === id && !each.acknowledgedOn);
    if (!feedback) return refuse('no-such-feedback', { id });
    return isTo(feedback.department, env)
      ? accept({ type: 'FeedbackAcknowledged', id })
      : refuse('another-department');
  },
});

function isTo(department: string, env: ReviewEnv): boolean {
  return officesOf(env.people, principal(env), env.today).some((held) => held.source === department);
}
