import type { Text } from '../kernel/text.ts';

/** Why a case is reviewed (Article 9; section 2 of the Opinion). */
export interface Ground {
  readonly id: string;
  readonly words: Text;
  /** Which department refers such cases; `any` one that knows of it. */
  readonly department: 'case-filing' | 'trial-supervision' | 'trial-management' | 'any';
  /** Needs who directed it, when, and by which document. */
  readonly directed: boolean;
}

const ground = (
  id: string,
  department: Ground['department'],
  zh: string,
  en: string,
  directed = false,
): Ground => ({ id, words: { zh, en }, department, directed });

export const grounds: readonly Ground[] = [
  ground(
    '9(1)',
    'case-filing',
    '被上级法院改判或发回重审、提审或指令再审的案件',
    'Cases altered, remanded, taken up or ordered to be retried by a superior court',
  ),
  ground(
    '9(2)',
    'trial-supervision',
    '本院提起再审并改判的案件',
    'Cases that this court reopened and altered',
  ),
  ground(
    '9(3)',
    'trial-management',
    '下级法院对本院改判或发回重审有明显分歧意见的案件',
    'Cases where a lower court clearly disagrees with this court’s altering or remanding',
  ),
  ground(
    '9(4)',
    'any',
    '引起反复信访、反复申诉等当事人反响强烈以及矛盾激化、影响社会稳定的案件',
    'Cases with repeated petitions, strong reactions, or conflicts that affect social stability',
  ),
  ground(
    '9(5)',
    'trial-management',
    '超审理期限、执行期限较长的案件',
    'Cases far beyond the time limit for trial or enforcement',
  ),
  ground(
    '9(6)',
    'any',
    '已经经过申请再审、申诉审查，仍被检察机关提起抗诉或发送检察建议的案件',
    'Cases that, after examination of an application for retrial or a petition, still drew a procuratorial protest or recommendation',
  ),
  ground('9(7)', 'any', '在辖区内有重大影响的案件', 'Cases of great influence in the district'),
  ground(
    '9(8)',
    'any',
    '被国家赔偿程序决定予以国家赔偿并以人民法院作为赔偿义务机关的案件',
    'Cases in which State compensation was decided with a people’s court as the organ liable',
  ),
  ground(
    '9(9)',
    'any',
    '院长或分管副院长认为需要评查的其他案件',
    'Other cases that the president or the vice-president in charge considers to need review',
    true,
  ),
  ground('9(10)', 'any', '上级法院要求评查的案件', 'Cases that a superior court asks to be reviewed', true),
  ground('O2-long-pending', 'trial-management', '长期未结案件', 'Long-pending cases'),
  ground(
    'O2-prolonged-detention',
    'trial-management',
    '久押不决案件',
    'Cases of prolonged detention without verdict',
  ),
  ground(
    'O2-two-way',
    'trial-management',
    '下级法院提请双向评查案件',
    'Cases that a lower court submits for two-way review',
  ),
];

export const quotes = grounds.map((one) => one.words.zh);
