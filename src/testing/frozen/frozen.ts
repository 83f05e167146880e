import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import type { Instant } from '../../core/time/instant.ts';
import type { FrozenAnswer } from './ask-pages.ts';

export interface FrozenPages {
  /** When they were asked. */
  readonly at: Instant;
  readonly answers: readonly FrozenAnswer[];
}

/** What `freeze.ts` wrote of a release. */
async function frozen(release: string, file: string): Promise<Buffer> {
  const packed = await readFile(join(import.meta.dirname, release, `${file}.br`));
  return brotliDecompressSync(packed, { params: { [constants.BROTLI_DECODER_PARAM_LARGE_WINDOW]: 1 } });
}

export async function frozenPages(release: string): Promise<FrozenPages> {
  return JSON.parse(String(await frozen(release, 'answers.json')));
}

/** The lines of the exported log. */
export async function* frozenLog(release: string): AsyncGenerator<string> {
  yield* String(await frozen(release, 'log.jsonl'))
    .trimEnd()
    .split('\n');
}

/** Lays the data directory of a release into a folder and answers where it is. */
export async function layDataDirectory(release: string, folder: string): Promise<string> {
  const tar = await frozen(release, 'data-directory.tar');
  execFileSync('tar', ['-C', folder, '--no-same-owner', '-xf', '-'], { input: tar });
  return join(folder, 'court');
}
