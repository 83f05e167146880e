import { type CourtDate, courtDateFrom, isCourtDate } from '../../core/time/court-date.ts';

const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const DAYS_TO_1904 = 1462;
const DAY_MS = 86_400_000;
const BEIJING_MS = 8 * 3_600_000;

const DIGITS = '〇一二三四五六七八九';
const WEEKDAY = /[(（]?(?:星期|周|礼拜)[一二三四五六日天][)）]?/g;
/** What may stand behind a day: a time of day in figures or words. */
const TIME =
  /(?:T|\s|上午|下午|凌晨|晚上|中午)*\d{1,2}(?:[:：]\d{1,2}){1,2}(?:\.\d+)?\s*(?:[AP]M)?$|(?:上午|下午|凌晨|晚上|中午)?\s*\d{1,2}[时点](?:\d{1,2}分|半|整)?(?:\d{1,2}秒)?$/i;

/**
 * A day as workbooks write it: 2026-3-2, 2026.3.2, 2026年3月2日 or 号, 二〇二六年三月二日, 20260302, with a weekday or a
 * time behind it, or the number of a spreadsheet program. Nothing is guessed: of 7/3/2019 or 19.7.3 nobody knows.
 */
export function readDay(text: string, since1904 = false): CourtDate | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^['‘’]/, '');
  const universal = inBeijing(plain);
  if (universal) return universal;
  const day = withArabicDigits(plain.replace(WEEKDAY, ' ').trim()).replace(TIME, '').replace(/\s/g, '');
  const match =
    /^(\d{4})([-/.、。年])(\d{1,2})(?:\2|月)(\d{1,2})[日号]?[.。]?$/.exec(day) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(day);
  if (match) return dayFrom(Number(match[1]), Number(match[3]), Number(match[4]));
  if (!/^[1-6]\d{4}(?:\.\d+)?$/.test(day)) return undefined;
  const serial = Math.floor(Number(day) + 1e-7) + (since1904 ? DAYS_TO_1904 : 0);
  const found = new Date(EXCEL_EPOCH + serial * DAY_MS).toISOString().slice(0, 10);
  return serial >= 20_000 && isCourtDate(found) ? found : undefined;
}

function dayFrom(year: number, month: number, day: number): CourtDate | undefined {
  const found = courtDateFrom(year, month, day);
  return isCourtDate(found) ? found : undefined;
}

/** An instant of a program (2019-07-02T16:00:00Z) is the day that it was in Beijing. */
function inBeijing(text: string): CourtDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})$/.test(text)) return undefined;
  const at = Date.parse(text);
  const found = Number.isNaN(at) ? '' : new Date(at + BEIJING_MS).toISOString().slice(0, 10);
  return isCourtDate(found) ? found : undefined;
}

/** 二〇一九年十二月二十日 in figures; other texts stay as they are. */
function withArabicDigits(text: string): string {
  const parts =
    /^([〇○零oO一二三四五六七八九]{4})年([〇一二三四五六七八九十]{1,3})月([〇一二三四五六七八九十廿卅]{1,3})([日号]?)(.*)$/.exec(
      text.replace(/\s/g, ''),
    );
  if (!parts) return text;
  const [, year = '', month = '', day = '', , rest = ''] = parts;
  const figures = [...year.replace(/[○零oO]/g, '〇')].map((digit) => DIGITS.indexOf(digit)).join('');
  return `${figures}年${below100(month)}月${below100(day)}日${rest}`;
}

function below100(words: string): number {
  const [tens, ones] = words.replace('廿', '二十').replace('卅', '三十').split('十');
  const digit = (word: string | undefined) => Math.max(0, DIGITS.indexOf((word ?? '').at(-1) ?? '〇'));
  return words.includes('十') || /[廿卅]/.test(words)
    ? (tens === '' ? 1 : digit(tens)) * 10 + digit(ones)
    : digit(tens);
}
