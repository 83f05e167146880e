import { type Explained, explained, reason } from '../kernel/reason.ts';

export const quotes = ['未履行延期报批手续，导致案件超审限过长的'] as const;

/** Whether a case is too far beyond its time limit for 18(5): more days than allows. */
export function isTooFarBeyond(
  overdueDays: number,
  readings: Readonly<Record<'R-18.5', string>>,
): Explained<boolean> {
  const days = Number(readings['R-18.5']);
  const tooFar = overdueDays > days;
  return explained(tooFar, [
    reason(
      'R-18.5',
      `超审限${overdueDays}日，按口径超过${days}日的为过长：${tooFar ? '过长' : '不属过长'}。`,
      `${overdueDays} day(s) beyond the limit; by this reading more than ${days} is too long: ${tooFar ? 'it is' : 'it is not'}.`,
    ),
  ]);
}
