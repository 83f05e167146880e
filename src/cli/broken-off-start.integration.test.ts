import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isAlive } from '../server/database/embedded/postmaster.ts';
import { serving } from '../testing/acting-in-court.ts';
import { type Child, runInChild } from '../testing/child.ts';
import { postmasterOf } from '../testing/postmaster.ts';

const PROGRAM = 'bin/zhijian.mjs';
const BOUND_MS = 32_000;

let base: string;
let data: string;
const children: Child[] = [];
beforeEach(async () => {
  base = await mkdtemp('/tmp/zhijian-start-');
});
afterEach(async () => {
  await Promise.all(children.splice(0).map((child) => child.kill('SIGKILL')));
  const pid = postmasterOf(data);
  if (pid && isAlive(pid)) process.kill(pid, 'SIGQUIT');
  await rm(base, { recursive: true, force: true });
});

describe('a start that is broken off', () => {
  const moments = ['at once', 'First start', 'Founding', 'Demonstration court: '];

  test('ends with 0 at any moment, leaves nothing running, and the next one has its court', async () => {
    for (const [place, moment] of moments.entries()) {
      data = join(base, String(place));
      const child = runInChild(PROGRAM, ['serve', '--lang', 'en', '--demo', '--port', '0', '--data', data]);
      children.push(child);
      // a process has to have begun: before, the signal is the loader's
      if (moment === 'at once')
        await expect.poll(() => readdir(data).catch(() => []), { timeout: 20_000 }).not.toEqual([]);
      else await child.says(moment);
      const pid = postmasterOf(data);
      const from = Date.now();
      const code = await child.kill('SIGTERM');
      const took = Date.now() - from;
      expect([moment, code], child.lines.join('\n')).toEqual([moment, 0]);
      expect(took).toBeLessThan(BOUND_MS);
      if (pid) expect(isAlive(pid)).toBe(false);
    }
    const { child, address } = await serving(PROGRAM, ['--demo', '--data', data]);
    children.push(child);
    const session = await fetch(`${address}/api/v1/session/people`);
    expect(((await session.json()) as { people: unknown[] }).people.length).toBeGreaterThan(10);
  }, 180_000);
});
