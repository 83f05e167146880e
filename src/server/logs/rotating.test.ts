import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { rotatingLog } from './rotating.ts';

let directory: string;
let day: string;
beforeEach(async () => {
  directory = await mkdtemp('/tmp/zhijian-logs-');
  day = '2026-03-02';
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const files = async () => (await readdir(directory)).sort();
const rotation = { largestBytes: 100, mostFiles: 4 };
const opened = () => rotatingLog(directory, () => day, rotation);
const line = (n: number) => ({ n, words: 'x'.repeat(30) });

describe('a log that is rotated', () => {
  it('begins a file with each day and each size, loses no line, and keeps the latest files', async () => {
    const log = opened();
    for (let n = 0; n < 4; n += 1) log.write(line(n));
    await log.end();
    expect(await files()).toEqual(['requests-2026-03-02.000.jsonl', 'requests-2026-03-02.001.jsonl']);
    day = '2026-03-03';
    const next = opened();
    for (let n = 4; n < 10; n += 1) next.write(line(n));
    await next.end();
    const kept = await files();
    expect(kept).toEqual([
      'requests-2026-03-02.001.jsonl',
      'requests-2026-03-03.000.jsonl',
      'requests-2026-03-03.001.jsonl',
      'requests-2026-03-03.002.jsonl',
    ]);
    const texts = await Promise.all(kept.map((name) => readFile(join(directory, name), 'utf8')));
    const numbers = texts
      .join('')
      .trim()
      .split('\n')
      .map((each) => (JSON.parse(each) as { n: number }).n);
    expect(numbers).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    for (const text of texts) expect(text.length).toBeLessThanOrEqual(100);
  });

  it('goes on in the file of a server that was killed, and leaves other files alone', async () => {
    await writeFile(join(directory, 'notes.txt'), 'of somebody else');
    for (const n of [1, 2]) {
      const log = opened();
      log.write(line(n));
      await log.end();
    }
    expect(await files()).toEqual(['notes.txt', 'requests-2026-03-02.000.jsonl']);
    const text = await readFile(join(directory, 'requests-2026-03-02.000.jsonl'), 'utf8');
    expect(text.trim().split('\n')).toHaveLength(2);
  });

  it('costs nobody an answer where nothing can be written', async () => {
    await writeFile(join(directory, 'taken'), '');
    await chmod(join(directory, 'taken'), 0o600);
    const log = rotatingLog(join(directory, 'taken', 'logs'), () => day, rotation);
    log.write(line(1));
    await expect(log.end()).resolves.toBeUndefined();
  });
});
