import type { IdOf, Term, Terms } from './terms.ts';

interface OfficeTerm extends Term {
  /** Without its holder no case gets from its referral to the archive (O1–O4, 5–7). */
  readonly needed?: true;
}

/** The offices of the court that the procedure knows (O1, 2, 5–7). */
export const offices = {
  'court-president': { zh: '院长', en: 'court president', needed: true },
  'executive-vice-president': { zh: '常务副院长', en: 'executive vice-president' },
  'vice-president': { zh: '副院长', en: 'vice-president' },
  'court-leader': {
    zh: '分管审判执行工作的院领导',
    en: 'court leader in charge of trial or enforcement',
    alsoCalled: ['分管院领导', '院领导'],
  },
  'adjudication-committee-member': {
    zh: '审判委员会委员',
    en: 'adjudication-committee member',
    alsoCalled: ['审委会委员', '审判委员会专职委员', '审委会专职委员'],
    needed: true,
  },
  'adjudication-committee-secretary': {
    zh: '审判委员会秘书',
    en: 'adjudication-committee secretary',
    alsoCalled: ['审委会秘书'],
    needed: true,
  },
  'trial-management-head': {
    zh: '审判管理部门负责人',
    en: 'head of trial management',
    alsoCalled: ['审管办主任', '审判管理办公室主任', '审管办负责人'],
    needed: true,
  },
  'supervision-head': {
    zh: '监察室负责人',
    en: 'head of the supervision office',
    alsoCalled: ['监察室主任'],
    needed: true,
  },
  'supervision-observer': { zh: '监察室列席人员', en: 'supervision-office observer' },
  'supervision-clerk': { zh: '监察室工作人员', en: 'supervision-office staff' },
  'personnel-head': {
    zh: '干部科负责人',
    en: 'head of the personnel section',
    alsoCalled: ['干部科科长', '人事科长', '干部科长'],
    needed: true,
  },
  'quality-office-clerk': {
    zh: '质监办工作人员',
    en: 'quality-office clerk',
    alsoCalled: ['质监办人员', '质监办'],
    needed: true,
  },
  'source-clerk': {
    zh: '案件来源部门工作人员',
    en: 'clerk of a source department',
    alsoCalled: ['来源部门工作人员', '案件来源部门人员'],
    needed: true,
  },
  'division-head': {
    zh: '庭室负责人',
    en: 'division head',
    alsoCalled: ['庭长', '部门负责人'],
    needed: true,
  },
  finance: { zh: '财务人员', en: 'finance', alsoCalled: ['财务', '会计'], needed: true },
  'dossier-keeper': {
    zh: '卷宗管理人员',
    en: 'dossier keeper',
    alsoCalled: ['档案员', '档案管理员', '卷宗管理员'],
    needed: true,
  },
  judge: { zh: '法官', en: 'judge', alsoCalled: ['审判员', '员额法官'], needed: true },
  'system-administrator': { zh: '系统管理员', en: 'system administrator' },
  'security-administrator': { zh: '安全管理员', en: 'security administrator' },
  'audit-administrator': { zh: '审计管理员', en: 'audit administrator' },
} as const satisfies Terms<OfficeTerm>;
export type Office = IdOf<typeof offices>;

/** 三员: mutually exclusive, and without sight of the content of any case. */
export const administrators: readonly Office[] = [
  'system-administrator',
  'security-administrator',
  'audit-administrator',
];

/** Whom the supervision office may send (25). */
export const supervision: readonly Office[] = [
  'supervision-observer',
  'supervision-clerk',
  'supervision-head',
];

/** Who leads all reviews. */
export const leaders: readonly Office[] = [
  'court-president',
  'executive-vice-president',
  'trial-management-head',
];

/** Who sees every review and every record: the quality office, and who leads all reviews. */
export const officeAndLeaders: readonly Office[] = ['quality-office-clerk', ...leaders];

/** Who knows of meetings beside the committee itself: its office, its secretary and supervision. */
export const aroundTheCommittee: readonly Office[] = [
  'quality-office-clerk',
  'adjudication-committee-secretary',
  ...supervision,
];

/** Who holds what was entered from a paper against it, and sees to it that a period ended under a wrong clock (32). */
export const seconds: readonly Office[] = [
  'trial-management-head',
  'adjudication-committee-secretary',
  'executive-vice-president',
  'court-president',
];

/** The departments that refer cases (O2, 8). */
export const departments = {
  'case-filing': { zh: '立案庭', en: 'case-filing division' },
  'trial-supervision': { zh: '审监庭', en: 'trial supervision division' },
  petitions: { zh: '信访部门', en: 'petitions office' },
  supervision: { zh: '监察室', en: 'supervision office' },
  'trial-management': { zh: '审判管理办公室', en: 'trial management office' },
  'general-office': { zh: '办公室', en: 'general office' },
  other: { zh: '其他部门', en: 'another department' },
} as const satisfies Terms;
export type SourceDepartment = IdOf<typeof departments>;

/** Kinds of cases, by which vice-presidents are in charge. */
export const categories = {
  criminal: { zh: '刑事', en: 'criminal' },
  civil: { zh: '民事', en: 'civil' },
  administrative: { zh: '行政', en: 'administrative' },
  enforcement: { zh: '执行', en: 'enforcement' },
  'state-compensation': { zh: '国家赔偿', en: 'State compensation' },
  petition: { zh: '信访', en: 'petition' },
} as const satisfies Terms;
export type Category = IdOf<typeof categories>;

/** Titles on the quality committee (O1), the highest first. */
export const committeeTitles = {
  chair: { zh: '主任', en: 'chair' },
  'executive-vice-chair': { zh: '常务副主任', en: 'executive vice-chair' },
  'vice-chair': { zh: '副主任', en: 'vice-chair' },
  member: { zh: '委员', en: 'member' },
} as const satisfies Terms;
export type CommitteeTitle = IdOf<typeof committeeTitles>;

/** Why somebody has to stay away (3). */
export const recusalGrounds = {
  'same-person': { zh: '系被评查的法官本人', en: 'is the judge under review' },
  'handled-the-case': { zh: '承办过本案', en: 'handled the case' },
  'sat-on-the-panel': { zh: '系本案合议庭成员', en: 'sat on the panel of the case' },
  'discussed-the-case': {
    zh: '参加过审判委员会对本案的讨论',
    en: 'took part in the adjudication committee’s discussion of the case',
  },
  relative: { zh: '系被评查法官的近亲属', en: 'is a relative of a judge under review' },
  'reviewed-before': { zh: '评查过本案', en: 'reviewed the same case before' },
  other: { zh: '有其他可能影响公正的关系', en: 'another relation that may affect impartiality' },
} as const satisfies Terms;
export type RecusalGround = IdOf<typeof recusalGrounds>;

/** Why the rotation passed somebody over (O3). */
export const passedOverReasons = {
  recused: { zh: '回避', en: 'recused' },
  'on-leave': { zh: '请假', en: 'on leave' },
} as const satisfies Terms;
