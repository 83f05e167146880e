import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export function command(program: string, ...args: string[]): void {
  const done = spawnSync(program, args, { encoding: 'utf8' });
  if (done.status !== 0)
    throw new Error(`${program} ${args.join(' ')}: ${done.stderr || done.error?.message}`);
}

/** Mounts something on a directory that everybody may walk into. */
export function mount(directory: string, ...args: string[]): void {
  mkdirSync(directory, { recursive: true });
  command('mount', ...args, directory);
  chmodSync(directory, 0o755);
}

/** What was killed holds its files for a moment longer. */
export async function unmount(directory: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const done = spawnSync('umount', [directory], { encoding: 'utf8' });
    if (done.status === 0 || done.stderr.includes('not mounted')) return;
    if (tries === 100) throw new Error(done.stderr);
    await sleep(100);
  }
}
