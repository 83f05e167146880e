import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import { identifier, line, personId, prose } from '../people/fields.ts';
import { step } from './env.ts';
import { begun, concernOf, type Sanction, type Track } from './review.ts';
import { whileSanctioning } from './stages.ts';

export const quotes = { '5(4)': '提出是否追究和如何追究的意见' } as const;

/** What an item of kind `sanction` has to put to the vote on one judge. */
export type SanctionAsked =
  | { readonly asks: 'opinion' | 'whether' | 'whether-and-opinion'; readonly finding: string }
  | { readonly asks: 'heavier'; readonly finding: string; readonly rung: string; readonly months: number };

const confirmed: readonly Track['stage'][] = ['confirmed', 'sanctioned', 'settled', 'unlawful-recorded'];

/** What the committee still has to give (5(4)) comes before the heavier results that it may adopt, the earliest first. */
export function sanctionAsked(track: Track | undefined): SanctionAsked | undefined {
  if (!track || !confirmed.includes(track.stage)) return undefined;
  const { awaited, lapsed = [], findings } = track;
  if (!awaited) return lapsed[0] && { asks: 'heavier', ...lapsed[0] };
  const { finding, ladder } = awaited;
  const whether = findings.find((each) => each.finding === finding)?.whether;
  if (ladder) return { asks: 'whether', finding };
  return { asks: whether === 'open' ? 'whether-and-opinion' : 'opinion', finding };
}

const by = ['system'] as const;
const stages = whileSanctioning;

export const recordSanctionOpinion = step({
  name: 'record-sanction-opinion',
  title: { zh: '记录处理意见', en: 'Record the opinion on the sanction' },
  cites: ['5(4)'],
  by,
  stages,
  fields: z.strictObject({
    meeting: identifier,
    judge: personId,
    sanctions: z.array(line),
    months: z.int().min(0).max(2),
    whether: z.enum(['yes', 'no']).optional(),
    reasons: prose.optional(),
  }),
  events: ['SanctionsProposed'],
  refusals: {
    'nothing-awaited': {
      cite: '5(4)',
      zh: '对该法官没有待委员会提出的处理意见。',
      en: 'No opinion of the committee on a sanction of this judge is awaited.',
    },
  },
  decide(review, { judge, sanctions, months, whether, reasons }, _env, refuse) {
    const awaited = concernOf(begun(review), judge).track?.awaited;
    if (!awaited) return refuse('nothing-awaited');
    const about = {
      judge,
      finding: awaited.finding,
      forCommittee: false,
      byCommittee: true,
      whether,
      reasons,
    };
    if (whether === 'no') return accept({ type: 'SanctionsProposed', ...about, sanctions: [] });
    if (awaited.ladder) return accept({ type: 'SanctionsProposed', ...about, sanctions: awaited.ladder });
    const opinion = { sanctions, months };
    return accept({ type: 'SanctionsProposed', ...about, opinion, sanctions: proposedBy(opinion) });
  },
});

/** What the committee gave, as proposals for those who carry it out. */
export function proposedBy(opinion: {
  readonly sanctions: readonly string[];
  readonly months: number;
}): readonly Sanction[] {
  return opinion.sanctions.map((kind) => ({
    kind,
    months: kind === 'withhold-allowance' ? opinion.months : undefined,
    proposalOnly: false,
    stage: 'proposed',
  }));
}

const result = { judge: personId, finding: identifier, rung: line, months: z.int().min(0) };

export const noteHeavierResult = step({
  name: 'note-heavier-result',
  title: { zh: '记载失效的较重结果', en: 'Note a heavier result that lapsed' },
  help: {
    zh: '重新计算得出的较重结果自行失效，除非处理议题予以采纳。',
    en: 'What a recomputation makes heavier lapses by itself, unless an item on the sanction adopts it.',
  },
  cites: ['28', '29'],
  by,
  stages,
  fields: z.strictObject(result),
  events: ['HeavierResultLapsed'],
  refusals: {},
  decide: (_review, given) => accept({ type: 'HeavierResultLapsed', ...given }),
});

export const dropHeavierResult = step({
  name: 'drop-heavier-result',
  title: { zh: '较重结果不复存在', en: 'A heavier result is no more' },
  cites: ['28', '29'],
  by,
  stages,
  fields: z.strictObject({ judge: personId, finding: identifier }),
  events: ['HeavierResultFellAway'],
  refusals: {},
  decide(review, { judge, finding }) {
    const lapsed = concernOf(begun(review), judge).track?.lapsed ?? [];
    return lapsed.some((each) => each.finding === finding)
      ? accept({ type: 'HeavierResultFellAway', judge, finding })
      : accept();
  },
});

export const recordHeavierResult = step({
  name: 'record-heavier-result',
  title: { zh: '记录是否采纳较重结果', en: 'Record whether a heavier result is adopted' },
  cites: ['5(4)', '28', '29'],
  by,
  stages,
  fields: z.strictObject({ meeting: identifier, ...result, adopted: z.boolean(), reasons: prose }),
  events: ['HeavierResultVoted'],
  refusals: {
    'nothing-lapsed': {
      cite: '28',
      zh: '该认定没有失效的较重结果可以采纳，或者其内容已与表决时不同。',
      en: 'No heavier result of this finding has lapsed, or it is no longer the one that was voted on.',
    },
  },
  decide(review, given, _env, refuse) {
    const { finding, rung, months } = given;
    const lapsed = concernOf(begun(review), given.judge).track?.lapsed ?? [];
    return lapsed.some((each) => each.finding === finding && each.rung === rung && each.months === months)
      ? accept({ type: 'HeavierResultVoted', ...given })
      : refuse('nothing-lapsed');
  },
});
