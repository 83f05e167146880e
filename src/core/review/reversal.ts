import { z } from 'zod';
import { reversalBases } from '../../vocabulary/review.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { documentOf, identifier, line, personId, prose } from '../people/fields.ts';
import { type GivenMinutes, minutesRefusals, scan } from '../people/minutes.ts';
import { adjudicationCommittee, qualityCommittee } from '../people/minutes-order.ts';
import { nameOf } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import { day } from './day-bounds.ts';
import { step } from './env.ts';
import { alreadyHeld, onceChecked, takenTogether, whyHeld } from './minutes-held.ts';
import { begun, concernOf, tracksOf } from './review.ts';
import { reopenable } from './stages.ts';
import { noTrack } from './words.ts';

export const quotes = { '24': '原决定确属不当的，予以撤销' } as const;

const confirmed: readonly string[] = ['confirmed', 'sanctioned', 'settled', 'unlawful-recorded'];

const minutesDay = day({ notBefore: ['track-confirmed'], notAfter: ['today'] });

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
    basis: z.enum(idsOf(reversalBases)),
    document: documentOf(
      day({ notBefore: ['case-closed', 'confirmation-reversed', 'paper-of-the-judge'], notAfter: ['today'] }),
    ),
    /** For new evidence: the minutes of both committees. */
    qualityCommitteeMinutes: line.optional(),
    qualityCommitteeMinutesOn: minutesDay.optional(),
    qualityCommitteeScan: scan.optional(),
    adjudicationCommitteeMinutes: line.optional(),
    adjudicationCommitteeMinutesOn: minutesDay.optional(),
    adjudicationCommitteeScan: scan.optional(),
    numberReason: prose.optional(),
  }),
  events: ['FindingReversed', 'ReconsiderationReopened', 'MinutesEntered'],
  refusals: {
    ...noTrack,
    'no-such-finding': {
      cite: '28',
      zh: '对{judge}没有这一认定。',
      en: 'There is no such finding on {judge}.',
    },
    'minutes-missing': {
      cite: '28',
      zh: '因新证据或者期限内收到的材料推翻的，须有质监委和审判委员会两份纪要的文号和日期。',
      en: 'Reversal on new evidence, or on a paper received in time, needs the minutes of both committees, each with its number and day.',
    },
    ...alreadyHeld,
    ...minutesRefusals({}),
  },
  ready(review, _env, refuse) {
    const reversible = tracksOf(begun(review)).some(
      ([, track]) => confirmed.includes(track.stage) || reopenable.includes(track.stage),
    );
    return reversible
      ? whyHeld(begun(review), 'reverse-finding', refuse)
      : refuse('no-track', { judge: { zh: '没有人', en: 'Nobody' } });
  },
  decide(review, given, env, refuse) {
    const { track } = concernOf(begun(review), given.judge);
    const named = { judge: nameOf(env.people, given.judge), finding: given.finding };
    if (!track) return refuse('no-track', named);
    if (!track.findings.some((each) => each.finding === given.finding))
      return refuse('no-such-finding', named);
    const { judge, finding, basis, document: paper } = given;
    if (reopenable.includes(track.stage))
      return accept({ type: 'ReconsiderationReopened', judge, finding, basis, document: paper });
    if (!confirmed.includes(track.stage)) return refuse('no-track', named);
    const all = basis === 'superior-ruling' ? [] : minutesOf(given);
    if (!all) return refuse('minutes-missing');
    const taken = takenTogether(all, env, refuse);
    if ('refused' in taken) return taken;
    const left = track.findings.filter((each) => each.finding !== finding);
    const minutes = all.map(({ body, number, on }) => ({ body, number, on }));
    const by = {
      ...(all.length > 0 && { minutes }),
      ...(given.numberReason && { numberReason: given.numberReason }),
    };
    return onceChecked({ act: 'reverse-finding', given, all, ...taken }, begun(review), env, refuse, [
      { type: 'FindingReversed', judge, finding, basis, document: paper, left, ...by },
    ]);
  },
});

interface OfBoth {
  readonly qualityCommitteeMinutes?: string | undefined;
  readonly qualityCommitteeMinutesOn?: CourtDate | undefined;
  readonly qualityCommitteeScan?: string | undefined;
  readonly adjudicationCommitteeMinutes?: string | undefined;
  readonly adjudicationCommitteeMinutesOn?: CourtDate | undefined;
  readonly adjudicationCommitteeScan?: string | undefined;
  readonly numberReason?: string | undefined;
}

/** The minutes of both committees, or nothing where one of them, or its day, is missing. */
function minutesOf(given: OfBoth): readonly GivenMinutes[] | undefined {
  const { numberReason } = given;
  const quality = named(given.qualityCommitteeMinutes, given.qualityCommitteeMinutesOn);
  const adjudication = named(given.adjudicationCommitteeMinutes, given.adjudicationCommitteeMinutesOn);
  if (!quality || !adjudication) return undefined;
  return [
    { body: qualityCommittee, ...quality, numberReason, scan: given.qualityCommitteeScan },
    { body: adjudicationCommittee, ...adjudication, numberReason, scan: given.adjudicationCommitteeScan },
  ];
}

function named(number: string | undefined, on: CourtDate | undefined) {
  return number && on ? { number, on } : undefined;
}
