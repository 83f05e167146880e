/** SHA-256 of bytes, in hex. The browser’s own is missing on plain http inside a court. */
export function sha256(bytes: Uint8Array): string {
  const words = padded(bytes);
  const hash = [...INITIAL];
  for (let block = 0; block < words.length; block += 16) compress(hash, words.subarray(block, block + 16));
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Hash of an entry of the log: SHA-256 over a zero byte and the header’s bytes. */
export function leafHash(header: string): string {
  const text = new TextEncoder().encode(header);
  const bytes = new Uint8Array(text.length + 1);
  bytes.set(text, 1);
  return sha256(bytes);
}

/** SHA-256 of a file, in hex; by the browser’s own where it has one. */
export async function sha256OfFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // undefined on plain http, whatever the types say
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return sha256(bytes);
  const hash = new Uint8Array(await subtle.digest('SHA-256', bytes));
  return [...hash].map((each) => each.toString(16).padStart(2, '0')).join('');
}

function padded(bytes: Uint8Array): Uint32Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const block = new DataView(new ArrayBuffer(length));
  for (const [place, byte] of bytes.entries()) block.setUint8(place, byte);
  block.setUint8(bytes.length, 0x80);
  block.setUint32(length - 8, Math.floor(bytes.length / 0x20000000));
  block.setUint32(length - 4, (bytes.length << 3) >>> 0);
  return Uint32Array.from({ length: length / 4 }, (_, place) => block.getUint32(place * 4));
}

const turned = (word: number, by: number) => (word >>> by) | (word << (32 - by));

function schedule(block: Uint32Array): Uint32Array {
  const words = new Uint32Array(64);
  words.set(block);
  for (let at = 16; at < 64; at++) {
    const [two, seven, fifteen, sixteen] = [2, 7, 15, 16].map((back) => words[at - back] ?? 0) as [
      number,
      number,
      number,
      number,
    ];
    const low = turned(fifteen, 7) ^ turned(fifteen, 18) ^ (fifteen >>> 3);
    const high = turned(two, 17) ^ turned(two, 19) ^ (two >>> 10);
    words[at] = sixteen + low + seven + high;
  }
  return words;
}

function compress(hash: number[], block: Uint32Array): void {
  const words = schedule(block);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let round = 0; round < 64; round++) {
    const choice = (e & f) ^ (~e & g);
    const first =
      (h +
        (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) +
        choice +
        (ROUND[round] ?? 0) +
        (words[round] ?? 0)) |
      0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  for (const [place, word] of [a, b, c, d, e, f, g, h].entries())
    hash[place] = ((hash[place] ?? 0) + word) | 0;
}

/** The first 32 bits of the fractional parts of roots of the first primes, as the standard has them. */
function rootBits(power: number, count: number): number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++)
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  return primes.map((prime) => {
    const root = prime ** power;
    return Math.floor((root - Math.floor(root)) * 0x100000000) | 0;
  });
}

const INITIAL = rootBits(1 / 2, 8);
const ROUND = rootBits(1 / 3, 64);
