/** The text of a file, in the encoding that its bytes speak for. Bytes that fit nowhere become U+FFFD, in their place. */
export function decoded(bytes: Uint8Array): string {
  const utf16 = utf16In(bytes);
  if (utf16) return new TextDecoder(utf16).decode(bytes);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const wrong = count(utf8, '\ufffd');
  if (wrong === 0) return utf8;
  // In a GB18030 text hardly a pair of bytes is UTF-8; in a damaged UTF-8 text hardly one is not.
  const beyondAscii = [...utf8].filter((each) => each > '\x7f' && each !== '\ufffd').length;
  return beyondAscii > 2 * wrong ? utf8 : new TextDecoder('gb18030').decode(bytes);
}

/** By its mark, or by the empty halves of plain figures, commas and line ends. */
function utf16In(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const empty = [0, 0];
  const looked = bytes.subarray(0, 4096);
  for (const [place, byte] of looked.entries()) if (byte === 0) empty[place % 2]! += 1;
  const [even = 0, odd = 0] = empty;
  if (even + odd < looked.length / 50) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
