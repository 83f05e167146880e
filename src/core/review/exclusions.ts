import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import { identifier, line, personId, prose } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { exclusionGrounds } from '../rules/art21-exclusions.ts';
import { step } from './env.ts';
import { begun, type OpenReview, standing } from './review.ts';

export const quotes = { '21': '有下列情形之一的，不应认定案件质量责任' } as const;

const answer = z.strictObject({ applies: z.boolean(), reason: prose.optional() });

export const considerExclusions = step({
  name: 'consider-exclusions',
  title: { zh: '逐项考虑免责情形', en: 'Consider the grounds excluding liability' },
  help: {
    zh: '对每项认定、每名责任人，逐一回答第二十一条八项；答“有”的须写理由，由会议另行表决该情形是否成立。',
    en: 'For each finding and person, each of the eight items of Article 21; a “yes” needs a reason and goes to a ballot of its own.',
  },
  cites: ['21'],
  by: ['reviewer'],
  stages: ['under-examination', 'awaiting-committee', 'decided'],
  fields: z.strictObject({ finding: identifier, judge: personId, grounds: z.record(line, answer) }),
  events: ['ExclusionsConsidered'],
  refusals: {
    'no-such-finding': { cite: '21', zh: '没有这一认定。', en: 'There is no such finding.' },
    'no-finding': { cite: '21', zh: '还没有认定。', en: 'There is no finding yet.' },
    'not-on-the-finding': {
      cite: '21',
      zh: '{judge}不在该项认定之内。',
      en: '{judge} is not on this finding.',
    },
    'item-unanswered': { cite: '21', zh: '{item}尚未回答。', en: '{item} has not been answered.' },
    'no-such-item': { cite: '21', zh: '第二十一条没有这一项。', en: 'Article 21 has no such item.' },
    'reason-missing': {
      cite: '21',
      zh: '{item}答“有”，须写理由。',
      en: 'A yes to {item} needs a reason.',
    },
    'ballot-begun': { cite: '21', zh: '表决已经开始。', en: 'The ballot has begun.' },
  },
  ready(review, _env, refuse) {
    const open = begun(review);
    if (open.atMeeting?.ballotBegun) return refuse('ballot-begun');
    return standing(open).length > 0 ? undefined : refuse('no-finding');
  },
  decide(review, given, env, refuse) {
    const open = begun(review);
    const finding = standing(open).find((each) => each.id === given.finding);
    if (!finding) return refuse('no-such-finding', { finding: given.finding });
    if (!finding.persons.some((each) => each.judge === given.judge))
      return refuse('not-on-the-finding', { judge: nameOf(env.people, given.judge) });
    const items = exclusionGrounds.map((each) => each.item);
    const strange = Object.keys(given.grounds).find((item) => !items.includes(item));
    if (strange) return refuse('no-such-item', { item: strange });
    for (const item of items) {
      const said = given.grounds[item];
      if (!said) return refuse('item-unanswered', { item });
      if (said.applies && !said.reason) return refuse('reason-missing', { item });
    }
    return accept({ type: 'ExclusionsConsidered', exclusion: given });
  },
});

/** Findings and persons for whom Article 21 has not been gone through; a finding under 20 excuses no intent and needs none. */
export function unconsidered(
  review: OpenReview,
): readonly { readonly finding: string; readonly judge: string }[] {
  return standing(review)
    .filter((finding) => finding.grade !== 'unlawful')
    .flatMap((finding) => finding.persons.map((person) => ({ finding: finding.id, judge: person.judge })))
    .filter(
      (each) => !review.exclusions.some((done) => done.finding === each.finding && done.judge === each.judge),
    );
}
