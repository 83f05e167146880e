/** Days off and weekend days worked, as a State Council notice says them. */
export interface NoticeDays {
  readonly off: readonly string[];
  readonly work: readonly string[];
}

const SPAN = /(\d{1,2})月(\d{1,2})日(?:（[^）]*）)?(?:至(?:(\d{1,2})月)?(\d{1,2})日(?:（[^）]*）)?)?/g;

/** What stands before each “放假” and each “上班”. */
const SAID = /[^放上]*?(?:日|）)[^放上]*?(?:放假|上班)/g;
const WORKED = /上班$/;

/**
 * Reads the days from the text of a notice: “1月1日至3日放假”, “2月14日（周六）、2月28日（周六）上班”. What is read is shown to
 * whoever enters it, who checks every day; weekends within the days off are left out where the court’s calendar has them off anyway.
 */
export function readNotice(text: string, year: number): NoticeDays {
  const off = new Set<string>();
  const work = new Set<string>();
  for (const sentence of text.split(/[。；;\n]/))
    for (const part of sentence.matchAll(SAID)) {
      const into = WORKED.test(part[0]) ? work : off;
      for (const day of daysIn(part[0], year)) into.add(day);
    }
  return { off: [...off].filter((day) => !work.has(day)).sort(), work: [...work].sort() };
}

function daysIn(words: string, year: number): string[] {
  const days: string[] = [];
  for (const match of words.matchAll(SPAN)) {
    const [, month = '', first = '', lastMonth = month, last = first] = match;
    const from = Date.UTC(year, Number(month) - 1, Number(first));
    const to = Date.UTC(year, Number(lastMonth) - 1, Number(last));
    for (let day = from; day <= to && days.length < 120; day += 86_400_000)
      days.push(new Date(day).toISOString().slice(0, 10));
  }
  return days;
}
