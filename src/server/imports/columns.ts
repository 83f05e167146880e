/** What a column of a court's workbook can be called. The first name is the one we use ourselves. */
const names = {
  caseNumber: ['案号', '案件编号', '案件字号', 'case number'],
  court: ['法院', '审理法院', '承办法院', '法院名称', 'court'],
  cause: ['案由', '罪名', '案由名称', '立案案由', '结案案由', 'cause'],
  parties: ['当事人', '当事人姓名', '诉讼参与人', '当事人名称', 'parties'],
  filedOn: ['立案日期', '立案时间', '收案日期', '立案日', 'filed'],
  closedOn: ['结案日期', '结案时间', '审结日期', '判决日期', '裁判日期', '结案日', 'closed'],
  procedure: ['审理程序', '适用程序', '程序', 'procedure'],
  bench: ['审判组织', '合议庭', '合议庭成员', '审判人员', '承办人', '承办法官', 'bench'],
  source: ['提供部门', '来源部门', '案件来源', 'source'],
  ground: ['评查事由', '评查依据', '纳入评查理由', 'ground'],
  reason: ['提请理由', '评查理由', '理由', 'reason'],
  documentType: ['启动文书', '启动文书种类', '文书种类', 'document'],
  documentNumber: ['启动文书文号', '启动文书编号', '文书文号', '文号', 'document number'],
  documentOn: ['启动文书日期', '文书日期', 'document date'],
  directedBy: ['交办人', '交办单位', 'directed by'],
} as const;

export type Column = keyof typeof names;

/** What a column of a workbook of findings from before the system can be called. */
const priorNames = {
  judge: ['法官', '责任人', '承办法官', '法官姓名', '姓名', 'judge'],
  caseNumber: ['案号', '案件编号', '案件字号', 'case number'],
  on: ['认定日期', '确认日期', '认定时间', '认定日', '日期', 'found on'],
  grade: ['等次', '差错等级', '差错等次', '认定等次', 'grade'],
  share: ['责任', '责任大小', '责任承担', '承担责任', 'share'],
  documentNumber: ['文号', '认定文号', '依据文件', '文书文号', 'document number'],
  committeeMonths: ['扣发月数', '委员会决定扣发月数', '扣发办案补贴月数', 'months withheld'],
} as const;

export type PriorColumn = keyof typeof priorNames;

/** Which column stands at which place; a name that says nothing to us is passed over. */
function columnsNamed<Name extends string>(
  names: Readonly<Record<Name, readonly string[]>>,
): (header: readonly string[]) => ReadonlyMap<Name, number> {
  const known = new Map(
    Object.entries<readonly string[]>(names).flatMap(([column, all]) =>
      all.map((name) => [name.replace(/\s/g, ''), column as Name] as const),
    ),
  );
  return (header) => {
    const found = new Map<Name, number>();
    for (const [place, name] of header.entries()) {
      const column =
        known.get(plain(name)) ?? known.get(name.normalize('NFKC').replace(/\s/g, '').toLowerCase());
      if (column && !found.has(column)) found.set(column, place);
    }
    return found;
  };
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s*：:（(].*$/u, '')
    .replace(/\s/g, '')
    .toLowerCase();
}

export const columnsAt = columnsNamed(names);
export const priorColumnsAt = columnsNamed(priorNames);
