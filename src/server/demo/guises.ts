/** A division of the court in which a story written for the first civil division can be told: its judges, cases and words. */
export interface Guise {
  /** Who stands where the story names somebody of the first civil division. */
  readonly judges: Readonly<Record<string, string>>;
  /** In a case number in place of 民初. */
  readonly type: string;
  readonly procedure: string;
  /** Filed no longer before the closing than its procedure has days. */
  readonly withinDays?: number;
  readonly causes: readonly string[];
  /** Whoever stands for the two parties, where it isn’t some person. */
  readonly parties: readonly [one: string, other: string];
  /** Words of the story, and what they are in such a case. */
  readonly words: readonly (readonly [civil: string, here: string])[];
}

const civilCauses = [
  '民间借贷纠纷',
  '买卖合同纠纷',
  '建设工程施工合同纠纷',
  '房屋租赁合同纠纷',
  '承揽合同纠纷',
  '劳务合同纠纷',
  '土地承包经营权纠纷',
];

const criminal: Guise = {
  judges: { cao: 'jiangb', yan: 'qi', hua: 'xie', chen: 'feng', feng: 'chen' },
  type: '刑初',
  procedure: 'criminal-first',
  withinDays: 80,
  causes: ['盗窃罪', '诈骗罪', '职务侵占罪', '合同诈骗罪'],
  parties: ['松江县人民检察院', ''],
  words: [
    ['民终', '刑终'],
    ['民再', '刑再'],
    ['民事裁定书', '刑事裁定书'],
    ['欠款本金', '犯罪数额'],
    ['欠款金额', '犯罪数额'],
    ['原告起诉请求被告给付欠款，双方对金额有争议。', '公诉机关指控被告人犯罪，控辩双方对数额有争议。'],
    ['欠条、转账凭证、庭审笔录。', '被害人陈述、价格认定结论书、庭审笔录。'],
    ['民法典第五百零九条、第五百七十七条。', '刑法第六十四条、刑事诉讼法第二百条。'],
    ['判令被告给付本金及利息。', '判处有期徒刑三年，并处罚金。'],
    ['记载双方确认为', '记载控辩双方确认为'],
  ],
};

const administrative: Guise = {
  judges: { cao: 'zou', yan: 'gao', hua: 'mo', chen: 'wei', wei: 'chen' },
  type: '行初',
  procedure: 'administrative-first',
  causes: ['市场监管行政处罚', '食品安全行政处罚', '药品监管行政处罚'],
  parties: ['', '松江县市场监督管理局'],
  words: [
    ['民终', '行终'],
    ['民再', '行再'],
    ['民事裁定书', '行政裁定书'],
    ['欠款本金', '违法所得'],
    ['欠款金额', '违法所得数额'],
    [
      '原告起诉请求被告给付欠款，双方对金额有争议。',
      '原告请求撤销行政处罚决定，双方对违法所得的数额有争议。',
    ],
    ['欠条、转账凭证、庭审笔录。', '行政处罚决定书、询问笔录、庭审笔录。'],
    ['民法典第五百零九条、第五百七十七条。', '行政诉讼法第六十九条。'],
    ['判令被告给付本金及利息。', '判决驳回原告的诉讼请求。'],
  ],
};

const enforcement: Guise = {
  judges: { cao: 'yu', yan: 'bai', hua: 'ning', chen: 'jiang', jiang: 'chen' },
  type: '执',
  procedure: 'enforcement',
  causes: civilCauses,
  parties: ['', ''],
  words: [
    ['民终', '执复'],
    ['民再', '执监'],
    ['民事裁定书', '执行裁定书'],
    ['二审以认定基本事实不清为由发回重审', '上级法院复议以认定基本事实不清为由发回重新审查'],
    ['欠款本金', '尚欠本金'],
    ['欠款金额', '尚欠金额'],
    ['原告起诉请求被告给付欠款，双方对金额有争议。', '申请执行人申请强制执行，双方对尚欠的金额有争议。'],
    ['欠条、转账凭证、庭审笔录。', '生效判决、付款凭证、执行笔录。'],
    ['民法典第五百零九条、第五百七十七条。', '民事诉讼法第二百五十三条。'],
    ['判令被告给付本金及利息。', '裁定划拨被执行人的存款。'],
    ['庭审笔录', '执行笔录'],
    ['判决书', '裁定书'],
    ['判决', '裁定'],
  ],
};

/** The two civil divisions, in which the same story has other judges each time. */
const civilJudges: readonly Readonly<Record<string, string>>[] = [
  {},
  { cao: 'jin', yan: 'weiq', hua: 'tao', chen: 'chu', chu: 'chen' },
  { cao: 'yan', yan: 'hua', hua: 'cao' },
  { cao: 'weiq', yan: 'tao', hua: 'jin', chen: 'chu', chu: 'chen' },
  { cao: 'hua', yan: 'cao', hua: 'yan' },
  { cao: 'tao', yan: 'jin', hua: 'weiq', chen: 'chu', chu: 'chen' },
  { cao: 'jin', yan: 'tao', hua: 'weiq', chen: 'chu', chu: 'chen' },
];
const civil: readonly Guise[] = civilJudges.map((judges) => ({
  judges,
  type: '民初',
  procedure: 'civil-first-ordinary',
  causes: civilCauses,
  parties: ['', ''],
  words: [],
}));

const others = { criminal, administrative, enforcement };
export type GuiseName = keyof typeof others;

export function guiseOf(name: GuiseName | undefined, variant: number): Guise {
  return name ? others[name] : (civil[variant % civil.length] ?? criminal);
}
