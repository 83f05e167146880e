import { createReadStream, createWriteStream } from 'node:fs';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { createGunzip, createGzip } from 'node:zlib';
import { Decrypter, Encrypter } from 'age-encryption';
import { allDone } from '../../log/all-done.ts';
import { syncDirectory } from '../database/embedded/notes.ts';
import { NotABackup } from './lines.ts';

/** Whom a backup is encrypted for, by their public keys; for nobody: readable by whoever has the file. */
export type Recipients = readonly string[];

const FLUSH_BYTES = 1_000_000;

/**
 * Writes lines compressed into a file, which has its name only once it is whole and on the disk. Answers its size in bytes.
 * Throws the system's error where the disk is full or the folder closed, and leaves nothing behind.
 */
export async function writePacked(
  path: string,
  lines: AsyncIterable<string>,
  recipients: Recipients,
): Promise<number> {
  const half = `${path}.part`;
  try {
    const packed = createGzip();
    const packing = pipeline(Readable.from(gathered(lines)), packed);
    const file = createWriteStream(half, { mode: 0o600, flush: true });
    const writing = recipients.length === 0 ? pipeline(packed, file) : encrypt(packed, recipients, file);
    await allDone([packing, writing]);
    await rename(half, path);
    await syncDirectory(dirname(path));
    return (await stat(path)).size;
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
}

/** Few large pieces are compressed faster than many small ones. */
async function* gathered(lines: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let waiting: string[] = [];
  let length = 0;
  for await (const line of lines) {
    waiting.push(line);
    length += line.length;
    if (length < FLUSH_BYTES) continue;
    yield Buffer.from(waiting.join(''), 'utf8');
    waiting = [];
    length = 0;
  }
  yield Buffer.from(waiting.join(''), 'utf8');
}

async function encrypt(plain: Readable, recipients: Recipients, file: Writable): Promise<void> {
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  const stream = await encrypter.encrypt(Readable.toWeb(plain) as globalThis.ReadableStream<Uint8Array>);
  await pipeline(Readable.fromWeb(stream as ReadableStream), file);
}

/** What every encrypted file begins with. */
const AGE = 'age-encryption.org/v1';

export async function isEncrypted(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(AGE.length), 0, AGE.length, 0);
    return buffer.toString('latin1', 0, bytesRead) === AGE;
  } finally {
    await file.close();
  }
}

/** The lines of a backup file. Throws `NotABackup` where it can't be opened with the key, or is not compressed as one is. */
export async function* readPacked(path: string, identity: string | undefined): AsyncGenerator<string> {
  const stored = createReadStream(path);
  const packed = (await isEncrypted(path)) ? await decrypted(stored, identity) : stored;
  const plain = createGunzip();
  const failed = pipeline(packed, plain).then(
    () => undefined,
    (error: Error) => error,
  );
  try {
    yield* createInterface({ input: plain, crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    throw new NotABackup((error as Error).message, { cause: error });
  } finally {
    stored.destroy();
  }
  const error = await failed;
  if (error) throw new NotABackup(error.message, { cause: error });
}

async function decrypted(stored: Readable, identity: string | undefined): Promise<Readable> {
  if (identity === undefined) throw new NotABackup('it is encrypted: the key is needed');
  const decrypter = new Decrypter();
  try {
    decrypter.addIdentity(await identityIn(identity));
    const stream = await decrypter.decrypt(Readable.toWeb(stored) as globalThis.ReadableStream<Uint8Array>);
    return Readable.fromWeb(stream as ReadableStream);
  } catch (cause) {
    throw new NotABackup('it can’t be opened with this key', { cause });
  }
}

/** The key itself, or the file that holds it, comments apart, as the tools of this format write it. */
async function identityIn(given: string): Promise<string> {
  if (given.startsWith('AGE-SECRET-KEY-')) return given;
  const lines = (await readFile(given, 'utf8')).split('\n').map((line) => line.trim());
  return lines.find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? '';
}
