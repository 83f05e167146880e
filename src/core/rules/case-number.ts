import type { Category } from '../../vocabulary/court.ts';
import { type Explained, explained, reason } from '../kernel/reason.ts';
import type { Text } from '../kernel/text.ts';
import { categoryOf, isKnownType } from './case-types.ts';
import { judgeCourtCode, PROVINCES } from './court-codes.ts';
import { type OldBody, readOldBody } from './old-case-types.ts';

export const quotes = ['评查登记表应包括案号、案由、当事人、立案时间、结案时间、办案周期'] as const;

export interface CaseNumber {
  readonly ok: true;
  readonly normalized: string;
  readonly year: number;
  readonly court: string;
  readonly type: string;
  readonly serial: number;
  /** 之一, -2 and the like: a paper or a part of the same case. */
  readonly suffix?: string;
  readonly form: 'current' | 'before-2016';
  readonly category: Category | null;
  readonly warnings: readonly Text[];
}

export interface NoCaseNumber {
  readonly ok: false;
  readonly reason: Text;
  /** Where the text holds several: those that could be read, in their normal form. */
  readonly numbers?: readonly string[];
}

type Answer = Explained<CaseNumber | NoCaseNumber>;

const BRANCH = '之[一二三四五六七八九十百\\d]+|-\\d+';
const YEAR = '[([〔【{〈《]\\d{4}[)\\]〕】}〉》]';
const WHOLE = new RegExp(`^[([〔【{〈《](\\d{4})[)\\]〕】}〉》](.*?)(第?)(\\d+)(-\\d+)?号((?:${BRANCH})?)$`);
const SEVERAL = new RegExp(`${YEAR}[^([〔【{〈《]*?\\d号(?:${BRANCH})?`, 'g');
/** 123、124号: serials that share year, court and type. */
const SERIALS = new RegExp(`^(${YEAR}.*?)(\\d+(?:[、,;和与及]第?\\d+)+)号$`);
const CURRENT = new RegExp(`^(最高法|[${PROVINCES}])(\\d*)(\\D+)$`);
const FIRST_YEAR = 2016;

/** Where the type begins in an old number that nothing else is known of. */
const KIND = /[刑民行执赔商知]/;

/** What `WHOLE` finds: the whole, year, court and type, 第, serial, dash, branch. */
type Parts = readonly [string, string, string, string, string, string?, string?];

/** Reads a case number; the number has to be the whole text, and the only one in it. */
export function parseCaseNumber(text: string): Answer {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]/g, '')
    .replace(/[—–−]/g, '-');
  if (plain === '') return refused('案号为空。', 'The text is empty.');
  const several = severalIn(plain);
  if (several.length > 1) return tooMany(several);
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

/**
 * One case is one case: court, year, type and serial say which, in either form, whatever suffix or 字第 is written with it.
 * Texts that are no case number are the same only when they are written alike.
 */
export function caseIdentity(text: string): string {
  // every case number ends in 号 or after it: what has none is not worth a closer look
  const value = text.includes('号') ? parseCaseNumber(text).value : undefined;
  if (!value?.ok) return text;
  return `${value.year}/${value.court}/${value.type}/${value.serial}`;
}

function severalIn(plain: string): readonly string[] {
  const [, shared, serials] = SERIALS.exec(plain) ?? [];
  if (shared && serials) return serials.split(/[、,;和与及]第?/).map((serial) => `${shared}${serial}号`);
  return plain.match(SEVERAL) ?? [];
}

function tooMany(found: readonly string[]): Answer {
  const numbers = found.flatMap((each) => {
    const { value } = parseCaseNumber(each);
    return value.ok ? [value.normalized] : [];
  });
  const { value, because } = refused(
    '这里有多个案号，一次只能填一个。',
    'There are several case numbers here; one can be given at a time.',
  );
  return { value: { ...value, numbers }, because };
}

interface Shared {
  readonly year: number;
  readonly serial: number;
  /** `-1` and the like after an old serial. */
  readonly dash: string;
  readonly branch: string;
}

function current(body: string, shared: Shared): Answer {
  const match = CURRENT.exec(body);
  // before 2016 字 was left out now and then: 阿中法刑初101号
  if (!match && shared.year < FIRST_YEAR && readOldBody(body)?.court) return beforeReform(body, shared);
  if (!match) return noCourt();
  const [, name, code, type] = match as unknown as readonly [string, string, string, string];
  const wrong = wrongCode(name + code);
  if (wrong) return wrong;
  if (!/^\p{Script=Han}+$/u.test(type)) {
    return refused('类型代字应为汉字。', 'The type is written in Chinese characters.');
  }
  const warnings = isKnownType(type) ? [] : [unknownType(type)];
  if (shared.year < FIRST_YEAR || shared.year > 2199) {
    warnings.push({
      zh: `这种案号自${FIRST_YEAR}年起使用，与${shared.year}年不符。`,
      en: `This form is used since ${FIRST_YEAR}, which does not fit the year ${shared.year}.`,
    });
  }
  const court = name + code;
  return read(shared, 'current', court, type, `${court}${type}${shared.serial}`, warnings);
}

function unknownType(type: string): Text {
  return { zh: `没有见过的类型代字“${type}”。`, en: `The type ${type} is not known.` };
}

function noCourt(): Explained<NoCaseNumber> {
  return refused(
    '法院代字应为省、自治区、直辖市简称（或最高法）和数字代码，其后为类型代字。',
    'The court is the short name of a province (or 最高法) and a numeric code, followed by the type.',
  );
}

/** A court with a numeric code, which has two digits or four in either form. */
function wrongCode(court: string): Explained<NoCaseNumber> | undefined {
  const found = judgeCourtCode(court);
  if (found === 'right') return undefined;
  if (found === 'unknown-name') return noCourt();
  return refused('法院代字的数字代码应为两位或四位。', 'The court’s numeric code has two or four digits.');
}

function beforeReform(body: string, shared: Shared): Answer {
  const full = body.replace(/[([〔]/g, '（').replace(/[)\]〕]/g, '）');
  if (!/^[\p{Script=Han}\d（）]+$/u.test(full) || !/^\p{Script=Han}/u.test(full)) {
    return refused('法院代字和类型代字应为汉字。', 'Court and type are written in Chinese characters.');
  }
  const known = readOldBody(full);
  const found = known ?? guessed(full);
  if ('value' in found) return found;
  const { court, type } = found;
  const odd = oddDigits(court);
  if (odd && 'value' in odd) return odd;
  const warnings = known ? [] : [unknownType(type)];
  if (odd) warnings.push(odd);
  if (court === '') {
    warnings.push({
      zh: '没有法院代字，旧案号中为最高人民法院。',
      en: 'No court is named; in the old form that is the Supreme People’s Court.',
    });
  }
  if (shared.year >= FIRST_YEAR || shared.year < 1949) {
    warnings.push({
      zh: `这种案号用于${FIRST_YEAR}年以前，与${shared.year}年不符。`,
      en: `This form was used before ${FIRST_YEAR}, which does not fit the year ${shared.year}.`,
    });
  }
  return read(shared, 'before-2016', court || '最高法', type, `${full}字第${shared.serial}`, warnings);
}

/** Where no known type ends the text: the first kind after the court's first character begins one that is not known. */
function guessed(body: string): OldBody | Explained<NoCaseNumber> {
  if (body.includes('法院')) {
    return refused(
      '法院全称之后没有可以识别的类型代字。',
      'After the court, written in words, no known type follows.',
    );
  }
  const at = body.slice(1).search(KIND) + 1 || 1;
  const type = body.slice(at);
  return type === '' ? refused('没有类型代字。', 'The type is missing.') : { court: body.slice(0, at), type };
}

/** Some courts numbered their chambers: 海7执. Three digits and more, or digits after a province, are meant as a code. */
function oddDigits(court: string): Text | Explained<NoCaseNumber> | undefined {
  if (!/\d/.test(court)) return undefined;
  const [, name = '', digits = ''] = /^(\D+)(\d+)$/.exec(court) ?? [];
  if (name === '')
    return refused('法院代字和类型代字应为汉字。', 'Court and type are written in Chinese characters.');
  if (digits.length > 2 || PROVINCES.includes(name) || name === '最高法') return wrongCode(court);
  return { zh: `没有见过的法院代字“${court}”。`, en: `The court ${court} is not known.` };
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
