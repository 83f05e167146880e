import { sha256 as digest } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of bytes, in hex. The browser’s own is missing on plain http inside a court. */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}

/** Hash of an entry of the log: SHA-256 over a zero byte and the header’s bytes. */
export function leafHash(header: string): string {
  return sha256(concatBytes(Uint8Array.of(0), utf8ToBytes(header)));
}

/** SHA-256 of a file, in hex; by the browser’s own where it has one. */
export async function sha256OfFile(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  // undefined on plain http, whatever the types say
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return sha256(bytes);
  return bytesToHex(new Uint8Array(await subtle.digest('SHA-256', bytes)));
}
