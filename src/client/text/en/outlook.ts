import type { outlook as zh } from '../zh-CN/outlook.ts';

export const outlook: Record<keyof typeof zh, string> = {
  'outlook.now': 'Counts now (as of {on})',
  'outlook.none': 'No count is within its window now.',
  'outlook.converted': 'by conversion',
  'outlook.cost': 'Months withheld',
  'outlook.counts': 'Still counts, until',
  'outlook.through': 'through {day}',
  'outlook.always': 'without a last day',
  'outlook.for.conversion': 'conversion',
  'outlook.for.ladder': 'within one year',
  'outlook.for.five-in-two-years': 'five in two years',
  'outlook.for.three-years-running': 'three years running',
  'outlook.oneMore': 'What one more would bring',
  'outlook.oneMoreHelp':
    'Supposing a finding in another case today: computed by the readings in force. It is no sanction and announces no finding.',
  'outlook.leadsTo': 'Sanctions',
  'outlook.withhold': '{months} month(s) withheld',
  'outlook.becomes': 'converted to: {to} ({share})',
  'outlook.rests': 'Differs under another reading of',
  'outlook.always.same': 'the same under every reading',
  'outlook.why': 'Why',
};
