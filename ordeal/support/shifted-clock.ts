import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findPackage } from '../../src/server/database/embedded/binaries.ts';
import { LeftOut } from './ordeal.ts';

const source = fileURLToPath(new URL('./shifted-clock.c', import.meta.url));

/** A clock of the machine, for those who run under it, that can be set while they run. */
export interface ShiftedClock {
  readonly env: Readonly<Record<string, string>>;
  /** By how much it is ahead of the real one. */
  set(ms: number): void;
}

/** Makes the library that stands before the C library's clock. */
export function clockLibrary(folder: string): string {
  const library = join(folder, 'shifted-clock.so');
  const made = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, source, '-ldl'], {
    encoding: 'utf8',
  });
  if (made.error) throw new LeftOut('there is no C compiler, with which a clock is put before the real one');
  if (made.status !== 0) throw new Error(made.stderr);
  chmodSync(library, 0o755);
  return library;
}

export function shiftedClock(library: string, file: string): ShiftedClock {
  const set = (ms: number) => {
    const nanoseconds = Buffer.alloc(8);
    nanoseconds.writeBigInt64LE(BigInt(ms) * 1_000_000n);
    // in place: whoever has it mapped sees it at once
    const at = openSync(file, 'r+');
    writeSync(at, nanoseconds);
    closeSync(at);
  };
  writeFileSync(file, Buffer.alloc(8));
  chmodSync(file, 0o644);
  return { env: { LD_PRELOAD: library, SHIFTED_CLOCK: file }, set };
}

/** The embedded database's package, whose server runs under a clock of ours. */
export function packageUnder({ env }: ShiftedClock, folder: string): string {
  const from = join(findPackage(), 'native');
  const to = join(folder, 'native');
  mkdirSync(join(to, 'bin'), { recursive: true, mode: 0o755 });
  for (const name of readdirSync(from)) if (name !== 'bin') symlinkSync(join(from, name), join(to, name));
  for (const name of readdirSync(join(from, 'bin')))
    if (name !== 'postgres') symlinkSync(join(from, 'bin', name), join(to, 'bin', name));
  const set = Object.entries(env).map(([name, value]) => `export ${name}='${value}'`);
  const script = ['#!/bin/sh', ...set, `exec '${join(from, 'bin', 'postgres')}' "$@"`, ''];
  writeFileSync(join(to, 'bin', 'postgres'), script.join('\n'), { mode: 0o755 });
  return folder;
}
