import type { IdOf, Terms } from './terms.ts';

/** What Article 27 imposes by words alone, the lightest first. */
export const byWords = {
  'order-to-rectify': { zh: '责令整改', en: 'order to rectify' },
  admonition: { zh: '告诫', en: 'admonition' },
  'criticism-and-education': { zh: '批评教育', en: 'criticism and education' },
  'written-self-criticism': { zh: '责令书面检查', en: 'written self-criticism' },
  'circulated-criticism': { zh: '通报批评', en: 'circulated criticism' },
} as const satisfies Terms;

/** All that is imposed here, the lightest first. */
export const sanctions = {
  ...byWords,
  'withhold-allowance': { zh: '扣发办案补贴', en: 'withholding of the case-handling allowance' },
} as const satisfies Terms;
export type Sanction = IdOf<typeof sanctions>;

/** What is only ever proposed: superior law has its own grounds and procedure for it (Judges Law 11, 48, 53). */
export const proposals = {
  'transfer-from-adjudication': { zh: '调离审判岗位', en: 'transfer from adjudication' },
  'removal-from-judge-quota': { zh: '调出法官员额', en: 'removal from the judge quota' },
  'refer-to-disciplinary-committee': {
    zh: '报请法官惩戒委员会处理',
    en: 'referral to the judge disciplinary committee',
  },
} as const satisfies Terms;
export type Proposal = IdOf<typeof proposals>;

export const allSanctions = { ...sanctions, ...proposals };

/** How far a sanction of a judge has come. */
export const sanctionStages = {
  proposed: { zh: '待作出', en: 'to be issued' },
  issued: { zh: '已作出', en: 'issued' },
  executed: { zh: '已执行', en: 'carried out' },
  'not-executable': { zh: '无法执行', en: 'can’t be carried out' },
  answered: { zh: '已答复', en: 'answered' },
  restored: { zh: '已恢复', en: 'restored' },
} as const satisfies Terms;
export type SanctionStage = IdOf<typeof sanctionStages>;

/** Whether sanctions follow a finding, as voted (5(4), R-26.1). */
export const whetherSanctions = {
  open: { zh: '待定', en: 'open' },
  yes: { zh: '追究', en: 'sanctions follow' },
  no: { zh: '不追究', en: 'no sanctions follow' },
} as const satisfies Terms;
export type Whether = IdOf<typeof whetherSanctions>;

/** What is next for a sanction, or how it ended, as the list of accountability sorts them. */
export const sanctionStates = {
  'to-issue': { zh: '待作出', en: 'to be issued' },
  'to-execute': { zh: '待执行', en: 'to be carried out' },
  'to-restore': { zh: '待恢复', en: 'to be restored' },
  executed: { zh: '已执行', en: 'carried out' },
  answered: { zh: '已答复', en: 'answered' },
  'not-executable': { zh: '无法执行', en: 'can’t be carried out' },
  restored: { zh: '已恢复', en: 'restored' },
} as const satisfies Terms;
export type SanctionState = IdOf<typeof sanctionStates>;
