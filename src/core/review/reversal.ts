import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import { document, identifier, line, personId } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { step } from './env.ts';
import { begun, concernOf, tracksOf } from './review.ts';
import { inFuture, noTrack } from './words.ts';

export const quotes = { '24': '原决定确属不当的，予以撤销' } as const;

const confirmed: readonly string[] = ['confirmed', 'sanctioned', 'settled', 'unlawful-recorded'];
const beforeConfirmation: readonly string[] = [
  'answerable',
  'notified',
  'reconsideration-open',
  'lapsed',
  'upheld',
  'replaced',
  'awaiting-confirmation',
];

export const reverseFinding = step({
  name: 'reverse-finding',
  title: { zh: '推翻认定', en: 'Reverse a finding' },
  help: {
    zh: '确认之后凭上级裁判或者两个委员会的纪要推翻；确认之前作为复议提请会议，不占用法官本人的一次复议。',
    en: 'From confirmation on by the superior ruling or both committees’ minutes; before it, it is tabled as a reconsideration that does not use up the judge’s own.',
  },
  cites: ['28', '29', 'law:Judges Law 65'],
  by: ['quality-office-clerk'],
  stages: ['decided', 'closed', 'archived'],
  fields: z.strictObject({
    judge: personId,
    finding: identifier,
    basis: z.enum(['superior-ruling', 'new-evidence']),
    document,
    /** For new evidence: the minutes of both committees. */
    qualityCommitteeMinutes: line.optional(),
    adjudicationCommitteeMinutes: line.optional(),
  }),
  events: ['FindingReversed', 'ReconsiderationReopened'],
  refusals: {
    ...noTrack,
    ...inFuture,
    'no-such-finding': {
      cite: '28',
      zh: '对{judge}没有认定“{finding}”。',
      en: 'There is no finding “{finding}” on {judge}.',
    },
    'minutes-missing': {
      cite: '28',
      zh: '因新证据推翻的，须有质监委和审判委员会两份纪要。',
      en: 'Reversal on new evidence needs the minutes of both committees.',
    },
  },
  ready(review, _env, refuse) {
    const reversible = tracksOf(begun(review)).some(
      ([, track]) => confirmed.includes(track.stage) || beforeConfirmation.includes(track.stage),
    );
    return reversible ? undefined : refuse('no-track', { judge: { zh: '没有人', en: 'Nobody' } });
  },
  decide(review, given, env, refuse) {
    const { track } = concernOf(begun(review), given.judge);
    const named = { judge: nameOf(env.people, given.judge), finding: given.finding };
    if (!track) return refuse('no-track', named);
    if (!track.findings.some((each) => each.finding === given.finding))
      return refuse('no-such-finding', named);
    const { judge, finding, basis, document: paper } = given;
    if (paper.on > env.today) return refuse('in-future', { on: paper.on });
    if (beforeConfirmation.includes(track.stage))
      return accept({ type: 'ReconsiderationReopened', judge, finding, basis, document: paper });
    if (!confirmed.includes(track.stage)) return refuse('no-track', named);
    if (basis === 'new-evidence' && !(given.qualityCommitteeMinutes && given.adjudicationCommitteeMinutes))
      return refuse('minutes-missing');
    const left = track.findings.filter((each) => each.finding !== finding);
    return accept({ type: 'FindingReversed', judge, finding, basis, document: paper, left });
  },
});
