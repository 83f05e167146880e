import type { IdOf, Terms } from './terms.ts';

/** What is served on a judge, and starts a period. */
export const paperKinds = {
  notice: { zh: '申辩通知', en: 'notice to defend' },
  findings: { zh: '拟认定情形告知', en: 'disclosed findings' },
  decision: { zh: '决定', en: 'decision' },
} as const satisfies Terms;
export type PaperKind = IdOf<typeof paperKinds>;

/** What else has a period that can be extended: the request is served on nobody. */
export const extendable = {
  ...paperKinds,
  reconsideration: { zh: '复议申请', en: 'request for reconsideration' },
} as const satisfies Terms;
export type Extendable = IdOf<typeof extendable>;

/** How a paper was received. */
export const receiptMethods = {
  'in-person': { zh: '当面', en: 'in person' },
  electronic: { zh: '电子', en: 'electronic' },
  post: { zh: '邮寄', en: 'by post' },
  'left-before-witnesses': { zh: '见证留置', en: 'left before witnesses' },
} as const satisfies Terms;
export type ReceiptMethod = IdOf<typeof receiptMethods>;

/** How it counts as received, or that it could not be. */
export const howServed = {
  ...receiptMethods,
  impossible: { zh: '无法送达', en: 'service impossible' },
} as const satisfies Terms;
export type HowServed = IdOf<typeof howServed>;

/** Why nothing can be served on somebody. */
export const impossibleBecause = {
  'left-the-court': { zh: '已调离', en: 'left the court' },
  died: { zh: '死亡', en: 'died' },
  unreachable: { zh: '无法联系', en: 'unreachable' },
} as const satisfies Terms;

/** What kept somebody from keeping a period. */
export const obstacles = {
  illness: { zh: '疾病', en: 'illness' },
  'force-majeure': { zh: '不可抗力', en: 'force majeure' },
} as const satisfies Terms;
