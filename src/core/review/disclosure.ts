import { z } from 'zod';
import { accept } from '../kernel/decision.ts';
import type { Refuse } from '../kernel/step.ts';
import { principal } from '../people/acting.ts';
import { line, personId, prose } from '../people/fields.ts';
import { holds, nameOf, type PersonId } from '../people/people.ts';
import { day } from './day-bounds.ts';
import { dueOf, type ReviewEnv, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { actsFor, readyForOne } from './for-whom.ts';
import type { Disclosure } from './papers.ts';
import { heardNoMore, reopened, tooLateFor, whyNotReopened } from './reopening.ts';
import { begun, concernOf, type OpenReview, standing } from './review.ts';
import { notDue, theJudge } from './words.ts';

export const quotes = { '13': '评定差错或违法审判责任时，应听取相关合议庭或承办人的意见' } as const;

/** The standing findings on a judge that have not been disclosed to them. */
export function undisclosed(review: OpenReview, judge: PersonId): readonly string[] {
  const known = concernOf(review, judge).disclosures.flatMap((each) => each.findings);
  return standing(review)
    .filter(
      (finding) => finding.persons.some((person) => person.judge === judge) && !known.includes(finding.id),
    )
    .map((finding) => finding.id);
}

/** Findings and persons on whom the judge has not been heard (13): not disclosed, or the days to answer still run. */
export function unheard(
  review: OpenReview,
): readonly { readonly finding: string; readonly judge: PersonId }[] {
  return standing(review)
    .flatMap((finding) => finding.persons.map((person) => ({ finding: finding.id, judge: person.judge })))
    .filter(({ finding, judge }) => {
      const disclosures = concernOf(review, judge).disclosures.filter((each) =>
        each.findings.includes(finding),
      );
      return !disclosures.some((each) => each.answers || each.lapsed);
    });
}

export const discloseFindings = step({
  name: 'disclose-findings',
  title: { zh: '告知拟认定情形', en: 'Disclose the findings to a judge' },
  help: {
    zh: '告知该法官拟认定的具体情形、依据和页码，听取其意见。',
    en: 'Tells the judge the specific findings, their basis and pages, so that they can be heard.',
  },
  cites: ['13'],
  by: ['reviewer', 'quality-office-clerk'],
  stages: ['under-examination', 'delivered', 'awaiting-committee', 'decided'],
  fields: z.strictObject({ judge: personId }),
  events: ['FindingsDisclosed'],
  refusals: {
    'nothing-to-disclose': {
      cite: '13',
      zh: '对{judge}没有尚未告知的认定。',
      en: 'Nothing is left to disclose to {judge}.',
    },
    'not-notified': { cite: 'O3', zh: '须先通知{judge}申辩。', en: '{judge} has to be notified first.' },
    'by-the-reviewer': {
      cite: '13',
      zh: '评查期间由评查人告知。',
      en: 'During the examination the reviewer discloses.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    const isReviewer = open.assignment?.reviewer === principal(env);
    if (open.stage === 'under-examination' && !isReviewer) return refuse('by-the-reviewer');
    const found = standing(open).flatMap((finding) => finding.persons.map(({ judge }) => judge));
    const whyNot = (judge: PersonId) => whyNotDisclose(open, judge, env, refuse);
    return readyForOne(found, whyNot, () => refuse('nothing-to-disclose', { judge: theJudge }));
  },
  decide(review, { judge }, env, refuse) {
    const open = begun(review);
    const wrong = whyNotDisclose(open, judge, env, refuse);
    return wrong ?? accept({ type: 'FindingsDisclosed', judge, findings: undisclosed(open, judge) });
  },
});

function whyNotDisclose(
  review: OpenReview,
  judge: PersonId,
  env: ReviewEnv,
  refuse: Refuse<'not-notified' | 'nothing-to-disclose'>,
) {
  const named = { judge: nameOf(env.people, judge) };
  if (!concernOf(review, judge).notice) return refuse('not-notified', named);
  return undisclosed(review, judge).length > 0 ? undefined : refuse('nothing-to-disclose', named);
}

/** Answers add up until the ballot opens; after it what was disclosed since then waits for one, and what the office enters as in time. */
function whyNotAnswer(
  review: OpenReview,
  judge: PersonId,
  inOffice: boolean,
  refuse: Refuse<'nothing-disclosed' | 'ballot-begun' | 'after-confirmation'>,
) {
  const { disclosures } = concernOf(review, judge);
  if (disclosures.length === 0) return refuse('nothing-disclosed');
  if (!heardNoMore(review) || disclosures.some(isOpen)) return undefined;
  const silent = disclosures.some(isSilent);
  return inOffice && silent ? whyNotReopened(review, judge, refuse) : refuse('ballot-begun');
}

function isOpen({ answers, lapsed }: Disclosure): boolean {
  return !answers && !lapsed;
}

function isSilent({ answers, lapsed }: Disclosure): boolean {
  return !answers && lapsed === true;
}

export const answerFindings = step({
  name: 'answer-findings',
  title: { zh: '答复拟认定情形', en: 'Answer the findings' },
  cites: ['13'],
  by: ['judge-concerned', 'quality-office-clerk'],
  stages: ['under-examination', 'examined', 'delivered', 'awaiting-committee', 'decided'],
  fields: z.strictObject({
    judge: personId.optional(),
    text: prose,
    receivedOn: day({ notBefore: ['findings-disclosed'], notAfter: ['today'] }).optional(),
    proof: line.optional(),
  }),
  events: ['FindingsAnswered', 'ReconsiderationReopened'],
  refusals: {
    ...tooLateFor,
    'nothing-disclosed': { cite: '13', zh: '没有待答复的告知。', en: 'No disclosure waits for an answer.' },
    'ballot-begun': { cite: '13', zh: '表决已经开始。', en: 'The ballot has begun.' },
    'not-for-others': { cite: '13', zh: '只能答复本人的告知。', en: 'One answers for oneself only.' },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    if (open.atMeeting?.ballotBegun) return refuse('ballot-begun');
    const inOffice = holds(env.people, principal(env), 'quality-office-clerk', env.today);
    return readyForOne(
      actsFor(open, env),
      (judge) => whyNotAnswer(open, judge, inOffice, refuse),
      () => refuse('nothing-disclosed'),
    );
  },
  decide(review, given, env, refuse) {
    const open = begun(review);
    const own = principal(env);
    const judge = given.judge ?? own;
    if (judge !== own && open.judges[own]) return refuse('not-for-others');
    const wrong = whyNotAnswer(open, judge, judge !== own, refuse);
    if (wrong) return wrong;
    const { disclosures } = concernOf(open, judge);
    const again = heardNoMore(open) && !disclosures.some(isOpen);
    const waiting = disclosures.filter((each) => !each.answers);
    const meant = waiting.length > 0 ? waiting : disclosures.slice(-1);
    const on = judge === own ? env.today : (given.receivedOn ?? env.today);
    const late = meant.every((each) => {
      const due = dueOf(each, 'findings-answer', env);
      return due ? on > due.dueOn : each.lapsed === true;
    });
    const { text, proof } = given;
    const received = { ...(on !== env.today && { on }), ...(proof && { proof }) };
    const said: ReviewEvent = { type: 'FindingsAnswered', judge, text, late, ...received };
    if (!again) return accept(said);
    const paper = { type: '对拟认定情形的答复', on, proof };
    return late ? refuse('ballot-begun') : accept(said, ...reopened(open, judge, paper));
  },
});

export const lapseFindingsAnswer = step({
  name: 'lapse-findings-answer',
  title: { zh: '答复期届满', en: 'The days to answer end' },
  cites: ['13'],
  by: ['system'],
  stages: 'any',
  fields: z.strictObject({ judge: personId }),
  events: ['FindingsAnswerLapsed'],
  refusals: notDue,
  decide(review, { judge }, env, refuse) {
    const due = review.stage === 'unstarted' ? undefined : findingsAnswerDue(review, judge, env);
    return due && env.today > due ? accept({ type: 'FindingsAnswerLapsed', judge }) : refuse('not-due');
  },
});

/** The last day for the answer to what was disclosed last, while it runs. */
export function findingsAnswerDue(review: OpenReview, judge: PersonId, env: ReviewEnv) {
  const last = concernOf(review, judge).disclosures.at(-1);
  return last && !last.answers && !last.lapsed ? dueOf(last, 'findings-answer', env)?.dueOn : undefined;
}

export const waiveDays = step({
  name: 'waive-days',
  title: { zh: '当场答复并放弃剩余期限', en: 'Answer at the meeting and waive the days' },
  cites: ['13'],
  by: ['system'],
  stages: ['awaiting-committee', 'decided'],
  fields: z.strictObject({ judge: personId }),
  events: ['DaysWaived'],
  refusals: {},
  decide: (_review, { judge }) => accept({ type: 'DaysWaived', judge }),
});
