import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { line } from '../people/fields.ts';
import { inService, nameOf } from '../people/people.ts';
import { counts, handing, inWhoseHands, notCarriedOn, reasonGiven } from './dossier.ts';
import { step } from './env.ts';
import { begun, type OpenReview } from './review.ts';

export const quotes = { '14': '接收及退还案件卷宗应办理登记签收手续' } as const;

/** The review has been archived, and nobody here has its dossier any more: it was handed to the archive, or there is none. */
export function isInTheArchive({ stage, dossier }: OpenReview): boolean {
  return dossier.archived !== undefined || (stage === 'archived' && !inWhoseHands(dossier));
}

export const handToArchive = step({
  name: 'hand-to-archive',
  title: { zh: '卷宗移交档案室', en: 'Hand the dossier to the archive' },
  help: {
    zh: '案件办结后，由卷宗保管人将卷宗移交档案室，写明档案室签收的存放位置；此后不再列入保管台账。',
    en: 'When the case has ended, whoever holds the dossier hands it to the archive and says where the archive has signed for it; from then on it leaves the ledger of custody.',
  },
  cites: ['14'],
  by: ['dossier-holder', 'dossier-keeper', 'quality-office-clerk'],
  stages: ['closed', 'archived'],
  fields: z.strictObject({ place: line, ...counts, ...reasonGiven }),
  events: ['DossierArchived'],
  refusals: {
    'not-the-holder': handing['not-the-holder'],
    'hand-over-open': handing['hand-over-open'],
    'counts-not-carried-on': handing['counts-not-carried-on'],
    'holder-gone': handing['holder-gone'],
    'in-the-archive': {
      cite: '14',
      zh: '卷宗已在档案室，或者没有纸质卷宗。',
      en: 'The dossier is in the archive, or there is none on paper.',
    },
  },
  ready(review, env, refuse) {
    const { dossier } = begun(review);
    const holder = inWhoseHands(dossier);
    if (dossier.archived || !holder || dossier.kind !== 'paper') return refuse('in-the-archive');
    if (dossier.pending) return refuse('hand-over-open');
    return holder !== principal(env) && inService(env.people, holder, env.today)
      ? refuse('not-the-holder', { holder: nameOf(env.people, holder) })
      : undefined;
  },
  decide(review, given, env, refuse) {
    const { dossier } = begun(review);
    const counted = notCarriedOn(dossier, given);
    if (counted) return refuse('counts-not-carried-on', counted);
    const holder = inWhoseHands(dossier) ?? principal(env);
    if (holder !== principal(env) && !given.reason)
      return refuse('holder-gone', { holder: nameOf(env.people, holder) });
    return accept({ type: 'DossierArchived', from: holder, ...given });
  },
});
