import type { Reading } from './reading.ts';

/** Open points of the Measures about accountability and scope. */
export const sanctionReadings = [
  {
    id: 'R-28.1',
    title: { zh: '一年内、二年内怎样计算', en: 'How one year and two years are counted' },
    quotes: ['一年内', '二年内'],
    articles: ['28', '29'],
    options: [
      {
        id: 'rolling',
        words: {
          zh: '自每件次之日起逐日计算的一年、二年。',
          en: 'One or two years running from the day of each count.',
        },
      },
      {
        id: 'calendar-year',
        words: {
          zh: '同一自然年度；二年为本年度和上一年度。',
          en: 'The same calendar year; for two years, the same or the preceding one.',
        },
      },
    ],
    why: {
      zh: '“一年内”按期间计算的一般方法，不因跨年度而中断。',
      en: 'A period of a year, as periods are counted, does not break at the turn of the year.',
    },
  },
  {
    id: 'R-28.2',
    title: { zh: '以哪一天计数', en: 'The day that counts' },
    quotes: ['被认定为'],
    articles: ['28', 'O3'],
    options: [
      {
        id: 'confirmed',
        words: { zh: '审判委员会确认之日。', en: 'The day of confirmation by the adjudication committee.' },
      },
      {
        id: 'decided',
        words: { zh: '质监委决定之日。', en: 'The day of the quality committee’s decision.' },
      },
    ],
    why: {
      zh: '确认之前只是“拟认定”。',
      en: 'Until it is confirmed a finding is only intended.',
    },
  },
  {
    id: 'R-28.3',
    title: { zh: '第二十八条第一至四项没有期间', en: 'Items 1 to 4 of Article 28 name no period' },
    quotes: ['被认定为瑕疵差错责任2件次的', '被认定为一般差错责任2件次的'],
    articles: ['28(1)', '28(2)', '28(3)', '28(4)'],
    options: [
      { id: 'one-year', words: { zh: '按一年内计算。', en: 'Counted within one year.' } },
      { id: 'lifetime', words: { zh: '不限期间。', en: 'Counted without a window.' } },
    ],
    why: {
      zh: '较重的各项尚限于一年，较轻的不应更严；文字不明的从轻。',
      en: 'The graver items are bounded by a year, so the lighter ones should not be stricter; open words are read in the lighter way.',
    },
  },
  {
    id: 'R-28.4',
    title: { zh: '全部责任是否算作“负主要责任”', en: 'Full responsibility where primary is asked for' },
    quotes: ['且负主要责任的', '承担全部责任'],
    articles: ['28(5)', '28(6)', '28(7)', '28(8)', '22(2)'],
    options: [
      { id: 'counts-as-primary', words: { zh: '算作主要责任。', en: 'It counts as primary.' } },
      { id: 'does-not-count', words: { zh: '不算。', en: 'It does not count.' } },
    ],
    why: {
      zh: '全部责任重于主要责任，举轻以明重。',
      en: 'Full is more than primary; what is true of the lesser is true of the greater.',
    },
  },
  {
    id: 'R-28.5',
    title: { zh: '第二次及以后的扣发月数', en: 'Months of the second and later rungs' },
    quotes: [
      '扣发一个月办案补贴',
      '扣发二个月办案补贴',
      '扣发三个月办案补贴',
      '扣发半年办案补贴',
      '扣发全年办案补贴',
    ],
    articles: ['28(3)', '28(4)', '28(5)', '28(6)', '28(7)', '29'],
    options: [
      {
        id: 'top-up',
        words: {
          zh: '补足差额：已扣发的月数予以抵扣。',
          en: 'Topped up: months already withheld are credited.',
        },
      },
      { id: 'additive', words: { zh: '累加，不抵扣。', en: 'Added up, nothing is credited.' } },
    ],
    why: {
      zh: '同一件次已经扣发的，不应在累计时再次扣发；文字不明的从轻。',
      en: 'What was withheld for a count should not be withheld again when it is counted on; open words are read in the lighter way.',
    },
  },
  {
    id: 'R-28.7',
    title: { zh: '同一案件有数项认定', en: 'Several findings in one case' },
    quotes: ['件次'],
    articles: ['28', '29'],
    options: [
      {
        id: 'gravest-per-case',
        words: { zh: '一案计一件次，取最重的一项。', en: 'One case is one count, by its gravest finding.' },
      },
      { id: 'each', words: { zh: '每项认定计一件次。', en: 'Each finding is a count.' } },
    ],
    why: { zh: '“件次”以案件为单位。', en: 'The word counts cases.' },
  },
  {
    id: 'R-28.8',
    title: { zh: '第八项与扣发补贴的各项同时达到', en: '28(8) reached together with a rung that withholds' },
    quotes: ['调出法官员额', '扣发全年办案补贴，调离审判岗位'],
    articles: ['28(8)', '28(5)', '28(6)', '28(7)'],
    options: [
      { id: 'highest-rung-only', words: { zh: '只适用最重的一项。', en: 'Only the highest rung applies.' } },
      {
        id: 'money-rung-stands',
        words: { zh: '扣发补贴的一项同时适用。', en: 'The rung that withholds applies beside it.' },
      },
    ],
    why: {
      zh: '各项逐级加重，重的取代轻的；文字不明的从轻。',
      en: 'The rungs rise one above the other and the higher takes the place of the lower; open words are read in the lighter way.',
    },
  },
  {
    id: 'R-28.9',
    title: { zh: '先后两次扣发的月份重合', en: 'Months of two withholdings that coincide' },
    quotes: ['扣发二个月办案补贴', '扣发三个月办案补贴'],
    articles: ['28(3)', '28(4)', '28(5)', '28(6)', '28(7)'],
    options: [
      {
        id: 'side-by-side',
        words: {
          zh: '各自确认后的次月起算，重合的月份只扣一次。',
          en: 'Each runs from the month after its own confirmation; a month in both is withheld once.',
        },
      },
      {
        id: 'one-after-another',
        words: {
          zh: '依次执行，前一次扣满后再起算。',
          en: 'One after the other: the later begins when the earlier has run.',
        },
      },
    ],
    why: {
      zh: '条文没有规定两次扣发怎样衔接；文字不明的从轻。',
      en: 'The text does not say how two withholdings follow one another; open words are read in the lighter way.',
    },
  },
  {
    id: 'R-28.10',
    title: { zh: '一份裁判有几个案号（系列案）', en: 'One judgment with several case numbers' },
    quotes: ['件次'],
    articles: ['28', '29'],
    options: [
      {
        id: 'one-per-judgment',
        words: {
          zh: '一份裁判计一件次，不论几个案号。',
          en: 'One judgment is one count, whatever numbers it has.',
        },
      },
      {
        id: 'one-per-case-number',
        words: {
          zh: '每个案号计一件次，只按达到的最重一项处理。',
          en: 'Each case number is a count; only the highest rung that they reach applies.',
        },
      },
    ],
    why: {
      zh: '同一份裁判中的差错是一次行为；文字不明的从轻。',
      en: 'What is wrong in one judgment was done once; open words are read in the lighter way.',
    },
  },
  {
    id: 'R-29.1',
    title: { zh: '折算后的件次能否再折算', en: 'Conversion feeding conversion' },
    quotes: ['按1件次一般差错责任处理', '按1件次重大差错责任处理'],
    articles: ['29'],
    options: [
      { id: 'no', words: { zh: '不能再折算。', en: 'A converted count is not converted again.' } },
      { id: 'yes', words: { zh: '可以再折算。', en: 'A converted count feeds the next conversion.' } },
    ],
    why: {
      zh: '条文以“被认定”的件次累计，折算的件次是“按……处理”，不是被认定。',
      en: 'What accumulates are findings; a converted count is treated as one, it is not found.',
    },
  },
  {
    id: 'R-29.3',
    title: { zh: '三件次要责任折算的范围', en: 'Three secondary counts to one' },
    quotes: ['一年内累计被认定3件次次要责任的，按1件次主要责任处理'],
    articles: ['29'],
    options: [
      { id: 'major-only', words: { zh: '只限重大差错。', en: 'Major errors only.' } },
      {
        id: 'any-grade',
        words: {
          zh: '不限等级，按其中最轻的等级计一件主要责任。',
          en: 'Any grade; they make one primary count of the lightest grade among them.',
        },
      },
    ],
    why: {
      zh: '只有重大差错区分主要、次要责任而适用不同处理。',
      en: 'Only for major errors does the share decide the sanction.',
    },
  },
  {
    id: 'R-29.4',
    title: { zh: '折算成的重大差错是否负主要责任', en: 'Whether a converted major error is primary' },
    quotes: ['按1件次重大差错责任处理', '且负主要责任的'],
    articles: ['29', '28(5)'],
    options: [
      {
        id: 'if-none-secondary',
        words: { zh: '三件均非次要责任的才是。', en: 'Only if none of the three was secondary.' },
      },
      { id: 'always', words: { zh: '一律是。', en: 'Always.' } },
    ],
    why: {
      zh: '折算不应使份额加重；文字不明的从轻。',
      en: 'A conversion should not make the share graver; open words are read in the lighter way.',
    },
  },
  {
    id: 'R-29.5',
    title: { zh: '折算的件次是否计入第二十八条', en: 'Converted counts on the ladder of Article 28' },
    quotes: ['按1件次一般差错责任处理', '按1件次重大差错责任处理'],
    articles: ['29', '28'],
    options: [
      { id: 'count', words: { zh: '计入。', en: 'They count.' } },
      {
        id: 'do-not-count',
        words: { zh: '不计入，只单独处理当次。', en: 'They do not; the converting finding stands alone.' },
      },
    ],
    why: {
      zh: '“按1件次……处理”即与直接认定的件次同样处理。',
      en: 'To be treated as one count is to be treated like a count that was found.',
    },
  },
  {
    id: 'R-33.1',
    title: { zh: '《暂行办法》适用于哪些认定', en: 'Which findings the Measures reach' },
    quotes: ['本办法自发布之日起施行'],
    articles: ['33'],
    options: [
      {
        id: 'decided-since-commencement',
        words: {
          zh: '2019年12月18日以后作出的认定。',
          en: 'Findings decided since commencement on 18 December 2019.',
        },
      },
      {
        id: 'acts-since-commencement',
        words: {
          zh: '2019年12月18日以后的行为。',
          en: 'Acts done since commencement on 18 December 2019.',
        },
      },
    ],
    why: {
      zh: '评查制度适用于施行后的评查和认定。',
      en: 'The Measures govern reviews and findings made while they are in force.',
    },
  },
] as const satisfies readonly Reading[];
