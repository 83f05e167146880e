import type { IdOf, Terms } from './terms.ts';

/** Why a reviewer is released (O3). */
export const releasedBecause = {
  illness: { zh: '疾病', en: 'illness' },
  retirement: { zh: '退休', en: 'retirement' },
  'long-leave': { zh: '长期请假', en: 'long leave' },
} as const satisfies Terms;

/** Why a review is closed without a finding. */
export const closedByOffice = {
  'no-liability': { zh: '不存在责任', en: 'no liability' },
  'none-established': { zh: '表决未认定', en: 'none established' },
} as const satisfies Terms;

/** Why a review ends, by the office or otherwise. */
export const closings = {
  ...closedByOffice,
  'tracks-ended': { zh: '各人均已了结', en: 'settled for everybody' },
  'no-body': { zh: '没有可以确认的机关', en: 'no body can confirm' },
  'decided-by-superior': { zh: '上级法院已决定', en: 'decided by the superior court' },
} as const satisfies Terms;
export type Closing = IdOf<typeof closings>;

/** Who is asked about the case (12). */
export const asked = {
  panel: { zh: '合议庭', en: 'panel' },
  'handling-judge': { zh: '承办法官', en: 'handling judge' },
  petitions: { zh: '信访部门', en: 'petitions office' },
  discipline: { zh: '纪检监察部门', en: 'discipline inspection' },
} as const satisfies Terms;

/** What the superior court is asked to settle. */
export const superiorMatters = {
  reviewer: { zh: '无人可以评查', en: 'no reviewer can be found' },
  quorum: { zh: '不足法定人数', en: 'no quorum can be formed' },
  confirmation: { zh: '无法组成确认机构', en: 'no body can confirm' },
} as const satisfies Terms;
export type SuperiorMatter = IdOf<typeof superiorMatters>;

/** What it answered. */
export const superiorAnswers = {
  'reviewers-designated': { zh: '指定评查人', en: 'reviewers designated' },
  'body-designated': { zh: '指定机构', en: 'body designated' },
  'decided-there': { zh: '上级法院自行决定', en: 'decided there' },
  'sent-back': { zh: '退回，未作指定', en: 'sent back without naming anyone' },
} as const satisfies Terms;

/** On what a confirmed finding is reversed (24, R-24.1). */
export const reversalBases = {
  'superior-ruling': { zh: '上级裁判', en: 'superior ruling' },
  'new-evidence': { zh: '新证据', en: 'new evidence' },
  'received-in-time': { zh: '期限内收到的材料', en: 'a paper received in time' },
} as const satisfies Terms;

/** What the adjudication committee says to a finding (O3). */
export const confirmationResults = {
  confirmed: { zh: '确认', en: 'confirmed' },
  returned: { zh: '退回', en: 'returned' },
  'not-confirmed': { zh: '不予确认', en: 'not confirmed' },
} as const satisfies Terms;
export type ConfirmationResult = IdOf<typeof confirmationResults>;

/** The commands on a review that rest on minutes. */
export const actsByMinutes = {
  'record-confirmation': { zh: '审判委员会确认结果', en: 'result of the confirmation' },
  'decide-recusal': { zh: '回避决定', en: 'decision on a recusal' },
  'reverse-finding': { zh: '推翻认定', en: 'reversal of a finding' },
} as const satisfies Terms;
export type ActByMinutes = IdOf<typeof actsByMinutes>;

/** Whose minutes they are. */
export const bodies = {
  'adjudication-committee': { zh: '审判委员会', en: 'adjudication committee' },
  'quality-committee': { zh: '质监委', en: 'quality committee' },
} as const satisfies Terms;

/** What falls with a corrected entry. */
export const falling = {
  lapse: { zh: '期满记录', en: 'the lapse' },
  submission: { zh: '提请确认', en: 'the submission' },
} as const satisfies Terms;
