import { expect, it } from 'vitest';
import { nobody, type People } from '../people/people.ts';
import { askedBy } from './asked.ts';
import { printed, questionText } from './question-text.ts';

const people: People = {
  ...nobody,
  persons: {
    cao: { id: 'cao', name: '曹立新', department: '', inQuota: true, from: '2019-12-18' },
  },
};

it.each([
  ['motion/2', '动议2', 'motion 2'],
  ['f12/cao/established', '认定12、曹立新：是否认定', 'finding 12, 曹立新: is it established'],
  [
    'f1/cao/share/primary',
    '认定1、曹立新：是否负主要责任',
    'finding 1, 曹立新: share of responsibility: primary',
  ],
  [
    'f1/cao/lighter-share/full',
    '认定1、曹立新：是否改为全部责任',
    'finding 1, 曹立新: lighter share instead: full',
  ],
  ['f1/cao/share/half', '认定1、曹立新：是否负half', 'finding 1, 曹立新: share of responsibility: half'],
  [
    'f1/cao/lighter-grade',
    '认定1、曹立新：改为哪一较轻等级',
    'finding 1, 曹立新: which lighter grade instead',
  ],
  ['f1/cao/upheld', '认定1、曹立新：是否维持原认定', 'finding 1, 曹立新: is the finding upheld'],
  ['cao/sanction/admonition', '曹立新：是否给予“告诫”', '曹立新: sanction: admonition'],
  ['cao/months/2', '曹立新：是否扣发办案补贴2个月', '曹立新: is the allowance withheld for 2 month(s)'],
  ['f1/cao/whether', '认定1、曹立新：是否追究', 'finding 1, 曹立新: do sanctions follow'],
  ['cao/whether', '曹立新：是否追究', '曹立新: do sanctions follow'],
  ['f1/nemo/established', '认定1、nemo：是否认定', 'finding 1, nemo: is it established'],
  [
    'f1/cao/exclusion/21(2)',
    '认定1、曹立新：是否属于第二十一条第（二）项不予认定的情形',
    'finding 1, 曹立新: is this the circumstance of Article 21(2), which excludes liability',
  ],
  [
    'f1/cao/heavier/28(4)/1',
    '认定1、曹立新：是否采纳重新计算的较重结果（第二十八条第（四）项）：扣发办案补贴1个月',
    'finding 1, 曹立新: is the heavier result of the recomputation adopted (Article 28(4)): 1 month(s) withheld',
  ],
])('%s asks %s', (question, zh, en) => {
  expect(questionText(question, people)).toEqual({ zh, en });
});

it('tells item and grade to whoever may know the finding, and the provision that it is about', () => {
  const findings = [{ id: 'f1', item: '18(3)', grade: 'ordinary' }];
  const ask = (id: string, byGrade = false) => printed(askedBy(id), { people, findings }, byGrade);
  expect(ask('f1/cao/established')).toMatchObject({
    about: { zh: '认定1（第十八条第（三）项）、曹立新', en: 'finding 1 (Article 18(3)), 曹立新' },
    words: { zh: '是否认定为一般差错', en: 'is it established as: ordinary error' },
  });
  expect(ask('f2/cao/established').words.zh).toBe('是否认定');
  expect(ask('f1/cao/established', true).words.zh).toBe('认定为哪一等级');
  expect(ask('f1/cao/exclusion/21(2)').cite).toBe('21(2)');
  expect(ask('f1/cao/upheld')).not.toHaveProperty('cite');
});

it('names a quality grade as the court does', () => {
  const named = { ...people, qualityNames: { flawed: { zh: '基本合格案件' } } } as People;
  const { words } = printed({ asks: 'quality', quality: 'flawed' }, { people: named });
  expect(words.zh).toBe('案件质量等次是否定为“基本合格案件”');
});
