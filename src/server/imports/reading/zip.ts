import { crc32, createInflateRaw } from 'node:zlib';
import { bounds } from './bounds.ts';
import { Unreadable } from './table.ts';

export interface Part {
  readonly name: string;
  readonly content: Buffer;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly offset: number;
  readonly packed: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * Unpacks those parts of a zip file that are wanted. What the file says of its sizes is not believed: bytes are counted
 * as they come out, and the first beyond a bound ends it.
 */
export async function unpacked(file: Buffer, wanted: (name: string) => boolean): Promise<readonly Part[]> {
  const parts: Part[] = [];
  const left = { bytes: bounds.unpacked, cells: bounds.cells };
  for (const entry of entriesOf(file)) {
    if (!wanted(entry.name)) continue;
    if (entry.encrypted) throw encrypted();
    const content = await inflated(packedBytes(file, entry), entry.method, left, entry.name);
    parts.push({ name: entry.name, content });
  }
  return parts;
}

/** The names of all parts, as the directory at the end of the file lists them. */
export function entriesOf(file: Buffer): readonly Entry[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > file.length || file.readUInt32LE(end) !== END) throw broken();
  const count = file.readUInt16LE(end + 10);
  if (count > bounds.parts)
    throw new Unreadable(`文件内部分过多（${count}）。`, `The file has too many parts (${count}).`);
  const entries: Entry[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== CENTRAL) throw broken();
    const nameLength = file.readUInt16LE(at + 28);
    entries.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: file.readUInt16LE(at + 10),
      encrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      packed: file.readUInt32LE(at + 20),
      offset: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

function packedBytes(file: Buffer, { offset, packed }: Entry): Buffer {
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== LOCAL) throw broken();
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packed > file.length) throw broken();
  return file.subarray(start, start + packed);
}

interface Left {
  bytes: number;
  cells: number;
}

async function inflated(packed: Buffer, method: number, left: Left, name: string): Promise<Buffer> {
  if (method !== 0 && method !== 8) throw broken();
  const chunks: Buffer[] = [];
  const isSheet = /worksheets\/|content\.xml$|\.bin$/i.test(name);
  const take = (chunk: Buffer) => {
    left.bytes -= chunk.length;
    if (left.bytes < 0) throw tooLarge();
    if (isSheet) left.cells -= cellsIn(chunk);
    if (left.cells < 0) throw tooManyCells();
    chunks.push(chunk);
  };
  if (method === 0) take(packed);
  else {
    const stream = createInflateRaw();
    stream.end(packed);
    try {
      for await (const chunk of stream) take(chunk as Buffer);
    } catch (error) {
      throw error instanceof Unreadable ? error : broken();
    } finally {
      stream.destroy();
    }
  }
  return Buffer.concat(chunks);
}

const CELL = [Buffer.from('<c '), Buffer.from('<c>'), Buffer.from('table:table-cell')];

function cellsIn(chunk: Buffer): number {
  let found = 0;
  for (const mark of CELL)
    for (let at = chunk.indexOf(mark); at >= 0; at = chunk.indexOf(mark, at + 3)) found += 1;
  return found;
}

/** The parts again as a zip file whose sizes are true, without compression. */
export function packedPlainly(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const title = Buffer.from(name, 'utf8');
    const shared = Buffer.alloc(26); // what both headers have, from the version on
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([uint32(LOCAL), shared, title]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([uint32(CENTRAL), Buffer.from([20, 0]), shared, place, title]));
    bodies.push(local, content);
    offset += local.length + content.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, uint32(END), end]);
}

function uint32(value: number): Buffer {
  const four = Buffer.alloc(4);
  four.writeUInt32LE(value);
  return four;
}

const broken = () => new Unreadable('文件已损坏，无法解开。', 'The file is damaged and can’t be unpacked.');
export const encrypted = () =>
  new Unreadable(
    '文件有密码保护，请先去掉密码再导入。',
    'The file is protected by a password: remove it first.',
  );
const tooLarge = () =>
  new Unreadable(
    `文件解开后超过${bounds.unpacked / 1024 / 1024}兆字节，没有导入；请另存为只含数据的工作簿。`,
    `Unpacked, the file is larger than ${bounds.unpacked / 1024 / 1024} MB: save the data alone in a new workbook.`,
  );
export const tooManyCells = () =>
  new Unreadable(
    `单元格超过${bounds.cells}个（空白但有格式的也算），没有导入；请删去多余的行和列后另存。`,
    `There are more than ${bounds.cells} cells (empty ones with a format count): delete rows and columns that aren’t needed.`,
  );
