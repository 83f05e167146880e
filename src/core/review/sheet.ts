import { z } from 'zod';
import { heldOpinions } from '../../vocabulary/liability.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { personId, prose } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { step } from './env.ts';
import { begun, type OpenReview } from './review.ts';

export const quotes = {
  '11': '案情、证据采信、事实认定以及适用法律、裁判结果等情况',
} as const;

/** Of a review taken over from paper, what is left of the sheet can still be filled in. */
const sheetLater = ['examined', 'delivered', 'awaiting-committee'] as const;

/** Whether the sheet of a review that was taken over from paper waits for its reviewer. */
export function sheetIsLeft({ stage, sheet, takenOver, atMeeting }: OpenReview): boolean {
  const later: readonly string[] = sheetLater;
  return takenOver !== undefined && !sheet && later.includes(stage) && !atMeeting?.ballotBegun;
}

export const completeReviewSheet = step({
  name: 'complete-review-sheet',
  title: { zh: '填写评查登记表', en: 'Complete the review sheet' },
  cites: ['11'],
  by: ['reviewer'],
  stages: ['under-examination', ...sheetLater],
  fields: z.strictObject({
    facts: prose,
    evidence: prose,
    factsFound: prose,
    lawApplied: prose,
    outcome: prose,
    errors: prose,
    opinions: z.record(personId, z.enum(idsOf(heldOpinions))).default({}),
    unknownBecause: z.record(personId, prose).optional(),
  }),
  events: ['ReviewSheetCompleted'],
  refusals: {
    'sheet-closed': {
      cite: '11',
      zh: '评查已经完毕，登记表不再改动。',
      en: 'The examination is complete: the sheet stays as it is.',
    },
    'opinion-missing': {
      cite: '11',
      zh: '请填写{judge}在合议中的意见。',
      en: 'Say what {judge} held in deliberation.',
    },
    'unknown-without-reason': {
      field: 'unknownBecause',
      cite: '22',
      zh: '{judge}的意见记为不明的，请写明为何不明（如笔录缺失）。',
      en: 'Where it isn’t known what {judge} held, say why (the record is missing, for instance).',
    },
    'not-on-the-panel': {
      cite: '11',
      zh: '{judge}不是合议庭成员。',
      en: '{judge} did not sit on the panel.',
    },
  },
  ready(review, _env, refuse) {
    const open = begun(review);
    return open.stage === 'under-examination' || sheetIsLeft(open) ? undefined : refuse('sheet-closed');
  },
  decide(review, sheet, env, refuse) {
    const { bench } = begun(review).case;
    const panel = bench?.kind === 'panel' ? bench.members.map((member) => member.judge) : [];
    const silent = panel.find((judge) => !sheet.opinions[judge]);
    if (silent) return refuse('opinion-missing', { judge: nameOf(env.people, silent) });
    const named = [
      ...(bench?.members.map((member) => member.judge) ?? []),
      ...(bench?.committee?.members ?? []),
    ];
    const unknown = Object.keys(sheet.opinions).find(
      (judge) => sheet.opinions[judge] === 'unknown' && !sheet.unknownBecause?.[judge],
    );
    if (unknown) return refuse('unknown-without-reason', { judge: nameOf(env.people, unknown) });
    const stranger = [...Object.keys(sheet.opinions), ...Object.keys(sheet.unknownBecause ?? {})].find(
      (judge) => !named.includes(judge),
    );
    if (stranger) return refuse('not-on-the-panel', { judge: nameOf(env.people, stranger) });
    return accept({ type: 'ReviewSheetCompleted', sheet });
  },
});
