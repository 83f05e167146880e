import { describe, expect, it } from 'vitest';
import { history, readingsIn } from '../../testing/history-notation.ts';
import { withReadings } from '../readings/readings.ts';
import { computeSanctions } from './art28-29-sanctions.ts';
import { whyUnlawful } from './art28-reasons.ts';

/** What is said of the last finding of a history, each sentence in both languages. */
const said: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'mp 2020-01-10',
    '-',
    [
      '一年内未折算的瑕疵差错责任共1件次（f1）：责令整改。',
      'Unused counts of minor error within one year: 1 (f1), which brings order to rectify.',
      '期间按口径自每件次之日的次日起逐日计算，末日在内。',
      'By this reading the window runs from the day after each count, its last day included.',
      '第一至四项按口径也在一年内计算。',
      'By this reading items 1 to 4 are counted within one year too.',
    ],
  ],
  [
    'op 2020-01-10',
    'R-28.3=lifetime R-28.5=additive',
    [
      '累计未折算的一般差错责任共1件次（f1）：批评教育、扣发办案补贴。',
      'Unused counts of ordinary error in all: 1 (f1), which brings criticism and education, withholding of the case-handling allowance.',
      '第一至四项按口径不限期间。',
      'By this reading items 1 to 4 have no window.',
      '按口径不抵扣，本次扣发1个月。',
      'By this reading nothing is credited: 1 month(s) to withhold.',
    ],
  ],
  [
    'Mf 2020-01-10',
    'R-28.1=calendar-year',
    [
      '一年内未折算的重大差错责任且负主要责任共1件次（f1）：通报批评、扣发办案补贴。',
      'Unused counts of major error (primary) within one year: 1 (f1), which brings circulated criticism, withholding of the case-handling allowance.',
      '期间按口径以自然年度计算。',
      'By this reading windows are calendar years.',
      '全部责任按口径算作主要责任。',
      'By this reading full responsibility counts as primary.',
      '本项应扣3个月，已扣0个月予以抵扣，本次扣发3个月。',
      'The rung has 3 month(s), 0 withheld before are credited, 3 to withhold now.',
    ],
  ],
  [
    'mp 2020-01-10',
    'R-28.1=calendar-year',
    [
      '一年内未折算的瑕疵差错责任共1件次（f1）：责令整改。',
      'Unused counts of minor error within one year: 1 (f1), which brings order to rectify.',
      '期间按口径以自然年度计算。',
      'By this reading windows are calendar years.',
      '第一至四项按口径也在一年内计算。',
      'By this reading items 1 to 4 are counted within one year too.',
    ],
  ],
  [
    'Mp 2020-01-10',
    'R-28.3=lifetime',
    [
      '一年内未折算的重大差错责任且负主要责任共1件次（f1）：通报批评、扣发办案补贴。',
      'Unused counts of major error (primary) within one year: 1 (f1), which brings circulated criticism, withholding of the case-handling allowance.',
      '期间按口径自每件次之日的次日起逐日计算，末日在内。',
      'By this reading the window runs from the day after each count, its last day included.',
      '本项应扣3个月，已扣0个月予以抵扣，本次扣发3个月。',
      'The rung has 3 month(s), 0 withheld before are credited, 3 to withhold now.',
    ],
  ],
  [
    'Mf 2020-01-10 +1',
    'R-28.4=does-not-count',
    [
      '全部责任按口径不算作主要责任，第二十八条没有对应的处理，由委员会决定。委员会决定扣发1个月。',
      'By this reading full responsibility is not primary; Article 28 has no rung for it and the committee decides. The committee gave 1 month(s).',
    ],
  ],
  [
    'Ms 2020-01-10',
    '-',
    [
      '重大差错负次要责任，一年内未满3件次，第二十八条没有对应的处理，由委员会决定如何处理。',
      'A major error with the secondary share that completes no three in one year has no rung in Article 28; the committee decides.',
    ],
  ],
  [
    'Ms 2020-01-10 +2',
    'R-28.4=does-not-count',
    [
      '重大差错负次要责任，一年内未满3件次，第二十八条没有对应的处理，由委员会决定如何处理。委员会决定扣发2个月。',
      'A major error with the secondary share that completes no three in one year has no rung in Article 28; the committee decides. The committee gave 2 month(s).',
    ],
  ],
  [
    'op 2020-01-10, os 2020-02-10, op 2020-03-10 +1',
    '-',
    [
      'f1、f2、f3在一年内累计3件次一般差错责任，按1件次重大差错责任（次要责任）处理，不再另行计数。',
      'f1, f2, f3 are three ordinary errors within one year and are treated as one major error (secondary); they count no more.',
      '三件均非次要责任的，折算的重大差错按口径才负主要责任。',
      'By this reading a converted major error is primary only if none of the three was secondary.',
      '折算的三件中有次要责任，按口径不算负主要责任，由委员会决定如何处理。委员会决定扣发1个月。',
      'One of the three converted was secondary, so by this reading the result is not primary, and the committee decides. The committee gave 1 month(s).',
    ],
  ],
  [
    'op 2020-01-10, os 2020-02-10, op 2020-03-10',
    'R-29.4=always',
    [
      'f1、f2、f3在一年内累计3件次一般差错责任，按1件次重大差错责任（主要责任）处理，不再另行计数。',
      'f1, f2, f3 are three ordinary errors within one year and are treated as one major error (primary); they count no more.',
      '折算的重大差错按口径一律负主要责任。',
      'By this reading a converted major error is always primary.',
      '一年内未折算的重大差错责任且负主要责任共1件次（f3）：通报批评、扣发办案补贴。',
      'Unused counts of major error (primary) within one year: 1 (f3), which brings circulated criticism, withholding of the case-handling allowance.',
      '期间按口径自每件次之日的次日起逐日计算，末日在内。',
      'By this reading the window runs from the day after each count, its last day included.',
      '折算的件次按口径与直接认定的同样计数。',
      'By this reading a converted count counts like one that was found.',
      '本项应扣3个月，已扣2个月予以抵扣，本次扣发1个月。',
      'The rung has 3 month(s), 2 withheld before are credited, 1 to withhold now.',
    ],
  ],
  [
    'os 2020-01-10, ms 2020-02-10, Ms 2020-03-10',
    'R-29.3=any-grade R-29.5=do-not-count',
    [
      'f1、f2、f3在一年内累计3件次次要责任，按1件次瑕疵差错责任（主要责任）处理，不再另行计数。',
      'f1, f2, f3 are three secondary shares within one year and are treated as one minor error (primary); they count no more.',
      '次要责任的折算按口径不限等级，取最轻的等级。',
      'By this reading secondary shares of any grade make one of the lightest grade among them.',
      '一年内未折算的瑕疵差错责任共1件次（f3）：责令整改。',
      'Unused counts of minor error within one year: 1 (f3), which brings order to rectify.',
      '期间按口径自每件次之日的次日起逐日计算，末日在内。',
      'By this reading the window runs from the day after each count, its last day included.',
      '第一至四项按口径也在一年内计算。',
      'By this reading items 1 to 4 are counted within one year too.',
      '折算的件次按口径不计入，只单独处理当次。',
      'By this reading converted counts do not count; this one stands alone.',
    ],
  ],
  [
    'Ms 2020-01-10, Ms 2020-02-10, Ms 2020-03-10',
    '-',
    [
      'f1、f2、f3在一年内累计3件次次要责任，按1件次重大差错责任（主要责任）处理，不再另行计数。',
      'f1, f2, f3 are three secondary shares within one year and are treated as one major error (primary); they count no more.',
      '次要责任的折算按口径只限重大差错。',
      'By this reading only secondary shares of major errors are converted.',
      '一年内未折算的重大差错责任且负主要责任共1件次（f3）：通报批评、扣发办案补贴。',
      'Unused counts of major error (primary) within one year: 1 (f3), which brings circulated criticism, withholding of the case-handling allowance.',
      '期间按口径自每件次之日的次日起逐日计算，末日在内。',
      'By this reading the window runs from the day after each count, its last day included.',
      '折算的件次按口径与直接认定的同样计数。',
      'By this reading a converted count counts like one that was found.',
      '本项应扣3个月，已扣0个月予以抵扣，本次扣发3个月。',
      'The rung has 3 month(s), 0 withheld before are credited, 3 to withhold now.',
    ],
  ],
  [
    'mp 2020-01-10, mp 2020-02-10, ms 2020-03-10',
    '-',
    [
      'f1、f2、f3在一年内累计3件次瑕疵差错责任，按1件次一般差错责任（次要责任）处理，不再另行计数。',
      'f1, f2, f3 are three minor errors within one year and are treated as one ordinary error (secondary); they count no more.',
      '一年内未折算的一般差错责任共1件次（f3）：批评教育、扣发办案补贴。',
      'Unused counts of ordinary error within one year: 1 (f3), which brings criticism and education, withholding of the case-handling allowance.',
      '期间按口径自每件次之日的次日起逐日计算，末日在内。',
      'By this reading the window runs from the day after each count, its last day included.',
      '第一至四项按口径也在一年内计算。',
      'By this reading items 1 to 4 are counted within one year too.',
      '折算的件次按口径与直接认定的同样计数。',
      'By this reading a converted count counts like one that was found.',
      '本项应扣1个月，已扣0个月予以抵扣，本次扣发1个月。',
      'The rung has 1 month(s), 0 withheld before are credited, 1 to withhold now.',
    ],
  ],
  [
    'Mp 2020-01-10, Mp 2021-06-01, Mp 2022-12-31',
    '-',
    [
      '连续三年未折算的重大差错责任且负主要责任共3件次（f1、f2、f3）：调出法官员额。',
      'Unused counts of major error (primary) in three calendar years running: 3 (f1, f2, f3), which brings removal from the judge quota.',
      '期间按口径自每件次之日的次日起逐日计算，末日在内。',
      'By this reading the window runs from the day after each count, its last day included.',
      '按口径只适用最重的一项，不再扣发。',
      'By this reading only the highest rung applies, and it withholds nothing.',
      '调离审判岗位、调出法官员额和惩戒须依法官法的事由和程序，此处只是建议和报请。',
      'Transfer, removal from the quota and discipline need the grounds and procedure of the Judges Law; here they are only proposed.',
    ],
  ],
  [
    'Mp 2020-01-10, Mp 2020-02-10, Mp 2020-03-10, Mp 2020-04-10, Mp 2020-05-10',
    'R-28.8=money-rung-stands',
    [
      '二年内未折算的重大差错责任且负主要责任共5件次（f1、f2、f3、f4、f5）：调出法官员额。',
      'Unused counts of major error (primary) within two years: 5 (f1, f2, f3, f4, f5), which brings removal from the judge quota.',
      '期间按口径自每件次之日的次日起逐日计算，末日在内。',
      'By this reading the window runs from the day after each count, its last day included.',
      '按口径同时适用28(7)的扣发和处理。',
      'By this reading 28(7) applies beside it.',
      '本项应扣12个月，已扣12个月予以抵扣，本次扣发0个月。',
      'The rung has 12 month(s), 12 withheld before are credited, 0 to withhold now.',
      '调离审判岗位、调出法官员额和惩戒须依法官法的事由和程序，此处只是建议和报请。',
      'Transfer, removal from the quota and discipline need the grounds and procedure of the Judges Law; here they are only proposed.',
    ],
  ],
  [
    'Mp 2020-01-10, Mp 2020-02-10, Mp 2020-03-10',
    '-',
    [
      '一年内未折算的重大差错责任且负主要责任共3件次（f1、f2、f3）：扣发办案补贴、调离审判岗位。',
      'Unused counts of major error (primary) within one year: 3 (f1, f2, f3), which brings withholding of the case-handling allowance, transfer from adjudication.',
      '期间按口径自每件次之日的次日起逐日计算，末日在内。',
      'By this reading the window runs from the day after each count, its last day included.',
      '本项应扣12个月，已扣6个月予以抵扣，本次扣发6个月。',
      'The rung has 12 month(s), 6 withheld before are credited, 6 to withhold now.',
      '调离审判岗位、调出法官员额和惩戒须依法官法的事由和程序，此处只是建议和报请。',
      'Transfer, removal from the quota and discipline need the grounds and procedure of the Judges Law; here they are only proposed.',
    ],
  ],
  [
    'Uf 2020-01-10',
    '-',
    [
      '有权机关以吉法惩字〔2020〕1号认定违法审判责任1件次，提出调出法官员额的建议并报请法官惩戒委员会处理。',
      'The competent body found unlawful adjudication (吉法惩字〔2020〕1号): removal from the judge quota is proposed and the matter referred to the judge disciplinary committee.',
      '调离审判岗位、调出法官员额和惩戒须依法官法的事由和程序，此处只是建议和报请。',
      'Transfer, removal from the quota and discipline need the grounds and procedure of the Judges Law; here they are only proposed.',
    ],
  ],
  [
    'op 2020-01-10 =a, mp 2020-02-10 =a',
    '-',
    [
      '同一案件a计一件次，由f1吸收，本项不单独处理。',
      'Case a is one count, which is f1; this finding is absorbed and has no rung of its own.',
    ],
  ],
];

describe('what is said', () => {
  it.each(said)('of the last of %s (%s)', (text, readings, sentences) => {
    const results = computeSanctions(history(text), withReadings(readingsIn(readings))).value;
    expect(results.at(-1)!.because.flatMap(({ says }) => [says.zh, says.en])).toEqual(sentences);
  });

  it('of unlawful adjudication names an external document also where its number is not known', () => {
    const [finding] = history('Uf 2020-01-10');
    const [first] = whyUnlawful({ ...finding!, externalDocument: null });
    expect([first!.says.zh, first!.says.en]).toEqual([
      '有权机关以外部文件认定违法审判责任1件次，提出调出法官员额的建议并报请法官惩戒委员会处理。',
      'The competent body found unlawful adjudication (external document): removal from the judge quota is proposed and the matter referred to the judge disciplinary committee.',
    ]);
  });

  it('of the whole is in which order it was counted', () => {
    const [because] = computeSanctions(history('mp 2020-01-10, mp 2020-02-10'), withReadings({})).because;
    expect(because).toEqual({
      cite: 'R-28.2',
      says: {
        zh: '共2项认定，按计数日先后、同日按记录先后排列。',
        en: '2 finding(s), in the order of the counting day, then of recording.',
      },
    });
  });
});
