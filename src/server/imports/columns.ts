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

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s*：:（(].*$/u, '')
    .replace(/\s/g, '')
    .toLowerCase();
}

const known = new Map<string, Column>(
  Object.entries(names).flatMap(([column, all]) =>
    all.map((name) => [name.replace(/\s/g, ''), column as Column] as const),
  ),
);

/** Which column stands at which place; a name that says nothing to us is passed over. */
export function columnsAt(header: readonly string[]): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const [place, name] of header.entries()) {
    const column =
      known.get(plain(name)) ?? known.get(name.normalize('NFKC').replace(/\s/g, '').toLowerCase());
    if (column && !found.has(column)) found.set(column, place);
  }
  return found;
}
