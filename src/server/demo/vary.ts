import type { Scenario, ScenarioStep } from '../../core/court/scenario.ts';
import { movedBy } from '../../core/court/story.ts';
import { addDays, type CourtDate, courtDateFrom, daysBetween, yearOf } from '../../core/time/court-date.ts';
import { guiseOf } from './guises.ts';
import type { Telling } from './plan.ts';

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];

/** The steps of one telling: moved to its days, under names of its own, with judges, cause and parties of its variant. */
export function varied(
  story: Scenario,
  from: CourtDate,
  { variant, guise: guiseName }: Pick<Telling, 'variant' | 'guise'>,
  name: string,
): readonly ScenarioStep[] {
  const first = story.steps[0];
  if (!first) return [];
  const moved = movedBy(story.steps, daysBetween(first.at.slice(0, 10) as CourtDate, from)) as ScenarioStep[];
  const own = new Set(story.steps.filter((step) => /^[rmc]\d+$/.test(step.on)).map((step) => step.on));
  const guise = guiseOf(guiseName, variant);
  const { judges } = guise;
  const [one, other] = guise.parties;
  const year = Number(from.slice(0, 4));
  const text = (value: string): string => {
    if (own.has(value)) return `${name}-${value}`;
    if (value.startsWith('@') && value.includes(':')) return value.split(':').map(text).join(':');
    const judge = judges[value];
    if (judge) return judge;
    return guise.words
      .reduce((said, [from, to]) => said.replaceAll(from, to), value)
      .replace(/〔2026〕/g, `〔${year}〕`)
      .replace(/（2026）/g, `（${year}）`)
      .replace(/^(f\d+)\/(\w+)/, (whole, finding: string, person: string) =>
        judges[person] ? `${finding}/${judges[person]}` : whole,
      )
      .replace(
        /^(cao|yan|hua)\/(sanction|months|whether)/,
        (_, person: string, rest: string) => `${judges[person] ?? person}/${rest}`,
      )
      .replace(
        /（(\d{4})）吉0799民初(\d+)号/,
        (_, _year, serial: string) => `（${year - 1}）吉0799${guise.type}${Number(serial) + variant * 17}号`,
      )
      .replace('民间借贷纠纷', guise.causes[variant % guise.causes.length] ?? '')
      .replace('civil-first-ordinary', guise.procedure)
      .replace('张某甲', one || `${surnames[(variant * 5) % surnames.length]}某甲`)
      .replace('李某乙', other || `${surnames[(variant * 7 + 3) % surnames.length]}某乙`);
  };
  return moved.map((step) => numbered(deep(filedWithin(step, guise.withinDays), text) as ScenarioStep));
}

/** The stories of a court are decided by minutes of one committee, which go up in number and in day. */
function numbered(step: ScenarioStep): ScenarioStep {
  if (step.do !== 'record-confirmation') return step;
  const given = step.with as { readonly minutesOn: CourtDate };
  const year = yearOf(given.minutesOn);
  const serial = daysBetween(courtDateFrom(year, 1, 1), given.minutesOn) + 1;
  return { ...step, with: { ...given, minutesNumber: `审委会〔${year}〕${serial}号` } };
}

/** A case of a shorter procedure was filed later. */
function filedWithin(step: ScenarioStep, days: number | undefined): ScenarioStep {
  const given = (step.with ?? {}) as { filedOn?: CourtDate; closedOn?: CourtDate };
  const { filedOn, closedOn } = given;
  if (days === undefined || !filedOn || !closedOn || daysBetween(filedOn, closedOn) <= days) return step;
  return { ...step, with: { ...given, filedOn: addDays(closedOn, -days) } };
}

function deep(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((each) => deep(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [text(key), deep(each, text)]));
}
