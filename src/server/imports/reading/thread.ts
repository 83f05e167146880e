import { parentPort, workerData } from 'node:worker_threads';
import { columnsOf } from '../columns.ts';
import type { FromReader, ReaderTask } from './messages.ts';
import { readFileOf } from './read.ts';
import { Unreadable } from './table.ts';

/** So many lines a message: whoever receives them does something else in between. */
const AT_ONCE = 500;

/** Runs in a thread of its own: reads the file it was given and sends its lines, some at a time. */
async function answer(send: (message: FromReader) => void): Promise<void> {
  const { file, kind } = workerData as ReaderTask;
  try {
    const { tables, passedOver } = await readFileOf(Buffer.from(file), columnsOf[kind]);
    for (const { lines, ...table } of tables) {
      send({ table });
      for (let at = 0; at < lines.length; at += AT_ONCE) send({ lines: lines.slice(at, at + AT_ONCE) });
    }
    send({ passedOver });
  } catch (error) {
    if (error instanceof Unreadable) send({ wrong: error.says });
    else send({ broken: error instanceof Error ? error.message : String(error) });
  }
}

const port = parentPort;
if (port) await answer((message) => port.postMessage(message));
