import type { Readable, Writable } from 'node:stream';
import type { Locale } from '../core/kernel/text.ts';

/** What a command reads and writes; tests pass their own. */
export interface Io {
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly locale: Locale;
}

/** 0 done; 1 refused or found wrong; 2 the call or its input is malformed. */
export type ExitCode = 0 | 1 | 2;

export async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream)
    chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer));
  return Buffer.concat(chunks).toString('utf8');
}

/** Writes and waits until it is all handed over; whether it was. */
export function delivered(stream: Writable, text: string): Promise<boolean> {
  return new Promise((resolve) => {
    stream.once('close', () => resolve(false));
    stream.write(text, (error) => resolve(!error));
  });
}

/** Writes and waits while the reader is slower than we are; a reader that has gone away is not an error. */
export async function write(stream: Writable, text: string | Uint8Array): Promise<void> {
  if (stream.destroyed || stream.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      stream.off('drain', done);
      stream.off('close', done);
      resolve();
    };
    stream.on('drain', done);
    stream.on('close', done);
  });
}
