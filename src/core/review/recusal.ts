import { z } from 'zod';
import { type RecusalGround, recusalGrounds } from '../../vocabulary/court.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import type { Refuse } from '../kernel/step.ts';
import { principal } from '../people/acting.ts';
import { line, personId, prose } from '../people/fields.ts';
import { minutesRefusals, namedMinutes } from '../people/minutes.ts';
import { adjudicationCommittee } from '../people/minutes-order.ts';
import { holds, nameOf, type PersonId } from '../people/people.ts';
import { detectedGround } from '../people/recusal.ts';
import { unknownPerson } from '../people/words.ts';
import { day } from './day-bounds.ts';
import { concernedBy, type ReviewEnv, recusalDeciders, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { readyForOne } from './for-whom.ts';
import { alreadyHeld, onceChecked, takenTogether, whyHeld } from './minutes-held.ts';
import { begun, type OpenReview } from './review.ts';
import { underReview } from './stages.ts';

const refusals = {
  'recusal-open': {
    cite: '3',
    zh: '{person}的回避正待决定。',
    en: 'A recusal of {person} is waiting to be decided.',
  },
  'already-recused': { cite: '3', zh: '{person}已经回避。', en: '{person} is recused already.' },
  'refused-before': {
    cite: '3',
    zh: '以同一事由提出的回避已被驳回，只能以其他事由再提。',
    en: 'A recusal on the same ground has been refused; it can be renewed only on another ground.',
  },
} as const;

/** A reviewer who is recused before the ballot leaves the review: back to registration and a new draw. */
function reviewerLeaves(review: OpenReview, person: PersonId): readonly ReviewEvent[] {
  const before = ['assigned', 'under-examination', 'examined', 'delivered', 'awaiting-committee'];
  const leaves =
    review.assignment?.reviewer === person &&
    before.includes(review.stage) &&
    !review.atMeeting?.ballotBegun &&
    !review.noErrorOn;
  return leaves ? [{ type: 'ReviewerRecused', reviewer: person }] : [];
}

function binding(review: OpenReview, env: ReviewEnv, person: PersonId): boolean {
  return detectedGround(env.people, concernedBy(review, env.sameCase), person) !== undefined;
}

/** A recusal is asked for once on a ground, and not while one waits or holds. */
function whyNotAgain(
  review: OpenReview,
  person: PersonId,
  ground: RecusalGround,
  named: { readonly person: string },
  refuse: Refuse<keyof typeof refusals>,
) {
  const before = review.recusals.filter((each) => each.person === person);
  if (before.some((each) => each.stage === 'pending')) return refuse('recusal-open', named);
  if (before.some((each) => each.stage === 'granted' || each.stage === 'detected'))
    return refuse('already-recused', named);
  const refusedBefore = before.some((each) => each.stage === 'refused' && each.ground === ground);
  return refusedBefore ? refuse('refused-before') : undefined;
}

export const declareRecusal = step({
  name: 'declare-recusal',
  title: { zh: '申报回避', en: 'Declare a recusal' },
  cites: ['3'],
  by: ['concerned'],
  stages: underReview,
  fields: z.strictObject({ ground: z.enum(idsOf(recusalGrounds)), words: prose.optional() }),
  events: ['RecusalDeclared', 'ReviewerRecused'],
  refusals,
  decide(review, given, env, refuse) {
    const open = begun(review);
    const person = principal(env);
    const named = { person: nameOf(env.people, person) };
    const wrong = whyNotAgain(open, person, given.ground, named, refuse);
    if (wrong) return wrong;
    const binds = binding(open, env, person);
    return accept<ReviewEvent>(
      { type: 'RecusalDeclared', person, ground: given.ground, words: given.words, binds },
      ...(binds ? reviewerLeaves(open, person) : []),
    );
  },
});

export const requestRecusal = step({
  name: 'request-recusal',
  title: { zh: '申请回避', en: 'Request a recusal' },
  cites: ['3'],
  by: ['judge-concerned'],
  stages: underReview,
  fields: z.strictObject({ person: personId, ground: z.enum(idsOf(recusalGrounds)), words: prose }),
  events: ['RecusalRequested', 'ReviewerRecused'],
  refusals: { ...unknownPerson, ...refusals },
  decide(review, given, env, refuse) {
    const open = begun(review);
    const { person } = given;
    if (!env.people.persons[person]) return refuse('unknown-person', { person });
    const named = { person: nameOf(env.people, person) };
    const wrong = whyNotAgain(open, person, given.ground, named, refuse);
    if (wrong) return wrong;
    const binds = binding(open, env, person);
    return accept<ReviewEvent>(
      { type: 'RecusalRequested', by: principal(env), ...given, binds },
      ...(binds ? reviewerLeaves(open, person) : []),
    );
  },
});

export const decideRecusal = step({
  name: 'decide-recusal',
  title: { zh: '决定回避', en: 'Decide on a recusal' },
  cites: ['3'],
  by: ['recusal-decider'],
  stages: underReview,
  fields: z.strictObject({
    person: personId,
    granted: z.boolean(),
    reason: prose,
    ...namedMinutes,
    minutesNumber: line.optional(),
    minutesOn: day({ notBefore: ['recusal-asked-for'], notAfter: ['today'] }).optional(),
  }),
  events: ['RecusalDecided', 'ReviewerRecused', 'MinutesEntered'],
  refusals: {
    'nothing-to-decide': { cite: '3', zh: '没有待决定的回避。', en: 'No recusal of this person is waiting.' },
    'binds-the-decider': {
      cite: '3',
      zh: '不得决定本人的回避。',
      en: 'Nobody decides on what binds themselves.',
    },
    'minutes-missing': {
      field: 'minutesNumber',
      cite: '3',
      zh: '由审判委员会决定的，须写明会议纪要文号和日期。',
      en: 'Decided by the adjudication committee, it needs the number and the day of the minutes.',
    },
    ...alreadyHeld,
    ...minutesRefusals({ number: 'minutesNumber', on: 'minutesOn', scan: 'scan' }),
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const held = whyHeld(open, 'decide-recusal', refuse);
    if (held) return held;
    const pending = open.recusals.filter((each) => each.stage === 'pending');
    const binds = ({ person }: { person: PersonId }) =>
      recusalDeciders(open, env, person).includes(principal(env)) ? undefined : refuse('binds-the-decider');
    return readyForOne(pending, binds, () => refuse('nothing-to-decide'));
  },
  decide(review, given, env, refuse) {
    const open = begun(review);
    if (!open.recusals.some((each) => each.person === given.person && each.stage === 'pending'))
      return refuse('nothing-to-decide');
    const decider = principal(env);
    if (!recusalDeciders(open, env, given.person).includes(decider)) return refuse('binds-the-decider');
    const bySecretary = holds(env.people, decider, 'adjudication-committee-secretary', env.today);
    const byLeader =
      holds(env.people, decider, 'court-president', env.today) ||
      holds(env.people, decider, 'executive-vice-president', env.today);
    const { minutesNumber: number, minutesOn: on, numberReason, scan: file, ...decided } = given;
    const named = number !== undefined && on !== undefined;
    if ((number || on || (bySecretary && !byLeader)) && !named) return refuse('minutes-missing');
    const all = named ? [{ body: adjudicationCommittee, number, on, numberReason, scan: file }] : [];
    const taken = takenTogether(all, env, refuse);
    if ('refused' in taken) return taken;
    const minutes = named ? { minutesNumber: number, minutesOn: on } : {};
    const reason = numberReason ? { numberReason } : {};
    return onceChecked({ act: 'decide-recusal', given, all, ...taken }, open, env, refuse, [
      { type: 'RecusalDecided', ...decided, ...minutes, ...reason },
      ...(given.granted ? reviewerLeaves(open, given.person) : []),
    ]);
  },
});
