import { z } from 'zod';
import type { ActOnPaper } from '../../vocabulary/acts-on-paper.ts';
import type { ReviewOpinion } from '../../vocabulary/liability.ts';
import { opinions } from '../../vocabulary/liability.ts';
import { optionName } from '../../vocabulary/names.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { emptyKeyed, withEntry } from '../kernel/keyed.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import type { Text } from '../kernel/text.ts';
import { line, prose } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { requestPeriodStart } from '../rules/art24-reconsideration.ts';
import { errorGrades } from '../rules/grades.ts';
import { clockEnd } from '../time/clocks.ts';
import {
  acts,
  type Done,
  groundsOf,
  type Missing,
  missingIn,
  neededAt,
  reaches,
  takenOverStages,
} from './brought-over.ts';
import { day } from './day-bounds.ts';
import { countsIfAny } from './dossier.ts';
import { isBound, type ReviewEnv } from './env.ts';
import { findingFields, findingFrom, findingRefusals } from './findings.ts';
import { registered, registrationFields, registrationRefusals } from './registration.ts';
import { type Finding, noConcern, type OpenReview } from './review.ts';
import { bringFindings, type Found, namedOn } from './take-over-acts.ts';
import { actName, row, saidRefusals, wrongOfFindings, wrongSaid } from './take-over-said.ts';

export const takeOverFields = z.strictObject({
  ...registrationFields,
  stage: z.enum(takenOverStages),
  registeredOn: day({ notBefore: ['any-earlier-day'], notAfter: ['today', 'system-introduced'] }),
  numberOnPaper: line.optional(),
  done: z.array(row).max(200).default([]),
  ...countsIfAny,
  findings: z.array(findingFields).max(20).default([]),
  opinion: z.enum(idsOf(opinions)).optional(),
  report: prose.optional(),
});
export type Given = z.infer<typeof takeOverFields>;

export const takeOverRefusals = {
  ...findingRefusals,
  ...registrationRefusals,
  ...saidRefusals,
  'take-over-waits': {
    cite: '7(1)',
    zh: '接续信息已经录入，待其他岗位一人核对。',
    en: 'The review has been entered and waits for somebody of another office to check it.',
  },
  'act-missing': {
    field: 'done',
    cite: '7(1)',
    zh: '“{stage}”的评查须已{act}：请补录这一步及其文书，或者选择较早的环节。',
    en: 'At the stage “{stage}” this has been done: {act}. Enter it with its paper, or choose an earlier stage.',
  },
  'act-too-early': {
    field: 'done',
    cite: '7(1)',
    zh: '“{act}”在“{stage}”之后才有：请选择较晚的环节，或者删去这一步。',
    en: '{act} comes after the stage “{stage}”: choose a later stage, or take it out.',
  },
  'act-without-ground': {
    field: 'done',
    cite: '7(1)',
    zh: '“{act}”以“{ground}”为前提，请一并录入。',
    en: '{act} rests on this, which has to be entered too: {ground}.',
  },
  'act-twice': {
    field: 'done',
    cite: '7(1)',
    zh: '“{act}”对同一人录入了两次。',
    en: '{act} has been entered twice for one person.',
  },
  'act-of-nobody': {
    field: 'done',
    cite: '7(1)',
    zh: '“{act}”须写明对何人。',
    en: '{act}: say whom it concerns.',
  },
  'not-concerned': {
    field: 'done',
    cite: '3',
    zh: '“{act}”所列{person}既不在合议庭，也不在认定之内。',
    en: '{act}: {person} neither sat on the bench nor stands on a finding.',
  },
  'dossier-uncounted': {
    field: 'volumes',
    cite: '14',
    zh: '卷宗已经签收的，须填写册数和页数。',
    en: 'The dossier was signed for: enter volumes and pages.',
  },
  'reviewer-recused': {
    cite: '3',
    zh: '{person}与本案有应当回避的关系，不能作为评查人接续；请以“已登记”接续，再重新分配。',
    en: '{person} has to stay away from this review and can’t go on as its reviewer: take it over as registered and assign it anew.',
  },
  'conclusion-missing': {
    field: 'opinion',
    cite: '6',
    zh: '评查已经完毕的，须录入初步评查意见和评查报告。',
    en: 'The examination is complete: enter the preliminary opinion and the report.',
  },
  'opinion-and-findings-differ': {
    field: 'opinion',
    cite: '6',
    zh: '初步评查意见与录入的认定不一致。',
    en: 'The preliminary opinion and the findings don’t agree.',
  },
  'findings-without-act': {
    field: 'findings',
    cite: '6(2)',
    zh: '录入了认定，但没有录入带有认定的步骤：告知拟认定情形、逐项考虑第二十一条或者评查完毕。评查人尚未告知任何人的认定，接续后由其在系统中提出。',
    en: 'Findings were entered, but none of the acts that come with them: findings disclosed, Article 21 gone through, or the examination completed. What the reviewer has told nobody yet is proposed here once the review is taken over.',
  },
  'decision-without-finding': {
    field: 'findings',
    cite: 'O3',
    zh: '已作决定的评查须录入所认定的差错；质监委未认定差错的，请以“待质监委会议”接续，再依程序办结。',
    en: 'A review that was decided has the findings that were made; where none was made, take it over as awaiting the committee and close it from there.',
  },
  'asked-before-the-end': {
    field: 'done',
    cite: '24',
    zh: '{person}申请复议的期限到{day}为止，此前不能提请确认。',
    en: 'The days of {person} for a reconsideration ended on {day}: confirmation can’t have been asked for before.',
  },
} as const satisfies Record<string, RefusalWords>;

type Refusing = Refuse<keyof typeof takeOverRefusals>;

/** What stands behind a review on paper, and what it leads to; or why it can’t be taken over so. */
export function readTakeOver(before: OpenReview, given: Given, env: ReviewEnv, refuse: Refusing) {
  const read = registered(before, given, env, refuse);
  if ('refused' in read) return read;
  const identity = { ...read.identity, ...(given.numberOnPaper && { numberOnPaper: given.numberOnPaper }) };
  const reviewer = given.done.find(({ what }) => what === 'reviewer-assigned')?.person;
  const assignment = reviewer && { reviewer, on: given.registeredOn };
  const registeredNow: OpenReview = {
    ...before,
    case: identity,
    judges: noticesIn(given.done),
    ...(assignment && { assignment }),
  };
  const findings: Finding[] = [];
  for (const each of given.findings) {
    const proposer = given.stage === 'decided' ? 'presider' : 'reviewer';
    const role = each.superiorDocument ? 'office' : proposer;
    const finding = findingFrom(each, role, { ...registeredNow, findings }, env, refuse);
    if ('refused' in finding) return finding;
    // the committee decided on it: who had proposed it is not asked, and not made up
    findings.push(role === 'presider' ? { ...finding, proposedBy: undefined } : finding);
  }
  const persons = [...new Set(findings.flatMap((each) => each.persons.map(({ judge }) => judge)))];
  const handling = given.bench.members.find((member) => member.handling)?.judge;
  const judges = persons.length > 0 ? persons : handling ? [handling] : [];
  const wrong =
    wrongActs(given, [...given.bench.members.map(({ judge }) => judge), ...persons], env, refuse) ??
    wrongOfFindings(given.done, findings, env, refuse) ??
    wrongReviewer(registeredNow, env, refuse) ??
    askedBeforeTheEnd(given, env, refuse) ??
    wrongFindings(given, findings, refuse);
  if (wrong) return wrong;
  const missing = missingIn({
    stage: given.stage,
    done: given.done,
    judges,
    onFindings: persons,
    electronic: given.fileKind === 'electronic',
  });
  return { identity, findings, missing, notes: read.notes };
}

/** The notices as they were received, which what was put right before is held against (17(5)). */
function noticesIn(done: readonly Done[]): OpenReview['judges'] {
  return done.reduce<OpenReview['judges']>((known, { what, person, on }) => {
    if (what !== 'notice-received' || !person) return known;
    const receipt = { on, entry: 0, enteredBy: person };
    return withEntry(known, person, { ...noConcern, notice: { issuedOn: on, receipt } });
  }, emptyKeyed());
}

function wrongActs(given: Given, concerned: readonly string[], env: ReviewEnv, refuse: Refusing) {
  const { stage, done } = given;
  const left = neededAt(stage).find((what) => !done.some((each) => each.what === what));
  if (left) return refuse('act-missing', { stage: stageName(stage), act: actName(left) });
  for (const [place, each] of done.entries()) {
    const { what, person } = each;
    const { from, names } = acts[what];
    const act = actName(what);
    if (!reaches(stage, from)) return refuse('act-too-early', { stage: stageName(stage), act });
    if (names && !person) return refuse('act-of-nobody', { act });
    if (person && !env.people.persons[person]) return refuse('unknown-person', { person });
    if (names === 'judge' && person && !concerned.includes(person))
      return refuse('not-concerned', { act, person: nameOf(env.people, person) });
    const repeats = what !== 'defense-received' && what !== 'findings-answered';
    const same = (one: Done) => one.what === what && (names !== 'judge' || one.person === person);
    if (repeats && done.slice(0, place).some(same)) return refuse('act-twice', { act });
    const unsaid = wrongSaid(each, env, refuse);
    if (unsaid) return unsaid;
    if (!groundsOf(each, done))
      return refuse('act-without-ground', { act, ground: actName(acts[what].restsOn?.[0] ?? what) });
  }
  const signed = done.some(({ what }) => what === 'dossier-received');
  return signed && (!given.volumes || !given.pages) ? refuse('dossier-uncounted') : undefined;
}

function wrongReviewer(review: OpenReview, env: ReviewEnv, refuse: Refusing) {
  const reviewer = review.assignment?.reviewer;
  if (!reviewer || !isBound(review, env, reviewer)) return undefined;
  return refuse('reviewer-recused', { person: nameOf(env.people, reviewer) });
}

function wrongFindings(given: Given, findings: readonly Finding[], refuse: Refusing) {
  if (findings.length > 0 && !given.done.some(({ what }) => bringFindings.includes(what)))
    return refuse('findings-without-act');
  if (!reaches(given.stage, 'examined')) return undefined;
  if (!given.opinion || !given.report) return refuse('conclusion-missing');
  const unlawful = findings.some(({ grade }) => grade === 'unlawful');
  const agrees: Readonly<Record<ReviewOpinion, boolean>> = {
    'no-liability': findings.length === 0,
    error: findings.length > 0 && !unlawful,
    'suspected-unlawful': unlawful,
  };
  if (!agrees[given.opinion]) return refuse('opinion-and-findings-differ');
  const decided = given.stage === 'decided' && namedOn(findings).length === 0;
  return decided ? refuse('decision-without-finding') : undefined;
}

/** Where nobody asked for a reconsideration, the ten days were over before the confirmation was asked for (24). */
function askedBeforeTheEnd({ done }: Given, env: ReviewEnv, refuse: Refusing) {
  const of = (what: ActOnPaper, person?: string) =>
    done.find((each) => each.what === what && (person === undefined || each.person === person))?.on;
  const decidedOn = of('decided');
  for (const { what, on, person } of done) {
    if (what !== 'confirmation-requested' || !decidedOn || !person || of('reconsidered', person)) continue;
    const from = requestPeriodStart(decidedOn, of('decision-received', person) ?? null, env.readings).value;
    const due = from && clockEnd('reconsideration-request', from, env.calendar, env.readings).value.dueOn;
    if (due && on <= due)
      return refuse('asked-before-the-end', { person: nameOf(env.people, person), day: due });
  }
  return undefined;
}

export function foundOn(given: Given, findings: readonly Finding[]): Found {
  const { opinion, report, volumes, pages } = given;
  const grade = errorGrades.findLast((each) => findings.some((finding) => finding.grade === each));
  const error = opinion === 'error' && grade ? { grade } : {};
  return {
    findings,
    ...(opinion && report && { conclusion: { opinion, report, ...error } }),
    ...(volumes && pages && { counted: { volumes, pages } }),
  };
}

export function missingName(what: Missing['what']): Text {
  return optionName('what', what) ?? { zh: what, en: what };
}

function stageName(stage: Given['stage']): Text {
  return optionName('stage', stage) ?? { zh: stage, en: stage };
}
