import type { Both } from './both.ts';
import type { IdOf, Terms } from './terms.ts';

/** Grades of error (16), the lightest first. */
export const errorGrades = {
  minor: { zh: '瑕疵差错', en: 'minor error' },
  ordinary: { zh: '一般差错', en: 'ordinary error' },
  major: { zh: '重大差错', en: 'major error' },
} as const satisfies Terms;
export type ErrorGrade = IdOf<typeof errorGrades>;

/** What only the competent body finds (15, 20). */
const unlawful = {
  unlawful: { zh: '违法审判', en: 'unlawful adjudication' },
} as const satisfies Terms;

/** The grade of a finding, the lightest first: error, or unlawful adjudication as found by the competent body (15). */
export const findingGrades = { ...errorGrades, ...unlawful };
export type FindingGrade = IdOf<typeof findingGrades>;

/** What somebody who is found to answer bears: 瑕疵差错责任 of 瑕疵差错 (16). */
export const liabilities: Readonly<Record<FindingGrade, Both>> = {
  minor: liability(errorGrades.minor),
  ordinary: liability(errorGrades.ordinary),
  major: liability(errorGrades.major),
  unlawful: liability(unlawful.unlawful),
};

function liability({ zh, en }: Both): Both {
  return { zh: `${zh}责任`, en };
}

/** Shares of responsibility (22). */
export const shares = {
  full: { zh: '全部责任', en: 'full' },
  primary: { zh: '主要责任', en: 'primary' },
  secondary: { zh: '次要责任', en: 'secondary' },
} as const satisfies Terms;
export type Share = IdOf<typeof shares>;

/** What the reviewer thinks (O3). */
export const opinions = {
  'no-liability': { zh: '不存在责任', en: 'no liability' },
  error: { zh: '差错责任', en: 'liability for error' },
  'suspected-unlawful': { zh: '涉嫌违法审判', en: 'suspected unlawful adjudication' },
} as const satisfies Terms;
export type ReviewOpinion = IdOf<typeof opinions>;

/** In what an error has its cause (15). */
export const causes = {
  awareness: { zh: '思想认识', en: 'awareness' },
  responsibility: { zh: '责任心', en: 'responsibility' },
  discipline: { zh: '工作纪律', en: 'discipline' },
  competence: { zh: '业务能力', en: 'competence' },
  other: { zh: '其他', en: 'other' },
} as const satisfies Terms;

/** What a judge held in the deliberation of the panel (22). */
export const heldOpinions = {
  wrong: { zh: '意见错误', en: 'wrong' },
  right: { zh: '意见正确', en: 'right' },
  unknown: { zh: '不明', en: 'unknown' },
} as const satisfies Terms;
export type HeldOpinion = IdOf<typeof heldOpinions>;

/** What discipline inspection answered (25). */
export const disciplineOutcomes = {
  unlawful: { zh: '认定违法审判', en: 'unlawful' },
  'breach-only': { zh: '仅属违纪', en: 'breach of discipline only' },
  none: { zh: '不成立', en: 'none' },
} as const satisfies Terms;
export type DisciplineOutcome = IdOf<typeof disciplineOutcomes>;

/** Who proposed a finding. */
export const proposers = {
  reviewer: { zh: '评查人', en: 'the reviewer' },
  presider: { zh: '会议主持人', en: 'the presider' },
  office: { zh: '质监办', en: 'the quality office' },
} as const satisfies Terms;
export type Proposer = IdOf<typeof proposers>;
