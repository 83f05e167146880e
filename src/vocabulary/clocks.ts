import type { IdOf, Terms } from './terms.ts';

/** The named clocks of the procedure. */
export const clocks = {
  defense: { zh: '申辩期', en: 'defense' },
  'findings-answer': { zh: '答复期', en: 'answer to the findings' },
  examination: { zh: '评查期', en: 'examination' },
  delivery: { zh: '提交结论', en: 'delivery' },
  'reconsideration-request': { zh: '申请复议期', en: 'request for reconsideration' },
  reconsideration: { zh: '复议期', en: 'reconsideration' },
  'quarterly-meeting': { zh: '季度会议', en: 'quarterly meeting' },
  prompt: { zh: '及时', en: 'promptly' },
} as const satisfies Terms;
export type ClockName = IdOf<typeof clocks>;
