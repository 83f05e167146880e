import { z } from 'zod';
import type { ConfirmationResult } from '../../vocabulary/review.ts';
import { confirmationResults } from '../../vocabulary/review.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import type { RefusalWords } from '../kernel/step.ts';
import { listed, sameInBoth } from '../kernel/text.ts';
import { personId, prose } from '../people/fields.ts';
import { minutesRefusals, namedMinutes } from '../people/minutes.ts';
import { adjudicationCommittee } from '../people/minutes-order.ts';
import { adjudicationCommitteeOn, nameOf, type PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import { day } from './day-bounds.ts';
import { mayAskAgain } from './decision.ts';
import { isBound, type ReviewEnv, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { alreadyHeld, onceChecked, takenTogether, whyHeld } from './minutes-held.ts';
import { begun, concernOf, type OpenReview, tracksOf } from './review.ts';
import { isRightOpen, rightsOpen } from './right-to-ask.ts';
import { noTrack } from './words.ts';

export const quotes = {
  O3: '经复议维持差错认定的，由质监办以质监委名义提请审判委员会确认，并按相关程序追究相应责任',
} as const;

export const submitForConfirmation = step({
  name: 'submit-for-confirmation',
  title: { zh: '提请审判委员会确认', en: 'Submit for confirmation' },
  cites: ['O3'],
  by: ['quality-office-clerk'],
  stages: ['decided'],
  fields: z.strictObject({ judges: z.array(personId).min(1) }),
  events: ['ConfirmationRequested'],
  refusals: {
    ...noTrack,
    'panel-right-open': {
      cite: 'R-24.3',
      zh: '{judge}的复议权利尚未届满或者其申请尚未审议，须等待。',
      en: 'The right of {judge} to ask has not lapsed, or their request has not been decided: wait.',
    },
  },
  ready(review, env, refuse) {
    const tracks = tracksOf(begun(review));
    if (tracks.some(([, track]) => submittable.includes(track.stage))) return undefined;
    return refuse('no-track', {
      judge: listed(tracks.map(([judge]) => sameInBoth(nameOf(env.people, judge)))),
    });
  },
  decide(review, { judges }, env, refuse) {
    const open = begun(review);
    for (const judge of judges) {
      const track = concernOf(open, judge).track;
      if (!track || !submittable.includes(track.stage))
        return refuse('no-track', { judge: nameOf(env.people, judge) });
    }
    const own = judges.filter(
      (judge) => isRightOpen(open, judge, env) || mayAskAgain(concernOf(open, judge).track, env),
    );
    const waiting = [...own, ...rightsOpen(open, env)][0];
    if (waiting) return refuse('panel-right-open', { judge: nameOf(env.people, waiting) });
    return accept({ type: 'ConfirmationRequested', judges: [...new Set(judges)] });
  },
});

const submittable: readonly string[] = ['upheld', 'replaced', 'lapsed'];

const refusals = {
  ...noTrack,
  ...alreadyHeld,
  ...minutesRefusals({ number: 'minutesNumber', on: 'minutesOn', scan: 'scan' }),
  'not-a-member': {
    cite: 'O3',
    zh: '{person}当日不是审判委员会委员。',
    en: '{person} was not a member of the adjudication committee that day.',
  },
  'must-be-recused': {
    cite: '3',
    zh: '{persons}应当回避，须列入回避人员，不得参加确认。',
    en: '{persons} have to stay away and be listed as recused.',
  },
  'no-confirming-body': {
    cite: 'law:Organic Law of the People’s Courts 38',
    zh: '出席且不回避的委员{present}人，未超过全体委员{all}人的半数，不能确认；可报上级法院。',
    en: 'Attending and not recused are {present} of {all} members, not more than half: no confirmation; refer it to the superior court.',
  },
  'reason-missing': {
    cite: 'O3',
    zh: '退回或者不予确认的，须写明理由。',
    en: 'Returning or not confirming needs a reason.',
  },
  'returned-once': { cite: 'O3', zh: '只能退回一次。', en: 'It can be returned once only.' },
} as const satisfies Record<string, RefusalWords>;

export const recordConfirmation = step({
  name: 'record-confirmation',
  title: { zh: '记录审判委员会确认结果', en: 'Record the confirmation' },
  cites: ['O3'],
  by: ['adjudication-committee-secretary'],
  stages: ['decided'],
  fields: z.strictObject({
    ...namedMinutes,
    minutesOn: day({ notBefore: ['confirmation-asked-for', 'track-last-decided'], notAfter: ['today'] }),
    attending: z.array(personId),
    recused: z.array(personId).default([]),
    results: z
      .array(
        z.strictObject({
          judge: personId,
          result: z.enum(idsOf(confirmationResults)),
          reason: prose.optional(),
        }),
      )
      .min(1),
  }),
  events: ['FindingConfirmed', 'FindingReturned', 'FindingNotConfirmed', 'MinutesEntered'],
  refusals,
  ready(review, env, refuse) {
    const tracks = tracksOf(begun(review));
    if (tracks.some(([, track]) => track.stage === 'awaiting-confirmation'))
      return whyHeld(begun(review), 'record-confirmation', refuse);
    return refuse('no-track', {
      judge: listed(tracks.map(([judge]) => sameInBoth(nameOf(env.people, judge)))),
    });
  },
  decide(review, given, env, refuse) {
    const open = begun(review);
    const { minutesNumber: number, minutesOn: on, numberReason, scan } = given;
    const body = open.designatedBody?.name ?? adjudicationCommittee;
    const all = [{ body, number, on, numberReason, scan }];
    const taken = takenTogether(all, env, refuse);
    if ('refused' in taken) return taken;
    if (!open.designatedBody) {
      const members = adjudicationCommitteeOn(env.people, given.minutesOn);
      const stranger = [...given.attending, ...given.recused].find((person) => !members.includes(person));
      if (stranger) return refuse('not-a-member', { person: nameOf(env.people, stranger) });
      const bound = members.filter(
        (member) => given.attending.includes(member) && boundAtConfirmation(open, env, member),
      );
      const hidden = bound.filter((member) => !given.recused.includes(member));
      if (hidden.length > 0)
        return refuse('must-be-recused', {
          persons: listed(hidden.map((each) => sameInBoth(nameOf(env.people, each)))),
        });
      const present = new Set(given.attending.filter((member) => !given.recused.includes(member))).size;
      if (present * 2 <= members.length)
        return refuse('no-confirming-body', { present, all: members.length });
    }
    for (const each of given.results) {
      const { track } = concernOf(open, each.judge);
      if (track?.stage !== 'awaiting-confirmation')
        return refuse('no-track', { judge: nameOf(env.people, each.judge) });
      if (each.result !== 'confirmed' && !each.reason) return refuse('reason-missing');
      if (each.result === 'returned' && track.returned) return refuse('returned-once');
    }
    const events = given.results.map((each) => outcome(open, given, each));
    return onceChecked({ act: 'record-confirmation', given, all, ...taken }, open, env, refuse, events);
  },
});

/** Having reviewed the case is a ground at confirmation; having voted in the committee is none (3). */
function boundAtConfirmation(review: OpenReview, env: ReviewEnv, member: PersonId): boolean {
  const reviewed = review.assignment?.reviewer === member || review.formerReviewers.includes(member);
  return reviewed || isBound(review, env, member);
}

function outcome(
  review: OpenReview,
  given: {
    minutesNumber: string;
    numberReason?: string | undefined;
    minutesOn: CourtDate;
    attending: string[];
    recused: string[];
  },
  each: { judge: PersonId; result: ConfirmationResult; reason?: string },
): ReviewEvent {
  const { minutesNumber, numberReason, minutesOn: on, attending, recused } = given;
  const minutes = { minutesNumber, ...(numberReason && { numberReason }), attending };
  const { judge, result, reason = '' } = each;
  if (result === 'returned') return { type: 'FindingReturned', judge, on, ...minutes, reason };
  if (result === 'not-confirmed') return { type: 'FindingNotConfirmed', judge, on, ...minutes, reason };
  const findings = concernOf(review, judge).track?.findings ?? [];
  return { type: 'FindingConfirmed', judge, on, ...minutes, recused, findings };
}
