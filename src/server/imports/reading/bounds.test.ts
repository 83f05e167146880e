import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../testing/workbooks.ts';
import { caseColumns } from '../columns.ts';
import { bounds } from './bounds.ts';
import { readFileOf } from './read.ts';
import { Unreadable } from './table.ts';
import { type Part, packedPlainly, unpacked } from './zip.ts';

const header = ['案号', '立案日期'];
const number = (serial: number) => `（2019）吉0799民初${serial}号`;
const refusalOf = async (file: Buffer) => {
  const refused: unknown = await readFileOf(file, caseColumns).catch((error: unknown) => error);
  return refused instanceof Unreadable ? refused.says : undefined;
};

/** A workbook whose first sheet has these bytes, packed as well as can be, with the sizes that it claims. */
async function workbookWith(sheet: Buffer, claimed = sheet.length): Promise<Buffer> {
  const parts = await unpacked(fileOf([{ lines: [header] }]), () => true);
  return zipOf(
    parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, content: sheet } : part)),
    claimed,
  );
}

/** The plain zip with the sheet deflated; it is the last part, and its headers are made to say so. */
function zipOf(parts: readonly Part[], claimed: number): Buffer {
  const isSheet = ({ name }: Part) => name.endsWith('sheet1.xml');
  const sheet = parts.find(isSheet)!;
  const packed = deflateRawSync(sheet.content, { level: 9 });
  const file = packedPlainly([...parts.filter((part) => !isSheet(part)), { ...sheet, content: packed }]);
  for (let at = file.indexOf(sheet.name); at >= 0; at = file.indexOf(sheet.name, at + 1)) {
    const header = at - (file.readUInt32LE(at - 30) === 0x04034b50 ? 30 : 46);
    const sizes = header + (at - header === 30 ? 0 : 2);
    file.writeUInt16LE(8, sizes + 8);
    file.writeUInt32LE(claimed, sizes + 22);
  }
  return file;
}

describe('a file that is too much', () => {
  it('is read where it is not, packed in the same way', async () => {
    const sheet = Buffer.from(
      `<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>案号</v></c></row><row r="2"><c r="A2" t="str"><v>${number(1)}</v></c></row></sheetData></worksheet>`,
    );
    const { tables } = await readFileOf(await workbookWith(sheet), caseColumns);
    expect(tables[0]?.lines).toMatchObject([{ row: 2, cells: [number(1)] }]);
  });

  it.each([
    ['saying how large it is', undefined],
    ['saying that it is small', 100],
  ])('unpacked, ends at the bound while it is unpacked, %s', async (_, claimed) => {
    const file = await workbookWith(Buffer.alloc(1.2 * bounds.unpacked, ' '), claimed);
    expect(file.length).toBeLessThan(200_000);
    const before = process.memoryUsage().rss;
    expect((await refusalOf(file))?.zh).toContain('超过64兆字节');
    expect(process.memoryUsage().rss - before).toBeLessThan(3 * bounds.unpacked);
  });

  it('of cells ends at the bound, empty ones with a format counted', async () => {
    const row = `<row>${'<c r="A1" s="1"/>'.repeat(1000)}</row>`;
    const file = await workbookWith(Buffer.from(`<worksheet><sheetData>${row.repeat(1001)}`));
    expect((await refusalOf(file))?.zh).toContain(`单元格超过${bounds.cells}个`);
  });

  it('of sheets is refused', async () => {
    const sheets = Array.from({ length: bounds.sheets + 1 }, () => ({ lines: [header] }));
    expect((await refusalOf(fileOf(sheets)))?.zh).toBe(`工作表超过${bounds.sheets}张。`);
  });

  it('of rows is refused, blank ones not counted', async () => {
    const lines = (count: number) =>
      Buffer.from(`案号\n${Array.from({ length: count }, (_, at) => `${number(at + 1)}\n\n`).join('')}`);
    const whole = await readFileOf(lines(bounds.rows), caseColumns);
    expect(whole.tables[0]?.lines).toHaveLength(bounds.rows);
    expect((await refusalOf(lines(bounds.rows + 1)))?.zh).toBe(
      '共20001行，一次至多导入20000行，请分成几个文件。',
    );
  });

  it('to send is refused before it is looked at', async () => {
    expect((await refusalOf(Buffer.alloc(bounds.file + 1)))?.zh).toBe('文件超过8兆字节。');
  });

  it('is one row where its dimension claims a million', async () => {
    const sheet = Buffer.from(
      `<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1" t="str"><v>案号</v></c></row><row r="2"><c r="A2" t="str"><v>${number(1)}</v></c></row></sheetData></worksheet>`,
    );
    expect((await readFileOf(await workbookWith(sheet), caseColumns)).tables[0]?.lines).toHaveLength(1);
  });
});
