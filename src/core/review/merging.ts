import { z } from 'zod';
import { departments } from '../../vocabulary/court.ts';
import type { Stage } from '../../vocabulary/stages.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { documentOf, identifier, line, personId, prose } from '../people/fields.ts';
import { day } from './day-bounds.ts';
import { step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { checkGrounds, groundRefusals } from './grounds-held.ts';
import { begun, type Referral } from './review.ts';
import { beforeCommittee } from './stages.ts';

export const mergeReferral = step({
  name: 'merge-referral',
  title: { zh: '并入已有评查', en: 'Merge into an open review' },
  cites: ['7'],
  by: ['quality-office-clerk'],
  stages: ['draft', 'referred'],
  fields: z.strictObject({ into: identifier, groundReason: prose.optional() }),
  events: ['ReferralMerged'],
  refusals: {
    'no-open-review': {
      cite: '7',
      zh: '该案号没有在办的评查可以并入。',
      en: 'No review of this case number is open to merge it into.',
    },
    'not-the-same-case': {
      cite: '7',
      zh: '所选的不是同一案号的在办评查。',
      en: 'What was chosen is not an open review of the same case number.',
    },
  },
  ready: (_review, env, refuse) =>
    env.sameCase.some((each) => mergeable.includes(each.review.stage)) ? undefined : refuse('no-open-review'),
  decide(review, { into, groundReason }, env, refuse) {
    const target = env.sameCase.find((each) => each.id === into);
    if (!target || !mergeable.includes(target.review.stage)) return refuse('not-the-same-case', { into });
    const { referral } = begun(review);
    return accept({
      type: 'ReferralMerged',
      into,
      referral: groundReason ? { ...referral, groundReason } : referral,
    });
  },
});

const mergeable: readonly Stage[] = [
  'referred',
  ...beforeCommittee,
  'awaiting-committee',
  'decided',
  'with-superior-court',
];

const source = z.strictObject({
  source: z.enum(idsOf(departments)),
  referredBy: personId.optional(),
  grounds: z.array(line),
  document: documentOf(day({ notBefore: ['any-earlier-day'], notAfter: ['today'] })).optional(),
  reason: prose.optional(),
  directedBy: line.optional(),
  groundReason: prose.optional(),
});

export const addSource = step({
  name: 'add-source',
  title: { zh: '增加案件来源', en: 'Add a source' },
  cites: ['7'],
  by: ['quality-office-clerk', 'system'],
  stages: mergeable,
  fields: z.strictObject({ source, from: line.optional() }),
  events: ['SourceAdded'],
  refusals: groundRefusals,
  decide(review, given, env, refuse) {
    const added: Referral = { ...given.source, referredBy: given.source.referredBy ?? env.by };
    const into = begun(review);
    // what is not registered yet is held against its data when it is
    const held = into.number ? checkGrounds([added], into.case, env, refuse) : undefined;
    if (held && 'refused' in held) return held;
    const accepted = accept<ReviewEvent>({ type: 'SourceAdded', source: added, from: given.from });
    return held ? { ...accepted, notes: held.notes } : accepted;
  },
});
