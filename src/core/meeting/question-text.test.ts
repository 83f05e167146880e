import { expect, it } from 'vitest';
import { nobody, type People } from '../people/people.ts';
import { questionText } from './question-text.ts';

const people: People = {
  ...nobody,
  persons: {
    cao: { id: 'cao', name: '曹立新', department: '', inQuota: true, from: '2019-12-18' },
  },
};

it.each([
  ['motion/2', '动议2', 'motion 2'],
  ['motion', '动议', 'motion '],
  ['f12/cao/established', '认定12、曹立新：是否成立', 'finding 12, 曹立新: is it established'],
  ['f1/cao/share/primary', '认定1、曹立新：承担主要责任', 'finding 1, 曹立新: primary responsibility'],
  ['f1/cao/lighter-share/full', '认定1、曹立新：承担全部责任', 'finding 1, 曹立新: full responsibility'],
  ['f1/cao/share/half', '认定1、曹立新：承担half', 'finding 1, 曹立新: half responsibility'],
  ['f1/cao/lighter-grade', '认定1、曹立新：改认定较轻的等次', 'finding 1, 曹立新: a lighter grade'],
  ['f1/cao/upheld', '认定1、曹立新：是否维持', 'finding 1, 曹立新: is it upheld'],
  ['cao/sanction/admonition', '曹立新：处理意见：告诫', '曹立新: sanction: admonition'],
  ['f1/cao/sanction/x', '认定1、曹立新：处理意见：x', 'finding 1, 曹立新: sanction: x'],
  ['cao/months/2', '曹立新：扣发办案补贴2个月', '曹立新: allowance withheld for 2 month(s)'],
  ['f1/cao/whether', '认定1、曹立新：是否追究', 'finding 1, 曹立新: do sanctions follow'],
  ['cao/whether', '曹立新：是否追究', '曹立新: do sanctions follow'],
  ['r1f1/cao/other', '认定r1f1、曹立新：other', 'finding r1f1, 曹立新: other'],
  ['f1/nemo/established', '认定1、nemo：是否成立', 'finding 1, nemo: is it established'],
  ['f1/cao', '认定1、曹立新：', 'finding 1, 曹立新: '],
  ['f1', '认定1、：', 'finding 1, : '],
  [
    'f1/cao/exclusion/21(2)',
    '认定1、曹立新：第二十一条第（二）项的免责情形是否成立',
    'finding 1, 曹立新: does the exclusion of Article 21(2) stand',
  ],
  [
    'f1/cao/heavier/28(4)/1',
    '认定1、曹立新：采纳重新计算的较重结果（第二十八条第（四）项，扣发1个月）',
    'finding 1, 曹立新: adopt the heavier result of the recomputation (Article 28(4), 1 month(s) withheld)',
  ],
])('%s asks %s', (question, zh, en) => {
  expect(questionText(question, people)).toEqual({ zh, en });
});
