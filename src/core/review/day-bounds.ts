import type { Bounds, DatedField, Given } from '../kernel/day-bounds.ts';
import { principal } from '../people/acting.ts';
import type { PersonId } from '../people/people.ts';
import { addMonths, type CourtDate, courtDateFrom, latest, monthOf, yearOf } from '../time/court-date.ts';
import { boundedDay, everywhere } from '../time/day.ts';
import { type Done, groundsOf } from './brought-over.ts';
import { entryAt } from './dated-entries.ts';
import type { ReviewEnv } from './env.ts';
import { lastServed, waiting } from './papers-waiting.ts';
import { begun, type Concern, concernOf, type Review, type Sanction, type Track } from './review.ts';

type Field = DatedField<Review, ReviewEnv>;

/** What the days in the commands on a review may not precede and not follow: the acts and papers they rest on. */
export const reviewBounds = {
  ...everywhere,
  'due-from-today': {
    cite: '28(1)',
    code: 'due-day-past',
    says: { zh: '今天', en: 'today' },
    words: { zh: '整改期限{day}已过。', en: 'The due day {day} has passed.' },
    day: ({ env }) => env.today,
  },
  'case-filed': {
    cite: '11',
    code: 'before-filing',
    says: { zh: '案件立案之日', en: 'the day the case was filed' },
    day: (field) => inCase(field, 'filedOn'),
  },
  'case-closed-not-before-filed': {
    cite: '11',
    code: 'closed-before-filed',
    says: { zh: '案件立案之日', en: 'the day the case was filed' },
    words: {
      zh: '结案日{day}早于立案日{on}。',
      en: 'The case was closed on {day}, before it was filed on {on}.',
    },
    day: (field) => inCase(field, 'filedOn'),
  },
  'detained-before-closing': {
    cite: 'O2',
    code: 'detained-after-closing',
    says: { zh: '案件结案之日', en: 'the day the case was closed' },
    day: (field) => inCase(field, 'closedOn'),
  },
  'case-closed': {
    cite: '9',
    code: 'document-before-closing',
    says: { zh: '案件结案之日', en: 'the day the case was closed' },
    day: (field) => (field.state.stage === 'unstarted' ? undefined : field.state.case.closedOn),
  },
  'case-closed-before-the-ruling': {
    cite: '9(1)',
    code: 'document-before-closing',
    says: { zh: '案件结案之日', en: 'the day the case was closed' },
    day: (field) => (namesRuling(field) ? inCase(field, 'closedOn') : undefined),
  },
  'the-ruling-named': {
    cite: '9(1)',
    code: 'document-before-closing',
    says: { zh: '作为评查事由的裁判文书之日', en: 'the day of the ruling named as the ground' },
    day: (field) => (namesRuling(field) ? rulingOn(field) : undefined),
  },
  'span-begins': {
    cite: '11',
    code: 'ends-before-it-begins',
    says: { zh: '起始之日', en: 'its first day' },
    day: ({ beside }) => dayIn(beside.from),
  },
  'system-introduced': {
    cite: '7(1)',
    code: 'after-introduction',
    says: { zh: '本院启用系统之日', en: 'the day on which the court began to use the system' },
    words: {
      zh: '登记日{day}晚于本院启用系统之日（{on}）：启用之后的评查在系统中登记，不能接续。',
      en: 'Registered on {day}, after the court began to use the system on {on}: such a review is registered here and can’t be taken over.',
    },
    day: ({ env }) => env.people.since,
  },
  'the-act-it-rests-on': {
    cite: '7(1)',
    code: 'before-its-ground',
    says: { zh: '该步骤所依据的前一步骤之日', en: 'the day of the act that it rests on' },
    day: ({ given, beside }) => dayOfGround(given, beside),
  },
  'paper-issued': {
    cite: 'O3',
    code: 'before-issue',
    says: { zh: '该文书发出之日', en: 'the day the paper was issued' },
    day: (field) => paperOf(field)?.issuedOn,
  },
  'notice-issued': {
    cite: 'O3',
    code: 'before-issue',
    says: { zh: '申辩通知发出之日', en: 'the day the notice was issued' },
    day: (field) => concerned(field).notice?.issuedOn,
  },
  'findings-disclosed': {
    cite: '13',
    code: 'before-issue',
    says: { zh: '拟认定情形告知之日', en: 'the day the findings were disclosed' },
    day: (field) => {
      const all = concerned(field).disclosures ?? [];
      return (all.findLast((each) => !each.answers) ?? all.at(-1))?.issuedOn;
    },
  },
  'decision-issued': {
    cite: '24',
    code: 'before-issue',
    says: { zh: '决定发出之日', en: 'the day the decision was issued' },
    day: (field) => concerned(field).decision?.issuedOn,
  },
  'entry-rests-on': {
    cite: 'O3',
    code: 'before-issue',
    says: { zh: '该记录所依据的文书发出之日', en: 'the day the paper was issued on which the entry rests' },
    day: ({ state, given }) => entryAt(begun(state), Number(given.position))?.notBefore,
  },
  'recusal-asked-for': {
    cite: '3',
    code: 'before-the-request',
    says: { zh: '申报或者申请回避之日', en: 'the day the recusal was declared or asked for' },
    day: ({ state, given }) =>
      begun(state).recusals.find((each) => each.person === given.person && each.stage === 'pending')?.on,
  },
  'confirmation-asked-for': {
    cite: 'O3',
    code: 'before-submission',
    says: { zh: '提请确认之日', en: 'the day of the submission that they answer' },
    day: (field) => latestOf(tracksOfResults(field).map((track) => track.submittedOn)),
  },
  'track-last-decided': {
    cite: '24',
    code: 'before-submission',
    says: {
      zh: '最近一次决定、复议或者退回之日',
      en: 'the day of the last decision, reconsideration or return',
    },
    day: (field) => latestOf(tracksOfResults(field).flatMap((track) => [track.decidedOn, track.actedOn])),
  },
  'referred-to-discipline': {
    cite: '25',
    code: 'before-referral',
    says: { zh: '移送纪检监察之日', en: 'the day of the referral to discipline' },
    day: (field) => concerned(field).track?.referredToDisciplineOn,
  },
  'referred-to-superior': {
    cite: '3',
    code: 'before-referral',
    says: { zh: '报请上级法院之日', en: 'the day of the referral to the superior court' },
    day: ({ state }) => begun(state).superior?.referredOn,
  },
  'sanction-issued': {
    cite: '27',
    code: 'before-issue',
    says: { zh: '作出处理之日', en: 'the day the sanction was issued' },
    day: (field) => sanctionOf(field)?.issuedOn,
  },
  'track-confirmed': {
    cite: 'O3',
    code: 'before-confirmation',
    says: { zh: '确认之日', en: 'the day of the confirmation' },
    day: (field) => concerned(field).track?.confirmedOn,
  },
  'confirmation-reversed': {
    cite: '28',
    code: 'before-confirmation',
    says: { zh: '被推翻的确认之日', en: 'the day of the confirmation that it reverses' },
    day: (field) =>
      field.given.basis === 'received-in-time' ? undefined : concerned(field).track?.confirmedOn,
  },
  'paper-of-the-judge': {
    cite: 'O3',
    code: 'before-issue',
    says: { zh: '申辩通知发出之日', en: 'the day the notice was issued' },
    day: (field) =>
      field.given.basis === 'received-in-time' ? concerned(field).notice?.issuedOn : undefined,
  },
  'month-after-confirmation': {
    cite: '28',
    code: 'before-the-month-after',
    says: { zh: '确认次月的第一日', en: 'the first day of the month after the confirmation' },
    day: (field) => withheldFrom(concerned(field).track, field.given.sanction),
  },
  'referral-to-committee-issued': {
    cite: '28(9)',
    code: 'before-issue',
    says: { zh: '提请惩戒之日', en: 'the day of the referral to the disciplinary committee' },
    day: (field) =>
      concerned(field).track?.sanctions.find((each) => each.kind === 'refer-to-disciplinary-committee')
        ?.issuedOn,
  },
  'finding-fell': {
    cite: 'law:Judges Law 65',
    code: 'before-reversal',
    says: { zh: '推翻认定的文书之日', en: 'the day of the paper that reversed the finding' },
    day: (field) => concerned(field).track?.reversals?.at(-1)?.document.on,
  },
} as const satisfies Bounds<Review, ReviewEnv>;

/** A dated field of a command on a review. */
export const day = boundedDay<keyof typeof reviewBounds>;

/** Allowance is withheld from the month after the confirmation on. */
export function withheldFrom(track: Track | undefined, sanction: unknown): CourtDate | undefined {
  if (sanction !== 'withhold-allowance' || !track?.confirmedOn) return undefined;
  const next = addMonths(track.confirmedOn, 1);
  return courtDateFrom(yearOf(next), monthOf(next), 1);
}

/** Of what was done on paper: the registration, and the acts that this one rests on. */
function dayOfGround(given: Given, beside: Given): CourtDate | undefined {
  const done = Array.isArray(given.done) ? (given.done as readonly Done[]) : [];
  const row = done.find((each) => each.what === beside.what && each.person === beside.person);
  const grounds = row ? (groundsOf(row, done) ?? []) : [];
  return latestOf([dayIn(given.registeredOn), ...grounds.map(({ on }) => on)]);
}

/** The schema of the command has held it to be a day. */
function dayIn(value: unknown): CourtDate | undefined {
  return value as CourtDate | undefined;
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function latestOf(days: readonly (CourtDate | undefined)[]): CourtDate | undefined {
  const [first, ...others] = days.filter((each) => each !== undefined);
  return first && latest(first, ...others);
}

/** The day of the case as it is given now, or as it is known. */
function inCase({ state, given }: Field, name: 'filedOn' | 'closedOn'): CourtDate | undefined {
  return dayIn(given[name]) ?? (state.stage === 'unstarted' ? undefined : state.case[name]);
}

/** Grounds whose paper is a ruling on the finished case itself. */
const byRuling: readonly string[] = ['9(1)', '9(2)', '9(3)', '9(6)'];

function namesRuling({ state, given }: Field): boolean {
  const known = state.stage === 'unstarted' ? [] : state.referral.grounds;
  const grounds = Array.isArray(given.grounds) ? given.grounds : known;
  return grounds.some((each) => byRuling.includes(String(each)));
}

function rulingOn({ state, given }: Field): CourtDate | undefined {
  const paper = given.document as { readonly on?: unknown } | undefined;
  return dayIn(paper?.on) ?? (state.stage === 'unstarted' ? undefined : state.referral.document?.on);
}

/** The judge whom the command names, or who gives it for themselves. */
function concerned({ state, env, given }: Field): Concern {
  return concernOf(begun(state), textIn(given.judge) ?? principal(env));
}

function paperOf(field: Field) {
  const { state, env, given } = field;
  const { of } = given;
  if (of !== 'notice' && of !== 'findings' && of !== 'decision') return undefined;
  const judge = textIn(given.judge) ?? principal(env);
  return waiting(begun(state), judge, of) ?? lastServed(concerned(field), of);
}

function sanctionOf(field: Field): Sanction | undefined {
  return concerned(field).track?.sanctions.find((each) => each.kind === field.given.sanction);
}

function tracksOfResults({ state, given }: Field): readonly Track[] {
  if (!Array.isArray(given.results)) return [];
  const judges = given.results.map((each: { readonly judge: PersonId }) => each.judge);
  return judges.flatMap((judge) => concernOf(begun(state), judge).track ?? []);
}
