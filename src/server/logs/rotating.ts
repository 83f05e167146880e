import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where they are, in the data directory. */
export const LOGS = 'logs';

export interface Rotation {
  readonly largestBytes: number;
  readonly mostFiles: number;
}

/** A month of a court’s requests; no disk is filled by them. */
const usual: Rotation = { largestBytes: 20 * 1024 * 1024, mostFiles: 40 };

export interface RotatingLog {
  write(line: object): void;
  /** Waits until what was written has reached the disk. */
  end(): Promise<void>;
}

interface Open {
  readonly day: string;
  readonly stream: WriteStream;
  bytes: number;
}

const NAME = /^requests-\d{4}-\d{2}-\d{2}\.\d{3}\.jsonl$/;

/**
 * Lines of JSON in files of one day and at most one size; the oldest go. A disk that takes no more costs lines, never an
 * answer: the log of the court is elsewhere.
 */
export function rotatingLog(
  directory: string,
  today: () => string,
  { largestBytes, mostFiles }: Rotation = usual,
): RotatingLog {
  let open: Open | undefined;
  let ready: Promise<void> = mkdir(directory, { recursive: true, mode: 0o700 }).then(() => {}, ignored);

  function write(line: object): void {
    const text = `${JSON.stringify(line)}\n`;
    ready = ready.then(() => written(text)).catch(ignored);
  }

  async function written(text: string): Promise<void> {
    const day = today();
    if (open && (open.day !== day || open.bytes + text.length > largestBytes)) {
      await closed(open.stream);
      open = undefined;
    }
    open ??= await next(day, text.length);
    open.bytes += Buffer.byteLength(text);
    const { stream } = open;
    await new Promise<void>((done) => stream.write(text, () => done()));
    if (stream.errored) open = undefined;
  }

  /** The last file of the day, where it has room; else the next. What is more than was asked for is taken away. */
  async function next(day: string, needed: number): Promise<Open> {
    const files = (await readdir(directory)).filter((name) => NAME.test(name)).sort();
    const last = files.findLast((name) => name.startsWith(`requests-${day}.`));
    const size = last ? (await stat(join(directory, last))).size : largestBytes;
    const number = last ? Number(last.slice(-9, -6)) + (size + needed > largestBytes ? 1 : 0) : 0;
    const name = `requests-${day}.${String(number).padStart(3, '0')}.jsonl`;
    const after = files.includes(name) ? files : [...files, name];
    for (const old of after.slice(0, Math.max(0, after.length - mostFiles))) await rm(join(directory, old));
    const stream = createWriteStream(join(directory, name), { flags: 'a', mode: 0o600 });
    stream.on('error', ignored);
    return { day, stream, bytes: name === last ? size : 0 };
  }

  return { write, end: () => ready.then(() => (open ? closed(open.stream) : undefined)) };
}

function closed(stream: WriteStream): Promise<void> {
  return new Promise((done) => {
    stream.once('close', () => done());
    stream.destroyed ? done() : stream.end();
  });
}

function ignored(): void {
  // said nowhere: what says that the disk is full is the page of the operation
}
