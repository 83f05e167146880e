import { z } from 'zod';
import { departments } from '../../vocabulary/court.ts';
import { fieldName } from '../../vocabulary/names.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { type Accepted, accept, type Refused } from '../kernel/decision.ts';
import { type Reason, reason } from '../kernel/reason.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import { listed, sameInBoth } from '../kernel/text.ts';
import { principal } from '../people/acting.ts';
import { documentOf, line, prose } from '../people/fields.ts';
import { officesOf } from '../people/people.ts';
import { grounds } from '../rules/art09-grounds.ts';
import { parseCaseNumber } from '../rules/case-number.ts';
import { MOST_OTHERS, othersIn, wrongOther } from '../rules/joint-numbers.ts';
import { day } from './day-bounds.ts';
import { daysOfCase } from './days-of-case.ts';
import { type ReviewEnv, step } from './env.ts';
import type { ReviewEvent } from './events.ts';
import { begun, type CaseIdentity, type Referral } from './review.ts';

export const quotes = {
  O2: '纳入评查范围的上级法院改判、发回重审、指令再审的案件，由本院立案庭提供；本院再审改判的案件，由审监庭提供；长期未结案件、久押不决案件和下级法院提请双向评查案件，由审判管理办公室提供；其他应当评查的案件，由了解情况的办公室、信访部门、监察室等相关部门提供',
  '8': '其他案件，由了解情况的信访部门、监察室等相关部门提供',
} as const;

const ground = z.enum(grounds.map((each) => each.id) as [string, ...string[]]);

const referralFields = {
  caseNumber: line,
  otherCaseNumbers: z.array(line).max(MOST_OTHERS).optional(),
  court: line.optional(),
  cause: line.optional(),
  parties: z.array(line).max(200).optional(),
  ...daysOfCase,
  filedOn: daysOfCase.filedOn.optional(),
  procedure: line.optional(),
  benchAsPrinted: line.optional(),
  source: z.enum(idsOf(departments)).optional(),
  grounds: z.array(ground).max(13).optional(),
  document: documentOf(day({ notBefore: ['case-closed-before-the-ruling'], notAfter: ['today'] })).optional(),
  reason: prose.optional(),
  directedBy: line.optional(),
};

const refusals = {
  ...wrongOther,
  'case-number-malformed': {
    field: 'caseNumber',
    cite: '11',
    zh: '案号不能成立：{problem}',
    en: 'The case number can’t be: {problem}',
  },
  'referral-incomplete': {
    cite: '8',
    zh: '尚缺：{missing}。',
    en: 'Still missing: {missing}.',
  },
  'wrong-department': {
    cite: 'O2',
    zh: '依据{ground}的案件由{department}提供。',
    en: 'Cases under {ground} are referred by the {department}.',
  },
  'not-your-department': {
    cite: '8',
    zh: '只能以本部门名义提供案件。',
    en: 'One refers in the name of one’s own department only.',
  },
  'director-missing': {
    cite: '9(9)',
    zh: '院领导交办或者上级法院要求评查的，须写明何人、何时、以何文号要求。',
    en: 'A review that was directed needs who directed it, when, and the document’s number.',
  },
} as const satisfies Record<string, RefusalWords>;

type Code = keyof typeof refusals;
type Given = z.infer<z.ZodObject<typeof referralFields>>;

/** What a referral still lacks, by field name (8, 9). */
export function missingOf(identity: CaseIdentity, referral: Referral): readonly string[] {
  const missing: string[] = [];
  if (!identity.cause) missing.push('cause');
  if (identity.parties.length === 0) missing.push('parties');
  if (referral.grounds.length === 0) missing.push('grounds');
  if (!referral.document) missing.push('document');
  if (!referral.reason) missing.push('reason');
  if (groundsOf(referral).some((each) => each.directed) && !referral.directedBy) missing.push('directedBy');
  return missing;
}

function groundsOf(referral: Referral) {
  return grounds.filter((each) => referral.grounds.includes(each.id));
}

function ownDepartment(env: ReviewEnv) {
  const held = officesOf(env.people, principal(env), env.today);
  return held.find((each) => each.office === 'source-clerk')?.source;
}

interface Read {
  readonly identity: CaseIdentity;
  readonly referral: Referral;
  readonly notes: readonly Reason[];
}

function read(
  given: Given,
  env: ReviewEnv,
  refuse: Refuse<Code>,
  before?: { readonly case: CaseIdentity; readonly referral: Referral },
): Read | Refused {
  const number = parseCaseNumber(given.caseNumber).value;
  if (!number.ok) return refuse('case-number-malformed', { problem: number.reason });
  const others = othersIn(number.normalized, given.otherCaseNumbers ?? before?.case.otherCaseNumbers ?? []);
  if ('wrong' in others)
    return refuse('other-number-malformed', { number: others.wrong, problem: others.problem });
  const own = ownDepartment(env);
  const source = given.source ?? before?.referral.source ?? own ?? 'other';
  const inOffice = officesOf(env.people, principal(env), env.today).some(
    (held) => held.office === 'quality-office-clerk',
  );
  if (!inOffice && source !== own) return refuse('not-your-department');
  const identity: CaseIdentity = {
    ...(before?.case ?? { extensions: [], excluded: [], parties: [] }),
    ...definedOf({
      court: given.court,
      cause: given.cause,
      parties: given.parties,
      filedOn: given.filedOn,
      closedOn: given.closedOn,
      detainedOn: given.detainedOn,
      procedure: given.procedure,
      benchAsPrinted: given.benchAsPrinted,
    }),
    caseNumber: number.normalized,
    ...numbered(others),
    category: number.category ?? before?.case.category,
  };
  const referral: Referral = {
    ...(before?.referral ?? { grounds: [], referredBy: env.by }),
    ...definedOf({
      grounds: given.grounds,
      document: given.document,
      reason: given.reason,
      directedBy: given.directedBy,
    }),
    source,
  };
  for (const each of groundsOf(referral)) {
    if (each.department !== 'any' && each.department !== source)
      return refuse('wrong-department', {
        ground: each.id,
        department: departments[each.department],
      });
  }
  const foreign = number.court !== env.people.court.code;
  return {
    identity,
    referral,
    notes: foreign
      ? [reason('9', '案号不是本院的，请核对。', 'The case number is another court’s: please check.')]
      : [],
  };
}

/** None is told as none: what was entered before is taken back by an empty list. */
function numbered(others: readonly string[]): Pick<CaseIdentity, 'otherCaseNumbers'> {
  return { otherCaseNumbers: others.length > 0 ? others : undefined };
}

function definedOf<T extends object>(given: T): Partial<T> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function withNotes(decision: Accepted<ReviewEvent>, notes: readonly Reason[]): Accepted<ReviewEvent> {
  return notes.length > 0 ? { ...decision, notes } : decision;
}

function incomplete(missing: readonly string[], refuse: Refuse<Code>): Refused {
  if (missing.length === 1 && missing[0] === 'directedBy') return refuse('director-missing');
  return refuse('referral-incomplete', {
    missing: listed(missing.map((each) => fieldName('refer-case', each) ?? sameInBoth(each))),
  });
}

export const referCase = step({
  name: 'refer-case',
  title: { zh: '提供案件', en: 'Refer a case' },
  cites: ['O2', '8', '9'],
  by: ['source-clerk', 'quality-office-clerk'],
  stages: ['unstarted'],
  fields: z.strictObject({
    ...referralFields,
    /** An import leaves incomplete rows as drafts. */
    draft: z.boolean().optional(),
    importedFrom: line.optional(),
  }),
  events: ['CaseReferred', 'CaseDrafted'],
  refusals: {
    ...refusals,
    'source-missing': {
      cite: '8',
      zh: '请写明由哪个部门提供。',
      en: 'Say which department refers the case.',
    },
  },
  decide(_review, { draft, importedFrom, ...given }, env, refuse) {
    if (!given.source && !ownDepartment(env)) return refuse('source-missing');
    const result = read(given, env, refuse);
    if ('refused' in result) return result;
    const { identity, referral, notes } = result;
    const missing = missingOf(identity, referral);
    if (missing.length === 0)
      return withNotes(accept({ type: 'CaseReferred', case: identity, referral }), notes);
    if (!draft) return incomplete(missing, refuse);
    return withNotes(accept({ type: 'CaseDrafted', case: identity, referral, missing, importedFrom }), notes);
  },
});

export const completeReferral = step({
  name: 'complete-referral',
  title: { zh: '补全案件信息', en: 'Complete a referral' },
  cites: ['8'],
  by: ['referrer', 'quality-office-clerk'],
  stages: ['draft'],
  fields: z.strictObject({ ...referralFields, caseNumber: line.optional(), draft: z.boolean().optional() }),
  events: ['ReferralCompleted', 'ReferralAmended'],
  refusals,
  decide(review, { draft, ...given }, env, refuse) {
    const before = begun(review);
    const result = read(
      { ...given, caseNumber: given.caseNumber ?? before.case.caseNumber },
      env,
      refuse,
      before,
    );
    if ('refused' in result) return result;
    const { identity, referral, notes } = result;
    const missing = missingOf(identity, referral);
    if (missing.length === 0)
      return withNotes(accept({ type: 'ReferralCompleted', case: identity, referral }), notes);
    if (!draft) return incomplete(missing, refuse);
    return accept({ type: 'ReferralAmended', case: identity, referral, missing });
  },
});

export const withdrawReferral = step({
  name: 'withdraw-referral',
  title: { zh: '撤回', en: 'Withdraw a referral' },
  cites: ['7'],
  by: ['referrer'],
  stages: ['draft', 'referred'],
  fields: z.strictObject({ reason: prose }),
  events: ['ReferralWithdrawn'],
  refusals: {},
  decide: (_review, given) => accept({ type: 'ReferralWithdrawn', reason: given.reason }),
});

export const declineReferral = step({
  name: 'decline-referral',
  title: { zh: '不予登记', en: 'Decline a referral' },
  cites: ['7'],
  by: ['quality-office-clerk'],
  stages: ['draft', 'referred'],
  fields: z.strictObject({ reason: prose }),
  events: ['ReferralDeclined'],
  refusals: {},
  decide: (_review, given) => accept({ type: 'ReferralDeclined', reason: given.reason }),
});
