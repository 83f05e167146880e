import { describe, expect, it } from 'vitest';
import { fileOf, type SheetWritten, workbookOf, written } from '../../../testing/workbooks.ts';
import { type Row, rowsOf } from '../cells.ts';
import { type CaseColumn, caseColumns } from '../columns.ts';
import { readFileOf } from './read.ts';
import { Unreadable } from './table.ts';
import { packedPlainly, unpacked } from './zip.ts';

const header = ['案号', '案由', '立案日期', '承办人'];
const one = ['（2019）吉0799民初1号', '买卖合同纠纷', '2019-07-03', '甲法官'];
const two = ['（2019）吉0799民初2号', '借款合同纠纷', '2019-07-04', '乙法官'];
const csv = (lines: readonly (readonly string[])[], separator = ',', end = '\r\n') =>
  lines.map((line) => line.join(separator)).join(end) + end;
const utf8 = (text: string) => Buffer.from(text, 'utf8');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const error = (w: string, v = 42) => ({ t: 'e', v, w }) as const;
const sheet = (lines: SheetWritten['lines'], more: Partial<SheetWritten> = {}): SheetWritten => ({
  lines,
  ...more,
});
const day = (serial: number) => ({ t: 'n', v: serial, z: 'yyyy-mm-dd' }) as const;

/** A workbook of a program that writes formulas and leaves their values to whoever opens it. */
async function uncomputed(): Promise<Buffer> {
  const formula = { t: 'n', f: 'DATE(2019,7,3)', v: 4711 } as const;
  const file = fileOf([sheet([header, [...one.slice(0, 2), formula, '甲法官']])]);
  const parts = await unpacked(file, () => true);
  return packedPlainly(
    parts.map(({ name, content }) => ({
      name,
      content: Buffer.from(content.toString().replace('<v>4711</v>', '')),
    })),
  );
}

/** What the program takes a file for: a line a row, `row number cause day bench`, and what it names beside. */
async function shown(file: Buffer): Promise<readonly string[]> {
  try {
    const { rows, around } = rowsOf(await readFileOf(file, caseColumns), caseColumns);
    return [
      ...rows.map(line),
      ...around.passedOver.map((each) => `~ ${each.sheet}：${each.says.zh}`),
      ...(around.unreadColumns.length > 0 ? [`? ${around.unreadColumns.join(' ')}`] : []),
    ];
  } catch (refused) {
    if (refused instanceof Unreadable) return [`! ${refused.says.zh}`];
    throw refused;
  }
}

function line(row: Row<CaseColumn>): string {
  const number = /初(\d+)号/.exec(row.cell('caseNumber'))?.[1] ?? row.cell('caseNumber');
  const bench = row.cells('bench').map(({ text }) => text);
  const said = [number, row.cell('cause'), row.cell('filedOn'), ...bench].filter((each) => each !== '');
  const troubles = row.troubles.map((each) => `[${each.zh}]`);
  return [row.sheet ? `${row.sheet}!${row.row}` : row.row, ...said, ...troubles].join(' ');
}

const r1 = (at: number) => `${at} 1 买卖合同纠纷 2019-07-03 甲法官`;
const r2 = (at: number) => `${at} 2 借款合同纠纷 2019-07-04 乙法官`;
const both = [r1(2), r2(3)];
const lines = [header, one, two];

const shapes: readonly (readonly [string, () => Buffer | Promise<Buffer>, readonly string[]])[] = [
  ['a workbook', () => fileOf([sheet(lines)]), both],
  ['a workbook with macros', () => fileOf([sheet(lines)], 'xlsm'), both],
  ['a binary workbook', () => fileOf([sheet(lines)], 'xlsb'), both],
  ['a workbook of before 2007', () => fileOf([sheet(lines)], 'biff8'), both],
  ['a spreadsheet of LibreOffice', () => fileOf([sheet(lines)], 'ods'), both],
  ['an XML workbook', () => fileOf([sheet(lines)], 'xlml'), both],
  ['a web page called .xls', () => fileOf([sheet(lines)], 'html'), both],
  [
    'a web page in GB2312 with cells over several rows',
    () =>
      Buffer.concat([
        Buffer.from(
          '<html><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><table><tr><td>',
        ),
        Buffer.from([0xb0, 0xb8, 0xba, 0xc5]), // 案号
        Buffer.from('</td><td>'),
        Buffer.from([0xb0, 0xb8, 0xd3, 0xc9]), // 案由
        Buffer.from('</td></tr><tr><td>1</td><td rowspan="2">'),
        Buffer.from([0xb5, 0xc1, 0xc7, 0xd4]), // 盗窃
        Buffer.from('</td></tr><tr><td>2</td></tr></table></html>'),
      ]),
    ['2 1 盗窃', '3 2 盗窃'],
  ],
  [
    'the format of Excel 95',
    () => fileOf([sheet(lines)], 'biff5'),
    ['! 这是 Excel 95 或者更早的格式，不能可靠读取；请另存为 .xlsx 再导入。'],
  ],
  ['UTF-8 with its mark', () => utf8(`\ufeff${csv(lines)}`), both],
  ['UTF-8 without its mark', () => utf8(csv(lines)), both],
  ['UTF-16 as “Unicode text” of Excel', () => utf16(csv(lines, '\t')), both],
  ['UTF-16 without its mark', () => utf16(csv(lines, '\t')).subarray(2), both],
  ['UTF-16 of the other byte order', () => utf16(csv(lines)).swap16(), both],
  ['old Macintosh line ends', () => utf8(csv(lines, ',', '\r')), both],
  ['semicolons', () => utf8(csv(lines, ';')), both],
  ['full-width commas', () => utf8(csv(lines, '，')), both],
  ['full-width semicolons', () => utf8(csv(lines, '；')), both],
  ['bars', () => utf8(csv(lines, '|')), both],
  [
    'tabs with commas in the cells',
    () => utf8(csv([header, one.with(1, '买卖,合同'), two], '\t')),
    ['2 1 买卖,合同 2019-07-03 甲法官', r2(3)],
  ],
  ['a first line that says the separator', () => utf8(`sep=;\r\n${csv(lines, ';')}`), [r1(3), r2(4)]],
  ['one column without any separator', () => utf8('案号\n（2019）吉0799民初1号\n'), ['2 1']],
  [
    'quoted cells with commas, quotes and line ends',
    () => utf8(csv([header, one.with(1, '"买卖,""合同""\n纠纷"')])),
    ['2 1 买卖,"合同"\n纠纷 2019-07-03 甲法官'],
  ],
  [
    'a quotation mark that is never closed',
    () => utf8(csv([header, one.with(1, '"买卖'), two])),
    ['2 1 "买卖 2019-07-03 甲法官', r2(3)],
  ],
  ['a title that has commas', () => utf8(`示例县法院，2019年，民事\r\n${csv(lines)}`), [r1(3), r2(4)]],
  [
    'a byte that is damaged',
    () =>
      Buffer.concat([
        utf8(csv([header, one])),
        utf8('（2019）吉0799民初2号,借'),
        Buffer.from([0xff]),
        utf8(',2019-07-04,乙法官\r\n'),
      ]),
    [r1(2), '3 2 借� 2019-07-04 乙法官 [“案由”中有不能识别的字节，请核对（多为文件编码损坏）。]'],
  ],
  [
    'titles, the period and a blank line above',
    () => fileOf([sheet([['示例县人民法院案件登记表'], ['2019年7月', null, '单位：件'], [], ...lines])]),
    [r1(5), r2(6)],
  ],
  [
    'a title merged over all columns',
    () => fileOf([sheet([['案件登记表', '', '', ''], ...lines], { merged: ['A1:D1'] })]),
    [r1(3), r2(4)],
  ],
  [
    'a header in two rows, merged',
    () =>
      fileOf([
        sheet(
          [
            ['案号', '案由', '立案', '审判组织', ''],
            ['', '', '日期', '承办人', '审判长'],
            [...one, '丙'],
          ],
          {
            merged: ['A1:A2', 'B1:B2', 'D1:E1'],
          },
        ),
      ]),
    ['3 1 买卖合同纠纷 2019-07-03 甲法官 丙'],
  ],
  [
    'a header in two rows, the group above its parts',
    () =>
      fileOf([
        sheet([['案号', '案由', '日期', ''], ['', '', '立案', '结案'], one.with(3, '2019-09-01')], {
          merged: ['C1:D1'],
        }),
      ]),
    ['3 1 买卖合同纠纷 2019-07-03'],
  ],
  ['a header printed again on each page', () => fileOf([sheet([header, one, header, two])]), [r1(2), r2(4)]],
  [
    'several sheets, one of instructions',
    () =>
      fileOf([
        sheet([['填表说明']], { name: '说明' }),
        sheet([header, one], { name: '1月' }),
        sheet([header, two], { name: '2月' }),
      ]),
    [
      '1月!2 1 买卖合同纠纷 2019-07-03 甲法官',
      '2月!2 2 借款合同纠纷 2019-07-04 乙法官',
      '~ 说明：没有找到表头，没有读取',
    ],
  ],
  [
    'a hidden sheet',
    () => fileOf([sheet([header, one]), sheet([header, two], { name: '旧', hidden: true })]),
    [r1(2), '~ 旧：隐藏的工作表，没有读取'],
  ],
  [
    'an empty sheet',
    () => fileOf([sheet([header, one]), sheet([], { name: '空' })]),
    [r1(2), '~ 空：空白的工作表'],
  ],
  [
    'sheets with columns in another order',
    () =>
      fileOf([
        sheet([header, one], { name: '甲' }),
        sheet(
          [
            ['承办法官', '受理日期', '案 号'],
            ['乙法官', '2019-07-04', two[0] ?? ''],
          ],
          { name: '乙' },
        ),
      ]),
    ['甲!2 1 买卖合同纠纷 2019-07-03 甲法官', '乙!2 2 2019-07-04 乙法官'],
  ],
  [
    'unknown columns, named; numbering is not',
    () =>
      fileOf([
        sheet([
          ['序号', ...header, '书记员', '结案方式'],
          ['1', ...one, '丙', '判决'],
        ]),
      ]),
    [r1(2), '? 书记员 结案方式'],
  ],
  [
    'two columns for one thing: the nearer is taken, the other named',
    () =>
      fileOf([
        sheet([
          ['收案日期', ...header],
          ['2019-06-30', ...one],
        ]),
      ]),
    [r1(2), '? 收案日期'],
  ],
  [
    'headings numbered, starred, in brackets, of “本院”',
    () => fileOf([sheet([['1.本院案号', '案由*', '受理时间（年月日）', '主审 法官：'], one])]),
    [r1(2)],
  ],
  [
    'everyone who sat',
    () =>
      fileOf([
        sheet([
          [...header, '审判长', '合议庭成员', '人民陪审员'],
          [...one, '乙', '丙、丁', '戊'],
        ]),
      ]),
    ['2 1 买卖合同纠纷 2019-07-03 甲法官 乙 丙、丁 戊'],
  ],
  [
    'a cause merged down over two cases',
    () => fileOf([sheet([header, one, [two[0] ?? '', '', '2019-07-04', '乙法官']], { merged: ['B2:B3'] })]),
    [r1(2), '3 2 买卖合同纠纷 2019-07-04 乙法官'],
  ],
  [
    'cells merged down far below the table',
    () => fileOf([sheet([header, one], { merged: ['A2:A60000'] })]),
    [r1(2)],
  ],
  ['blank rows between', () => fileOf([sheet([header, one, [], [null, ''], two])]), [r1(2), r2(5)]],
  [
    'days as numbers with a format',
    () => fileOf([sheet([header, [...one.slice(0, 2), day(43649), '甲法官']])]),
    [r1(2)],
  ],
  [
    'days with a time as numbers',
    () => fileOf([sheet([header, [...one.slice(0, 2), day(43649.75), '甲法官']])]),
    [r1(2)],
  ],
  [
    'days of a workbook that counts from 1904',
    () => written(workbookOf([sheet([header, [...one.slice(0, 2), day(43649 - 1462), '甲法官']])], true)),
    [r1(2)],
  ],
  [
    'error values',
    () => fileOf([sheet([header, [one[0] ?? '', '买卖合同纠纷', error('#REF!', 23), '甲法官']])]),
    ['2 1 买卖合同纠纷 甲法官 [“立案日期”在文件中是错误值#REF!，没有读取。]'],
  ],
  [
    'an error value in a column that is not read',
    () =>
      fileOf([
        sheet([
          [...header, '备用'],
          [...one, error('#N/A')],
        ]),
      ]),
    [r1(2), '? 备用'],
  ],
  [
    'a formula that nobody has computed',
    uncomputed,
    [
      '2 1 买卖合同纠纷 甲法官 [“立案日期”是没有结果的公式=DATE(2019,7,3)，没有读取；请在表格软件中打开并保存后再导入。]',
    ],
  ],
  [
    'ticks',
    () => fileOf([sheet([header, [one[0] ?? '', { t: 'b', v: true }, '2019-07-03', '甲法官']])]),
    ['2 1 是 2019-07-03 甲法官'],
  ],
  [
    'no case numbers',
    () =>
      fileOf([
        sheet(
          [
            ['姓名', '年龄'],
            ['甲', '3'],
          ],
          { name: '人员' },
        ),
      ]),
    ['~ 人员：没有找到表头，没有读取'],
  ],
  ['nothing at all', () => Buffer.alloc(0), ['~ ：空白的工作表']],
  [
    'a PDF called .xlsx',
    () => utf8('%PDF-1.7 …'),
    ['! 这是PDF 文件，不能导入；请给出 .xlsx、.xls 或 .csv 表格。'],
  ],
  [
    'an archive',
    () => Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64'),
    ['! 这是压缩包（不是工作簿），不能导入；请给出 .xlsx、.xls 或 .csv 表格。'],
  ],
  [
    'a workbook cut off in the middle',
    () => fileOf([sheet(lines)]).subarray(0, 2000),
    ['! 文件已损坏，无法解开。'],
  ],
];

describe('a table of cases', () => {
  it.each(shapes)('is read as %s', async (_name, file, right) => {
    expect(await shown(await file())).toEqual(right);
  });
});
