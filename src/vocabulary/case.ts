import type { IdOf, Terms } from './terms.ts';

/** Procedures of trial and enforcement, by which the time limit is computed (11). */
export const procedures = {
  'civil-first-ordinary': { zh: '民事一审普通程序', en: 'civil, first instance, ordinary' },
  'civil-summary': { zh: '民事简易程序', en: 'civil, summary' },
  'civil-small-claims': { zh: '民事小额诉讼', en: 'civil, small claims' },
  'civil-second-judgment': { zh: '民事二审（判决）', en: 'civil, second instance, judgment' },
  'civil-second-ruling': { zh: '民事二审（裁定）', en: 'civil, second instance, ruling' },
  'civil-special': { zh: '民事特别程序', en: 'civil, special' },
  'civil-retrial-review': { zh: '民事再审审查', en: 'civil, review of a retrial petition' },
  'civil-retrial-first': { zh: '民事再审（按一审程序）', en: 'civil, retrial as first instance' },
  'civil-retrial-second': { zh: '民事再审（按二审程序）', en: 'civil, retrial as second instance' },
  'criminal-first': { zh: '刑事一审', en: 'criminal, first instance' },
  'criminal-summary': { zh: '刑事简易程序', en: 'criminal, summary' },
  'criminal-fast-track': { zh: '刑事速裁程序', en: 'criminal, fast track' },
  'criminal-private': { zh: '刑事自诉', en: 'criminal, private prosecution' },
  'criminal-second': { zh: '刑事二审', en: 'criminal, second instance' },
  'administrative-first': { zh: '行政一审', en: 'administrative, first instance' },
  'administrative-summary': { zh: '行政简易程序', en: 'administrative, summary' },
  'administrative-second': { zh: '行政二审', en: 'administrative, second instance' },
  enforcement: { zh: '执行', en: 'enforcement' },
  'enforcement-non-litigation': { zh: '非诉执行', en: 'enforcement, non-litigation' },
  'enforcement-objection': { zh: '执行异议', en: 'enforcement, objection' },
  'enforcement-review': { zh: '执行复议', en: 'enforcement, review' },
  commutation: { zh: '减刑、假释', en: 'commutation and parole' },
  'state-compensation': { zh: '国家赔偿', en: 'State compensation' },
} as const satisfies Terms;
export type Procedure = IdOf<typeof procedures>;

/** Who lets a time limit be extended. */
export const approvers = {
  president: { zh: '本院院长', en: 'court president' },
  'superior-court': { zh: '上级法院', en: 'superior court' },
  'supreme-court': { zh: '最高人民法院', en: 'Supreme People’s Court' },
} as const satisfies Terms;
export type Approver = IdOf<typeof approvers>;

/** Who sat on the case. */
export const benchKinds = {
  'sole-judge': { zh: '独任', en: 'sole judge' },
  panel: { zh: '合议庭', en: 'collegial panel' },
} as const satisfies Terms;
export type BenchKind = IdOf<typeof benchKinds>;

/** How the dossier is kept. */
export const fileKinds = {
  paper: { zh: '纸质', en: 'paper' },
  electronic: { zh: '电子', en: 'electronic' },
} as const satisfies Terms;

/** What a ruling of a superior court, or a retrial, did to the case (19(1)). */
export const rulings = {
  altered: { zh: '改判', en: 'altered' },
  remanded: { zh: '发回重审', en: 'remanded' },
  reopened: { zh: '提起再审、提审或者指令再审', en: 'reopened, taken up or ordered to be retried' },
} as const satisfies Terms;
export type RulingDid = IdOf<typeof rulings>;
