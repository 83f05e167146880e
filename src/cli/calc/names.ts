import type { Text } from '../../core/kernel/text.ts';

export const calculatorNames = [
  'period',
  'case-number',
  'time-limit',
  'attribution',
  'vote',
  'sanctions',
  'rotation',
] as const;

export type CalculatorName = (typeof calculatorNames)[number];

export interface CalculatorHelp {
  readonly does: Text;
  /** An input to start from. */
  readonly example: string;
}

export const calculatorHelp: Readonly<Record<CalculatorName, CalculatorHelp>> = {
  period: {
    does: {
      zh: '期间的最后一日（《暂行办法》和《意见》的各个期限）',
      en: 'the last day of a period or of a named clock',
    },
    example: '{"clock":"defense","from":"2020-01-22"}',
  },
  'case-number': {
    does: { zh: '读取案号', en: 'reads a case number' },
    example: '{"text":"(2019)吉0721民初123号"}',
  },
  'time-limit': {
    does: {
      zh: '审理、执行期限及是否超期',
      en: 'the time limit of a trial or enforcement, and whether it was kept',
    },
    example:
      '{"procedure":"civil-first-ordinary","filedOn":"2019-07-31","closedOn":"2020-03-01","extensions":[{"months":6,"approvedBy":"president"}],"excluded":[{"from":"2019-10-01","to":"2019-10-10"}]}',
  },
  attribution: {
    does: { zh: '责任承担（第二十二条）', en: 'who answers, and with which share (Article 22)' },
    example:
      '{"bench":"panel","members":[{"judge":"a","handling":true,"presiding":false,"opinion":"wrong"}],"misled":false}',
  },
  vote: {
    does: { zh: '表决结果（第二十三条、《意见》第三部分）', en: 'the result of a ballot (Article 23, O3)' },
    example:
      '{"kind":"yes-no","members":["a","b","c"],"recused":[],"present":["a","b"],"ballots":{"a":"yes","b":"yes"}}',
  },
  sanctions: {
    does: {
      zh: '一名法官的累计与处理（第二十六至二十九条）',
      en: 'from one judge’s findings to sanctions (Articles 26–29)',
    },
    example:
      '{"findings":[{"id":"f1","case":"c1","on":"2020-01-10","grade":"minor","share":"full"}],"readings":{"R-28.1":"calendar-year"}}',
  },
  rotation: {
    does: {
      zh: '按委员顺序分配评查案件（《意见》第三部分）',
      en: 'assigns reviews round the list of members (O3)',
    },
    example:
      '{"members":["a","b","c"],"cursor":0,"owed":[],"draws":[{"case":"r1","recused":["a"],"onLeave":[]}]}',
  },
};

export function isCalculator(name: string): name is CalculatorName {
  return (calculatorNames as readonly string[]).includes(name);
}
