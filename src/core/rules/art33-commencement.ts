import { type Explained, explained, reason } from '../kernel/reason.ts';
import type { CourtDate } from '../time/court-date.ts';

export const quotes = ['本办法自发布之日起施行'] as const;

/** The day on which the Opinion was issued, with the Measures as its annex. */
export const commencement: CourtDate = '2019-12-18';

/** Whether the Measures reach a finding: by the day it was decided, or under the other reading by the day of the act. */
export function measuresReach(
  { decidedOn, actOn }: { readonly decidedOn: CourtDate; readonly actOn: CourtDate },
  readings: Readonly<Record<'R-33.1', string>>,
): Explained<boolean> {
  const byAct = readings['R-33.1'] === 'acts-since-commencement';
  const day = byAct ? actOn : decidedOn;
  const reached = day >= commencement;
  return explained(reached, [
    reason(
      'R-33.1',
      `按口径以${byAct ? '行为' : '认定'}之日${day}为准，${reached ? '适用' : '不适用'}自${commencement}起施行的《暂行办法》。`,
      `By this reading the day of the ${byAct ? 'act' : 'decision'} counts, ${day}: the Measures, in force since ${commencement}, ${reached ? 'apply' : 'do not apply'}.`,
    ),
  ]);
}
