import type { FindingGrade } from '../../vocabulary/liability.ts';
import {
  type QualityGrade,
  type QualityNames,
  qualityGrades,
  qualityName,
} from '../../vocabulary/quality.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { type Explained, explained, reason } from '../kernel/reason.ts';

export const quotes = ['对评查案件确定质量等次', '对评查案件的质量，按少数服从多数的意见确定结果'] as const;

/** The grade that follows from the gravest finding that was confirmed and stands; `none` where there is none. */
export function qualityGradeOf(
  gravest: FindingGrade | 'none',
  names?: QualityNames,
): Explained<QualityGrade> {
  const because = (grade: QualityGrade, zh: string, en: string) => {
    const name = qualityName(grade, names);
    return explained(grade, [reason('6(1)', `${zh}：${name.zh}。`, `${en}: ${name.en}.`)]);
  };
  switch (gravest) {
    case 'none':
      return because('qualified', '评查终结，没有成立的认定', 'The review has ended and no finding stands');
    case 'minor':
      return because(
        'flawed',
        '成立的认定中最重的为瑕疵差错',
        'The gravest finding that stands is a minor error',
      );
    case 'ordinary':
    case 'major':
    case 'unlawful':
      return because('unqualified', '成立的认定重于瑕疵差错', 'A finding graver than a minor error stands');
  }
}

/** The grade that the committee voted; once a finding it was voted on has fallen, no graver than what is left. */
export function votedQualityOf(
  voted: QualityGrade,
  left: QualityGrade | undefined,
  names?: QualityNames,
): Explained<QualityGrade> {
  const lighter =
    left !== undefined && idsOf(qualityGrades).indexOf(left) < idsOf(qualityGrades).indexOf(voted);
  const grade = lighter ? left : voted;
  const name = qualityName(grade, names);
  const byVote = reason(
    'R-6.1',
    `质监委会议表决确定：${qualityName(voted, names).zh}。`,
    `Voted by the committee: ${qualityName(voted, names).en}.`,
  );
  const since = reason(
    '6(1)',
    `此后所据的认定已有变更，不重于现存认定：${name.zh}。`,
    `A finding it was voted on has fallen since; it is no graver than what is left: ${name.en}.`,
  );
  return explained(grade, lighter ? [byVote, since] : [byVote]);
}

/** The gravest grade first, as they are put to the vote; if none passes the lightest is given (23, R-6.1). */
export const qualityPut: readonly QualityGrade[] = ['unqualified', 'flawed'];
