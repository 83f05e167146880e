import { z } from 'zod';
import { approvers, benchKinds, fileKinds, type Procedure, procedures } from '../../vocabulary/case.ts';
import { categories } from '../../vocabulary/court.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept, type Refused } from '../kernel/decision.ts';
import type { Reason } from '../kernel/reason.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import { line, personId, prose } from '../people/fields.ts';
import { unknownPerson } from '../people/words.ts';
import { parseCaseNumber } from '../rules/case-number.ts';
import { MOST_OTHERS, othersIn, wrongOther } from '../rules/joint-numbers.ts';
import { wrongChange } from '../rules/procedure-change.ts';
import { timeLimit } from '../rules/time-limits.ts';
import { type CourtDate, daysBetween, yearOf } from '../time/court-date.ts';
import { day } from './day-bounds.ts';
import { daysOfCase } from './days-of-case.ts';
import { type ReviewEnv, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { checkGrounds, groundRefusals } from './grounds-held.ts';
import { type Bench, begun, type CaseIdentity, type OpenReview } from './review.ts';

export const quotes = {
  '7(1)': '对评查案件进行逐一登记',
  '11': '评查登记表应包括案号、案由、当事人、立案时间、结案时间、办案周期、是否超期审理或执行、合议庭和承办人',
  O2: '对所有评查案件的评查情况建立评查登记表，逐案留痕',
} as const;

const bench = z.strictObject({
  kind: z.enum(idsOf(benchKinds)),
  members: z
    .array(
      z.strictObject({
        judge: personId,
        handling: z.boolean().default(false),
        presiding: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(15),
  committee: z.strictObject({ members: z.array(personId).min(1), presider: personId.optional() }).optional(),
});

export const registrationRefusals = {
  ...unknownPerson,
  ...wrongOther,
  ...groundRefusals,
  'case-number-malformed': {
    field: 'caseNumber',
    cite: '11',
    zh: '案号不能成立：{problem}',
    en: 'The case number can’t be: {problem}',
  },
  'same-case-open': {
    cite: '7',
    zh: '该案已在{number}评查中，请并入，不另行登记。',
    en: 'The case is already under review as {number}: merge it instead.',
  },
  'closing-day-missing': {
    field: 'closedOn',
    cite: '11',
    zh: '按所列事由评查的案件须已审结，请填写结案日。',
    en: 'Under these grounds the case has to be closed: enter the day of closing.',
  },
  'handling-judge-missing': {
    cite: '11',
    zh: '须恰有一名承办法官。',
    en: 'There has to be exactly one handling judge.',
  },
  'presiding-judge-missing': {
    cite: '11',
    zh: '合议庭须恰有一名审判长。',
    en: 'A panel has exactly one presiding judge.',
  },
  'judge-named-twice': { cite: '11', zh: '同一法官列了两次。', en: 'A judge is named twice.' },
  'procedure-missing': {
    field: 'procedure',
    cite: '11',
    zh: '有程序转换的，先填立案时的程序。',
    en: 'Where the procedure was changed, enter the one at filing first.',
  },
  'change-impossible': {
    field: 'procedureChanges',
    cite: '11',
    zh: '第{place}次程序转换不能成立：{problem}。',
    en: 'Change of procedure no. {place} can’t be: {problem}.',
  },
  'reason-missing': {
    field: 'beyondTimeLimitReason',
    cite: '11',
    zh: '与系统计算的审限结论不同的，须写明理由。',
    en: 'Differing from the computed time limit needs a reason.',
  },
} as const satisfies Record<string, RefusalWords>;

/** Grounds that reach a case which is still being tried or enforced: of the others the text presupposes an end (9, O2). */
const reachUnfinished: readonly string[] = [
  ...['9(4)', '9(5)', '9(6)', '9(7)', '9(9)', '9(10)'],
  ...['O2-long-pending', 'O2-prolonged-detention', 'O2-two-way'],
];

/** The case as the review sheet has it, with its time and its bench (11). */
export const registrationFields = {
  caseNumber: line.optional(),
  otherCaseNumbers: z.array(line).max(MOST_OTHERS).optional(),
  cause: line.optional(),
  category: z.enum(idsOf(categories)).optional(),
  parties: z.array(line).max(200).optional(),
  ...daysOfCase,
  procedure: z.enum(idsOf(procedures)).optional(),
  extensions: z
    .array(
      z.strictObject({
        months: z.int().min(1).max(60).optional(),
        days: z.int().min(1).max(1000).optional(),
        approvedBy: z.enum(idsOf(approvers)),
      }),
    )
    .default([]),
  excluded: z
    .array(
      z.strictObject({
        from: day({ notBefore: ['case-filed'], notAfter: ['today'] }),
        to: day({ notBefore: ['span-begins'], notAfter: ['today'] }).optional(),
      }),
    )
    .default([]),
  procedureChanges: z
    .array(
      z.strictObject({
        to: z.enum(idsOf(procedures)),
        on: day({ notBefore: ['any-earlier-day'], notAfter: ['today'] }),
      }),
    )
    .max(5)
    .default([]),
  beyondTimeLimit: z.boolean().optional(),
  beyondTimeLimitReason: prose.optional(),
  groundReason: prose.optional(),
  bench,
  fileKind: z.enum(idsOf(fileKinds)).default('paper'),
};

export const registerCase = step({
  name: 'register-case',
  title: { zh: '登记案件', en: 'Register the case' },
  help: {
    zh: '登记评查登记表的案件部分，系统给出评查编号，并计算办案周期和审限。',
    en: 'Enters the case part of the review sheet; the system gives the review its number and computes days to close and time limit.',
  },
  cites: ['O2', '7(1)', '11'],
  by: ['quality-office-clerk'],
  stages: ['referred'],
  fields: z.strictObject(registrationFields),
  events: ['CaseRegistered'],
  refusals: registrationRefusals,
  decide(review, given, env, refuse) {
    const read = registered(begun(review), given, env, refuse);
    if ('refused' in read) return read;
    const { identity, notes } = read;
    return {
      ...accept<ReviewEvent>({
        type: 'CaseRegistered',
        number: numberIn(env.today, env),
        case: identity,
        fileKind: given.fileKind,
        linked: linkedNow(env),
      }),
      notes,
    };
  },
});

/** 评查〔year〕n号, the next of the year of that day. */
export function numberIn(on: CourtDate, env: ReviewEnv): string {
  return `评查〔${yearOf(on)}〕${env.nextNumber}号`;
}

/** Other reviews of the same case that have been registered. */
export function linkedNow(env: ReviewEnv): readonly string[] {
  return env.sameCase.filter((each) => each.review.number).map((each) => each.id);
}

/** The case as it is registered, held against what is known of it; or why it can’t be (7, 9, 11). */
export function registered(
  before: OpenReview,
  given: z.infer<z.ZodObject<typeof registrationFields>>,
  env: ReviewEnv,
  refuse: Refusing,
): Refused | { readonly identity: CaseIdentity; readonly notes: readonly Reason[] } {
  const number = parseCaseNumber(given.caseNumber ?? before.case.caseNumber).value;
  if (!number.ok) return refuse('case-number-malformed', { problem: number.reason });
  const others = othersIn(number.normalized, given.otherCaseNumbers ?? before.case.otherCaseNumbers ?? []);
  if ('wrong' in others)
    return refuse('other-number-malformed', { number: others.wrong, problem: others.problem });
  const open = env.sameCase.find((each) => each.review.number && !ended.includes(each.review.stage));
  if (open) return refuse('same-case-open', { number: open.review.number ?? open.id });
  const days = checkDays(given, before.referral.grounds, refuse) ?? checkBench(given.bench, env, refuse);
  if (days) return days;
  const change = checkChanges(given, refuse);
  if (change) return change;
  const limit = limitOf(given, env);
  const computed = limit?.overdue;
  const beyond = given.beyondTimeLimit ?? computed;
  if (limit && beyond !== computed && !given.beyondTimeLimitReason) return refuse('reason-missing');
  const identity: CaseIdentity = {
    ...before.case,
    caseNumber: number.normalized,
    otherCaseNumbers: others.length > 0 ? others : undefined,
    cause: given.cause ?? before.case.cause,
    parties: given.parties ?? before.case.parties,
    category: given.category ?? before.case.category ?? number.category ?? undefined,
    filedOn: given.filedOn,
    closedOn: given.closedOn,
    detainedOn: given.detainedOn ?? before.case.detainedOn,
    procedure: given.procedure,
    bench: given.bench,
    extensions: given.extensions,
    excluded: given.excluded,
    ...(given.procedureChanges.length > 0 && { procedureChanges: given.procedureChanges }),
    daysToClose: given.closedOn && daysBetween(given.filedOn, given.closedOn),
    limitOn: limit?.limitOn,
    beyondTimeLimit: beyond,
    beyondTimeLimitReason: given.beyondTimeLimitReason,
    ...(given.groundReason && { groundReason: given.groundReason }),
  };
  const held = checkGrounds(before.sources, identity, env, refuse);
  if ('refused' in held) return held;
  return { identity, notes: [...(limit?.because ?? [unchecked]), ...held.notes] };
}

const ended: readonly string[] = ['closed', 'archived', 'declined', 'withdrawn', 'merged'];

type Refusing = Refuse<keyof typeof registrationRefusals>;

function checkDays(given: Pick<CaseIdentity, 'closedOn'>, grounds: readonly string[], refuse: Refusing) {
  if (!given.closedOn && !grounds.some((each) => reachUnfinished.includes(each)))
    return refuse('closing-day-missing');
  return undefined;
}

/** A time limit that isn't known is told, never passed over (11). */
const unchecked: Reason = {
  cite: '11',
  says: {
    zh: '未填审理程序，审限没有核对。',
    en: 'No procedure was entered: the time limit has not been checked.',
  },
};

function checkChanges(
  given: Pick<CaseIdentity, 'procedureChanges' | 'filedOn' | 'closedOn'> & { procedure?: Procedure },
  refuse: Refusing,
) {
  const changes = given.procedureChanges ?? [];
  if (changes.length === 0 || !given.filedOn) return undefined;
  if (!given.procedure) return refuse('procedure-missing');
  const wrong = wrongChange(given.procedure, given.filedOn, given.closedOn, changes);
  return wrong && refuse('change-impossible', { place: wrong.place + 1, problem: wrong.says });
}

function checkBench(given: Bench, env: ReviewEnv, refuse: Refusing) {
  const named = [...given.members.map((member) => member.judge), ...(given.committee?.members ?? [])];
  const unknown = named.find((judge) => !env.people.persons[judge]);
  if (unknown) return refuse('unknown-person', { person: unknown });
  if (new Set(given.members.map((member) => member.judge)).size < given.members.length)
    return refuse('judge-named-twice');
  if (given.members.filter((member) => member.handling).length !== 1) return refuse('handling-judge-missing');
  if (given.kind === 'panel' && given.members.filter((member) => member.presiding).length !== 1)
    return refuse('presiding-judge-missing');
  return undefined;
}

function limitOf(
  given: Pick<
    CaseIdentity,
    'procedure' | 'filedOn' | 'closedOn' | 'extensions' | 'excluded' | 'procedureChanges'
  >,
  env: ReviewEnv,
): { limitOn: CaseIdentity['limitOn']; overdue: boolean; because: readonly Reason[] } | undefined {
  if (!given.procedure || !given.filedOn) return undefined;
  const { value, because } = timeLimit(
    {
      procedure: given.procedure as Procedure,
      filedOn: given.filedOn,
      closedOn: given.closedOn,
      on: given.closedOn ? undefined : env.today,
      extensions: given.extensions,
      excluded: given.excluded,
      changes: given.procedureChanges,
    },
    env.calendar,
  );
  return { limitOn: value.limitOn, overdue: value.overdue ?? false, because };
}
