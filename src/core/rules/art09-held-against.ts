import { type Explained, explained, type Reason, reason } from '../kernel/reason.ts';
import type { Text } from '../kernel/text.ts';
import { addMonths, type CourtDate, daysBetween } from '../time/court-date.ts';
import { parseCaseNumber } from './case-number.ts';

export const quotes = [
  '超审理期限、执行期限较长的案件',
  '长期未结案件、久押不决案件和下级法院提请双向评查案件',
  '下级法院对本院改判或发回重审有明显分歧意见的案件',
  '被上级法院改判或发回重审、提审或指令再审的案件',
  '本院提起再审并改判的案件',
  '仍被检察机关提起抗诉或发送检察建议的案件',
  '被国家赔偿程序决定予以国家赔偿',
] as const;

/** What is known of a case that is to be reviewed on a ground. */
export interface CaseData {
  readonly court: { readonly code: string; readonly level: 'basic' | 'intermediate' | 'high' };
  readonly category?: string | undefined;
  readonly filedOn?: CourtDate | undefined;
  readonly closedOn?: CourtDate | undefined;
  /** Since when an accused has been held. */
  readonly detainedOn?: CourtDate | undefined;
  /** The day by which a case that is not closed is judged. */
  readonly today: CourtDate;
  /** Days beyond the limit for trial or enforcement; missing where it could not be computed. */
  readonly overdueDays?: number | undefined;
  /** The registrar says that it is beyond its limit, whatever was computed, and gives the reason. */
  readonly beyondAsEntered?: boolean | undefined;
  /** The paper by which the case came to review. */
  readonly document?: { readonly type: string; readonly number: string } | undefined;
}

/** `open`: the data may be incomplete, and the ground holds with a reason. */
export type Held = 'met' | 'open' | 'unmet';
type Result = Explained<Held>;

export type GroundReadings = Readonly<Record<'R-9.5' | 'R-O2.1' | 'R-O2.2', string>>;

/** Whether the data bear out the ground for which a case is to be reviewed (9, O2); the reasons hold the figure. */
export function heldAgainst(ground: string, data: CaseData, readings: GroundReadings): Result {
  switch (ground) {
    case '9(1)':
    case '9(2)':
    case '9(6)':
    case '9(8)':
      return byPaper(ground, data);
    case '9(3)':
    case 'O2-two-way':
      return withLowerCourts(ground, data);
    case '9(5)':
      return beyondLimit(data, readings);
    case 'O2-long-pending':
      return longPending(data, readings);
    case 'O2-prolonged-detention':
      return prolongedDetention(data, readings);
    default:
      // what these say of a case is nothing that its data know
      return explained('met', []);
  }
}

function withLowerCourts(ground: string, { court }: CaseData): Result {
  if (court.level !== 'basic') return explained('met', []);
  const cite = ground === '9(3)' ? '9(3)' : 'O2';
  return explained('unmet', [
    reason(cite, '本院是基层人民法院，没有下级法院', 'this is a basic court, which has no lower courts'),
  ]);
}

function beyondLimit(data: CaseData, readings: GroundReadings): Result {
  const allowed = readings['R-9.5'] === 'any-excess' ? 0 : Number(readings['R-9.5']);
  if (data.beyondAsEntered)
    return explained('met', [
      reason('9(5)', '登记为超审理或执行期限', 'it is entered as beyond its time limit'),
    ]);
  const days = data.overdueDays;
  if (days === undefined)
    return explained('open', [
      reason('9(5)', '没有填写审理程序，期限无从计算', 'no procedure was entered, so no limit was computed'),
    ]);
  const met = days > allowed;
  return explained(met ? 'met' : 'unmet', [
    reason(
      'R-9.5',
      `超期${days}日，按口径须超过${allowed}日`,
      `it is ${days} day(s) beyond its limit; by this reading it has to be more than ${allowed}`,
    ),
  ]);
}

function longPending(data: CaseData, readings: GroundReadings): Result {
  const asked = Number(readings['R-O2.1']);
  if (!data.filedOn) return unknownFiling('O2');
  const until = data.closedOn ?? data.today;
  const met = addMonths(data.filedOn, asked) <= until;
  return explained(met ? 'met' : 'unmet', [
    reason(
      'R-O2.1',
      `自立案（${data.filedOn}）至${until}共${daysBetween(data.filedOn, until)}日，按口径须满${asked}个月`,
      `from filing (${data.filedOn}) to ${until} it was pending for ${daysBetween(data.filedOn, until)} day(s); by this reading it takes ${asked} month(s)`,
    ),
  ]);
}

const MONTHS_A_YEAR = 12;

function prolongedDetention(data: CaseData, readings: GroundReadings): Result {
  const asked = Number(readings['R-O2.2']);
  if (data.category !== undefined && data.category !== 'criminal')
    return explained('unmet', [
      reason('O2', '该案不是刑事案件，没有羁押', 'it is not a criminal case, and nobody is detained in it'),
    ]);
  const since = data.detainedOn ?? data.filedOn;
  if (!since) return unknownFiling('O2');
  const until = data.closedOn ?? data.today;
  const met = addMonths(since, MONTHS_A_YEAR * asked) <= until;
  const days = daysBetween(since, until);
  // somebody may have been held before the case was filed
  const held: Held = met ? 'met' : data.detainedOn ? 'unmet' : 'open';
  return explained(held, [
    data.detainedOn
      ? reason(
          'R-O2.2',
          `自羁押（${since}）至${until}共${days}日，按口径须满${asked}年`,
          `from the detention (${since}) to ${until} there are ${days} day(s); by this reading it takes ${asked} year(s)`,
        )
      : reason(
          'R-O2.2',
          `未填羁押之日，自立案（${since}）计至${until}共${days}日，按口径须满${asked}年`,
          `the day of detention is not entered; from filing (${since}) to ${until} there are ${days} day(s), and by this reading it takes ${asked} year(s)`,
        ),
  ]);
}

function unknownFiling(cite: string): Result {
  return explained('open', [reason(cite, '不知何日立案', 'the day of filing is not known')]);
}

/** What the paper of a ground has to be, told by its kind and number. */
const papers: Readonly<
  Record<string, { readonly is: RegExp; readonly words: Text; readonly of?: 'own' | 'other' }>
> = {
  '9(1)': {
    is: /判决|裁定|决定|judg|ruling|order|decision/i,
    words: {
      zh: '上级法院改判、发回重审、提审或者指令再审的裁判文书',
      en: 'the superior court’s judgment or ruling that altered, remanded, took up or ordered a retrial',
    },
    of: 'other',
  },
  '9(2)': {
    is: /判决|裁定|调解|judg|ruling|mediation/i,
    words: { zh: '本院再审改判的裁判文书', en: 'this court’s own judgment or ruling on retrial' },
    of: 'own',
  },
  '9(6)': {
    is: /抗|检察建议|检建|protest|recommendation/i,
    words: { zh: '抗诉书或者检察建议书', en: 'the procuratorate’s protest or recommendation' },
  },
  '9(8)': {
    is: /赔|compensation/i,
    words: { zh: '决定予以国家赔偿的文书', en: 'the decision that awards State compensation' },
  },
};

function byPaper(ground: string, { court, document }: CaseData): Result {
  const asked = papers[ground];
  if (!asked) return explained('met', []);
  if (!document)
    return explained('open', [
      reason(ground, `缺少${asked.words.zh}`, `there is no document: it takes ${asked.words.en}`),
    ]);
  const named = `${document.type} ${document.number}`;
  const wrong = (zh: string, en: string): Result =>
    explained('open', [
      reason(
        ground,
        `所附“${named}”${zh}，应为${asked.words.zh}`,
        `“${named}” ${en}; it takes ${asked.words.en}`,
      ),
    ]);
  if (!asked.is.test(named)) return wrong('说明不了该事由', 'does not say so');
  const number = parseCaseNumber(document.number).value;
  const own = number.ok && number.court === court.code;
  if (asked.of === 'other' && own) return wrong('是本院文书', 'is a paper of this court');
  if (asked.of === 'own' && number.ok && !own) return wrong('不是本院文书', 'is no paper of this court');
  return explained('met', []);
}

/** The reasons in one sentence. */
export function figureOf(because: readonly Reason[]): Text {
  return {
    zh: because.map((each) => each.says.zh).join('；'),
    en: because.map((each) => each.says.en).join('; '),
  };
}
