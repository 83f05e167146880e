import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Text } from '../../../core/kernel/text.ts';
import { packageRoot } from '../../package-root.ts';
import type { TableKind } from '../columns.ts';
import { bounds } from './bounds.ts';
import type { FromReader, ReaderTask } from './messages.ts';
import type { Line, ReadFile, Table } from './table.ts';

export type Read = ReadFile | { readonly wrong: Text };

let last: Promise<unknown> = Promise.resolve();

type Within = Readonly<Record<'milliseconds' | 'megabytes', number>>;

/** Reads a file in a thread of its own, bounded in time and memory, so that nobody else waits; one file after the other. */
export function readApart(file: Uint8Array, kind: TableKind, within: Within = bounds): Promise<Read> {
  const reading = last.then(() => readIn(file, kind, within));
  last = reading.catch(() => undefined);
  return reading;
}

function readIn(file: Uint8Array, kind: TableKind, within: Within): Promise<Read> {
  const task: ReaderTask = { file, kind };
  const worker = startReader(task, within);
  const tables: (Omit<Table, 'lines'> & { lines: Line[] })[] = [];
  return new Promise<Read>((resolve, reject) => {
    const timer = setTimeout(() => end({ wrong: tooLong }), within.milliseconds);
    const end = (read: Read) => {
      clearTimeout(timer);
      resolve(read);
      void worker.terminate();
    };
    worker.on('message', (message: FromReader) => {
      if ('table' in message) tables.push({ ...message.table, lines: [] });
      else if ('lines' in message) tables.at(-1)?.lines.push(...message.lines);
      else if ('passedOver' in message) end({ tables, passedOver: message.passedOver });
      else end({ wrong: 'wrong' in message ? message.wrong : unreadable });
    });
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') return end({ wrong: tooMuch });
      clearTimeout(timer);
      reject(error);
    });
    worker.on('exit', () => end({ wrong: unreadable }));
  });
}

/** Built, the thread has a file of its own beside the program; from the source it is run as everything else is. */
function startReader(workerData: ReaderTask, { megabytes }: Within): Worker {
  const root = packageRoot();
  const resourceLimits = { maxOldGenerationSizeMb: megabytes };
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(join(root, 'dist', 'cli', 'reader.mjs'), { workerData, resourceLimits });
  const source = fileURLToPath(new URL('thread.ts', import.meta.url));
  return new Worker(join(root, 'tools', 'run.mjs'), {
    workerData,
    resourceLimits,
    argv: [source],
    execArgv: [],
  });
}

const unreadable: Text = {
  zh: '文件无法读取，可能已损坏；请用表格软件打开后另存为 .xlsx 再导入。',
  en: 'The file can’t be read and may be damaged: open it in a spreadsheet program and save it as .xlsx.',
};
const tooLong: Text = {
  zh: '文件过于复杂，读取超时；请只保留数据另存后再导入。',
  en: 'The file takes too long to read: save the data alone and import that.',
};
const tooMuch: Text = {
  zh: '文件过于复杂，读取所需内存过多；请只保留数据另存后再导入。',
  en: 'The file takes too much memory to read: save the data alone and import that.',
};
