import type { Text } from '../../../core/kernel/text.ts';

export type Kind = 'zip' | 'compound' | 'biff' | 'markup' | 'text';

const beginsWith =
  (...bytes: readonly number[]) =>
  (file: Uint8Array) =>
    bytes.every((byte, place) => file[place] === byte);
const ascii = (text: string) => beginsWith(...Buffer.from(text, 'latin1'));

/** Files that are no table, by how they begin, and what they are called. */
const others: readonly (readonly [(file: Uint8Array) => boolean, Text])[] = [
  [ascii('%PDF'), { zh: 'PDF 文件', en: 'a PDF' }],
  [ascii('{\\rtf'), { zh: 'RTF 文档', en: 'an RTF document' }],
  [ascii('Rar!'), { zh: 'RAR 压缩包', en: 'a RAR archive' }],
  [beginsWith(0x37, 0x7a, 0xbc, 0xaf), { zh: '7z 压缩包', en: 'a 7z archive' }],
  [beginsWith(0x1f, 0x8b), { zh: 'gzip 压缩包', en: 'a gzip archive' }],
  [beginsWith(0x89, 0x50, 0x4e, 0x47), { zh: 'PNG 图片', en: 'a PNG picture' }],
  [beginsWith(0xff, 0xd8, 0xff), { zh: 'JPEG 图片', en: 'a JPEG picture' }],
  [ascii('GIF8'), { zh: 'GIF 图片', en: 'a GIF picture' }],
  [ascii('ID;P'), { zh: 'SYLK 文件', en: 'a SYLK file' }],
  [
    (file) => /^TABLE\r?\n0,1/.test(Buffer.from(file.subarray(0, 20)).toString('latin1')),
    { zh: 'DIF 文件', en: 'a DIF file' },
  ],
  [beginsWith(0x4d, 0x5a), { zh: '程序文件', en: 'a program' }],
];

/** What a file is, by its bytes and never by its name. */
export function kindOf(file: Uint8Array): Kind | { readonly other: Text } {
  const other = others.find(([is]) => is(file));
  if (other) return { other: other[1] };
  if (beginsWith(0x50, 0x4b, 0x03, 0x04)(file) || beginsWith(0x50, 0x4b, 0x05, 0x06)(file)) return 'zip';
  if (beginsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)(file)) return 'compound';
  if (beginsWith(0x09, 0x08)(file) || beginsWith(0x09, 0x04)(file)) return 'biff';
  const head = Buffer.from(file.subarray(0, 4096)).toString('latin1').replaceAll('\0', '');
  const isMarkup =
    /^[\sï»¿ÿþ]*<(?:!doctype|html|\?xml|table|head|meta|body|style)/i.test(head) ||
    (/^[\sï»¿ÿþ]*</.test(head) && /<table\b/i.test(head));
  return isMarkup ? 'markup' : 'text';
}
