import type { ClockName } from '../../vocabulary/clocks.ts';
import { type Explained, type Reason, reason } from '../kernel/reason.ts';
import type { Text } from '../kernel/text.ts';
import { type CourtDate, quarterEnd } from './court-date.ts';
import { type Due, due, type Length, periodEnd } from './period.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** The only reading a length depends on; the full set of readings in force fits here. */
export type ClockReadings = Readonly<Record<'R-13.1', string>>;

export interface Clock {
  /** `readings` stands for a length that the reading gives, `quarter` for the calendar quarter. */
  readonly length: Length | 'R-13.1' | 'quarter';
  readonly cite: string;
  readonly says: Text;
  /** Readings that this clock rests on, beside the article. */
  readonly readings: readonly string[];
}

/** The named clocks of the procedure. */
export const clocks: Readonly<Record<ClockName, Clock>> = {
  defense: {
    length: { workdays: 3 },
    cite: 'O3',
    says: {
      zh: '承办法官应于收到通知之日起3个工作日内提交申辩意见。',
      en: 'The handling judge submits a statement of defense within 3 working days of receiving the notice.',
    },
    readings: ['R-O3.1'],
  },
  'findings-answer': {
    length: 'R-13.1',
    cite: '13',
    says: {
      zh: '评定责任时应听取承办人的意见，对告知的拟认定情形给予答复期限。',
      en: 'Before liability is determined the judge is heard on the findings disclosed, and has time to answer.',
    },
    readings: ['R-13.1'],
  },
  examination: {
    length: { months: 1 },
    cite: 'O3',
    says: {
      zh: '评查人应于收到案件之日起1个月内评查完毕。',
      en: 'The reviewer completes the examination within one month of receiving the case.',
    },
    readings: ['R-O3.3'],
  },
  delivery: {
    length: { workdays: 5 },
    cite: 'O3',
    says: {
      zh: '评查结束后，评查人应于5个工作日内将评查结论、评查报告等材料交质监办。',
      en: 'After the examination the reviewer delivers conclusion and report to the quality office within 5 working days.',
    },
    readings: [],
  },
  'reconsideration-request': {
    length: { days: 10 },
    cite: '24',
    says: {
      zh: '有不同意见的，可在决定作出后十日内申请复议一次。',
      en: 'Whoever disagrees may ask once for reconsideration within ten days after the decision.',
    },
    readings: ['R-24.1'],
  },
  reconsideration: {
    length: { months: 1 },
    cite: '24',
    says: {
      zh: '应在收到复议申请后一个月内进行复议。',
      en: 'The reconsideration takes place within one month of receipt of the request.',
    },
    readings: ['R-24.2'],
  },
  'quarterly-meeting': {
    length: 'quarter',
    cite: 'O3',
    says: {
      zh: '质监委原则上每季度召开一次会议。',
      en: 'The quality committee meets once a quarter as a rule.',
    },
    readings: [],
  },
  prompt: {
    length: { workdays: 1 },
    cite: 'O3',
    says: {
      zh: '“及时”以下一个工作日为目标，逾期不构成违反规定。',
      en: '"Promptly" has the next working day as its target; missing it is not a violation.',
    },
    readings: [],
  },
};

export function clockEnd(
  name: ClockName,
  from: CourtDate,
  calendar: WorkCalendar,
  readings: ClockReadings,
): Explained<Due> {
  const clock = clocks[name];
  const first: Reason[] = [{ cite: clock.cite, says: clock.says }];
  if (clock.length === 'quarter') return due(quarterEnd(from), calendar, first);
  const length = clock.length === 'R-13.1' ? { workdays: Number(readings['R-13.1']) } : clock.length;
  const end = periodEnd(length, from, calendar);
  return {
    value: end.value,
    because: [...first, ...clock.readings.map((id) => resting(id, readings)), ...end.because],
  };
}

const points: Readonly<Record<string, Text>> = {
  'R-O3.1': {
    zh: '“收到通知之日”按口径R-O3.1确定。',
    en: 'The day on which the notice was received is settled by reading R-O3.1.',
  },
  'R-O3.3': {
    zh: '“收到案件之日”按口径R-O3.3确定。',
    en: 'The day on which the case was received is settled by reading R-O3.3.',
  },
  'R-24.1': {
    zh: '“决定作出后十日”的起算日按口径R-24.1确定。',
    en: 'The day from which the ten days run is settled by reading R-24.1.',
  },
  'R-24.2': {
    zh: '“一个月内进行复议”的含义按口径R-24.2确定。',
    en: 'What must have happened within the month is settled by reading R-24.2.',
  },
};

function resting(id: string, readings: ClockReadings): Reason {
  const point = points[id];
  if (point) return { cite: id, says: point };
  const days = readings['R-13.1'];
  return reason(
    id,
    `答复期限按口径为${days}个工作日。`,
    `By this reading the time to answer is ${days} working day(s).`,
  );
}
