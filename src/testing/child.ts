import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Another process that runs one of our files, and tells what it does line by line. */
export interface Child {
  readonly process: ChildProcess;
  readonly lines: string[];
  /** The first line from now or before that begins so. */
  says(beginning: string): Promise<string>;
  kill(signal: NodeJS.Signals): Promise<number | null>;
  /** Its exit code, once it and all that it wrote is here. */
  readonly ended: Promise<number | null>;
}

export interface ChildOptions {
  readonly uid?: number;
  readonly gid?: number;
  /** A program that runs the call that follows: `unshare`, say. */
  readonly through?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

export function runInChild(
  file: string,
  args: readonly string[] = [],
  { through = [], ...more }: ChildOptions = {},
): Child {
  const runner = file.endsWith('.mjs') ? [] : [join(root, 'tools/run.mjs')];
  const call = [...through, process.execPath, ...runner, join(root, file), ...args];
  const [program = '', ...rest] = call;
  const child = spawn(program, rest, {
    ...more,
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const heard = new Set<() => void>();
  const hear = (line: string) => {
    lines.push(line);
    for (const listener of heard) listener();
  };
  createInterface({ input: child.stdout }).on('line', hear);
  createInterface({ input: child.stderr }).on('line', hear);
  const ended = once(child, 'close');
  const says = (beginning: string) =>
    new Promise<string>((found, failed) => {
      const look = () => {
        const line = lines.find((candidate) => candidate.startsWith(beginning));
        if (line === undefined) return;
        heard.delete(look);
        found(line);
      };
      heard.add(look);
      void ended.then(() => failed(new Error(`ended without saying ${beginning}: ${lines.join('\n')}`)));
      look();
    });
  return {
    process: child,
    lines,
    says,
    ended: ended.then(() => child.exitCode),
    kill: async (signal) => {
      child.kill(signal);
      await ended;
      return child.exitCode;
    },
  };
}
