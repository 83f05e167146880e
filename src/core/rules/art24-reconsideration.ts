import { type Explained, explained, reason } from '../kernel/reason.ts';
import { clockEnd } from '../time/clocks.ts';
import { type CourtDate, latest } from '../time/court-date.ts';
import type { Due } from '../time/period.ts';
import type { WorkCalendar } from '../time/work-calendar.ts';

export const quotes = [
  '可在案件质量监督管理委员会决定作出后十日内申请复议一次',
  '应在收到申请后一个月内进行复议',
  '经复议，认为原决定理由正当的，予以维持；原决定确属不当的，予以撤销',
] as const;

export type ReconsiderationReadings = Readonly<Record<'R-13.1' | 'R-24.1' | 'R-24.3', string>>;

/** From which day the ten days run; null while that day has not come (the decision is not yet received). */
export function requestPeriodStart(
  decidedOn: CourtDate,
  receivedOn: CourtDate | null,
  readings: ReconsiderationReadings,
): Explained<CourtDate | null> {
  const reading = readings['R-24.1'];
  if (reading === 'decision') {
    return explained(decidedOn, [
      reason(
        'R-24.1',
        `按口径自决定之日${decidedOn}起算。`,
        `By this reading the days run from the decision, ${decidedOn}.`,
      ),
    ]);
  }
  if (receivedOn === null) {
    return explained(null, [
      reason(
        'R-24.1',
        '决定尚未收到，期限没有起算。',
        'The decision has not been received; the days do not run yet.',
      ),
    ]);
  }
  const from = reading === 'receipt' ? receivedOn : latest(decidedOn, receivedOn);
  return explained(from, [
    reason(
      'R-24.1',
      `决定于${decidedOn}作出、${receivedOn}收到，按口径自${from}起算。`,
      `Decided on ${decidedOn} and received on ${receivedOn}; by this reading the days run from ${from}.`,
    ),
  ]);
}

/** The last day for asking; null while the days do not run. */
export function lastDayToAsk(
  decidedOn: CourtDate,
  receivedOn: CourtDate | null,
  calendar: WorkCalendar,
  readings: ReconsiderationReadings,
): Explained<Due | null> {
  const from = requestPeriodStart(decidedOn, receivedOn, readings);
  if (from.value === null) return explained(null, from.because);
  const end = clockEnd('reconsideration-request', from.value, calendar, readings);
  return explained(end.value, [...from.because, ...end.because]);
}

/** Whether a person may ask: the handling judge always, others who answer or sat on the panel by. */
export function mayAskForReconsideration(
  who: { readonly handling: boolean; readonly answerable: boolean; readonly onPanel: boolean },
  readings: ReconsiderationReadings,
): Explained<boolean> {
  const wide = readings['R-24.3'] !== 'handling-judge-only';
  const may = who.handling || (wide && (who.answerable || who.onPanel));
  return explained(may, [
    wide
      ? reason(
          'R-24.3',
          '责任人和合议庭成员均可申请复议。',
          'Those who answer and the members of the panel may ask for reconsideration.',
        )
      : reason(
          'R-24.3',
          '只有承办法官可以申请复议。',
          'Only the handling judge may ask for reconsideration.',
        ),
  ]);
}
