import type { Reading } from './reading.ts';

const yes = (zh: string, en: string) => ({ id: 'yes', words: { zh, en } }) as const;
const no = (zh: string, en: string) => ({ id: 'no', words: { zh, en } }) as const;

/** Open points of the Measures about determination and reconsideration. */
export const procedureReadings = [
  {
    id: 'R-6.1',
    title: { zh: '案件质量等次', en: 'Quality grade of the case' },
    quotes: ['对评查案件确定质量等次', '对评查案件的质量，按少数服从多数的意见确定结果'],
    articles: ['6(1)', '23'],
    options: [
      {
        id: 'derived',
        words: {
          zh: '由已确认的认定得出：没有认定的为第一等，最重为瑕疵差错的为第二等，更重的为第三等。',
          en: 'It follows from the confirmed findings: none, the first grade; a minor error at most, the second; graver, the third.',
        },
      },
      {
        id: 'voted',
        words: {
          zh: '认定之后由会议另行表决，从最低等次起，均未通过的为最高等次；未经会议的，仍由认定得出。',
          en: 'A question of its own after the findings, from the lowest grade up; if none passes, the highest. Where no meeting was held it follows from the findings.',
        },
      },
    ],
    why: {
      zh: '第六条只要求确定等次，没有列明等次和方法；由认定得出的，不使法官另受一次评价。',
      en: 'Article 6 asks for a grade and has neither list nor method; derived from the findings, it judges nobody a second time.',
    },
  },
  {
    id: 'R-9.5',
    title: { zh: '“超审理期限、执行期限较长”', en: '“Far beyond the time limit”' },
    quotes: ['超审理期限、执行期限较长的案件'],
    articles: ['9(5)'],
    figure: {
      without: {
        id: 'any-excess',
        words: { zh: '凡超期限的，均可评查。', en: 'Whatever is beyond its limit may be reviewed.' },
      },
      unit: { zh: '日（须超过）', en: 'days, which it has to exceed' },
    },
    why: {
      zh: '“较长”也可以只修饰“执行期限”；评查并不等于认定责任，从宽纳入。',
      en: '“Far” may go with the limit for enforcement alone; a review is no finding, and more cases may be taken in.',
    },
  },
  {
    id: 'R-13.1',
    title: { zh: '对拟认定情形的答复期限', en: 'Days to answer the disclosed findings' },
    quotes: ['应听取相关合议庭或承办人的意见'],
    articles: ['13'],
    figure: { default: 3, unit: { zh: '个工作日', en: 'working days' } },
    why: {
      zh: '第十三条没有规定期限，参照申辩的3个工作日。',
      en: 'Article 13 names no period; the three working days of the defense are taken over.',
    },
  },
  {
    id: 'R-23.1',
    title: { zh: '会议的法定人数', en: 'Quorum' },
    quotes: ['由案件质量监督管理委员会全体成员共同评定'],
    articles: ['23', 'O3'],
    options: [
      {
        id: 'more-than-half-of-entitled',
        words: { zh: '有表决权的委员过半数到会。', en: 'More than half of those entitled are present.' },
      },
      { id: 'none', words: { zh: '不要求法定人数。', en: 'No quorum.' } },
      {
        id: 'all-entitled',
        words: { zh: '有表决权的委员全部到会。', en: 'All those entitled are present.' },
      },
    ],
    why: {
      zh: '两个文件均未规定；参照人民法院组织法关于审判委员会过半数的规定。',
      en: 'The texts are silent; the Organic Law asks the same of the adjudication committee.',
    },
  },
  {
    id: 'R-23.2',
    title: { zh: '评查人对自己评查的案件能否表决', en: 'May the reviewer vote on their own review' },
    quotes: ['全体成员共同评定'],
    articles: ['23', '3'],
    options: [yes('可以表决。', 'The reviewer votes.'), no('不参加表决。', 'The reviewer does not vote.')],
    why: {
      zh: '第二十三条规定由全体成员评定，没有排除评查人。',
      en: 'Article 23 says all members, and does not except the reviewer.',
    },
  },
  {
    id: 'R-3.1',
    title: { zh: '谁对复议表决', en: 'Who votes on the reconsideration' },
    quotes: ['实行回避制度', '复议合议庭或承办人对案件质量评查结论提出的异议'],
    articles: ['3', '5(5)', '24'],
    options: [
      {
        id: 'all-but-reviewer',
        words: { zh: '除原评查人以外的全体委员。', en: 'All members but the reviewer.' },
      },
      {
        id: 'all',
        words: {
          zh: '全体委员（评查人汇报，由他人提出复议意见）。',
          en: 'All members (the reviewer reports, someone else presents the reconsideration).',
        },
      },
    ],
    why: {
      zh: '第三条要求分权制约并实行回避；复议针对的正是评查人的结论。',
      en: 'Article 3 asks for separation and recusal; it is the reviewer’s own conclusion that is attacked.',
    },
  },
  {
    id: 'R-17.5',
    title: { zh: '未及时更正', en: 'Not corrected in time' },
    quotes: ['等错误未及时更正的'],
    articles: ['17(5)'],
    options: [
      {
        id: 'corrected-before-review-notice-is-no-finding',
        words: {
          zh: '在收到评查通知之前已经更正的，不认定。',
          en: 'Corrected before the notice of the review: no finding.',
        },
      },
      {
        id: 'any-uncorrected',
        words: {
          zh: '发现时未更正的即可认定。',
          en: 'Any error that was not corrected at once can be found.',
        },
      },
    ],
    why: {
      zh: '“及时”没有规定时点，文字不明的从轻。',
      en: 'The text names no day for "in time"; open words are read in the lighter way.',
    },
  },
  {
    id: 'R-18.5',
    title: { zh: '超审限过长的天数', en: 'How far beyond the time limit is too far' },
    quotes: ['导致案件超审限过长的'],
    articles: ['18(5)'],
    figure: { default: 30, unit: { zh: '日', en: 'days' } },
    why: {
      zh: '“过长”没有规定天数，以一个月为界，委员会可另行确定。',
      en: 'The text gives no measure; a month is taken until the committee sets another.',
    },
  },
  {
    id: 'R-22.1',
    title: {
      zh: '审判长为承办人时的“其他成员”',
      en: '"Other members" when the presiding judge is the handling judge',
    },
    quotes: ['审判长为案件承办人的，审判长承担主要责任，其他成员承担次要责任'],
    articles: ['22(1)'],
    options: [
      {
        id: 'erring-only',
        words: { zh: '仅指持错误意见的其他成员。', en: 'Only other members who held the wrong opinion.' },
      },
      { id: 'all-others', words: { zh: '指其他全部成员。', en: 'All other members.' } },
    ],
    why: {
      zh: '在评议中依法发表的正确意见不受追究；同项前段也只追究持错误意见者。',
      en: 'Whoever was right in deliberation is not punished; the first limb also reaches only those who were wrong.',
    },
  },
  {
    id: 'R-22.2',
    title: { zh: '审判委员会委员的责任份额', en: 'Share of adjudication-committee members' },
    quotes: ['由提出错误意见的审判委员会委员承担责任'],
    articles: ['22(3)'],
    options: [
      { id: 'primary', words: { zh: '主要责任。', en: 'Primary responsibility.' } },
      { id: 'secondary', words: { zh: '次要责任。', en: 'Secondary responsibility.' } },
    ],
    why: {
      zh: '错误意见由其提出，决定由此形成。',
      en: 'The wrong opinion was theirs, and the decision came of it.',
    },
  },
  {
    id: 'R-22.3',
    title: { zh: '独任法官的责任份额', en: 'Share of a sole judge' },
    quotes: ['其他案件质量责任按职责范围承担'],
    articles: ['22(4)'],
    options: [
      { id: 'full', words: { zh: '全部责任。', en: 'Full responsibility.' } },
      { id: 'primary', words: { zh: '主要责任。', en: 'Primary responsibility.' } },
    ],
    why: {
      zh: '独任审理没有他人分担责任。',
      en: 'With a sole judge there is nobody to share with.',
    },
  },
  {
    id: 'R-24.1',
    title: { zh: '申请复议十日的起算', en: 'From when the ten days run' },
    quotes: ['决定作出后十日内'],
    articles: ['24', 'O4'],
    options: [
      {
        id: 'later-of-decision-and-receipt',
        words: {
          zh: '决定作出之日与收到决定之日中较晚者。',
          en: 'The later of the decision and its receipt.',
        },
      },
      { id: 'decision', words: { zh: '决定作出之日。', en: 'The day of the decision.' } },
      { id: 'receipt', words: { zh: '收到决定之日。', en: 'The day of its receipt.' } },
    ],
    why: {
      zh: '不知道决定内容就无法行使权利。',
      en: 'Nobody can use a right against a decision that is not known to them.',
    },
  },
  {
    id: 'R-24.2',
    title: { zh: '一个月内进行复议', en: 'Reconsideration within a month' },
    quotes: ['应在收到申请后一个月内进行复议'],
    articles: ['24'],
    options: [
      { id: 'decided-by', words: { zh: '一个月内作出复议决定。', en: 'Decided within the month.' } },
      { id: 'begun-by', words: { zh: '一个月内开始复议。', en: 'Begun within the month.' } },
    ],
    why: {
      zh: '期限是为申请人设的，以作出决定为准。',
      en: 'The period is there for whoever asked; what helps them is the decision.',
    },
  },
  {
    id: 'R-24.3',
    title: { zh: '谁可以申请复议', en: 'Who may ask for reconsideration' },
    quotes: ['承办法官有不同意见的', '复议合议庭或承办人'],
    articles: ['24', '5(5)'],
    options: [
      {
        id: 'answerable-and-panel',
        words: { zh: '责任人和合议庭成员。', en: 'The answerable judges and the members of the panel.' },
      },
      { id: 'handling-judge-only', words: { zh: '只有承办法官。', en: 'The handling judge only.' } },
    ],
    why: {
      zh: '第五条第五项提到合议庭的异议；被追究的人都应有救济。',
      en: 'Article 5(5) speaks of the panel’s objections; whoever answers must have a remedy.',
    },
  },
  {
    id: 'R-24.4',
    title: { zh: '撤销后改作较轻认定', en: 'A lighter finding after revoking' },
    quotes: ['原决定确属不当的，予以撤销'],
    articles: ['24'],
    options: [
      { id: 'allowed', words: { zh: '可以。', en: 'Allowed.' } },
      { id: 'not-allowed', words: { zh: '不可以。', en: 'Not allowed.' } },
    ],
    why: {
      zh: '否则轻微过当的认定只能全部维持或全部撤销。',
      en: 'Otherwise a finding that goes a little too far could only stand or fall whole.',
    },
  },
  {
    id: 'R-24.5',
    title: { zh: '无人申请复议', en: 'Nobody asks for reconsideration' },
    quotes: ['经复议维持差错认定的，由质监办以质监委名义提请审判委员会确认'],
    articles: ['24', 'O3'],
    options: [
      {
        id: 'confirm-all-the-same',
        words: { zh: '仍提请审判委员会确认。', en: 'Submitted for confirmation all the same.' },
      },
      {
        id: 'decision-stands-without-confirmation',
        words: { zh: '决定即为确定，不再确认。', en: 'The decision stands without confirmation.' },
      },
    ],
    why: {
      zh: '不申请复议的法官不应比申请的少一道审查。',
      en: 'A judge who does not ask should not have one check less than one who does.',
    },
  },
  {
    id: 'R-24.6',
    title: {
      zh: '改作或退回后的决定能否再次复议',
      en: 'Another reconsideration after a replaced or returned decision',
    },
    quotes: ['申请复议一次'],
    articles: ['24'],
    options: [no('不能。', 'No.'), yes('能。', 'Yes.')],
    why: { zh: '文字为“一次”。', en: 'The text says once.' },
  },
  {
    id: 'R-25.1',
    title: { zh: '监察部门应派人列席', en: 'The supervision office must attend' },
    quotes: ['监察部门应派人列席参加讨论'],
    articles: ['25'],
    options: [
      { id: 'required', words: { zh: '无人列席不得表决。', en: 'No ballot without its observer.' } },
      {
        id: 'absence-recorded',
        words: { zh: '缺席记录在案，可以表决。', en: 'Its absence is recorded, and the ballot goes on.' },
      },
    ],
    why: { zh: '文字为“应”。', en: 'The text says must.' },
  },
  {
    id: 'R-25.2',
    title: { zh: '监察室负责人作为委员参加是否即为列席', en: 'Is a voting supervision head the attendance' },
    quotes: ['监察部门应派人列席', '监察室负责人'],
    articles: ['25', 'O1'],
    options: [yes('是。', 'Yes.'), no('否，须另有人列席。', 'No, somebody else must attend.')],
    why: {
      zh: '监察室负责人是委员并到会，监督已经在场。',
      en: 'The head is a member and in the room, so the supervision is there.',
    },
  },
  {
    id: 'R-26.1',
    title: { zh: '是否追究', en: 'Whether sanctions follow' },
    quotes: ['应当对相关责任人予以责任追究', '提出是否追究和如何追究的意见'],
    articles: ['26', '5(4)'],
    options: [
      { id: 'must', words: { zh: '应当追究。', en: 'They must follow.' } },
      {
        id: 'committee-decides-whether',
        words: { zh: '由委员会决定是否追究。', en: 'The committee decides whether they do.' },
      },
    ],
    why: {
      zh: '第二十六条为专门规定，文字为“应当”。',
      en: 'Article 26 is the special rule, and says must.',
    },
  },
] as const satisfies readonly Reading[];
