import {
  type Category,
  categoryNames,
  type Office,
  officeNames,
  type SourceDepartment,
  sourceDepartmentNames,
} from '../../core/people/offices.ts';

/** What workbooks call an office beside its name. A vice-head of a division is none of them: nothing is guessed. */
const alsoCalled: Partial<Readonly<Record<Office, readonly string[]>>> = {
  'court-leader': ['分管院领导', '院领导'],
  'adjudication-committee-member': ['审委会委员', '审判委员会专职委员', '审委会专职委员'],
  'adjudication-committee-secretary': ['审委会秘书'],
  'trial-management-head': ['审管办主任', '审判管理办公室主任', '审管办负责人'],
  'supervision-head': ['监察室主任'],
  'personnel-head': ['干部科科长', '人事科长', '干部科长'],
  'quality-office-clerk': ['质监办人员', '质监办'],
  'source-clerk': ['来源部门工作人员', '案件来源部门人员'],
  'division-head': ['庭长', '部门负责人'],
  finance: ['财务', '会计'],
  'dossier-keeper': ['档案员', '档案管理员', '卷宗管理员'],
  judge: ['审判员', '员额法官'],
};

const bare = (words: string) => words.normalize('NFKC').replace(/\s/g, '').toLowerCase();

const offices = new Map<string, Office>(
  (Object.keys(officeNames) as Office[]).flatMap((office) =>
    [office, officeNames[office].zh, officeNames[office].en, ...(alsoCalled[office] ?? [])].map(
      (words) => [bare(words), office] as const,
    ),
  ),
);

export interface OfficeSaid {
  readonly office: Office;
  /** What stands in brackets behind it: 副院长（刑事）, 案件来源部门工作人员（立案庭）. */
  readonly about: string;
}

/** An office as it is called, or nothing where nobody knows it. */
export function officeSaid(words: string): OfficeSaid | undefined {
  const [, name = '', about = ''] = /^([^(]*)(?:\((.*)\))?$/.exec(bare(words)) ?? [];
  const office = offices.get(name) ?? offices.get(bare(words));
  return office && { office, about };
}

function named<Id extends string>(names: Readonly<Record<Id, { readonly zh: string; readonly en: string }>>) {
  const found = new Map(
    (Object.keys(names) as Id[]).flatMap((id) =>
      [id, names[id].zh, names[id].en].map((words) => [bare(words), id] as const),
    ),
  );
  return (words: string): Id | undefined => found.get(bare(words));
}

export const sourceSaid: (words: string) => SourceDepartment | undefined = named(sourceDepartmentNames);
export const categorySaid: (words: string) => Category | undefined = named(categoryNames);

/** 是 or 否 in the ways that a column is ticked; nothing where it is neither. */
export function tickSaid(words: string): boolean | undefined {
  const plain = bare(words);
  if (/^(?:是|有|√|✓|✔|y|yes|true|1|员额|员额法官|入额|已入额)$/.test(plain)) return true;
  if (/^(?:|否|无|×|✗|x|n|no|false|0|-|\/|非员额|未入额|不是)$/.test(plain)) return false;
  return undefined;
}
