import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PackageCopy, packageCopy, productionPackages } from '../testing/package-copy.ts';
import { outsideNpm } from '../testing/plain-environment.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65_534, gid: 65_534 };

interface Answer {
  readonly code: number;
  readonly said: string;
}

/** What a program of the package answers; as somebody to whom the folder does not belong where that is asked. */
async function run(copy: PackageCopy, args: readonly string[], asOther = false, env: NodeJS.ProcessEnv = {}) {
  const account = asOther && isRoot ? NOBODY : {};
  const options = { cwd: copy.folder, env: { ...outsideNpm(), ...env }, timeout: 60_000, ...account };
  return promisify(execFile)(process.execPath, args, options).then(
    ({ stdout, stderr }): Answer => ({ code: 0, said: stdout + stderr }),
    (error: { code?: number; stdout?: string; stderr?: string }): Answer => ({
      code: error.code ?? -1,
      said: `${error.stdout}${error.stderr}`,
    }),
  );
}

const inBothLanguages = /\p{Script=Han}[\s\S]*[A-Za-z]{4,} [a-z]+/u;
const stackTrace = /^\s+at .+:\d+:\d+/m;

function expectWords(said: string, ...words: readonly string[]): void {
  expect(said).toMatch(inBothLanguages);
  expect(said).not.toMatch(stackTrace);
  for (const each of words) expect(said).toContain(each);
}

/** Whoever owns the folder takes the right to write away; root’s rights are not asked, so that root becomes somebody else. */
async function closed(copy: PackageCopy): Promise<void> {
  if (!isRoot) await chmod(copy.folder, 0o555);
}

async function forgotten(copy: PackageCopy): Promise<void> {
  await chmod(copy.folder, 0o755);
  await copy.forget();
}

let packages: PackageCopy;
beforeAll(async () => {
  packages = await productionPackages();
});
afterAll(() => packages.forget());

describe('an install without what builds (npm ci --omit=dev)', () => {
  let bare: PackageCopy;
  let built: PackageCopy;
  beforeAll(async () => {
    bare = await packageCopy({ packages });
    built = await packageCopy({ packages, built: true });
  });
  afterAll(async () => {
    await bare.forget();
    await built.forget();
  });

  test('takes no harm from what npm runs after it, and is told what is left to do', async () => {
    const prepared = await run(bare, ['tools/build.mjs', '--prepare']);
    expect(prepared.code).toBe(0);
    expectWords(prepared.said, 'npm run build', 'rolldown', 'dist/cli', 'dist/client');
    expect(await run(built, ['tools/build.mjs', '--prepare'])).toEqual({ code: 0, said: '' });
  });

  test('runs what was built before', async () => {
    const answered = await run(built, ['bin/zhijian.mjs', '--help', '--lang', 'en']);
    expect(answered).toMatchObject({ code: 0, said: expect.stringContaining('zhijian COMMAND') });
    expect((await run(built, ['bin/zhijian.mjs', 'serve', '--help'])).code).toBe(0);
  });

  test.each([[['tools/build.mjs']], [['bin/zhijian.mjs', 'serve']], [['tools/start.mjs']]])(
    'says of %j what is missing where nothing was built',
    async (args) => {
      const { code, said } = await run(bare, args);
      expect(code).toBe(1);
      expectWords(said, 'npm run build', 'rolldown');
    },
  );
});

describe('somebody in a folder that belongs to another', () => {
  let home: string;
  beforeAll(async () => {
    home = await mkdtemp('/tmp/zhijian-home-');
    await chmod(home, 0o777);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  test.each([
    ['the packages', { installed: false }, ['node_modules', 'npm start']],
    ['what is built', { tools: true }, ['dist', 'npm start']],
    ['the data', { built: true }, ['data', 'ZHIJIAN_DATA="$HOME/zhijian-data" npm start']],
  ])('is told what to do when %s cannot be written', async (_, which: Which, words) => {
    const { installed = true, tools = false, built = false } = which;
    const copy = await packageCopy(installed ? { packages, built } : {});
    // tools that are there, of which none is asked for more
    if (tools) for (const name of ['rolldown', 'vite']) await standIn(copy, name);
    await closed(copy);
    const { code, said } = await run(copy, ['tools/start.mjs'], true);
    await forgotten(copy);
    expect(code).toBe(1);
    expectWords(said, ...words);
  });

  test('is told by the command line as well', async () => {
    const copy = await packageCopy({ packages, built: true });
    await closed(copy);
    const { code, said } = await run(copy, ['bin/zhijian.mjs', 'serve', '--port', '0'], true);
    const english = await run(copy, ['bin/zhijian.mjs', 'serve', '--port', '0', '--lang', 'en'], true);
    await forgotten(copy);
    expect([code, english.code]).toEqual([1, 1]);
    expectWords(`${said}${english.said}`, '--data', 'name another directory');
    expect(said + english.said).not.toMatch(/程序内部错误|internal error/);
  });
});

interface Which {
  readonly installed?: boolean;
  readonly built?: boolean;
  readonly tools?: boolean;
}

async function standIn(copy: PackageCopy, name: string): Promise<void> {
  const folder = join(copy.folder, 'node_modules', name);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify({ name, version: '0.0.0' }));
}
