/**
 * The sanctions once more, written straight from the page on the procedure, slowly and without any of the engine's
 * parts: only types are shared. The tests hold the engine to it on random histories under random readings.
 */
import type { SanctionResult } from '../core/rules/art28-29-sanctions.ts';
import type { Finding } from '../core/rules/art28-units.ts';
import type { CourtDate } from '../core/time/court-date.ts';

type Readings = Readonly<Record<string, string>>;
type ReadingsOn = (day: CourtDate) => Readings;
type NaiveResult = Omit<SanctionResult, 'because'>;

interface Count {
  day: string;
  by: string;
  grade: string;
  share: string;
  direct: boolean;
  used: boolean;
  cost: number;
}

const GRADES = ['minor', 'ordinary', 'major', 'unlawful'];
const SHARES = ['secondary', 'primary', 'full'];
const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'R-28.1': ['rolling', 'calendar-year'],
  'R-28.3': ['one-year', 'lifetime'],
  'R-28.4': ['counts-as-primary', 'does-not-count'],
  'R-28.5': ['top-up', 'additive'],
  'R-28.7': ['gravest-per-case', 'each'],
  'R-28.8': ['highest-rung-only', 'money-rung-stands'],
  'R-28.10': ['one-per-judgment', 'one-per-case-number'],
  'R-29.1': ['no', 'yes'],
  'R-29.3': ['major-only', 'any-grade'],
  'R-29.4': ['if-none-secondary', 'always'],
  'R-29.5': ['count', 'do-not-count'],
};

/** The result of each finding, by the readings of its counting day; what it is sensitive to is turned on every day. */
export function naiveSanctions(findings: readonly Finding[], readingsOn: ReadingsOn): NaiveResult[] {
  const results = once(findings, readingsOn);
  const essences = results.map(essence);
  const sensitive: string[][] = results.map(() => []);
  for (const [id, options] of Object.entries(OPTIONS)) {
    const turned = new Map<CourtDate, Readings>();
    for (const { on } of findings) {
      const readings = readingsOn(on);
      turned.set(on, { ...readings, [id]: options.find((option) => option !== readings[id])! });
    }
    once(findings, (day) => turned.get(day)!).forEach((other, place) => {
      if (essences[place] !== essence(other)) sensitive[place]!.push(id);
    });
  }
  return results.map((result, place) => ({ ...result, sensitiveTo: sensitive[place] as never }));
}

function essence({ rung, conversion, sanctions, proposals, allowanceMonths }: NaiveResult): string {
  return JSON.stringify([rung, conversion, sanctions, proposals, allowanceMonths]);
}

function once(findings: readonly Finding[], readingsOn: ReadingsOn): NaiveResult[] {
  const ordered = findings
    .map((finding, recorded) => ({ finding, recorded }))
    .sort((a, b) =>
      a.finding.on < b.finding.on ? -1 : a.finding.on > b.finding.on ? 1 : a.recorded - b.recorded,
    )
    .map(({ finding }) => finding);
  const counts: Count[] = [];
  const apart = (finding: Finding) => readingsOn(finding.on)['R-28.10'] === 'one-per-case-number';
  return ordered.map((finding) => {
    const readings = readingsOn(finding.on);
    const numbers = apart(finding) ? numbersOf(finding) : [finding.case];
    const left = numbers.filter(
      (number) => readings['R-28.7'] === 'each' || gravestOf(ordered, number, apart) === finding,
    );
    if (left.length === 0) return blank(finding.id, { absorbed: true });
    if (finding.grade === 'unlawful') {
      return blank(finding.id, {
        rung: '28(9)',
        counted: [finding.id],
        proposals: ['removal-from-judge-quota', 'refer-to-disciplinary-committee'],
      });
    }
    return countAll(finding, left.length, counts, readings);
  });
}

function numbersOf(finding: Finding): string[] {
  return finding.otherCases ? [...new Set([finding.case, ...finding.otherCases])] : [finding.case];
}

/** Every number is a count, and all is withheld for the highest rung that one of them reached. */
function countAll(finding: Finding, times: number, counts: Count[], readings: Readings): NaiveResult {
  const ORDER = ['28(1)', '28(2)', 'committee-decides', ...[3, 4, 5, 6, 7, 8].map((item) => `28(${item})`)];
  let best: { result: NaiveResult; made: Count } | undefined;
  for (let time = 0; time < times; time += 1) {
    const result = count(finding, counts, readings);
    const made = counts.at(-1)!;
    made.cost -= monthsGiven(finding, result);
    if (!best || ORDER.indexOf(result.rung!) >= ORDER.indexOf(best.result.rung!)) best = { result, made };
  }
  const bearer = best!.made.used ? counts.at(-1)! : best!.made;
  bearer.cost += monthsGiven(finding, best!.result);
  return best!.result;
}

function monthsGiven(finding: Finding, result: NaiveResult): number {
  return result.rung === 'committee-decides'
    ? (finding.committeeMonths ?? 0)
    : result.allowanceMonths.toWithhold;
}

/** Of everything that hangs together with a number through judgments that have several. */
function gravestOf(ordered: readonly Finding[], name: string, apart: (finding: Finding) => boolean): Finding {
  const names = new Set([name]);
  for (let before = 0; before < names.size; ) {
    before = names.size;
    for (const finding of ordered) {
      const numbers = numbersOf(finding);
      if (!apart(finding) && numbers.some((number) => names.has(number)))
        for (const number of numbers) names.add(number);
    }
  }
  const ofCase = ordered.filter((finding) => numbersOf(finding).some((number) => names.has(number)));
  const grade = Math.max(...ofCase.map((finding) => GRADES.indexOf(finding.grade)));
  const gravest = ofCase.filter((finding) => GRADES.indexOf(finding.grade) === grade);
  const share = Math.max(...gravest.map((finding) => SHARES.indexOf(finding.share)));
  return gravest.find((finding) => SHARES.indexOf(finding.share) === share)!;
}

function blank(finding: string, more: Partial<NaiveResult>): NaiveResult {
  return {
    finding,
    absorbed: false,
    rung: null,
    conversion: null,
    counted: [],
    sanctions: [],
    proposals: [],
    allowanceMonths: { rung: 0, credited: 0, toWithhold: 0 },
    ...more,
  };
}

function count(finding: Finding, counts: Count[], readings: Readings): NaiveResult {
  let now: Count = {
    day: finding.on,
    by: finding.id,
    grade: finding.grade,
    share: finding.share,
    direct: true,
    used: false,
    cost: 0,
  };
  let usedCost = 0;
  let conversion: NaiveResult['conversion'] = null;
  const chain = readings['R-29.1'] === 'yes';
  const anyGrade = readings['R-29.3'] === 'any-grade';
  for (const step of [1, 2, 3]) {
    const fits = (one: Count) => {
      if (!one.direct && !chain) return false;
      if (step === 1) return one.grade === 'minor';
      if (step === 2) return one.grade === 'ordinary';
      return one.share === 'secondary' && (anyGrade || one.grade === 'major');
    };
    if (!fits(now)) continue;
    const earlier = counts.filter((one) => !one.used && fits(one) && inYears(1, one.day, now.day, readings));
    if (earlier.length < 2) continue;
    const three = [earlier[0]!, earlier[1]!, now];
    three.forEach((one) => {
      one.used = true;
    });
    usedCost += earlier[0]!.cost + earlier[1]!.cost;
    const anySecondary = three.some((one) => one.share === 'secondary');
    let grade = step === 1 ? 'ordinary' : 'major';
    let share = anySecondary ? 'secondary' : 'primary';
    if (step === 2 && readings['R-29.4'] === 'always') share = 'primary';
    if (step === 3) {
      share = 'primary';
      if (anyGrade) grade = GRADES[Math.min(...three.map((one) => GRADES.indexOf(one.grade)))]!;
    }
    conversion = { from: three.map((one) => one.by), to: grade, share } as NaiveResult['conversion'];
    now = { day: finding.on, by: finding.id, grade, share, direct: false, used: false, cost: 0 };
  }
  counts.push(now);
  return stand(finding, now, counts, usedCost, conversion, readings);
}

const LADDER: Readonly<Record<string, readonly [number, readonly string[], readonly string[]]>> = {
  '28(1)': [0, ['order-to-rectify'], []],
  '28(2)': [0, ['admonition'], []],
  '28(3)': [1, ['criticism-and-education', 'withhold-allowance'], []],
  '28(4)': [2, ['written-self-criticism', 'withhold-allowance'], []],
  '28(5)': [3, ['circulated-criticism', 'withhold-allowance'], []],
  '28(6)': [6, ['circulated-criticism', 'withhold-allowance'], []],
  '28(7)': [12, ['withhold-allowance'], ['transfer-from-adjudication']],
  '28(8)': [0, [], ['removal-from-judge-quota']],
};

function stand(
  finding: Finding,
  now: Count,
  counts: Count[],
  usedCost: number,
  conversion: NaiveResult['conversion'],
  readings: Readings,
): NaiveResult {
  const primary = (one: Count) =>
    one.share === 'primary' || (one.share === 'full' && readings['R-28.4'] === 'counts-as-primary');
  const converted = readings['R-29.5'] === 'count';
  const alone = !now.direct && !converted;
  const same = counts.filter(
    (one) =>
      one === now ||
      (!alone &&
        !one.used &&
        one.grade === now.grade &&
        (one.direct || converted) &&
        (now.grade !== 'major' || primary(one))),
  );
  if (now.grade === 'major' && !primary(now)) {
    now.cost = (finding.committeeMonths ?? 0) + usedCost;
    return blank(finding.id, { rung: 'committee-decides', conversion });
  }
  const oneYear = same.filter((one) => inYears(1, one.day, now.day, readings));
  let counted = oneYear;
  let rung: string;
  let money: string;
  if (now.grade === 'minor' || now.grade === 'ordinary') {
    if (readings['R-28.3'] === 'lifetime') counted = same;
    const first = now.grade === 'minor' ? 1 : 3;
    rung = `28(${counted.length === 1 ? first : first + 1})`;
    money = rung;
  } else {
    money = `28(${4 + Math.min(3, oneYear.length)})`;
    rung = money;
    const twoYears = same.filter((one) => inYears(2, one.day, now.day, readings));
    const year = Number(now.day.slice(0, 4));
    const running = same.filter((one) => Number(one.day.slice(0, 4)) >= year - 2);
    const years = new Set(running.map((one) => one.day.slice(0, 4)));
    if (twoYears.length >= 5) {
      rung = '28(8)';
      counted = twoYears;
    } else if (years.size === 3) {
      rung = '28(8)';
      counted = running;
    }
  }
  const stands = readings['R-28.8'] === 'money-rung-stands' && rung === '28(8)';
  const payRung = stands ? money : rung;
  const months = LADDER[payRung]![0];
  const creditFrom = stands ? oneYear : counted;
  const others = creditFrom.filter((one) => one !== now).reduce((sum, one) => sum + one.cost, 0);
  const credited = readings['R-28.5'] === 'additive' ? 0 : Math.min(months, others + usedCost);
  const toWithhold = Math.max(0, months - credited);
  now.cost = toWithhold + usedCost;
  const proposals = stands ? [...LADDER[money]![2], ...LADDER['28(8)']![2]] : LADDER[rung]![2];
  return blank(finding.id, {
    rung: rung as NaiveResult['rung'],
    conversion,
    counted: counted.map((one) => one.by),
    sanctions: LADDER[payRung]![1] as NaiveResult['sanctions'],
    proposals: proposals as NaiveResult['proposals'],
    allowanceMonths: { rung: months, credited, toWithhold },
  });
}

function inYears(years: number, earlier: string, day: string, readings: Readings): boolean {
  const year = Number(earlier.slice(0, 4)) + years;
  if (readings['R-28.1'] === 'calendar-year') return Number(day.slice(0, 4)) < year;
  // days written alike stand in the order of their letters; of a year without 29 February no day lies between it and the 28th
  return day <= `${year}${earlier.slice(4)}`;
}
