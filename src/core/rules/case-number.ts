import { type Explained, explained, reason } from '../kernel/reason.ts';
import type { Text } from '../kernel/text.ts';
import { type CaseCategory, categoryOf, isKnownType } from './case-types.ts';

export const quotes = ['评查登记表应包括案号、案由、当事人、立案时间、结案时间、办案周期'] as const;

export interface CaseNumber {
  readonly ok: true;
  readonly normalized: string;
  readonly year: number;
  readonly court: string;
  readonly type: string;
  readonly serial: number;
  /** 之一 and the like. */
  readonly suffix?: string;
  readonly form: 'current' | 'before-2016';
  readonly category: CaseCategory | null;
  readonly warnings: readonly Text[];
}

export interface NoCaseNumber {
  readonly ok: false;
  readonly reason: Text;
}

const PROVINCES = '京津冀晋内辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔云藏陕甘青宁新兵军';
const COURT = new RegExp(`^(最高法|[${PROVINCES}])(\\d*)(\\D+)$`);
const CODE = new RegExp(`^(最高法|[${PROVINCES}])(\\d*)$`);
const WHOLE = /^[([〔【{〈《](\d{4})[)\]〕】}〉》](.*?)(第?)(\d+)(-\d+)?号(之[一二三四五六七八九十百\d]+)?$/;
const FIRST_YEAR = 2016;

/** Where the type begins in an old number. */
const KIND = /[刑民行执赔商知]/;

/** What `WHOLE` finds: the whole, year, court and type, 第, serial, dash, branch. */
type Parts = readonly [string, string, string, string, string, string?, string?];

/** Reads a case number; the number has to be the whole text. */
export function parseCaseNumber(text: string): Explained<CaseNumber | NoCaseNumber> {
  const plain = text.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '');
  if (plain === '') return refused('案号为空。', 'The text is empty.');
  const match = WHOLE.exec(plain);
  if (!match) {
    return refused(
      '案号应由带括号的四位年份、法院代字、类型代字、编号和“号”组成，前后没有其他文字。',
      'A case number is a year of four digits in brackets, court, type, serial and 号, with nothing before or after.',
    );
  }
  const [, yearText, body, ordinal, serialText, dash = '', branch = ''] = match as unknown as Parts;
  const serial = Number(serialText);
  if (serial === 0) return refused('编号不能为0。', 'The serial number is 0.');
  if (serialText.replace(/^0+/, '').length > 9)
    return refused('编号过长。', 'The serial number is too long.');
  const shared = { year: Number(yearText), serial, dash, branch };
  const old = ordinal !== '' || body.endsWith('字');
  return old ? beforeReform(body.replace(/字$/, ''), shared) : current(body, shared);
}

interface Shared {
  readonly year: number;
  readonly serial: number;
  /** `-1` and the like after an old serial. */
  readonly dash: string;
  readonly branch: string;
}

function current(body: string, shared: Shared): Explained<CaseNumber | NoCaseNumber> {
  const match = COURT.exec(body);
  if (!match) return noCourt();
  const [, name, code, type] = match as unknown as readonly [string, string, string, string];
  const right = codeOf(name + code);
  if (right !== 'right') return right;
  if (!/^\p{Script=Han}+$/u.test(type)) {
    return refused('类型代字应为汉字。', 'The type is written in Chinese characters.');
  }
  const warnings: Text[] = [];
  if (!isKnownType(type)) {
    warnings.push({ zh: `没有见过的类型代字“${type}”。`, en: `The type ${type} is not known.` });
  }
  if (shared.year < FIRST_YEAR || shared.year > 2199) {
    warnings.push({
      zh: `这种案号自${FIRST_YEAR}年起使用，与${shared.year}年不符。`,
      en: `This form is used since ${FIRST_YEAR}, which does not fit the year ${shared.year}.`,
    });
  }
  const court = name + code;
  return read(shared, 'current', court, type, `${court}${type}${shared.serial}`, warnings);
}

function noCourt(): Explained<NoCaseNumber> {
  return refused(
    '法院代字应为省、自治区、直辖市简称（或最高法）和数字代码，其后为类型代字。',
    'The court is the short name of a province (or 最高法) and a numeric code, followed by the type.',
  );
}

/** A court with a numeric code, which has two digits or four in either form. */
function codeOf(court: string): 'right' | Explained<NoCaseNumber> {
  const match = CODE.exec(court);
  if (!match) return noCourt();
  const [, name, code] = match as unknown as readonly [string, string, string];
  return [0, 2, 4].includes(code.length) && (name !== '最高法' || code === '')
    ? 'right'
    : refused('法院代字的数字代码应为两位或四位。', 'The court’s numeric code has two or four digits.');
}

/** Whether this can be the code of a court: a province with two or four digits or none, or the Supreme People’s Court. */
export function isCourtCode(code: string): boolean {
  return codeOf(code) === 'right';
}

function beforeReform(body: string, shared: Shared): Explained<CaseNumber | NoCaseNumber> {
  const full = body.replace(/[([〔]/g, '（').replace(/[)\]〕]/g, '）');
  if (!/^[\p{Script=Han}\d（）]+$/u.test(full) || !/^\p{Script=Han}/u.test(full)) {
    return refused('法院代字和类型代字应为汉字。', 'Court and type are written in Chinese characters.');
  }
  const warnings: Text[] = [];
  const found = full.slice(1).search(KIND) + 1;
  let [court, type] =
    found > 0 ? [full.slice(0, found), full.slice(found)] : [full.slice(0, 1), full.slice(1)];
  if (found === 0 && KIND.test(full) && full.length > 1) {
    [court, type] = ['最高法', full];
    warnings.push({
      zh: '没有法院代字，旧案号中为最高人民法院。',
      en: 'No court is named; in the old form that is the Supreme People’s Court.',
    });
  } else if (found === 0) {
    warnings.push({ zh: `没有见过的类型代字“${type}”。`, en: `The type ${type} is not known.` });
  }
  if (type === '') return refused('没有类型代字。', 'The type is missing.');
  if (/\d/.test(court)) {
    const numbered = codeOf(court);
    if (numbered !== 'right') return numbered;
  }
  if (shared.year >= FIRST_YEAR || shared.year < 1949) {
    warnings.push({
      zh: `这种案号用于${FIRST_YEAR}年以前，与${shared.year}年不符。`,
      en: `This form was used before ${FIRST_YEAR}, which does not fit the year ${shared.year}.`,
    });
  }
  return read(shared, 'before-2016', court, type, `${full}字第${shared.serial}`, warnings);
}

function read(
  { year, serial, dash, branch }: Shared,
  form: CaseNumber['form'],
  court: string,
  type: string,
  middle: string,
  warnings: readonly Text[],
): Explained<CaseNumber> {
  const normalized = `（${String(year).padStart(4, '0')}）${middle}${dash}号${branch}`;
  const suffix = dash + branch;
  const number: CaseNumber = {
    ok: true,
    normalized,
    year,
    court,
    type,
    serial,
    ...(suffix && { suffix }),
    form,
    category: categoryOf(type),
    warnings,
  };
  return explained(number, [
    reason(
      'law:Provisions on Case Numbers of the People’s Courts',
      `年份${year}，法院${court}，类型${type}，编号${serial}。`,
      `Year ${year}, court ${court}, type ${type}, serial ${serial}.`,
    ),
  ]);
}

function refused(zh: string, en: string): Explained<NoCaseNumber> {
  return explained({ ok: false, reason: { zh, en } }, [reason('11', zh, en)]);
}
