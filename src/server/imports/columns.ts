import { type CaseField, caseFields } from '../../vocabulary/case-fields.ts';

/** What a column of a court's workbook can be called; the first name is the one we use ourselves. */
export interface ColumnRule {
  readonly names: readonly string[];
  /** Several columns of the file can be it, and all of them are kept: 承办人 beside 审判长, 原告 beside 被告. */
  readonly several?: true | undefined;
}

/** The columns of a kind of table; `key` is the one by which its header is known. */
export interface Columns<Column extends string> {
  readonly key: Column;
  readonly rules: Readonly<Record<Column, ColumnRule>>;
}

type WithColumn = {
  [Field in keyof typeof caseFields]: (typeof caseFields)[Field] extends { readonly alsoCalled: unknown }
    ? Field
    : never;
}[keyof typeof caseFields];

/** The fields of the case that a workbook can have a column for: by their own name first. */
const ofFields = Object.fromEntries(
  Object.entries<CaseField>(caseFields).flatMap(
    ([field, { zh, alsoCalled, severalColumns }]): [string, ColumnRule][] =>
      alsoCalled ? [[field, { names: [zh, ...alsoCalled], several: severalColumns }]] : [],
  ),
) as Record<WithColumn, ColumnRule>;

const ofCases = {
  ...ofFields,
  documentType: { names: ['启动文书', '启动文书种类', '文书种类', 'document'] },
  documentNumber: { names: ['启动文书文号', '启动文书编号', '文书文号', '文号', 'document number'] },
  documentOn: { names: ['启动文书日期', '文书日期', 'document date'] },
};

export type CaseColumn = keyof typeof ofCases;
export const caseColumns: Columns<CaseColumn> = { key: 'caseNumber', rules: ofCases };

/** A workbook of findings from before the system. */
const ofPriorFindings = {
  otherCaseNumbers: ofCases.otherCaseNumbers,
  judge: { names: ['法官', '责任人', '承办法官', '法官姓名', '姓名', 'judge'] },
  caseNumber: { names: ['案号', '案件编号', '案件字号', 'case number'] },
  on: { names: ['认定日期', '确认日期', '认定时间', '认定日', '日期', 'found on'] },
  grade: { names: ['等次', '差错等级', '差错等次', '认定等次', 'grade'] },
  share: { names: ['责任', '责任大小', '责任承担', '承担责任', 'share'] },
  documentNumber: { names: ['文号', '认定文号', '依据文件', '文书文号', 'document number'] },
  committeeMonths: { names: ['扣发月数', '委员会决定扣发月数', '扣发办案补贴月数', 'months withheld'] },
} as const satisfies Record<string, ColumnRule>;

export type PriorColumn = keyof typeof ofPriorFindings;
export const priorColumns: Columns<PriorColumn> = { key: 'caseNumber', rules: ofPriorFindings };

/** A workbook of people, departments and dated offices: a line for each person, or for each office. */
const ofPeople = {
  name: { names: ['姓名', '人员姓名', '名字', 'name'] },
  id: { names: ['人员编号', '工号', '登录名', '账号', 'id', 'login'] },
  department: { names: ['部门', '所在部门', '庭室', '科室', '内设机构', '单位', 'department'] },
  offices: {
    names: ['职务', '现任职务', '法律职务', '行政职务', '岗位', '角色', '系统角色', 'office', 'offices'],
    several: true,
  },
  inQuota: { names: ['员额', '员额法官', '是否员额', '是否员额法官', '是否入额', 'in quota'] },
  joined: { names: ['在册之日', '到院日期', '到院时间', '入职日期', '在册日期', 'in service from'] },
  from: { names: ['任职日期', '任职时间', '任职之日', '任职起', 'office from', 'from'] },
  until: { names: ['免职日期', '免职时间', '任职止', '任期至', 'office until', 'until'] },
  categories: { names: ['分管类别', '分管', '分管案件', 'categories'] },
  source: { names: ['案件来源部门', '来源部门', 'source'] },
  document: { names: ['任职文号', '任免文号', '文号', 'document number'] },
  order: { names: ['委员顺序', '审委会顺序', '审判委员会委员顺序', '审委会委员顺序', 'committee order'] },
} as const satisfies Record<string, ColumnRule>;

export type PeopleColumn = keyof typeof ofPeople;
export const peopleColumns: Columns<PeopleColumn> = { key: 'name', rules: ofPeople };

/** Kinds of tables that are taken in. */
export const tableKinds = ['cases', 'prior-findings', 'people'] as const;
export type TableKind = (typeof tableKinds)[number];
export const columnsOf: Readonly<Record<TableKind, Columns<string>>> = {
  cases: caseColumns,
  'prior-findings': priorColumns,
  people: peopleColumns,
};

/** Number the rows and say nothing about them. */
const ordinals: readonly string[] = ['序号', '序', 'no', 'no.', '#'];

const bare = (name: string) => name.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** What a printed heading may stand for, the nearest first: as it is; without brackets, numbering or “本院”. */
function readingsOf(printed: string): readonly string[] {
  const whole = bare(printed).replace(/[*:]/g, '');
  const plain = whole.replace(/[([〔【].*?[)\]〕】]/g, '').replace(/^\d{1,2}[.、]/, '');
  return [whole, plain, plain.replace(/^(?:本院|我院)/, '')];
}

/** Which columns of a file are what. */
export interface Places<Column extends string> {
  readonly at: ReadonlyMap<Column, readonly number[]>;
  /** Columns that say nothing to us, or a second one of what is kept once: named, not lost. */
  readonly unread: readonly string[];
}

/** Finds what each printed heading stands for; where two stand for the same, the name that we list first is taken. */
export function placesIn<Column extends string>(
  { rules }: Columns<Column>,
  header: readonly string[],
): Places<Column> {
  const known = knownIn(rules);
  const found = header.map((printed) => nearest(known, printed));
  const at = new Map<Column, readonly number[]>();
  for (const column of Object.keys(rules) as Column[]) {
    const places = found.flatMap((each, place) => (each?.column === column ? [{ place, ...each }] : []));
    if (places.length === 0) continue;
    const first = places.reduce((best, each) => (each.rank < best.rank ? each : best));
    at.set(column, rules[column].several ? places.map(({ place }) => place) : [first.place]);
  }
  const taken = new Set([...at.values()].flat());
  const unread = header.filter(
    (printed, place) => printed.trim() !== '' && !taken.has(place) && !ordinals.includes(bare(printed)),
  );
  return { at, unread: [...new Set(unread.map((each) => each.replace(/\s+/g, ' ').trim()))] };
}

interface Known<Column> {
  readonly column: Column;
  readonly rank: number;
}

function nearest<Column extends string>(known: ReadonlyMap<string, Known<Column>>, printed: string) {
  return readingsOf(printed)
    .map((reading) => known.get(reading))
    .find((each) => each !== undefined);
}

function knownIn<Column extends string>(rules: Columns<Column>['rules']): ReadonlyMap<string, Known<Column>> {
  const all = Object.entries<ColumnRule>(rules).flatMap(([column, { names }]) =>
    names.map((name, rank) => [bare(name), { column: column as Column, rank }] as const),
  );
  return new Map(all.reverse());
}
