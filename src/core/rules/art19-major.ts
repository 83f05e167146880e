import { type ErrorItem, limb, plainItem } from './elements.ts';

/** Article 19: major errors. Items 1 to 4 need that the case was altered, remanded or retried because of the error. */
export const majorItems: readonly ErrorItem[] = [
  plainItem(
    '19(1)',
    'major',
    '错误追加或错列、漏列当事人，导致案件被改判或发回重审、提起再审的',
    'Wrongly adding, misnaming or omitting a party, so that the case was altered, remanded or retried',
    ['reversed-remanded-or-retried'],
  ),
  plainItem(
    '19(2)',
    'major',
    '案件定性明显错误，导致被改判或发回重审、提起再审的',
    'A manifestly wrong legal characterization, so that the case was altered, remanded or retried',
    ['reversed-remanded-or-retried'],
  ),
  plainItem(
    '19(3)',
    'major',
    '案件主要事实认定错误或认定明显不清以及作为定案依据的主要证据不确实、不充分，导致案件被改判或发回重审、提起再审的',
    'Main facts wrongly or manifestly unclearly found, or the main evidence not reliable and sufficient, so that the case was altered, remanded or retried',
    ['reversed-remanded-or-retried'],
  ),
  {
    item: '19(4)',
    grade: 'major',
    words: {
      zh: '因当事人申请或法院依职权应当对影响案件主要事实认定的证据进行鉴定、勘验、查询、调查核实，或者应当采取证据保全措施而未予进行，导致案件被改判或发回重审、提起再审的',
      en: 'Not having evidence on the main facts appraised, inspected, queried or investigated, or not preserving evidence, where a party’s request or the court’s own duty asked for it, so that the case was altered, remanded or retried',
    },
    limbs: [
      limb(
        '应当对影响案件主要事实认定的证据进行鉴定、勘验、查询、调查核实',
        'Evidence on the main facts had to be appraised, inspected, queried or investigated and was not',
        ['reversed-remanded-or-retried'],
      ),
      limb('应当采取证据保全措施而未予进行', 'Evidence had to be preserved and was not', [
        'reversed-remanded-or-retried',
      ]),
    ],
    catchAll: false,
  },
  plainItem(
    '19(5)',
    'major',
    '对鉴定、评估结论依据明显不足而予以采信并作出错误裁判的',
    'Relying on an expert conclusion whose basis was manifestly insufficient, and judging wrongly',
    ['manifestly-insufficient', 'wrong-judgment'],
  ),
  plainItem(
    '19(6)',
    'major',
    '违背当事人自愿原则进行调解，导致不良后果的',
    'Mediating against a party’s free will, with adverse consequences',
    ['adverse-consequence'],
  ),
  plainItem(
    '19(7)',
    'major',
    '法律文书裁判结果与合议庭评议意见、审判委员会讨论决定意见不一致的',
    'The result in the document differing from what the panel or the adjudication committee decided',
  ),
  plainItem(
    '19(8)',
    'major',
    '裁判内容超出或者遗漏当事人的诉讼请求，或者判非所诉的',
    'Judging beyond the claims, leaving claims out, or judging what was not claimed',
  ),
  plainItem(
    '19(9)',
    'major',
    '明显超范围、超标的或者重复查封、扣押、冻结当事人财产，造成当事人严重损失的',
    'Sealing, seizing or freezing property manifestly beyond the scope or amount, or twice, with serious loss to a party',
    ['serious-loss'],
  ),
  plainItem(
    '19(10)',
    'major',
    '错误执行被执行人或者第三人、案外人财产，造成不良后果的',
    'Wrongly enforcing against property of the debtor, a third party or an outsider, with adverse consequences',
    ['adverse-consequence'],
  ),
  plainItem(
    '19(11)',
    'major',
    '本院案件质量监督管理委员会或上级人民法院认为应当认定重大差错责任的其他情形',
    'Other circumstances in which this court’s quality committee or a superior court considers that liability for major error must be found',
    ['body-says-so'],
  ),
];

export const quotes = majorItems.map((item) => item.words.zh);
