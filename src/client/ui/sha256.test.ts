import { describe, expect, it, vi } from 'vitest';
import { leafHash, sha256, sha256OfFile } from './sha256.ts';

const octets = (text: string) => new TextEncoder().encode(text);

describe('the hash that a browser computes itself', () => {
  it.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
    ['a'.repeat(1000), '41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3'],
  ])('is SHA-256 of “%s”', (text, hash) => {
    expect(sha256(octets(text))).toBe(hash);
  });

  it('of a file is the same by the browser’s own and without it', async () => {
    const right = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(await sha256OfFile(new Blob(['abc']))).toBe(right);
    vi.stubGlobal('crypto', {});
    expect(await sha256OfFile(new Blob(['abc']))).toBe(right);
    vi.unstubAllGlobals();
  });

  it('of an entry is the one that the log keeps: a zero byte, then the header', () => {
    const kept = '70d7d5721dee807c777753ac58163c6a051021d6a5d4b8e7a76c4a4f7843c288';
    expect(leafHash('{"type":"案件登记"}')).toBe(kept);
  });
});
