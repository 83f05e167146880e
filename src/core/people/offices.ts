import type { Text } from '../kernel/text.ts';
import type { CourtDate } from '../time/court-date.ts';

/** The offices of the court that the procedure knows, with what they are called (O1, 2, 5–7). */
export const officeNames = {
  'court-president': { zh: '院长', en: 'court president' },
  'executive-vice-president': { zh: '常务副院长', en: 'executive vice-president' },
  'vice-president': { zh: '副院长', en: 'vice-president' },
  'court-leader': { zh: '分管审判执行工作的院领导', en: 'court leader in charge of trial or enforcement' },
  'adjudication-committee-member': { zh: '审判委员会委员', en: 'adjudication-committee member' },
  'adjudication-committee-secretary': { zh: '审判委员会秘书', en: 'adjudication-committee secretary' },
  'trial-management-head': { zh: '审判管理部门负责人', en: 'head of trial management' },
  'supervision-head': { zh: '监察室负责人', en: 'head of the supervision office' },
  'supervision-observer': { zh: '监察室列席人员', en: 'supervision-office observer' },
  'supervision-clerk': { zh: '监察室工作人员', en: 'supervision-office staff' },
  'personnel-head': { zh: '干部科负责人', en: 'head of the personnel section' },
  'quality-office-clerk': { zh: '质监办工作人员', en: 'quality-office clerk' },
  'source-clerk': { zh: '案件来源部门工作人员', en: 'clerk of a source department' },
  'division-head': { zh: '庭室负责人', en: 'division head' },
  finance: { zh: '财务人员', en: 'finance' },
  'dossier-keeper': { zh: '卷宗管理人员', en: 'dossier keeper' },
  judge: { zh: '法官', en: 'judge' },
  'system-administrator': { zh: '系统管理员', en: 'system administrator' },
  'security-administrator': { zh: '安全管理员', en: 'security administrator' },
  'audit-administrator': { zh: '审计管理员', en: 'audit administrator' },
} as const satisfies Record<string, Text>;

export type Office = keyof typeof officeNames;

export const offices = Object.keys(officeNames) as [Office, ...Office[]];

/** 三员: mutually exclusive, and without sight of the content of any case. */
export const administrators: readonly Office[] = [
  'system-administrator',
  'security-administrator',
  'audit-administrator',
];

/** The departments that refer cases (O2, 8). */
export const sourceDepartmentNames = {
  'case-filing': { zh: '立案庭', en: 'case-filing division' },
  'trial-supervision': { zh: '审监庭', en: 'trial supervision division' },
  petitions: { zh: '信访部门', en: 'petitions office' },
  supervision: { zh: '监察室', en: 'supervision office' },
  'trial-management': { zh: '审判管理办公室', en: 'trial management office' },
  'general-office': { zh: '办公室', en: 'general office' },
  other: { zh: '其他部门', en: 'another department' },
} as const satisfies Record<string, Text>;

export type SourceDepartment = keyof typeof sourceDepartmentNames;

export const sourceDepartments = Object.keys(sourceDepartmentNames) as [
  SourceDepartment,
  ...SourceDepartment[],
];

export const categoryNames = {
  criminal: { zh: '刑事', en: 'criminal' },
  civil: { zh: '民事', en: 'civil' },
  administrative: { zh: '行政', en: 'administrative' },
  enforcement: { zh: '执行', en: 'enforcement' },
  'state-compensation': { zh: '国家赔偿', en: 'State compensation' },
  petition: { zh: '信访', en: 'petition' },
} as const satisfies Record<string, Text>;

export type Category = keyof typeof categoryNames;

export const categories = Object.keys(categoryNames) as [Category, ...Category[]];

/** An office as a story writes it down: whose it is and since when follow from where it stands. */
export interface OfficeHeldFields {
  readonly office: Office;
  readonly from?: CourtDate;
  readonly until?: CourtDate;
  readonly categories?: readonly Category[];
  readonly source?: SourceDepartment;
}
