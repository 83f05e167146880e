import { liabilities, shares } from '../../vocabulary/liability.ts';
import { allSanctions, type Proposal, type Sanction } from '../../vocabulary/sanctions.ts';
import { type Reason, reason } from '../kernel/reason.ts';
import type { Counted } from './art28-history.ts';
import { consequences } from './art28-rungs.ts';
import { type Finding, identitiesIn } from './art28-units.ts';
import type { Conversion } from './art29-conversion.ts';
import type { Departures } from './sanction-readings.ts';

/** Why a finding has no rung of its own. */
export function whyAbsorbed(finding: Finding, by: Finding): Reason {
  if (identitiesIn(finding)[0] !== identitiesIn(by)[0]) return whyOneJudgment(finding, by);
  return reason(
    'R-28.7',
    `同一案件${finding.case}计一件次，由${by.id}吸收，本项不单独处理。`,
    `Case ${finding.case} is one count, which is ${by.id}; this finding is absorbed and has no rung of its own.`,
  );
}

function whyOneJudgment(finding: Finding, by: Finding): Reason {
  return reason(
    'R-28.10',
    `${finding.case}与${by.case}为同一份裁判的案号，计一件次，由${by.id}吸收，本项不单独处理。`,
    `${finding.case} and ${by.case} are numbers of one judgment and one count, which is ${by.id}; this finding is absorbed and has no rung of its own.`,
  );
}

/** How often a judgment with several numbers counts. */
export function whyJoint({ placed: { finding }, counts }: Counted, readings: Departures): Reason[] {
  const numbers = identitiesIn(finding).length;
  if (numbers === 1) return [];
  return [
    readings['R-28.10']
      ? reason(
          'R-28.10',
          `一份裁判有${numbers}个案号，按口径每个案号计一件次，本项计${counts}件次，只按达到的最重一项处理。`,
          `One judgment has ${numbers} case numbers and by this reading each is a count: this finding gives ${counts}, and only the highest rung that they reach applies.`,
        )
      : reason(
          'R-28.10',
          `一份裁判有${numbers}个案号，按口径计一件次。`,
          `One judgment has ${numbers} case numbers and by this reading is one count.`,
        ),
  ];
}

/** Why a finding of unlawful adjudication leads to proposals only. */
export function whyUnlawful(finding: Finding): Reason[] {
  return [
    reason(
      '28(9)',
      `有权机关以${finding.externalDocument ?? '外部文件'}认定违法审判责任1件次，提出调出法官员额的建议并报请法官惩戒委员会处理。`,
      `The competent body found unlawful adjudication (${finding.externalDocument ?? 'external document'}): removal from the judge quota is proposed and the matter referred to the judge disciplinary committee.`,
    ),
    onlyProposed,
  ];
}

/** The chain of reasons of one count: conversion, count and rung, months, proposals. */
export function whyCounted(outcome: Counted, counted: readonly string[], readings: Departures): Reason[] {
  const { standing, unit, months } = outcome;
  const because = outcome.conversions.flatMap((conversion) => whyConverted(conversion, readings));
  if (standing.rung === 'committee-decides') {
    because.push(whyCommittee(outcome, readings));
    return because;
  }
  because.push(whyRung(outcome, counted, readings), ...whyWindow(outcome, readings));
  if (unit.grade === 'major' && unit.share === 'full') {
    because.push(
      reason(
        'R-28.4',
        '全部责任按口径算作主要责任。',
        'By this reading full responsibility counts as primary.',
      ),
    );
  }
  if (!unit.direct) {
    because.push(
      readings['R-29.5']
        ? reason(
            'R-29.5',
            '折算的件次按口径不计入，只单独处理当次。',
            'By this reading converted counts do not count; this one stands alone.',
          )
        : reason(
            'R-29.5',
            '折算的件次按口径与直接认定的同样计数。',
            'By this reading a converted count counts like one that was found.',
          ),
    );
  }
  if (standing.moneyRung) because.push(whyMoneyRung(standing.moneyRung, readings));
  if (months.rung > 0) because.push(whyMonths(outcome, readings));
  if (consequences[standing.rung].proposals.length > 0) because.push(onlyProposed);
  return because;
}

const onlyProposed: Reason = reason(
  'law:Judges Law 11, 48, 53',
  '调离审判岗位、调出法官员额和惩戒须依法官法的事由和程序，此处只是建议和报请。',
  'Transfer, removal from the quota and discipline need the grounds and procedure of the Judges Law; here they are only proposed.',
);

function whyConverted({ from, to, share, step }: Conversion, readings: Departures): Reason[] {
  const because = [
    reason(
      '29',
      `${from.join('、')}在一年内累计3件次${stepNames[step].zh}，按1件次${liabilities[to].zh}（${shares[share].zh}）处理，不再另行计数。`,
      `${from.join(', ')} are three ${stepNames[step].en} within one year and are treated as one ${liabilities[to].en} (${shares[share].en}); they count no more.`,
    ),
  ];
  if (step === 'ordinary') because.push(readings['R-29.4'] ? alwaysPrimary : primaryIfNoneSecondary);
  if (step === 'secondary') because.push(readings['R-29.3'] ? anyGrade : majorOnly);
  return because;
}

const stepNames = {
  minor: { zh: '瑕疵差错责任', en: 'minor errors' },
  ordinary: { zh: '一般差错责任', en: 'ordinary errors' },
  secondary: { zh: '次要责任', en: 'secondary shares' },
} as const;

const alwaysPrimary = reason(
  'R-29.4',
  '折算的重大差错按口径一律负主要责任。',
  'By this reading a converted major error is always primary.',
);
const primaryIfNoneSecondary = reason(
  'R-29.4',
  '三件均非次要责任的，折算的重大差错按口径才负主要责任。',
  'By this reading a converted major error is primary only if none of the three was secondary.',
);
const anyGrade = reason(
  'R-29.3',
  '次要责任的折算按口径不限等级，取最轻的等级。',
  'By this reading secondary shares of any grade make one of the lightest grade among them.',
);
const majorOnly = reason(
  'R-29.3',
  '次要责任的折算按口径只限重大差错。',
  'By this reading only secondary shares of major errors are converted.',
);

function whyCommittee({ unit, placed, conversions }: Counted, readings: Departures): Reason {
  const months = placed.finding.committeeMonths ?? null;
  const given =
    months === null ? ['', ''] : [`委员会决定扣发${months}个月。`, ` The committee gave ${months} month(s).`];
  if (unit.share === 'full' && readings['R-28.4']) {
    return reason(
      'R-28.4',
      `全部责任按口径不算作主要责任，第二十八条没有对应的处理，由委员会决定。${given[0]}`,
      `By this reading full responsibility is not primary; Article 28 has no rung for it and the committee decides.${given[1]}`,
    );
  }
  return conversions.length > 0
    ? reason(
        'R-29.4',
        `折算的三件中有次要责任，按口径不算负主要责任，由委员会决定如何处理。${given[0]}`,
        `One of the three converted was secondary, so by this reading the result is not primary, and the committee decides.${given[1]}`,
      )
    : reason(
        '5(4)',
        `重大差错负次要责任，一年内未满3件次，第二十八条没有对应的处理，由委员会决定如何处理。${given[0]}`,
        `A major error with the secondary share that completes no three in one year has no rung in Article 28; the committee decides.${given[1]}`,
      );
}

function whyRung({ standing, unit }: Counted, counted: readonly string[], readings: Departures): Reason {
  const rung = standing.rung as keyof typeof consequences;
  const grade = liabilities[unit.grade];
  const span =
    standing.limb === 'five-in-two-years'
      ? ['二年内', ' within two years']
      : standing.limb === 'three-years-running'
        ? ['连续三年', ' in three calendar years running']
        : readings['R-28.3'] && unit.grade !== 'major'
          ? ['累计', ' in all']
          : ['一年内', ' within one year'];
  const { sanctions, proposals } = consequences[rung];
  const primary = unit.grade === 'major' ? ['且负主要责任', ' (primary)'] : ['', ''];
  return reason(
    rung,
    `${span[0]}未折算的${grade.zh}${primary[0]}共${counted.length}件次（${counted.join('、')}）：${named([...sanctions, ...proposals], 'zh')}。`,
    `Unused counts of ${grade.en}${primary[1]}${span[1]}: ${counted.length} (${counted.join(', ')}), which brings ${named([...sanctions, ...proposals], 'en')}.`,
  );
}

function whyWindow({ unit }: Counted, readings: Departures): readonly Reason[] {
  if (unit.grade === 'major') return [readings['R-28.1'] ? calendarYear : rolling];
  if (readings['R-28.3']) return [noWindow];
  return [readings['R-28.1'] ? calendarYear : rolling, oneYearToo];
}

const rolling = reason(
  'R-28.1',
  '期间按口径自每件次之日的次日起逐日计算，末日在内。',
  'By this reading the window runs from the day after each count, its last day included.',
);
const calendarYear = reason(
  'R-28.1',
  '期间按口径以自然年度计算。',
  'By this reading windows are calendar years.',
);
const oneYearToo = reason(
  'R-28.3',
  '第一至四项按口径也在一年内计算。',
  'By this reading items 1 to 4 are counted within one year too.',
);
const noWindow = reason(
  'R-28.3',
  '第一至四项按口径不限期间。',
  'By this reading items 1 to 4 have no window.',
);

function whyMoneyRung(rung: string, readings: Departures): Reason {
  return readings['R-28.8']
    ? reason('R-28.8', `按口径同时适用${rung}的扣发和处理。`, `By this reading ${rung} applies beside it.`)
    : reason(
        'R-28.8',
        '按口径只适用最重的一项，不再扣发。',
        'By this reading only the highest rung applies, and it withholds nothing.',
      );
}

function whyMonths({ months }: Counted, readings: Departures): Reason {
  return readings['R-28.5']
    ? reason(
        'R-28.5',
        `按口径不抵扣，本次扣发${months.toWithhold}个月。`,
        `By this reading nothing is credited: ${months.toWithhold} month(s) to withhold.`,
      )
    : reason(
        'R-28.5',
        `本项应扣${months.rung}个月，已扣${months.credited}个月予以抵扣，本次扣发${months.toWithhold}个月。`,
        `The rung has ${months.rung} month(s), ${months.credited} withheld before are credited, ${months.toWithhold} to withhold now.`,
      );
}

function named(words: readonly (Sanction | Proposal)[], locale: 'zh' | 'en'): string {
  return words.map((word) => allSanctions[word][locale]).join(locale === 'zh' ? '、' : ', ');
}
