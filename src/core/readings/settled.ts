import type { Text } from '../kernel/text.ts';

/** A point that superior law settles, so that it is no option here. */
export interface Settled {
  readonly law: readonly string[];
  readonly says: Text;
}

/** A place where the two texts disagree or point beyond this court: shown, not resolved in code. */
export interface Conflict {
  readonly cites: readonly string[];
  readonly says: Text;
}

export const settledByLaw: readonly Settled[] = [
  {
    law: ['law:Civil Procedure Law 85', 'law:Civil Code 201', 'law:Civil Code 202', 'law:Civil Code 203'],
    says: {
      zh: '期间开始的当日不计算在内；末日是休息日的，顺延至其后第一个工作日。',
      en: 'The day a period begins is not counted; an end on a day off moves to the next working day.',
    },
  },
  {
    law: ['law:Civil Code 1259'],
    says: { zh: '“以上”“以内”包括本数。', en: 'At least (以上) and within (以内) include the number.' },
  },
  {
    law: ['law:Judges Law 11'],
    says: {
      zh: '在评议、讨论中依法发表的意见不受追究。',
      en: 'Opinions honestly put in deliberation are not punished.',
    },
  },
  {
    law: ['law:Judges Law 11', 'law:Judges Law 48', 'law:Judges Law 53'],
    says: {
      zh: '调离审判岗位、调出法官员额须有法官法规定的事由和程序：系统只提出建议、移送，凭外部文件记载执行。',
      en: 'Transfer and removal from the quota need the grounds and procedure of the Judges Law: the system proposes and refers, and records execution only with an external document.',
    },
  },
  {
    law: ['law:Judges Law 48'],
    says: {
      zh: '违法审判责任由有权机关认定，不由本系统认定。',
      en: 'Unlawful adjudication is found by the competent body, not here.',
    },
  },
  {
    law: ['law:Judges Law 65'],
    says: {
      zh: '处理错误的，应当及时纠正，恢复名誉。',
      en: 'A wrong handling is corrected and reputation restored.',
    },
  },
];

export const conflicts: readonly Conflict[] = [
  {
    cites: ['O1', 'O3'],
    says: {
      zh: '两个文件对本院有四种称呼，并出现“市中院”“全市法院”（沿用中级法院文本）：本院名称以配置为准。',
      en: 'The texts name the court in four ways and speak of the intermediate court and all courts of the city (its template): the court’s own name is configuration.',
    },
  },
  {
    cites: ['8', 'O2'],
    says: {
      zh: '第八条与《意见》第二部分对审监庭的称呼不同：作为别名处理。',
      en: 'Article 8 and section 2 of the Opinion name the retrial division differently: aliases.',
    },
  },
  {
    cites: ['O3'],
    says: {
      zh: '“折算办案数量”没有系数：不设定，只显示件数。',
      en: 'The conversion of reviews into cases handled has no coefficient: unset, counts are shown.',
    },
  },
  {
    cites: ['O2'],
    says: {
      zh: '“长期未结”“久押不决”没有标准：暂按12个月和3年，可以配置。',
      en: 'Long-pending and prolonged detention have no measure: 12 months and 3 years, configurable.',
    },
  },
  {
    cites: ['O1', '25'],
    says: {
      zh: '监察室负责人是委员，第二十五条又要求监察部门列席：二者都记录。',
      en: 'The supervision head is a member, while Article 25 wants supervision to attend: both are recorded.',
    },
  },
  {
    cites: ['O3', '22(3)', '3'],
    says: {
      zh: '同一批审判委员会委员评查、表决并确认：予以显示，每一步适用回避；案件由审判委员会决定的，无人可以确认：系统予以识别，并提供报请上级法院的途径。',
      en: 'The same adjudication-committee members review, vote and confirm: shown, recusal applied at each step; where the adjudication committee itself decided the case nobody is left to confirm: the system detects it and offers the referral to the superior court.',
    },
  },
];
