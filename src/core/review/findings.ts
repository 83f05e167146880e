import { z } from 'zod';
import { type ElementId, elements } from '../../vocabulary/elements.ts';
import { causes } from '../../vocabulary/liability.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept, type Refused } from '../kernel/decision.ts';
import type { RefusalWords, Refuse } from '../kernel/step.ts';
import { principal } from '../people/acting.ts';
import { documentOf, identifier, line, personId, prose, share } from '../people/fields.ts';
import { nameOf } from '../people/people.ts';
import { unknownPerson } from '../people/words.ts';
import { findErrorItem, missingElements } from '../rules/art17-20-elements.ts';
import { isTooFarBeyond } from '../rules/art18-too-far-beyond.ts';
import { measuresReach } from '../rules/art33-commencement.ts';
import { type ErrorItem, elementOf } from '../rules/elements.ts';
import { errorGrades } from '../rules/grades.ts';
import { daysBetween } from '../time/court-date.ts';
import { leftOffInSilence, silentOnCommittee } from './attribution.ts';
import { day } from './day-bounds.ts';
import { type ReviewEnv, step } from './env.ts';
import { begun, type ErrorGrade, type Finding, type OpenReview, standing } from './review.ts';
import { isAmongSources, papersTold, ruling, rulingRefusals } from './ruling.ts';
import { attributionDiffers } from './words.ts';

export const quotes = {
  '15': '致使所办案件在诉讼程序、认定事实、适用法律、文书制作等方面出现差错未造成严重后果',
  '6(2)': '对错案提出初评及责任承担意见',
  '19(11)': '本院案件质量监督管理委员会或上级人民法院认为应当认定重大差错责任的其他情形',
} as const;

const elementId = z.enum(idsOf(elements));

export const findingRefusals = {
  ...unknownPerson,
  'no-such-item': {
    cite: '17',
    zh: '第十七条至第二十条没有这一项。',
    en: 'Articles 17 to 20 have no such item.',
  },
  'catch-all-reserved': {
    cite: '17(8)',
    zh: '兜底项只能由会议主持人提出，或者由质监办凭上级法院文件提出。',
    en: 'The catch-all items are for the presider, or for the office with the superior court’s document.',
  },
  'office-needs-superior-document': {
    cite: '17(8)',
    zh: '质监办只能凭上级法院文件提出兜底项。',
    en: 'The office proposes catch-all items only, with the superior court’s document.',
  },
  'element-missing': {
    cite: '15',
    zh: '{item}还要求：{element}。请先取得：{evidence}。',
    en: '{item} also asks that {element}. What shows it: {evidence}.',
  },
  ...rulingRefusals,
  'suspicion-without-evidence': {
    field: 'proof',
    cite: '20',
    zh: '提出第二十条的嫌疑，须写明嫌疑的证据；是否构成违法审判由有权机关认定。',
    en: 'A suspicion under Article 20 needs the evidence of it; whether it was unlawful is found by the competent body.',
  },
  'alternative-not-lighter': {
    cite: '17',
    zh: '备选{item}须轻于主认定，每个等次至多一项。',
    en: 'Alternative {item} has to be lighter than the finding, one a grade.',
  },
  'person-named-twice': { cite: '22', zh: '同一人列了两次。', en: 'A person is named twice.' },
  'is-the-reviewer': { cite: '3', zh: '评查人不能是责任人。', en: 'The reviewer can’t be one who answers.' },
  'discipline-unanswered': {
    cite: '25',
    zh: '造成严重后果的，须回答是否涉嫌违法审判、是否移送。',
    en: 'With a serious consequence the question of unlawful adjudication and discipline has to be answered.',
  },
  'proof-missing': {
    field: 'proof',
    cite: '22(2)',
    zh: '认定隐瞒误导或者违反民主集中制的，须有证明。',
    en: 'Misleading the bench or breaking democratic centralism needs proof.',
  },
  'corrected-in-time': {
    cite: 'R-17.5',
    zh: '按现行口径，在评查通知之前已更正的不认定。',
    en: 'Under the reading in force, what was corrected before the review’s notice is no finding.',
  },
  'not-far-beyond': {
    cite: 'R-18.5',
    zh: '超审限{days}日，按现行口径须超过{asked}日才属“过长”。',
    en: 'Beyond the limit by {days} days; under the reading in force it takes more than {asked}.',
  },
  'before-commencement': {
    cite: 'R-33.1',
    zh: '按现行口径，{on}的行为早于本办法施行，不适用本办法。',
    en: 'Under the reading in force the Measures don’t reach an act of {on}.',
  },
} as const satisfies Record<string, RefusalWords>;

export const findingFields = z.strictObject({
  item: identifier,
  alternatives: z.array(line).max(2).default([]),
  facts: prose,
  pages: line,
  persons: z
    .array(z.strictObject({ judge: personId, share }))
    .min(1)
    .max(20),
  /** Whom Article 22 makes answerable and who is not named, each with the reason. */
  leftOff: z
    .array(z.strictObject({ judge: personId, reason: prose }))
    .max(20)
    .optional(),
  cause: z.enum(idsOf(causes)),
  circumstances: prose.optional(),
  elements: z.array(elementId).default([]),
  /** The ruling that altered, remanded or reopened the case, where the item asks for one. */
  ruling: ruling.optional(),
  correctedOn: day({ notBefore: ['case-filed'], notAfter: ['today'] }).optional(),
  /** The day of the act, where it differs from that of the case’s closing. */
  actOn: day({ notBefore: ['any-earlier-day'], notAfter: ['today'] }).optional(),
  seriousConsequence: z.boolean(),
  discipline: prose.optional(),
  misled: z.boolean().default(false),
  brokeCentralism: z.boolean().default(false),
  proof: prose.optional(),
  superiorDocument: documentOf(day({ notBefore: ['case-closed'], notAfter: ['today'] }))
    .extend({ court: line })
    .optional(),
});

type Proposer = NonNullable<Finding['proposedBy']>;
type Given = z.infer<typeof findingFields>;
type Refusing = Refuse<keyof typeof findingRefusals>;

/**
 * What has been shown: what another court did by its ruling, what the body holds by the presider who proposes it for the
 * committee or by the superior court's document; the rest by what is ticked. A suspicion under 20 needs its evidence only.
 */
function shownBy(given: Given, item: ErrorItem, role: Proposer): readonly ElementId[] {
  const byPaper = { ruling: given.ruling, body: role === 'presider' || given.superiorDocument };
  return idsOf(elements).filter((id) => {
    const { paper } = elementOf(id);
    if (!paper || item.grade === 'unlawful') return given.elements.includes(id);
    return byPaper[paper] && item.limbs.some(({ requires }) => requires.includes(id));
  });
}

function checkItem(
  given: Given,
  item: ErrorItem,
  role: Proposer,
  review: OpenReview,
  env: ReviewEnv,
  refuse: Refusing,
) {
  if (item.catchAll && role === 'reviewer') return refuse('catch-all-reserved');
  if (role === 'office' && !(item.catchAll && given.superiorDocument))
    return refuse('office-needs-superior-document');
  // the first receipt: until a judge has the notice, nobody has been told of the mistake
  const noticed = Object.values(review.judges)
    .flatMap(({ notice }) => notice?.receipt?.on ?? [])
    .sort()[0];
  if (
    item.item === '17(5)' &&
    env.readings['R-17.5'] === 'corrected-before-review-notice-is-no-finding' &&
    given.correctedOn &&
    (!noticed || given.correctedOn < noticed)
  )
    return refuse('corrected-in-time');
  const { limitOn, closedOn } = review.case;
  const days = limitOn ? daysBetween(limitOn, closedOn ?? env.today) : undefined;
  if (item.item === '18(5)' && days !== undefined && !isTooFarBeyond(Math.max(0, days), env.readings).value)
    return refuse('not-far-beyond', { days: Math.max(0, days), asked: env.readings['R-18.5'] });
  const actOn = given.actOn ?? closedOn;
  if (actOn && !measuresReach({ decidedOn: env.today, actOn }, env.readings).value)
    return refuse('before-commencement', { on: actOn });
  const missing = missingElements(item, shownBy(given, item, role))[0];
  if (!missing && item.grade === 'unlawful' && !given.proof) return refuse('suspicion-without-evidence');
  if (missing) {
    const { words, evidence } = elementOf(missing);
    return refuse('element-missing', { item: item.item, element: words, evidence });
  }
  for (const paper of [given.ruling, given.superiorDocument])
    if (paper && !isAmongSources(review, paper))
      return refuse('ruling-not-among-sources', {
        number: paper.number,
        on: paper.on,
        papers: papersTold(review),
      });
  return undefined;
}

function checkPersons(given: Given, review: OpenReview, env: ReviewEnv, refuse: Refusing) {
  const judges = given.persons.map((person) => person.judge);
  const unknown = judges.find((judge) => !env.people.persons[judge]);
  if (unknown) return refuse('unknown-person', { person: unknown });
  const left = (given.leftOff ?? []).map((each) => each.judge);
  const stranger = left.find((judge) => !env.people.persons[judge]);
  if (stranger) return refuse('unknown-person', { person: stranger });
  if (new Set([...judges, ...left]).size < judges.length + left.length) return refuse('person-named-twice');
  if (review.assignment && judges.includes(review.assignment.reviewer)) return refuse('is-the-reviewer');
  if (given.seriousConsequence && !given.discipline) return refuse('discipline-unanswered');
  if ((given.misled || given.brokeCentralism) && !given.proof) return refuse('proof-missing');
  return undefined;
}

/** A finding as it is held against its item and the papers of the review; or why it can’t be (15, 17–20). */
export function findingFrom(
  given: Given,
  role: Proposer,
  open: OpenReview,
  env: ReviewEnv,
  refuse: Refusing,
): Finding | Refused {
  const item = findErrorItem(given.item);
  if (!item) return refuse('no-such-item', { item: given.item });
  const wrong = checkItem(given, item, role, open, env, refuse) ?? checkPersons(given, open, env, refuse);
  if (wrong) return wrong;
  const alternatives: { item: string; grade: ErrorGrade }[] = [];
  for (const each of given.alternatives) {
    const lighter = findErrorItem(each);
    if (!lighter) return refuse('no-such-item', { item: each });
    if (
      lighter.grade === 'unlawful' ||
      item.grade === 'unlawful' ||
      errorGrades.indexOf(lighter.grade) >= errorGrades.indexOf(item.grade)
    )
      return refuse('alternative-not-lighter', { item: each });
    if (alternatives.some((other) => other.grade === lighter.grade))
      return refuse('alternative-not-lighter', { item: each });
    const lacking = checkItem(given, lighter, role, open, env, refuse);
    if (lacking) return lacking;
    alternatives.push({ item: each, grade: lighter.grade });
  }
  const { elements: _, superiorDocument, discipline, ...rest } = given;
  return {
    ...rest,
    id: `f${open.findings.length + 1}`,
    grade: item.grade,
    alternatives,
    elements: shownBy(given, item, role),
    discipline,
    superiorDocument,
    proposedBy: role,
  };
}

export const proposeFinding = step({
  name: 'propose-finding',
  title: { zh: '提出认定', en: 'Propose a finding' },
  help: {
    zh: '写明所依条项、事实、卷宗页码、责任人和责任大小；可以列出同一事实较轻的备选条项，一并告知法官。',
    en: 'Item, facts, pages of the dossier, persons and shares; lighter items for the same facts can be disclosed as alternatives.',
  },
  cites: ['15', '17', '18', '19', '20', '6(2)'],
  by: ['reviewer', 'presider', 'quality-office-clerk'],
  stages: ['under-examination', 'awaiting-committee', 'decided'],
  fields: findingFields,
  events: ['FindingProposed'],
  refusals: {
    ...findingRefusals,
    'committee-opinions-missing': {
      cite: '22(3)',
      zh: '案件由审判委员会讨论决定，登记表尚未写明{judge}的意见，请先在登记表中填写。',
      en: 'The adjudication committee decided the case: say on the review sheet first what {judge} put there.',
    },
    'attribution-differs': { ...attributionDiffers, field: 'leftOff' },
    'ballot-begun': { cite: '23', zh: '表决已经开始。', en: 'The ballot has begun.' },
  },
  ready: (review, _env, refuse) =>
    begun(review).atMeeting?.ballotBegun ? refuse('ballot-begun') : undefined,
  decide(review, given, env, refuse) {
    const open = begun(review);
    const role = roleOf(open, env);
    const finding = findingFrom(given, role, open, env, refuse);
    if ('refused' in finding) return finding;
    const silent = silentOnCommittee(open);
    if (silent) return refuse('committee-opinions-missing', { judge: nameOf(env.people, silent) });
    // under examination the sheet may still change: complete-examination asks then
    const [left] = open.stage === 'under-examination' ? [] : leftOffInSilence(open, finding, env);
    if (left) return refuse('attribution-differs', { finding: finding.id, judge: nameOf(env.people, left) });
    return accept({ type: 'FindingProposed', finding });
  },
});

function roleOf(review: OpenReview, env: ReviewEnv): Proposer {
  const own = principal(env);
  if (review.stage !== 'awaiting-committee' && review.assignment?.reviewer === own) return 'reviewer';
  if (env.presider === own) return 'presider';
  return 'office';
}

export const withdrawFinding = step({
  name: 'withdraw-finding',
  title: { zh: '撤回认定', en: 'Withdraw a finding' },
  cites: ['6(2)'],
  by: ['reviewer', 'presider'],
  stages: ['under-examination', 'awaiting-committee'],
  fields: z.strictObject({ finding: identifier, reason: prose }),
  events: ['FindingWithdrawn'],
  refusals: {
    'no-such-finding': { cite: '6(2)', zh: '没有这一认定。', en: 'There is no such finding.' },
    'no-finding': { cite: '6(2)', zh: '还没有认定。', en: 'There is no finding yet.' },
    'ballot-begun': { cite: '23', zh: '表决已经开始。', en: 'The ballot has begun.' },
    'after-delivery': {
      cite: '6(2)',
      zh: '结论提交之后，评查人不能再撤回。',
      en: 'After delivery the reviewer can’t withdraw it.',
    },
  },
  ready(review, env, refuse) {
    const open = begun(review);
    if (standing(open).length === 0) return refuse('no-finding');
    if (open.atMeeting?.ballotBegun) return refuse('ballot-begun');
    return open.stage !== 'under-examination' && env.presider !== principal(env)
      ? refuse('after-delivery')
      : undefined;
  },
  decide(review, given, _env, refuse) {
    if (!standing(begun(review)).some((each) => each.id === given.finding))
      return refuse('no-such-finding', { finding: given.finding });
    return accept({ type: 'FindingWithdrawn', ...given });
  },
});

export const adoptFinding = step({
  name: 'adopt-finding',
  title: { zh: '采纳前任评查人的认定', en: 'Adopt a former reviewer’s finding' },
  cites: ['O3'],
  by: ['reviewer'],
  stages: ['under-examination'],
  fields: z.strictObject({ finding: identifier }),
  events: ['FindingAdopted'],
  refusals: {
    'no-finding-left': {
      cite: 'O3',
      zh: '没有前任评查人留下的认定。',
      en: 'A former reviewer has left no finding.',
    },
    'nothing-to-adopt': {
      cite: 'O3',
      zh: '这一认定不待采纳。',
      en: 'This finding does not wait to be adopted.',
    },
  },
  ready: (review, _env, refuse) =>
    standing(begun(review)).some((each) => each.orphaned) ? undefined : refuse('no-finding-left'),
  decide: (review, { finding }, _env, refuse) =>
    standing(begun(review)).some((each) => each.id === finding && each.orphaned)
      ? accept({ type: 'FindingAdopted', finding })
      : refuse('nothing-to-adopt', { finding }),
});
