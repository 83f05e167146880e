import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const READY_MS = 120_000;

export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/** The product as its users start it: the command line, the embedded database, the demonstration court. */
export async function serveDemonstration(): Promise<Served> {
  const data = await mkdtemp(join(tmpdir(), 'zhijian-e2e-'));
  return forgetting(data, serve(['--demo', '--data', join(data, 'court')]));
}

export interface Founded extends Served {
  readonly oneTimePassword: string;
  /** Another call of the program on the same data; what it prints. */
  call(...args: readonly string[]): Promise<string>;
  /** From now on the machine’s clock shows three hours more. */
  clockSetAhead(): Promise<void>;
}

/** A court made from nothing: what `init` is told, and the password that it says once. */
export async function serveFounded(init: readonly string[]): Promise<Founded> {
  const data = await mkdtemp(join(tmpdir(), 'zhijian-e2e-'));
  const run = promisify(execFile);
  const call = async (...args: readonly string[]) => {
    const program = ['bin/zhijian.mjs', ...args, '--data', join(data, 'court')];
    return (await run(process.execPath, program, { cwd: root, env: environment() })).stdout;
  };
  const founded = async () => {
    const { oneTimePassword } = JSON.parse(await call('init', ...init)) as {
      readonly oneTimePassword: string;
    };
    const jump = join(data, 'jump');
    const clock = {
      NODE_OPTIONS: `--import=${join(root, 'e2e/support/jumping-clock.mjs')}`,
      JUMP_ONCE_THERE: jump,
    };
    const served = await serve(['--data', join(data, 'court')], clock);
    return { ...served, oneTimePassword, call, clockSetAhead: () => writeFile(jump, '') };
  };
  return forgetting(data, founded());
}

/** Once it has stopped, or could not be started, nothing is left of it. */
async function forgetting<T extends Served>(data: string, serving: Promise<T>): Promise<T> {
  const forget = () => rm(data, { recursive: true, force: true });
  try {
    const served = await serving;
    return { ...served, stop: () => served.stop().finally(forget) };
  } catch (error) {
    await forget();
    throw error;
  }
}

function environment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...env } = process.env;
  return { ...env, ...more };
}

/** `zhijian serve` on a port that is free, once it is ready. */
export async function serve(flags: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Served> {
  const args = ['bin/zhijian.mjs', 'serve', ...flags, '--port', '0'];
  const stdio = ['ignore', 'pipe', 'pipe'] as ['ignore', 'pipe', 'pipe'];
  const child = spawn(process.execPath, args, { cwd: root, env: environment(env), stdio });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
  };
  try {
    return { address: await readyLine(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function readyLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const late = setTimeout(() => reject(new Error(`the server is not ready:\n${said}`)), READY_MS);
    const hear = (chunk: Buffer) => {
      said += String(chunk);
      const address = /https?:\/\/[\w.:[\]-]+/.exec(said)?.[0];
      if (!address) return;
      clearTimeout(late);
      resolve(address);
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', (chunk: Buffer) => {
      said += String(chunk);
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the server ended with ${code}:\n${said}`));
    });
  });
}
