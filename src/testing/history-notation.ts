import type { Finding } from '../core/rules/art28-units.ts';
import type { CourtDate } from '../core/time/court-date.ts';

const GRADES = { m: 'minor', o: 'ordinary', M: 'major', U: 'unlawful' } as const;
const SHARES = { f: 'full', p: 'primary', s: 'secondary' } as const;

/**
 * A history in short: `mp 2020-01-10, Ms 2020-03-01 =c1 +2`: grade (m, o, M, U) and share (f, p, s), the counting day,
 * the case where it matters (otherwise each its own; `=c1/c2` a judgment with two numbers), months given by the committee. The ids are f1, f2, …
 */
export function history(text: string): Finding[] {
  return text.split(',').map((part, place) => {
    const match = /^([moMU])([fps]) (\d{4}-\d{2}-\d{2})(?: =([\w/]+))?(?: \+(\d+))?$/.exec(part.trim());
    if (!match) throw new Error(`not a finding: ${part}`);
    const [, grade, share, on, name, months] = match;
    return {
      id: `f${place + 1}`,
      case: name?.split('/')[0] ?? `case-${place + 1}`,
      ...(name?.includes('/') && { otherCases: name.split('/').slice(1) }),
      on: on as CourtDate,
      grade: GRADES[grade as keyof typeof GRADES],
      share: SHARES[share as keyof typeof SHARES],
      ...(grade === 'U' && { externalDocument: '吉法惩字〔2020〕1号' }),
      ...(months !== undefined && { committeeMonths: Number(months) }),
    };
  });
}

/** Readings in short: `R-28.1=calendar-year R-29.1=yes`, or `-` for the defaults. */
export function readingsIn(text: string): Record<string, string> {
  return Object.fromEntries(
    text
      .split(' ')
      .filter((pair) => pair !== '' && pair !== '-')
      .map((pair) => pair.split('=') as [string, string]),
  );
}
