import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import { line } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { untold } from './decision.ts';
import { step } from './env.ts';
import { withNews } from './news.ts';
import { begun } from './review.ts';

export const quotes = { '14': '应分别建立评查登记台帐' } as const;

export const archive = step({
  name: 'archive',
  title: { zh: '归档', en: 'Archive' },
  cites: ['14'],
  by: ['quality-office-clerk'],
  stages: ['closed'],
  fields: z.strictObject({ place: line.optional() }),
  events: ['ReviewArchived'],
  refusals: {
    'not-told': { cite: 'O4', zh: '尚未将结果通知{judge}。', en: '{judge} has not been told the result.' },
    'dossier-out': { cite: '14', zh: '卷宗尚未退还。', en: 'The dossier has not been returned.' },
    'not-yet-listed': {
      cite: '5(4)',
      zh: '不承担责任的结论须先在下次会议列示。',
      en: 'A closure without liability has to be listed at the next meeting first.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const [judge] = [...untold(open), ...withNews(open)];
    if (judge) return refuse('not-told', { judge: nameOf(env.people, judge) });
    if (open.dossier.holder || open.dossier.pending) return refuse('dossier-out');
    if (open.closing === 'no-liability' && !open.listed) return refuse('not-yet-listed');
    return undefined;
  },
  decide: (_review, given) => accept({ type: 'ReviewArchived', ...given }),
});
