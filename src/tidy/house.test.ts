import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from './files.ts';

const own = ['src', 'tools', 'e2e', 'bench', 'bin', 'ordeal'].filter((folder) =>
  existsSync(`${root}${folder}`),
);
const files = own.flatMap((folder) => filesUnder(folder));

const banned: readonly (readonly [string, RegExp])[] = [
  ['any', /(?::|\bas|<)\s*any\s*[;,)\]>=|&{]/],
  ['an enum', /^\s*(?:export\s+)?(?:const\s+)?enum\s/m],
  ['a skipped or an only test', /\b(?:it|test|describe)\.(?:skip|only|todo)\b/],
  ['a suppressed type error', /@ts-(?:ignore|expect-error|nocheck)/],
  ['an unfinished note', new RegExp(['TO', 'DO|FIX', 'ME'].join(''))],
  ['a download address', /https?:\/\/(?:registry|deb)\./],
];

/** Where a ban does not reach, with the reason. */
const excused: Readonly<Record<string, readonly string[]>> = {
  'src/core/kernel/step.ts': ['any'], // a list of steps of different fields; each validates its own
  'src/tidy/house.test.ts': [
    'any',
    'an enum',
    'a skipped or an only test',
    'a suppressed type error',
    'a download address',
  ],
};

describe('the house', () => {
  it.each(files.map((file) => [file.path, file] as const))('%s keeps to its size and bans', (path, file) => {
    expect(file.lines).toBeLessThanOrEqual(400);
    for (const [name, pattern] of banned)
      if (!excused[path]?.includes(name)) expect(pattern.test(file.text), `${path} has ${name}`).toBe(false);
  });

  it('has files of 40 to 110 lines in the middle', () => {
    const sizes = files
      .filter((file) => file.path.startsWith('src/core'))
      .map((file) => file.lines)
      .sort((a, b) => a - b);
    const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
    expect(middle).toBeGreaterThanOrEqual(40);
    expect(middle).toBeLessThanOrEqual(110);
  });

  it('names files in kebab-case', () => {
    const odd = files
      .map((file) => file.path.split('/').at(-1) ?? '')
      .filter((name) => !/^[a-z0-9.-]+$/.test(name.replace('zh-CN', 'zh-cn')));
    expect(odd).toEqual([]);
  });

  it('has default exports only where a tool asks for them', () => {
    const found = files.filter((file) => /^export default/m.test(file.text)).map((file) => file.path);
    expect(found).toEqual(['tools/mutation/vitest.config.ts', 'tools/quoted.mjs']);
  });

  it('has no leftovers in its root', () => {
    const known = [
      '.ci',
      '.git',
      '.gitignore',
      'ARCHITECTURE.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'bench',
      'bin',
      'biome.json',
      'coverage',
      'data',
      'deploy',
      'dist',
      'deploy',
      'docs',
      'e2e',
      'knip.jsonc',
      'law',
      'node_modules',
      'ordeal',
      'package-lock.json',
      'package.json',
      'scenarios',
      'src',
      'tools',
      'tsconfig.base.json',
      'tsconfig.client.json',
      'tsconfig.core.json',
      'tsconfig.server.json',
      'vite.config.ts',
      'vitest.config.ts',
    ];
    expect(readdirSync(root).filter((name) => !known.includes(name))).toEqual([]);
  });

  it('has a lock file without download addresses', () => {
    expect(readFileSync(`${root}package-lock.json`, 'utf8')).not.toContain('"resolved": "http');
  });

  it('knows its house pages', () => {
    for (const page of [
      'README.md',
      'README.zh-CN.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'LICENSE',
    ])
      expect(existsSync(`${root}${page}`), page).toBe(true);
    expect(readdirSync(`${root}docs/decisions`).length).toBeGreaterThan(0);
  });
});
