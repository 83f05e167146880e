import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const READY_MS = 120_000;

export interface Served {
  readonly address: string;
  stop(): Promise<void>;
}

/** The product as its users start it: the command line, the embedded database, the demonstration court. */
export async function serveDemonstration(): Promise<Served> {
  const data = await mkdtemp(join(tmpdir(), 'zhijian-e2e-'));
  const args = ['bin/zhijian.mjs', 'serve', '--demo', '--port', '0', '--data', join(data, 'court')];
  const { DATABASE_URL: _, ...env } = process.env;
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    }
    await rm(data, { recursive: true, force: true });
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
