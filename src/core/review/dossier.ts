import { z } from 'zod';
import type { Stage } from '../../vocabulary/stages.ts';
import { accept } from '../kernel/decision.ts';
import { principal } from '../people/acting.ts';
import { personId, prose } from '../people/fields.ts';
import { holds, inService, nameOf, type People, type PersonId } from '../people/people.ts';
import type { CourtDate } from '../time/court-date.ts';
import { step } from './env.ts';
import { begun, type Dossier } from './review.ts';
import { underReview } from './stages.ts';

export const quotes = { '14': '接收及退还案件卷宗应办理登记签收手续' } as const;

export const counts = { volumes: z.int().min(1).max(9999), pages: z.int().min(1).max(999_999) };
/** Where they are said only of some acts. */
export const countsIfAny = { volumes: counts.volumes.optional(), pages: counts.pages.optional() };
const stages: readonly Stage[] = [...underReview, 'closed'];

/** Why what is handed on differs from what was signed for last, or is handed on by somebody else. */
export const reasonGiven = { reason: prose.optional() };

export const handing = {
  'not-the-holder': {
    cite: '14',
    zh: '卷宗现由{holder}保管，只能由其移交。',
    en: 'The dossier is with {holder}, who alone can hand it over.',
  },
  'hand-over-open': { cite: '14', zh: '已有移交尚待签收。', en: 'A hand-over is waiting to be signed for.' },
  'unknown-person': {
    cite: '14',
    zh: '人员名册中没有这一人员。',
    en: 'There is no such person in the register of people.',
  },
  'counts-not-carried-on': {
    field: 'reason',
    cite: '14',
    zh: '卷宗上次签收为{volumes}册{pages}页，须如数移交；册数、页数有变的，写明原因。',
    en: 'It was last signed for as {volumes} volumes and {pages} pages: hand over the same, or say why they have changed.',
  },
  'holder-gone': {
    field: 'reason',
    cite: '14',
    zh: '{holder}已不在本院，由质监办或者卷宗管理人员代为移交，须写明卷宗在何处找到、由谁清点。',
    en: '{holder} is no longer in service: the office or a keeper hands it over instead, and says where it was found and who counted it.',
  },
  'to-oneself': { cite: '14', zh: '不能移交给本人。', en: 'One can’t hand it over to oneself.' },
} as const;

/** Who has it: whoever signed for it last, the keeper included; nobody before the first hand-over. */
export function inWhoseHands({ holder, keeper }: Dossier): PersonId | undefined {
  return holder ?? keeper;
}

/** Who has it and should not any longer: they have left the court, or the office in which they kept it (14). */
export function heldAfterOffice(
  dossier: Dossier,
  people: People,
  today: CourtDate,
): { readonly person: PersonId; readonly left: boolean } | undefined {
  const person = inWhoseHands(dossier);
  if (!person) return undefined;
  const left = !inService(people, person, today);
  const keeps = (['dossier-keeper', 'quality-office-clerk'] as const).some((office) =>
    holds(people, person, office, today),
  );
  return left || (!dossier.holder && !keeps) ? { person, left } : undefined;
}

/** What was signed for last, where something else is handed over and no reason given. */
export function notCarriedOn(
  { counted }: Dossier,
  given: { readonly volumes: number; readonly pages: number; readonly reason?: string },
) {
  const same = !counted || (counted.volumes === given.volumes && counted.pages === given.pages);
  return same || given.reason ? undefined : counted;
}

export const handOverDossier = step({
  name: 'hand-over-dossier',
  title: { zh: '移交卷宗', en: 'Hand over the dossier' },
  cites: ['14'],
  by: ['dossier-holder', 'dossier-keeper', 'quality-office-clerk'],
  stages,
  fields: z.strictObject({ to: personId, ...counts, reason: prose.optional() }),
  events: ['DossierHandedOver'],
  refusals: handing,
  ready(review, env, refuse) {
    const { dossier } = begun(review);
    if (dossier.pending) return refuse('hand-over-open');
    const holder = inWhoseHands(dossier);
    return holder && holder !== principal(env) && inService(env.people, holder, env.today)
      ? refuse('not-the-holder', { holder: nameOf(env.people, holder) })
      : undefined;
  },
  decide(review, given, env, refuse) {
    const { dossier } = begun(review);
    if (!env.people.persons[given.to]) return refuse('unknown-person', { person: given.to });
    if (given.to === principal(env)) return refuse('to-oneself');
    const counted = notCarriedOn(dossier, given);
    if (counted) return refuse('counts-not-carried-on', counted);
    const holder = inWhoseHands(dossier);
    if (holder && holder !== principal(env) && !given.reason)
      return refuse('holder-gone', { holder: nameOf(env.people, holder) });
    return accept({
      type: 'DossierHandedOver',
      from: holder ?? principal(env),
      back: false,
      ...given,
    });
  },
});

export const returnDossier = step({
  name: 'return-dossier',
  title: { zh: '退还卷宗', en: 'Return the dossier' },
  cites: ['14'],
  by: ['dossier-holder'],
  stages,
  fields: z.strictObject({ to: personId, ...counts, reason: prose.optional() }),
  events: ['DossierHandedOver'],
  refusals: {
    'counts-not-carried-on': handing['counts-not-carried-on'],
    'hand-over-open': handing['hand-over-open'],
    'kept-already': {
      cite: '14',
      zh: '卷宗已在卷宗管理人员手中；交给他人的，办理移交。',
      en: 'A dossier keeper has it already: hand it over to give it to somebody else.',
    },
    'not-a-keeper': { cite: '14', zh: '只能退还给卷宗管理人员。', en: 'It is returned to a dossier keeper.' },
  },
  ready(review, env, refuse) {
    if (begun(review).dossier.pending) return refuse('hand-over-open');
    return holds(env.people, principal(env), 'dossier-keeper', env.today)
      ? refuse('kept-already')
      : undefined;
  },
  decide(review, given, env, refuse) {
    if (!holds(env.people, given.to, 'dossier-keeper', env.today)) return refuse('not-a-keeper');
    const counted = notCarriedOn(begun(review).dossier, given);
    if (counted) return refuse('counts-not-carried-on', counted);
    return accept({ type: 'DossierHandedOver', from: principal(env), back: true, ...given });
  },
});

export const receiveDossier = step({
  name: 'receive-dossier',
  title: { zh: '签收卷宗', en: 'Sign for the dossier' },
  cites: ['14'],
  by: ['dossier-receiver'],
  stages,
  fields: z.strictObject(counts),
  events: ['DossierReceived'],
  refusals: {
    'counts-differ': {
      cite: '14',
      zh: '册数、页数与移交登记（{volumes}册{pages}页）不符，请与移交人核对后重新移交。',
      en: 'Volumes and pages differ from what was handed over ({volumes} and {pages}): check with the giver and hand over again.',
    },
  },
  decide(review, given, env, refuse) {
    const { dossier } = begun(review);
    if (given.volumes !== dossier.volumes || given.pages !== dossier.pages)
      return refuse('counts-differ', { volumes: dossier.volumes ?? 0, pages: dossier.pages ?? 0 });
    return accept({
      type: 'DossierReceived',
      by: principal(env),
      back: dossier.pending?.back ?? false,
      ...given,
    });
  },
});

export const recallHandOver = step({
  name: 'recall-hand-over',
  title: { zh: '收回移交', en: 'Take a hand-over back' },
  cites: ['14'],
  by: ['dossier-holder', 'dossier-keeper', 'quality-office-clerk'],
  stages,
  fields: z.strictObject({}),
  events: ['HandOverRecalled'],
  refusals: {
    'nothing-handed-over': { cite: '14', zh: '没有待签收的移交。', en: 'No hand-over is waiting.' },
    'not-the-giver': { cite: '14', zh: '只能由移交人收回。', en: 'Only the giver takes it back.' },
  },
  ready(review, env, refuse) {
    const { pending } = begun(review).dossier;
    if (!pending) return refuse('nothing-handed-over');
    return pending.from === principal(env) ? undefined : refuse('not-the-giver');
  },
  decide: () => accept({ type: 'HandOverRecalled' }),
});
