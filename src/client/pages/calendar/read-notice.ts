/** Days off and weekend days worked, as a State Council notice says them, and the sentences that were not understood. */
export interface NoticeDays {
  readonly off: readonly string[];
  readonly work: readonly string[];
  readonly unread: readonly string[];
}

const DAY_MS = 86_400_000;
const LONGEST_DAYS = 31;

const SPAN = /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:至(?:(?:(\d{4})年)?(\d{1,2})月)?(\d{1,2})日)?/g;
const OFF = /放假|补休|公休|调休/;
const WORKED = /上班/;
/** A clause that is nothing but days: its verb follows in the next. */
const ONLY_DAYS = /^[\d年月日至、和及，,其中\s]+$/;

/**
 * Reads the days from the text of a notice: “1月1日至3日放假”, “4月5日放假，4月7日（星期一）补休”, “2月14日（周六）、2月28日（周六）
 * 上班”. A sentence that names days and isn't understood is given back as it stands. What is read is shown to whoever enters
 * it, who checks every day; weekends within the days off are left in, the court’s calendar has them off anyway.
 */
export function readNotice(text: string, year: number): NoticeDays {
  const off = new Set<string>();
  const work = new Set<string>();
  const unread: string[] = [];
  for (const sentence of text.split(/[。；;\n]/)) {
    const read = readSentence(sentence, year);
    if (!read) unread.push(sentence.trim());
    for (const day of read?.off ?? []) off.add(day);
    for (const day of read?.work ?? []) work.add(day);
  }
  return { off: [...off].filter((day) => !work.has(day)).sort(), work: [...work].sort(), unread };
}

/** The days of a sentence; undefined where it names days and it isn't clear what of them. */
function readSentence(
  sentence: string,
  year: number,
): { readonly off: readonly string[]; readonly work: readonly string[] } | undefined {
  const bare = sentence.replace(/[（(][^）)]*[）)]/g, '');
  const off: string[] = [];
  const work: string[] = [];
  let waiting = '';
  for (const clause of bare.split(/[，,]/)) {
    const words = waiting + clause;
    const days = daysIn(words, year);
    waiting = '';
    if (days.length === 0) continue;
    if (ONLY_DAYS.test(clause)) waiting = `${words},`;
    else if (OFF.test(clause) && !WORKED.test(clause)) off.push(...days);
    else if (WORKED.test(clause) && !OFF.test(clause) && days.every(isWeekend)) work.push(...days);
    else return undefined;
  }
  const said = /共(\d+)天/.exec(bare)?.[1];
  const names = /\d月\d+日/.test(sentence);
  const understood = !names || off.length + work.length > 0;
  const counted = said === undefined || off.length === 0 || Number(said) === new Set(off).size;
  return waiting === '' && understood && counted ? { off, work } : undefined;
}

function daysIn(words: string, year: number): string[] {
  const days: string[] = [];
  for (const match of words.matchAll(SPAN)) {
    const [, saidYear, month = '', first = '', saidLastYear, lastMonth = month, last = first] = match;
    // 12月30日至1月1日 of the notice for a year begins in the year before
    const crosses = Number(lastMonth) < Number(month);
    const lastYear = Number(saidLastYear ?? (crosses || !saidYear ? year : saidYear));
    const firstYear = Number(saidYear ?? (crosses ? lastYear - 1 : year));
    const from = Date.UTC(firstYear, Number(month) - 1, Number(first));
    const to = Date.UTC(lastYear, Number(lastMonth) - 1, Number(last));
    for (let day = from; day <= to && day < from + LONGEST_DAYS * DAY_MS; day += DAY_MS)
      days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
