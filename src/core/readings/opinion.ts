import type { Reading } from './reading.ts';

/** Open points of the Opinion. */
export const opinionReadings = [
  {
    id: 'R-O2.1',
    title: { zh: '“长期未结”', en: '“Long-pending”' },
    quotes: ['长期未结案件'],
    articles: ['O2'],
    figure: { default: 12, unit: { zh: '个月以上（自立案起）', en: 'months or more since filing' } },
    why: {
      zh: '两个文件均无标准；一年未结，已超过各类普通程序的审限。',
      en: 'The texts have no measure; a year is beyond the limit of every ordinary procedure.',
    },
  },
  {
    id: 'R-O2.2',
    title: { zh: '“久押不决”', en: '“Prolonged detention without verdict”' },
    quotes: ['久押不决案件'],
    articles: ['O2'],
    figure: { default: 3, unit: { zh: '年以上（自羁押起）', en: 'years or more since detention' } },
    why: {
      zh: '两个文件均无标准；政法机关清理久押不决案件以羁押三年以上为准。',
      en: 'The texts have no measure; when such cases were cleared nationwide, three years of detention were taken.',
    },
  },
  {
    id: 'R-O3.1',
    title: { zh: '承办法官拒绝签收时的收到之日', en: 'Day of receipt when the judge will not sign' },
    quotes: ['收到通知之日'],
    articles: ['O3'],
    options: [
      {
        id: 'left-before-witnesses-counts',
        words: {
          zh: '在见证人在场时留置的，视为收到，期限起算。',
          en: 'Leaving it before witnesses counts as receipt, and the clock runs.',
        },
      },
      {
        id: 'not-running',
        words: { zh: '未签收的，期限不起算。', en: 'Without a signature the clock does not run.' },
      },
    ],
    why: {
      zh: '诉讼法允许留置送达；否则拒收即可使程序停摆。',
      en: 'Procedural law knows service by leaving; otherwise a refusal could stop the procedure.',
    },
  },
  {
    id: 'R-O3.3',
    title: { zh: '评查人收到案件之日', en: 'Day on which the reviewer receives the case' },
    quotes: ['收到案件之日'],
    articles: ['O3', '14'],
    options: [
      {
        id: 'dossier-signed',
        words: {
          zh: '签收卷宗之日（只有电子卷宗的，为接受分配之日）。',
          en: 'The day the dossier is signed for (electronic file only: the acceptance).',
        },
      },
      { id: 'accepted', words: { zh: '接受分配之日。', en: 'The day the assignment is accepted.' } },
      { id: 'assigned', words: { zh: '分配之日。', en: 'The day of the assignment.' } },
    ],
    why: {
      zh: '第十四条规定接收卷宗应办理签收手续，签收之日最为明确。',
      en: 'Article 14 has dossiers signed for; that day is the surest.',
    },
  },
  {
    id: 'R-O3.4',
    title: { zh: '轮到的委员回避时', en: 'When the member whose turn it is is recused' },
    quotes: ['按照审判委员会委员顺序分配案件'],
    articles: ['O3', '3'],
    options: [
      {
        id: 'owed-next',
        words: { zh: '记欠一件，下次优先分配。', en: 'The member is owed and takes a case first next time.' },
      },
      { id: 'forfeit', words: { zh: '跳过，不补。', en: 'The turn is passed over for good.' } },
    ],
    why: {
      zh: '“顺序分配”要求负担均等，回避不应使负担减轻。',
      en: 'Assignment in order aims at equal burdens; a recusal should not lessen one.',
    },
  },
  {
    id: 'R-O3.5',
    title: { zh: '表决的基数', en: 'The base of the vote' },
    quotes: ['与会委员', '全体成员'],
    articles: ['O3', '23'],
    options: [
      { id: 'attending', words: { zh: '以与会委员为基数。', en: 'Counted against the members attending.' } },
      {
        id: 'all-entitled',
        words: { zh: '以全体有表决权的委员为基数。', en: 'Counted against all members entitled to vote.' },
      },
    ],
    why: {
      zh: '《意见》对表决作了专门规定，第二十三条只讲集体评定，二者可以并存。',
      en: 'The Opinion speaks of the vote itself; Article 23 asks for collective determination, and both can stand.',
    },
  },
  {
    id: 'R-O3.6',
    title: { zh: '通过所需票数', en: 'The threshold of the vote' },
    quotes: ['半数以上', '少数服从多数'],
    articles: ['O3', '23'],
    options: [
      { id: 'more-than-half', words: { zh: '超过半数。', en: 'More than half.' } },
      {
        id: 'at-least-half',
        words: { zh: '达到半数即可（含本数）。', en: 'At least half, the half included.' },
      },
    ],
    why: {
      zh: '《暂行办法》第二十三条要求多数，优先于落实它的《意见》；对法官不利而文字不明的从轻。',
      en: 'Article 23 of the Measures asks for a majority and comes before the Opinion that carries it out; open words are read in the lighter way.',
    },
  },
  {
    id: 'R-O3.7',
    title: { zh: '初步意见为无责任的案件', en: 'A preliminary opinion of no liability' },
    quotes: ['评查人初步评查意见为差错案件的，质监办汇总评查意见、申辩意见后组织召开质监委会议'],
    articles: ['O3', '5(4)', '6(1)', '23'],
    options: [
      {
        id: 'closed-and-listed',
        words: {
          zh: '由质监办结案，列入下次会议通报名单。',
          en: 'Closed by the quality office and listed at the next meeting.',
        },
      },
      { id: 'tabled', words: { zh: '提交质监委决定。', en: 'Tabled for the quality committee to decide.' } },
    ],
    why: {
      zh: '《意见》只规定差错案件上会；列入名单使委员仍可要求上会。',
      en: 'The Opinion sends only error cases to the meeting; the list lets any member still ask for one.',
    },
  },
  {
    id: 'R-O4.1',
    title: { zh: '全院通报的时间', en: 'When results are circulated in the court' },
    quotes: ['并在全院范围内通报'],
    articles: ['O4', '30'],
    options: [
      { id: 'after-finality', words: { zh: '认定确定之后。', en: 'After the finding is final.' } },
      {
        id: 'after-decision',
        words: { zh: '质监委决定之后。', en: 'After the quality committee has decided.' },
      },
    ],
    why: {
      zh: '复议和确认之前通报，认定被撤销时难以恢复名誉。',
      en: 'A circular before reconsideration and confirmation could hardly be undone when the finding is revoked.',
    },
  },
  {
    id: 'R-O4.2',
    title: { zh: '通报中是否写明姓名', en: 'Names in a circular' },
    quotes: ['并在全院范围内通报'],
    articles: ['O4', '30'],
    options: [
      { id: 'off', words: { zh: '不写姓名。', en: 'Without names.' } },
      { id: 'on', words: { zh: '写明姓名。', en: 'With names.' } },
    ],
    why: {
      zh: '通报的是评查案件、评查结论及理由，文字没有要求写明姓名。',
      en: 'What is circulated is the case, the conclusion and the reasons; the words do not ask for names.',
    },
  },
] as const satisfies readonly Reading[];
