import type { Both } from './both.ts';
import { citation } from './citation.ts';
import type { SourceDepartment } from './court.ts';
import { type IdOf, idsOf, type Term, type Terms } from './terms.ts';

interface GroundTerm extends Term {
  /** Which department refers such cases; `any` one that knows of it (O2, 8). */
  readonly department: SourceDepartment | 'any';
  /** Needs who directed it, when, and by which document. */
  readonly directed?: true;
}

/** Why a case is reviewed, in the words of the text (Article 9; section 2 of the Opinion). */
export const grounds = {
  '9(1)': {
    zh: '被上级法院改判或发回重审、提审或指令再审的案件',
    en: 'Cases altered, remanded, taken up or ordered to be retried by a superior court',
    department: 'case-filing',
  },
  '9(2)': {
    zh: '本院提起再审并改判的案件',
    en: 'Cases that this court reopened and altered',
    department: 'trial-supervision',
  },
  '9(3)': {
    zh: '下级法院对本院改判或发回重审有明显分歧意见的案件',
    en: 'Cases where a lower court clearly disagrees with this court’s altering or remanding',
    department: 'trial-management',
  },
  '9(4)': {
    zh: '引起反复信访、反复申诉等当事人反响强烈以及矛盾激化、影响社会稳定的案件',
    en: 'Cases with repeated petitions, strong reactions, or conflicts that affect social stability',
    department: 'any',
  },
  '9(5)': {
    zh: '超审理期限、执行期限较长的案件',
    en: 'Cases far beyond the time limit for trial or enforcement',
    department: 'trial-management',
  },
  '9(6)': {
    zh: '已经经过申请再审、申诉审查，仍被检察机关提起抗诉或发送检察建议的案件',
    en: 'Cases that, after examination of an application for retrial or a petition, still drew a procuratorial protest or recommendation',
    department: 'any',
  },
  '9(7)': {
    zh: '在辖区内有重大影响的案件',
    en: 'Cases of great influence in the district',
    department: 'any',
  },
  '9(8)': {
    zh: '被国家赔偿程序决定予以国家赔偿并以人民法院作为赔偿义务机关的案件',
    en: 'Cases in which State compensation was decided with a people’s court as the organ liable',
    department: 'any',
  },
  '9(9)': {
    zh: '院长或分管副院长认为需要评查的其他案件',
    en: 'Other cases that the president or the vice-president in charge considers to need review',
    department: 'any',
    directed: true,
  },
  '9(10)': {
    zh: '上级法院要求评查的案件',
    en: 'Cases that a superior court asks to be reviewed',
    department: 'any',
    directed: true,
  },
  'O2-long-pending': {
    zh: '长期未结案件',
    en: 'Long-pending cases',
    department: 'trial-management',
  },
  'O2-prolonged-detention': {
    zh: '久押不决案件',
    en: 'Cases of prolonged detention without verdict',
    department: 'trial-management',
  },
  'O2-two-way': {
    zh: '下级法院提请双向评查案件',
    en: 'Cases that a lower court submits for two-way review',
    department: 'trial-management',
  },
} as const satisfies Terms<GroundTerm>;
export type GroundId = IdOf<typeof grounds>;

/** The grounds as people choose among them and read them in a list: with the provision that they stand in. */
export const citedGrounds: Readonly<Record<string, Both>> = Object.fromEntries(
  idsOf(grounds).map((id) => {
    const cited = citation(id);
    return [id, { zh: `${cited.zh} ${grounds[id].zh}`, en: `${cited.en}: ${grounds[id].en}` }];
  }),
);
