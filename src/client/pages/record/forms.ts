import type { JudgeRecord } from '../../../answers/record.ts';
import type { Plans } from '../../command/plan.ts';
import { formsOf } from '../../command/planned-form.tsx';

/** The commands on a judge’s record. */
export const recordPlans: Plans<JudgeRecord> = {
  'import-prior-findings': {
    rows: [['document'], ['findings']],
    governed: { document: '28' },
    past: ['on'],
    start: () => ({ findings: [{}] }),
  },
  'countersign-prior-findings': { rows: [['batch']], governed: { batch: '29' } },
};

export const recordForms = formsOf(recordPlans);
