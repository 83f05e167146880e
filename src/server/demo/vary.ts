import type { Scenario, ScenarioStep } from '../../core/court/scenario.ts';
import { movedBy } from '../../core/court/story.ts';
import { type CourtDate, daysBetween } from '../../core/time/court-date.ts';

/** Judges of two civil divisions and their heads: the second telling of a story has the second division’s. */
const casts: readonly Readonly<Record<string, string>>[] = [
  {},
  { cao: 'jin', yan: 'weiq', hua: 'tao', chen: 'chu', chu: 'chen' },
  { cao: 'yan', yan: 'hua', hua: 'cao' },
  { cao: 'weiq', yan: 'tao', hua: 'jin', chen: 'chu', chu: 'chen' },
  { cao: 'hua', yan: 'cao', hua: 'yan' },
  { cao: 'tao', yan: 'jin', hua: 'weiq', chen: 'chu', chu: 'chen' },
  { cao: 'jiangb', yan: 'qi', hua: 'xie', chen: 'feng', feng: 'chen' },
];

const causes = [
  '民间借贷纠纷',
  '买卖合同纠纷',
  '建设工程施工合同纠纷',
  '房屋租赁合同纠纷',
  '承揽合同纠纷',
  '劳务合同纠纷',
  '土地承包经营权纠纷',
];
const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];

/** The steps of one telling: moved to its days, under names of its own, with judges, cause and parties of its variant. */
export function varied(
  story: Scenario,
  from: CourtDate,
  variant: number,
  name: string,
): readonly ScenarioStep[] {
  const first = story.steps[0];
  if (!first) return [];
  const moved = movedBy(story.steps, daysBetween(first.at.slice(0, 10) as CourtDate, from)) as ScenarioStep[];
  const own = new Set(story.steps.filter((step) => /^[rm]\d+$/.test(step.on)).map((step) => step.on));
  const judges = casts[variant % casts.length] ?? {};
  const year = Number(from.slice(0, 4));
  const text = (value: string): string => {
    if (own.has(value)) return `${name}-${value}`;
    if (value.startsWith('@') && value.includes(':')) return value.split(':').map(text).join(':');
    const judge = judges[value];
    if (judge) return judge;
    return value
      .replace(/^(f\d+)\/(\w+)/, (whole, finding: string, person: string) =>
        judges[person] ? `${finding}/${judges[person]}` : whole,
      )
      .replace(
        /^(cao|yan|hua)\/(sanction|months|whether)/,
        (_, person: string, rest: string) => `${judges[person] ?? person}/${rest}`,
      )
      .replace(
        /（(\d{4})）吉0799民初(\d+)号/,
        (_, _year, serial: string) => `（${year - 1}）吉0799民初${Number(serial) + variant * 17}号`,
      )
      .replace('民间借贷纠纷', causes[variant % causes.length] ?? '')
      .replace('张某甲', `${surnames[(variant * 5) % surnames.length]}某甲`)
      .replace('李某乙', `${surnames[(variant * 7 + 3) % surnames.length]}某乙`)
      .replace(/〔2026〕/g, `〔${year}〕`)
      .replace(/（2026）/g, `（${year}）`);
  };
  return moved.map((step) => deep(step, text) as ScenarioStep);
}

function deep(value: unknown, text: (value: string) => string): unknown {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return value.map((each) => deep(each, text));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [text(key), deep(each, text)]));
}
