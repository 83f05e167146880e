import { z } from 'zod';
import { type QualityGrade, qualityGrades, qualityName } from '../../vocabulary/quality.ts';
import { idsOf } from '../../vocabulary/terms.ts';
import { accept } from '../kernel/decision.ts';
import { step } from './people-step.ts';

const name = z.strictObject({
  zh: z.string().trim().min(1).max(20),
  en: z.string().trim().min(1).max(40).optional(),
});

/** What the court calls its quality grades: the text names none (6(1)). */
export const nameQualityGrades = step({
  name: 'name-quality-grades',
  title: { zh: '设定质量等次名称', en: 'Name the quality grades' },
  help: {
    zh: '三个等次由高到低各起一名，如“优秀、合格、不合格”。登记表、台账、统计和导出从此使用新的名称，以往的案件一并按新名称显示；等次本身不变。',
    en: 'A name for each of the three grades, the best first. Sheets, register, statistics and exports use the new names from now on, for past cases as well; the grades themselves stay.',
  },
  cites: ['6(1)', '23'],
  by: ['quality-office-clerk', 'trial-management-head'],
  stages: 'any',
  fields: z.strictObject({ qualified: name, flawed: name, unqualified: name } satisfies Record<
    QualityGrade,
    typeof name
  >),
  events: ['QualityGradesNamed'],
  refusals: {
    'names-alike': {
      cite: '6(1)',
      zh: '“{name}”用于两个等次，名称不能相同。',
      en: '“{name}” stands for two grades: no two may be called alike.',
    },
    'names-unchanged': {
      cite: '6(1)',
      zh: '名称没有变化。',
      en: 'The names are what they were.',
    },
  },
  decide(people, names, _env, refuse) {
    const alike = idsOf(qualityGrades).find((each, place) =>
      idsOf(qualityGrades)
        .slice(0, place)
        .some((other) => sameName(names[each], names[other])),
    );
    if (alike) return refuse('names-alike', { name: names[alike].zh });
    const asBefore = (each: QualityGrade) => {
      const known = qualityName(each, people.qualityNames);
      return known.zh === names[each].zh && known.en === qualityName(each, names).en;
    };
    if (idsOf(qualityGrades).every(asBefore)) return refuse('names-unchanged');
    return accept({ type: 'QualityGradesNamed', names });
  },
});

function sameName(one: z.infer<typeof name>, other: z.infer<typeof name>): boolean {
  return one.zh === other.zh || (one.en !== undefined && one.en === other.en);
}
